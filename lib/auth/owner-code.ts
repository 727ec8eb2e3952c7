import { timingSafeEqual } from "node:crypto";
import { runtimeFacts } from "@/lib/config/runtime";

/** Whether making the owner needs the code from the terminal: PAUZ can be reached from other machines. */
export function asksForOwnerCode(): boolean {
  return runtimeFacts().ownerCode !== undefined;
}

/** Whether this is the code, where one is asked for: so the first visitor from the network is not the one who owns the journal. */
export function fitsOwnerCode(typed: string): boolean {
  const code = runtimeFacts().ownerCode;
  if (code === undefined) return true;
  const [a, b] = [Buffer.from(typed.trim().toLowerCase()), Buffer.from(code.toLowerCase())];
  return a.length === b.length && timingSafeEqual(a, b);
}
