import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { createInsightsService, type InsightsService } from "./service";
import { createInsightsStore } from "./store";

/** What a person's own numbers say. */
export const insights = (): InsightsService =>
  singleton("service.insights", () =>
    createInsightsService({
      store: createInsightsStore(database()),
      clock: systemClock,
      calendarOf: (viewer) => account().settings(viewer),
      feelingsOf: (viewer, from, to) => garden().feelingsBetween(viewer, from, to),
      countEntries: (viewer, kind) => journal().count(viewer, kind),
      countFlowers: (viewer) => garden().count(viewer),
    }),
  );
