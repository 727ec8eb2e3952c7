import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createJournalListing } from "./listing";
import { createJournalService } from "./service";
import { createJournalStore } from "./store";

/** The journal: writing, reading, trash, history, lists and search. */
export const journal = () =>
  singleton("service.journal", () => {
    const store = createJournalStore({ db: database(), vault: vault() });
    const service = createJournalService({ store, clock: systemClock, calendarOf: (viewer) => account().settings(viewer) });
    return { ...service, ...createJournalListing({ store }) };
  });
