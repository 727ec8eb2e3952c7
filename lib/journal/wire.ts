import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { resealing } from "@/lib/guided/resealing";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { blindIndex } from "@/lib/search/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { dropSounds } from "@/lib/voice/drop-sounds";
import { createJournalHistory } from "./history";
import { createJournalListing } from "./listing";
import { createQuietDays, createQuietDaysStore } from "./quiet-days";
import { createJournalService } from "./service";
import { createJournalStore } from "./store";
import { createTagStore } from "./tag-store";

const stores = () => ({ db: database(), vault: vault() });

/** The process's index of tags, for lists and the house-keeping. */
export const tagStore = () => singleton("store.tags", () => createTagStore(stores()));

/** The process's record of entries, for guided journals, whose rows and history are here too. */
export const journalStore = () => singleton("store.journal", () => createJournalStore(stores()));

/** The journal: writing, reading, trash, history, lists and search. */
export const journal = () =>
  singleton("service.journal", () => {
    const store = journalStore();
    const service = createJournalService({
      store,
      clock: systemClock,
      calendarOf: (viewer) => account().settings(viewer),
      async reseal(userId) {
        await queue().enqueue(database().pool, resealing, { userId });
      },
      dropSounds: (userId, recordings) => dropSounds(smartbucket(), userId, recordings),
    });
    return {
      ...service,
      ...createJournalListing({
        store,
        tags: tagStore(),
        candidates: (viewer, words, filter, limit) => blindIndex().candidates(viewer, words, filter, limit),
      }),
      ...createJournalHistory({ store, journal: service }),
      ...createQuietDays({ store: createQuietDaysStore(stores()), clock: systemClock }),
    };
  });
