import "server-only";

export { insights } from "./wire";
