import "server-only";

export { hints } from "./wire";
