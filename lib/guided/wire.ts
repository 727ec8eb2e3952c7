import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal, journalStore } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createJournalObjects } from "./journal-object";
import { createGuidedListing } from "./listing";
import { createGuidedService } from "./service";
import { createGuidedStore } from "./store";

/** The process's guided journals, with what the house-keeping needs of them. */
export const guidedParts = () =>
  singleton("service.guided-parts", () => ({
    store: createGuidedStore({ db: database(), vault: vault() }),
    objects: createJournalObjects({ bucket: smartbucket(), vault: vault() }),
    clock: systemClock,
  }));

/** Guided journals: reading, saving, bringing back, lists. */
export const guided = () =>
  singleton("service.guided", () => {
    const versions = journalStore();
    return {
      ...createGuidedService({ ...guidedParts(), versions, calendarOf: (viewer) => account().settings(viewer) }),
      ...createGuidedListing({ store: guidedParts().store, versions, journal: journal() }),
    };
  });
