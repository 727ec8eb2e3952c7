import "server-only";

export { library } from "./wire";
