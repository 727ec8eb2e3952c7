import "server-only";

export { memory, recommendations } from "./wire";
