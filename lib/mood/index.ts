import "server-only";

export { mood } from "./wire";
