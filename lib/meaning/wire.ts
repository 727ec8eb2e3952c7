import { account } from "@/lib/account/wire";
import { ai, aiLedger } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { encoder } from "@/lib/encoder/wire";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { createDeviceVectors } from "./device";
import { createFindingOnDevice } from "./device-finding";
import { createDeviceVectorMaking } from "./device-making";
import { createFindingByMeaning } from "./finding";
import { createVectorStore } from "./store";
import { createVectorMaking } from "./vectors";

export const vectorStore = () =>
  singleton("store.vectors", () => createVectorStore({ db: database(), vault: vault(), table: "entry_vectors" }));

export const deviceVectorStore = () =>
  singleton("store.device-vectors", () => createVectorStore({ db: database(), vault: vault(), table: "device_vectors" }));

const deviceVectors = () => singleton("device-vectors", () => createDeviceVectors(encoder()));

const settings = (viewer: Viewer) => account().settings(viewer);

/** Finding entries by what they mean: with vectors an outside AI made of them, where a person lets it, and with this device's own. */
export const meaning = () =>
  singleton("service.meaning", () => ({
    find: createFindingByMeaning({ store: vectorStore(), ai: ai(), settings }),
    near: createFindingOnDevice({ store: deviceVectorStore(), vectors: deviceVectors() }),
    /** How many entries an outside AI can help to find by meaning, of those that may be. */
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

/** Makes what is missing of this device's vectors of somebody's entries; for the job. */
export const deviceVectorMaking = () =>
  singleton("service.device-vector-making", () =>
    createDeviceVectorMaking({
      store: deviceVectorStore(),
      vectors: deviceVectors(),
      clock: systemClock,
      read: (viewer, id) => journal().read(viewer, id),
    }),
  );
