import type { Viewer } from "@/lib/auth/viewer";
import { begunAt } from "@/lib/clock/begun-at";
import type { Clock } from "@/lib/clock/clock";
import { type LocalDate, localDateOf } from "@/lib/clock/local-date";

/** Where, on which day and when an entry was begun. */
export type Birth = { readonly zone: string; readonly localDate: LocalDate; readonly at: Date };

/** What the one who makes an entry says of it: the zone they are in, and when it was begun where that was earlier. */
export type Said = { readonly zone?: string | undefined; readonly writtenAt?: Date | undefined };

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
