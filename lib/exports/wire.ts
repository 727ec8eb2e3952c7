import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { audit } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { journal } from "@/lib/journal/wire";
import { objectstore } from "@/lib/objectstore/wire";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { voice } from "@/lib/voice/wire";
import { recordingsOf } from "./said";
import { createExportsService } from "./service";
import { createExportStore } from "./store";

/** The process's store of exports, for the service and the job alike. */
export const exportStore = () =>
  singleton("store.exports", () => createExportStore({ db: database(), vault: vault(), objects: objectstore(), queue: queue() }));

/** PDFs of entries: asking for one, its links, the history, and the way out by a link. */
export const exports = () =>
  singleton("service.exports", () =>
    createExportsService({
      store: exportStore(),
      read: (viewer, id) => journal().read(viewer, id),
      flowerOf: (viewer, id) => garden().ofEntry(viewer, id),
      recordingsOf: (viewer, id) => recordingsOf(voice().ofEntry(viewer, id)),
      clock: systemClock,
      randomToken: () => randomBytes(32),
      url: config().url,
      linkMinutes: config().pdfLinkMinutes,
      sealBroken: (userId, what) => audit().record(userId, "seal.broken", what),
      pause: (milliseconds) => pause(milliseconds),
    }),
  );
