import { config } from "./config";

/** next-auth 4 asks the environment for its own address on every call; it gets the configured one, never what a Host header claims. */
export function setNextAuthAddress(): void {
  process.env["NEXTAUTH_URL"] = `${config().url}/api/auth`;
}
