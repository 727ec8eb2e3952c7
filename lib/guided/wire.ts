import { account } from "@/lib/account/wire";
import { ai } from "@/lib/ai/wire";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { journal, journalStore } from "@/lib/journal/wire";
import { memory } from "@/lib/memory/wire";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createGuidedHistory } from "./history";
import { createJournalObjects } from "./journal-object";
import { createGuidedListing } from "./listing";
import { createContextReader } from "./plans-context";
import { createPlanService } from "./plans-service";
import { createPlanStore } from "./plans-store";
import { createGuidedSearch } from "./search";
import { createGuidedService } from "./service";
import { createGuidedStore } from "./store";
import { createTemplateService } from "./template-service";
import { createTemplateStore } from "./template-store";

/** The process's guided journals, with what the house-keeping needs of them. */
export const guidedParts = () =>
  singleton("service.guided-parts", () => ({
    store: createGuidedStore({ db: database(), vault: vault() }),
    objects: createJournalObjects({ bucket: smartbucket(), vault: vault() }),
    clock: systemClock,
  }));

/** Guided journals: reading, saving, bringing back, lists, history, search. */
export const guided = () =>
  singleton("service.guided", () => {
    const versions = journalStore();
    const service = createGuidedService({ ...guidedParts(), versions, calendarOf: (viewer) => account().settings(viewer) });
    const listing = createGuidedListing({ store: guidedParts().store, versions, journal: journal() });
    return {
      ...service,
      ...createGuidedHistory({ versions: journal(), journals: service }),
      ...listing,
      ...createGuidedSearch({
        bucket: smartbucket(),
        store: guidedParts().store,
        journal: journal(),
        counted: listing.counted,
      }),
    };
  });

/** Everything that asks: questions for a journal before it begins, follow-ups, and the person's own templates. */
export const guidedPlans = () =>
  singleton("service.guided-plans", () => {
    const parts = { db: database(), vault: vault() };
    const templates = createTemplateService({ store: createTemplateStore(parts), clock: systemClock });
    const plans = createPlanService({
      store: createPlanStore({ ...parts, bucket: smartbucket() }),
      templates,
      journal: journal(),
      contextOf: createContextReader({
        garden: garden(),
        journal: journal(),
        settings: (viewer) => account().settings(viewer),
        clock: systemClock,
      }),
      remembered: (viewer, topic) => memory().linesFor(viewer, "prompts", { text: topic }),
      ai: ai(),
      clock: systemClock,
      hears: (text) => careListening().hears(text),
    });
    return { ...plans, ...templates };
  });
