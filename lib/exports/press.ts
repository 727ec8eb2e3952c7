import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { FlowerView } from "@/lib/garden/view";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { StoreUnavailable } from "@/lib/objectstore/port";
import type { JobContext } from "@/lib/queue/job";
import type { Result } from "@/lib/result/result";
import type { EntryPdfOrder } from "./make-entry-pdf";
import type { ExportStore } from "./store";

type Deps = {
  readonly store: ExportStore;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, "not_found" | "unreadable">>;
  readonly flowerOf: (viewer: Viewer, id: EntryId) => Promise<FlowerView | null>;
  readonly draw: (
    entry: EntryView,
    flower: FlowerView | null,
    at: Date,
  ) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>;
  readonly viewerOf: (userId: UserId) => Viewer;
  readonly clock: Clock;
  readonly linkMinutes: number;
};

/**
 * Makes an entry's PDF: read, draw, seal, put away. Each stage is written down when it begins. Run twice, it ends in one
 * file; stopped or deleted meanwhile, in none. Throws when the job should be tried again.
 */
export function createPress({ store, read, flowerOf, draw, viewerOf, clock, linkMinutes }: Deps) {
  async function make({ userId, exportId, entryId }: EntryPdfOrder): Promise<void> {
    const enter = (stage: "reading" | "drawing" | "sealing" | "storing") => store.enter(userId, exportId, stage, clock.now());
    const viewer = viewerOf(userId);

    if (!(await enter("reading"))) return;
    const entry = await read(viewer, entryId);
    if (!entry.ok) {
      await store.fail(userId, exportId, entry.error === "unreadable" ? "unreadable" : "entry_gone", clock.now());
      return;
    }
    const flower = await flowerOf(viewer, entryId);

    if (!(await enter("drawing"))) return;
    const { bytes, pages } = await draw(entry.value, flower, clock.now());

    if (!(await enter("sealing"))) return;
    const sealed = await store.seal(userId, exportId, bytes);

    if (!(await enter("storing"))) return;
    const stored = await store.put(userId, exportId, sealed);
    const now = clock.now();
    const linksUntil = new Date(now.getTime() + linkMinutes * 60_000);
    const finished = await store.finish(userId, exportId, { ...stored, pages }, { now, linksUntil });
    if (!finished) await store.drop(stored.objectKey);
  }

  return {
    async run(order: EntryPdfOrder, { lastTry }: Pick<JobContext, "lastTry">): Promise<void> {
      try {
        await make(order);
      } catch (error) {
        const { userId, exportId } = order;
        const failure = error instanceof StoreUnavailable ? "store_unavailable" : "internal";
        if (lastTry) await store.fail(userId, exportId, failure, clock.now());
        else await store.enter(userId, exportId, "queued", clock.now());
        throw error;
      }
    },
  };
}
