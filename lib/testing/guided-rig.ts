import { join } from "node:path";
import type { Config } from "@/lib/config/settings";
import { createVault } from "@/lib/crypto/vault";
import { masterKeysFrom } from "@/lib/crypto/master-keys";
import type { Database } from "@/lib/db/database";
import { createGuidedHousekeeping } from "@/lib/guided/house-keeping";
import { createJournalObjects } from "@/lib/guided/journal-object";
import { createGuidedListing } from "@/lib/guided/listing";
import { createGuidedService } from "@/lib/guided/service";
import { createSettling } from "@/lib/guided/settling";
import { createGuidedStore, type GuidedStore } from "@/lib/guided/store";
import { createJournalListing } from "@/lib/journal/listing";
import { createJournalService } from "@/lib/journal/service";
import { createJournalStore } from "@/lib/journal/store";
import { createTagStore } from "@/lib/journal/tag-store";
import { jobViewer } from "@/lib/queue/job-viewer";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import type { SmartBucket } from "@/lib/smartbucket/port";
import type { TestClock } from "./clock";

const calendarOf = async () => ({ zone: "Europe/Berlin", dayStart: 3 });

/** Guided journals on a real database and the store that `bucket` gives, as many processes of it as a test wants. */
export function guidedRig(deps: { db: Database; config: Config; clock: TestClock; bucket?: () => SmartBucket }) {
  const { db, config, clock } = deps;
  const vault = createVault({ db, masters: masterKeysFrom(config.masterKeys), clock });
  const bucket = deps.bucket ?? (() => createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock }));
  const versions = createJournalStore({ db, vault });
  const store = createGuidedStore({ db, vault });
  const listing = createJournalListing({ store: versions, tags: createTagStore({ db, vault }) });
  const journal = { ...createJournalService({ store: versions, clock, calendarOf }), ...listing };

  /** One process; `store` and `bucket` in its place may fail. Waiting is done by moving the clock. */
  function process(changes: { readonly store?: Partial<GuidedStore>; readonly bucket?: SmartBucket } = {}) {
    const parts = {
      store: { ...store, ...changes.store },
      objects: createJournalObjects({ bucket: changes.bucket ?? bucket(), vault }),
      clock,
    };
    const pause = async (milliseconds: number) => clock.advance(milliseconds);
    const service = createGuidedService({ ...parts, versions, calendarOf, pause });
    const lists = createGuidedListing({ store, versions, journal });
    const keeping = createGuidedHousekeeping({
      ...parts,
      pool: db.pool,
      settling: createSettling(parts),
      viewerOf: jobViewer,
      lieAsWanted: service.lieAsWanted,
    });
    const tidy = async () => {
      await keeping.settleBroken();
      await keeping.clearUnborn();
      await keeping.clearErased();
      await keeping.lieAsWanted();
    };
    return { ...service, ...lists, tidy };
  }

  return { process, journal, store, versions, vault, bucket };
}
