import type { Clock } from "@/lib/clock/clock";

const firstMs = 500;
const longestMs = 8_000;

/** What the service asked for: `retry-after-ms`, or `retry-after` in seconds or as a date. Undefined when it named no time. */
export function askedPauseMs(headers: Headers, clock: Clock): number | undefined {
  const milliseconds = figure(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds;
  const after = headers.get("retry-after");
  const seconds = figure(after);
  if (seconds !== undefined) return seconds * 1_000;
  const at = after === null ? Number.NaN : Date.parse(after);
  return Number.isNaN(at) ? undefined : Math.max(0, at - clock.now().getTime());
}

/** The pause before the next attempt when the service named none: 0.5 s, 1 s, 2 s … 8 s, shortened by up to a quarter by `random` (0 to 1), so that many copies don't come back at once. */
export function ownPauseMs(attemptsMade: number, random: number): number {
  return Math.min(longestMs, firstMs * 2 ** (attemptsMade - 1)) * (1 - random / 4);
}

function figure(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}
