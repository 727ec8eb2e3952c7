import "server-only";

export { garden } from "./wire";
