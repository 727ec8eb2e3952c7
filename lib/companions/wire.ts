import { createGateStore, openEntries } from "@/lib/ai/gate-store";
import { ai, aiLedger } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal } from "@/lib/journal/wire";
import { memory } from "@/lib/memory/wire";
import { singleton } from "@/lib/process/singleton";
import { readableEntries } from "./earlier";
import { createReplies, type LookedAt } from "./replies";
import { createCompanionService } from "./service";
import { createCompanionStore } from "./store";

/** The person's latest entries as the pattern detective may see them. */
async function entriesOf(viewer: Viewer): Promise<readonly LookedAt[]> {
  return readableEntries(viewer, journal());
}

/** The process's companions. */
export const companions = () =>
  singleton("service.companions", () =>
    createCompanionService({
      store: createCompanionStore({ db: database(), vault: vault() }),
      replies: createReplies({
        ai: ai(),
        ledger: aiLedger(),
        journal: journal(),
        entriesOf,
        remembered: (viewer, text) => memory().sourcedLinesFor(viewer, "companion", text),
        openEntries: (viewer, ids) => openEntries(createGateStore(database()), viewer, ids),
      }),
      journal: journal(),
      clock: systemClock,
      hears: (text) => careListening().hears(text),
    }),
  );
