import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { guided } from "@/lib/guided/wire";
import { journal } from "@/lib/journal/wire";
import { objectstore } from "@/lib/objectstore/wire";
import { log } from "@/lib/observability/log";
import { singleton } from "@/lib/process/singleton";
import { defineJob } from "@/lib/queue/job";
import { jobViewer } from "@/lib/queue/job-viewer";
import { voice } from "@/lib/voice/wire";
import { createExportHousekeeping } from "./house-keeping";
import { type EntryPdfOrder, makeEntryPdf } from "./make-entry-pdf";
import { drawEntry } from "./pdf/draw-entry";
import { drawGuided } from "./pdf/draw-guided";
import { createPress } from "./press";
import { recordingsOf } from "./said";
import { exportStore } from "./wire";

const press = () =>
  singleton("exports.press", () =>
    createPress({
      store: exportStore(),
      read: (viewer, id) => journal().read(viewer, id),
      readGuided: (viewer, id) => guided().read(viewer, id),
      flowerOf: (viewer, id) => garden().ofEntry(viewer, id),
      recordingsOf: (viewer, id) => recordingsOf(voice().ofEntry(viewer, id)),
      draw: drawEntry,
      drawGuided,
      viewerOf: jobViewer,
      clock: systemClock,
      linkMinutes: config().pdfLinkMinutes,
    }),
  );

const housekeeping = () => createExportHousekeeping({ pool: database().pool, objects: objectstore(), clock: systemClock });

/** What exports do in the background. */
export const exportJobs = [
  defineJob<EntryPdfOrder>({ ...makeEntryPdf, run: (order, context) => press().run(order, context) }),
  defineJob<Record<string, never>>({ name: "tidy-exports", ids: [], every: 15 * 60, run: () => housekeeping().rows() }),
  defineJob<Record<string, never>>({
    name: "sweep-export-files",
    ids: [],
    every: 6 * 60 * 60,
    run: async () => log("info", "exports.swept", { count: await housekeeping().files() }),
  }),
] as const;
