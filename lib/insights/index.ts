import "server-only";

export { insights, lookBacks } from "./wire";
