import "server-only";

export { companions } from "./wire";
