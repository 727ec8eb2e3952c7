import { mostBytes, mostMilliseconds } from "@/lib/voice/view";

// A recording ends before the journal would refuse it: by its length, or by its size.

/** What the last second, and putting its length into it, may add. */
const spareMilliseconds = 2_000;
const spareBytes = 256 * 1024;

/** Sound is encoded at this rate (bits a second): an hour of it stays under 25 MB. */
export const bitsPerSecond = 48_000;

export type Extent = { readonly milliseconds: number; readonly bytes: number };

/** How much longer a recording can go on, in milliseconds. */
export function roomLeft({ milliseconds, bytes }: Extent): number {
  const byLength = mostMilliseconds - spareMilliseconds - milliseconds;
  // Before there is a rate of its own, the one that was asked for.
  const perMillisecond = Math.max(milliseconds < 5_000 ? 0 : bytes / milliseconds, bitsPerSecond / 8_000);
  const bySize = (mostBytes - spareBytes - bytes) / perMillisecond;
  return Math.max(0, Math.min(byLength, bySize));
}

/** Minutes to the end at which it is said that it comes. */
const warnedAt = [1, 5];

/** The minutes that are said to be left; null while the end is far. */
export function minutesToSay(left: number): number | null {
  return warnedAt.find((minutes) => left <= minutes * 60_000) ?? null;
}
