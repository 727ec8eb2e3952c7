import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { type LocalDate, localDateOf } from "@/lib/clock/local-date";

/** Where, on which day and when an entry was begun. */
export type Birth = { readonly zone: string; readonly localDate: LocalDate; readonly at: Date };

/** What the one who makes an entry says of it: the zone they are in, and when it was begun where that was earlier. */
export type Said = { readonly zone?: string | undefined; readonly writtenAt?: Date | undefined };

/** Milliseconds after which words that arrive late are no longer believed to be of the day they say. */
const oldestArrival = 365 * 86_400_000;

/** A device's clock may be wrong: what it says is taken only for a moment of the past year. */
function begunAt(said: Date | undefined, now: Date): Date {
  const age = said === undefined ? 0 : now.getTime() - said.getTime();
  return said !== undefined && age > 0 && age < oldestArrival ? said : now;
}

/** Decides on which day a new entry stands: by the writer's own zone, and the hour their day begins. */
export function createBirthOf(deps: {
  readonly clock: Clock;
  readonly calendarOf: (viewer: Viewer) => Promise<{ readonly zone: string; readonly dayStart: number }>;
}) {
  return async (viewer: Viewer, { zone, writtenAt }: Said): Promise<Birth> => {
    const calendar = await deps.calendarOf(viewer);
    const own = zone ?? calendar.zone;
    const at = begunAt(writtenAt, deps.clock.now());
    return { zone: own, localDate: localDateOf(at, own, calendar.dayStart), at };
  };
}
