import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { FlowerView } from "@/lib/garden/view";
import type { GuidedView } from "@/lib/guided/view";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { StoreUnavailable } from "@/lib/objectstore/port";
import type { JobContext } from "@/lib/queue/job";
import { err, ok, type Result } from "@/lib/result/result";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import type { RecordingView } from "@/lib/voice/view";
import type { EntryPdfOrder } from "./make-entry-pdf";
import { type Said, saidBeside } from "./said";
import type { ExportStore } from "./store";
import type { ExportFailure } from "./view";

type Drawn = { readonly bytes: Uint8Array; readonly pages: number };
type Draw<Of> = (what: Of, flower: FlowerView | null, at: Date, said: readonly Said[]) => Promise<Drawn>;

type Deps = {
  readonly store: ExportStore;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, "not_found" | "unreadable">>;
  readonly flowerOf: (viewer: Viewer, id: EntryId) => Promise<FlowerView | null>;
  readonly recordingsOf: (viewer: Viewer, id: EntryId) => Promise<Result<readonly RecordingView[], "not_found" | "unreadable">>;
  /** A guided journal's questions and answers. Throws `BucketUnavailable` when their store doesn't answer. */
  readonly readGuided: (viewer: Viewer, id: EntryId) => Promise<Result<GuidedView, "not_found" | "unreadable" | "lost">>;
  readonly draw: Draw<EntryView>;
  readonly drawGuided: Draw<GuidedView>;
  readonly viewerOf: (userId: UserId) => Viewer;
  readonly clock: Clock;
  readonly linkMinutes: number;
};

/** Why nothing could be made of what was asked for. */
const failureOf = { not_found: "entry_gone", unreadable: "unreadable", lost: "journal_lost" } as const;

/** Why the last try failed: which of the two stores didn't answer, or something else. */
function failureOfFault(fault: unknown): ExportFailure {
  if (fault instanceof StoreUnavailable) return "store_unavailable";
  return fault instanceof BucketUnavailable ? "bucket_unavailable" : "internal";
}

/**
 * Makes the PDF of an entry or a guided journal: read, draw, seal, put away. Each stage is written down when it begins. Run
 * twice, it ends in one file; stopped or deleted meanwhile, in none. Throws when the job should be tried again.
 */
export function createPress(deps: Deps) {
  const { store, viewerOf, clock, linkMinutes } = deps;

  /** What will be drawn, read as a whole; `draw` puts it on paper. */
  async function opened(
    viewer: Viewer,
    id: EntryId,
  ): Promise<Result<{ readonly draw: (flower: FlowerView | null) => Promise<Drawn> }, keyof typeof failureOf>> {
    const entry = await deps.read(viewer, id);
    if (!entry.ok) return entry;
    const recordings = await deps.recordingsOf(viewer, id);
    if (!recordings.ok) return recordings;
    const said = saidBeside(entry.value.body, recordings.value);
    if (entry.value.kind === "free") return ok({ draw: (flower) => deps.draw(entry.value, flower, clock.now(), said) });
    const journal = await deps.readGuided(viewer, id);
    return journal.ok ? ok({ draw: (flower) => deps.drawGuided(journal.value, flower, clock.now(), said) }) : err(journal.error);
  }

  async function make({ userId, exportId, entryId }: EntryPdfOrder): Promise<void> {
    const enter = (stage: "reading" | "drawing" | "sealing" | "storing") => store.enter(userId, exportId, stage, clock.now());
    const viewer = viewerOf(userId);

    if (!(await enter("reading"))) return;
    const found = await opened(viewer, entryId);
    if (!found.ok) {
      await store.fail(userId, exportId, failureOf[found.error], clock.now());
      return;
    }
    const flower = await deps.flowerOf(viewer, entryId);

    if (!(await enter("drawing"))) return;
    const { bytes, pages } = await found.value.draw(flower);

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
        if (lastTry) await store.fail(userId, exportId, failureOfFault(error), clock.now());
        else await store.enter(userId, exportId, "queued", clock.now());
        throw error;
      }
    },
  };
}
