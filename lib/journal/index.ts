import "server-only";

export { journal } from "./wire";
