import { account } from "@/lib/account/wire";
import { ai } from "@/lib/ai/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { createLookBacks } from "./look-back-service";
import { createLookBackStore } from "./look-back-store";
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

/** Looking back at a week or a month in words. */
export const lookBacks = () =>
  singleton("service.look-backs", () =>
    createLookBacks({
      store: createLookBackStore({ db: database(), vault: vault() }),
      ai: ai(),
      clock: systemClock,
      calendarOf: (viewer) => account().settings(viewer),
      async entriesOf(viewer, which) {
        const page = await journal().list(viewer, { ...which, resurfacing: true, sort: "localDate" });
        return page.ok ? journal().open(viewer, page.value) : [];
      },
      feelingsOf: (viewer, from, to) => garden().feelingsBetween(viewer, from, to),
    }),
  );
