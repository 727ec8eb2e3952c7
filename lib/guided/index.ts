import "server-only";

export { guided, guidedPlans } from "./wire";
