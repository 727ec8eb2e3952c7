import "server-only";

export { guided } from "./wire";
