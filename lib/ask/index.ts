import "server-only";

export { ask } from "./wire";
