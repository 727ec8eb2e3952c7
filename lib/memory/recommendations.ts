import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { localDateOf } from "@/lib/clock/local-date";
import { errorFields, log } from "@/lib/observability/log";
import { MemoryUnavailable } from "@/lib/smartmemory/port";
import { type Recommendation, recommendationsFrom } from "./recommend";
import type { MemoryService } from "./service";
import type { MemoryStore } from "./store";

const lastFew = 5;

/** What to write about next, and how, from what is remembered. */
export function createRecommendations(deps: {
  readonly memory: Pick<MemoryService, "known">;
  readonly store: Pick<MemoryStore, "newest">;
  readonly clock: Clock;
  readonly calendarOf: (viewer: Viewer) => Promise<{ readonly zone: string; readonly dayStart: number }>;
}) {
  return {
    /** At most three, each with its reason and the entries behind it; none while nothing is remembered or it can't be reached. */
    async recommendations(viewer: Viewer): Promise<readonly Recommendation[]> {
      try {
        const [known, recent, { zone, dayStart }] = await Promise.all([
          deps.memory.known(viewer),
          deps.store.newest(viewer.userId, lastFew),
          deps.calendarOf(viewer),
        ]);
        return recommendationsFrom(known, recent, localDateOf(deps.clock.now(), zone, dayStart));
      } catch (fault) {
        if (!(fault instanceof MemoryUnavailable)) throw fault;
        log("warn", "memory.out_of_reach", errorFields(fault));
        return [];
      }
    },
  };
}
