import "server-only";

export { careListening } from "./wire";
