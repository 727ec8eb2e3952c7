import "server-only";

export { voice } from "./wire";
