import { createHmac } from "node:crypto";
import { config } from "@/lib/config/config";
import { isLoopbackHost } from "./loopback";

// No letters and digits that look alike: the code is read off a terminal and typed.
const letters = "23456789abcdefghjkmnpqrstuvwxyz";

/** Ten letters that every copy of an installation agrees on, without keeping them anywhere. */
export function setupCodeFrom(secret: string): string {
  const bytes = createHmac("sha256", secret).update("pauz setup code").digest();
  return [...bytes.subarray(0, 10)].map((byte) => letters[byte % letters.length] ?? "").join("");
}

/**
 * What making the owner needs when PAUZ listens beyond this machine, so that the first visitor from the network is not
 * the one who owns the journal. Printed in the terminal; undefined on loopback, where no code is asked for.
 */
export function setupCode(): string | undefined {
  const { host, sessionSecret } = config();
  return isLoopbackHost(host) ? undefined : setupCodeFrom(sessionSecret);
}
