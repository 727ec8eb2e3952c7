import "server-only";

export { exports } from "./wire";
