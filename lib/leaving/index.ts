import "server-only";

export { leaving } from "./wire";
