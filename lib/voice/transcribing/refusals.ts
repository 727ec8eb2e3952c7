import type { HearingName } from "@/lib/ai/names";
import type { TranscriptionFailure } from "../view";
import { HearingFault } from "./port";

/** What a provider answered that is no transcript. */
export type Refused = {
  readonly status: number;
  /** Its body, as text; looked at for what it is about, and never shown or logged. */
  readonly body: string;
  readonly retryAfter: string | null;
};

const aboutMoney = /quota_exceeded|insufficient_quota|insufficient_credits|payment_required|billing/i;
const aboutSound = /audio|\bfile\b|sound|decode|codec|duration|corrupt|unsupported_format|invalid_format/i;

function failureOf({ status, body }: Refused): TranscriptionFailure {
  if (status === 402 || aboutMoney.test(body)) return "quota_spent";
  if (status === 401 || status === 403) return "bad_key";
  if (status === 408 || status === 409 || status === 425 || status === 429 || status >= 500) return "busy";
  if (status === 413 || status === 415) return "unreadable_sound";
  return (status === 400 || status === 422) && aboutSound.test(body) ? "unreadable_sound" : "refused";
}

/** Seconds, or a date, as HTTP has it; undefined when it is neither. At most an hour is believed. */
function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) || wait <= 0 ? undefined : Math.min(wait, 60 * 60_000);
}

/** The fault that a provider's refusal means. */
export function faultOfRefusal(provider: HearingName, refused: Refused, now: number): HearingFault {
  return new HearingFault(provider, failureOf(refused), { retryAfterMs: retryAfterMs(refused.retryAfter, now) });
}

/** The fault that a failed sending or reading means. */
export function faultOfFailure(provider: HearingName, cause: unknown, signal: AbortSignal): HearingFault {
  if (cause instanceof HearingFault) return cause;
  if (signal.aborted) {
    const timedOut = signal.reason instanceof Error && signal.reason.name === "TimeoutError";
    return new HearingFault(provider, timedOut ? "timed_out" : "interrupted", { cause });
  }
  return new HearingFault(provider, cause instanceof SyntaxError ? "bad_answer" : "unreachable", { cause });
}
