import type { Clock } from "@/lib/clock/clock";
import type { UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import type { Place } from "./places";
import type { LeavingStore } from "./store";

/**
 * How long the empty row of a closed account stays, and what arrives late is taken away with it: a request that was under way, a
 * put that was given up and is carried out after all.
 */
export const lateFor = 24 * 3_600_000;

/** From then on something must be in the way: what is left is looked for every hour. */
const overdueAfter = lateFor + 2 * 3_600_000;

/** Something of a closed account still lies somewhere; the next try goes on. */
export class NotAllGone extends Error {
  constructor() {
    super("a store did not let go of everything");
    this.name = "NotAllGone";
  }
}

export type Eraser = ReturnType<typeof createEraser>;

/** Takes away what closed accounts leave behind. Every step may be repeated, and a crash after any of them costs nothing. */
export function createEraser(deps: {
  readonly store: LeavingStore;
  readonly places: readonly Place[];
  readonly dropJobs: (userId: UserId, all: boolean) => Promise<void>;
  readonly clock: Clock;
}) {
  const { store, places, clock } = deps;

  /** False when the place failed: the others are emptied all the same. */
  async function emptied(place: Place, userId: UserId, signal: AbortSignal): Promise<boolean> {
    try {
      await place.empty(userId, signal);
      return true;
    } catch (error) {
      signal.throwIfAborted();
      log("warn", "leaving.place_failed", { userId, outcome: place.name, ...errorFields(error) });
      return false;
    }
  }

  /** Throws `NotAllGone` where a store failed. Does nothing for somebody whose account isn't closed. */
  async function erase(userId: UserId, signal: AbortSignal): Promise<void> {
    if ((await store.closedAt(userId)) === undefined) return;
    // Jobs first, so that none of them writes behind our back; then the record, which needs nobody else.
    await deps.dropJobs(userId, false);
    await store.dropRows(userId);
    let whole = true;
    for (const place of places) whole = (await emptied(place, userId, signal)) && whole;
    if (!whole) throw new NotAllGone();
  }

  async function finish(userId: UserId): Promise<void> {
    const at = await store.closedAt(userId);
    if (at === undefined || clock.now().getTime() - at.getTime() < lateFor) return;
    await deps.dropJobs(userId, true);
    await store.dropPerson(userId);
    log("info", "leaving.done", { userId });
  }

  return {
    erase,

    /** How many closed accounts are still being taken away, and how many of them should have been gone by now. */
    async underWay(): Promise<{ readonly accounts: number; readonly overdue: number }> {
      const people = await store.closedPeople();
      const before = clock.now().getTime() - overdueAfter;
      return { accounts: people.length, overdue: people.filter(({ at }) => at.getTime() < before).length };
    },

    /** All closed accounts once more; those that have been closed for a day and have left nothing are gone for good. */
    async eraseAll(signal: AbortSignal): Promise<void> {
      for (const { userId } of await store.closedPeople()) {
        try {
          await erase(userId, signal);
          await finish(userId);
        } catch (error) {
          signal.throwIfAborted();
          log("error", "leaving.not_done", { userId, ...errorFields(error) });
        }
      }
    },
  };
}
