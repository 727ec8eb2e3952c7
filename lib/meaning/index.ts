import "server-only";

export { meaning } from "./wire";
