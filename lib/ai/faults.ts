import { maxReplyLength, type OutsideName, ProviderFault } from "./port";

/** The fault an HTTP status of a provider means: busy ones pass, refusals (a wrong key, a wrong request) do not. */
export function faultOfStatus(provider: OutsideName, status: number | undefined, cause: unknown): ProviderFault {
  if (status === undefined) return new ProviderFault(provider, "unreachable", { cause });
  return new ProviderFault(provider, status === 408 || status === 409 || status === 429 || status >= 500 ? "busy" : "refused", {
    cause,
  });
}

/** Why reading stopped when the signal aborted: our time limit, or the writer going away. */
export function faultOfAbort(provider: OutsideName, signal: AbortSignal, cause: unknown): ProviderFault {
  const timedOut = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
  return new ProviderFault(provider, timedOut ? "timed_out" : "cancelled", { cause });
}

/** Collects a reply and stops it at the limit: an endless answer must not fill the memory. A text can bring any model to one. */
export function readingLimit(provider: OutsideName): { add(text: string): string; text(): string } {
  let sofar = "";
  return {
    add(text) {
      sofar += text;
      if (sofar.length > maxReplyLength) throw new ProviderFault(provider, "not_accepted");
      return sofar;
    },
    text: () => sofar,
  };
}
