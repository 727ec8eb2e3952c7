import "server-only";

export { account } from "./wire";
