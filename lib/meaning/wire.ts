import { account } from "@/lib/account/wire";
import { ai, aiLedger } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { createFindingByMeaning } from "./finding";
import { createVectorStore } from "./store";
import { createVectorMaking } from "./vectors";

export const vectorStore = () => singleton("store.vectors", () => createVectorStore({ db: database(), vault: vault() }));

const settings = (viewer: Viewer) => account().settings(viewer);

/** Finding entries by what they mean, with vectors an outside AI made of them. */
export const meaning = () =>
  singleton("service.meaning", () => ({
    find: createFindingByMeaning({ store: vectorStore(), ai: ai(), settings }),
    /** How many entries can be found by meaning, of those that may be. */
    progress: (viewer: Viewer) => vectorStore().progress(viewer.userId),
  }));

/** Makes what is missing of somebody's vectors; for the job. */
export const vectorMaking = () =>
  singleton("service.vector-making", () =>
    createVectorMaking({
      store: vectorStore(),
      ai: ai(),
      ledger: aiLedger(),
      clock: systemClock,
      callsPerDay: config().aiCallsPerDay,
      settings,
      read: (viewer, id) => journal().read(viewer, id),
    }),
  );
