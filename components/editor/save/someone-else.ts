import { jsonOf, outcomeOf } from "./answers";
import type { Outcome } from "./save-state";

const TIMEOUT = 30_000;

/** Null while this account is the one that is signed in here; else what stands in its way. Throws without a network. */
export async function someoneElse(userId: string): Promise<Outcome | null> {
  const response = await fetch("/api/v1/auth/me", { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) {
    const outcome = await outcomeOf(response);
    const passing = outcome.kind === "signed_out" || outcome.kind === "busy" || outcome.kind === "unreachable";
    return passing ? outcome : { kind: "other_version", taken: false };
  }
  const me = await jsonOf(response);
  if (me === null) return { kind: "unreachable" };
  // Only an answer that names a person can say that it is another one.
  if (typeof me["id"] !== "string") return { kind: "other_version", taken: false };
  return me["id"] === userId ? null : { kind: "other_account" };
}
