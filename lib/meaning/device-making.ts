import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { meaningDimensions } from "@/lib/encoder/encoder";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import { deviceModel, type DeviceVectors } from "./device";
import { pack } from "./packing";
import { passagesOf, textOf } from "./passages";
import type { DueEntry, VectorStore } from "./store";

/** Entries that are looked up at a time. */
const page = 100;

/** Turns entries into vectors on this device, by which they are found beside those that share a word with a question. */
export function createDeviceVectorMaking({
  store,
  vectors,
  clock,
  read,
}: {
  readonly store: Pick<VectorStore, "due" | "keep">;
  readonly vectors: Pick<DeviceVectors, "ofPassages">;
  readonly clock: Clock;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, "not_found" | "unreadable">>;
}) {
  /** What is kept of an entry: of one that was kept away nothing, of one that doesn't open that it has no vectors. */
  async function bytesOf(viewer: Viewer, { id, revision }: DueEntry, signal?: AbortSignal) {
    const found = await read(viewer, id);
    if (!found.ok) return found.error === "not_found" ? "none" : { id, revision, bytes: pack(meaningDimensions, []) };
    const { title, body, aiExcluded } = found.value;
    if (aiExcluded) return "none";
    const passages = passagesOf(body);
    const made = await vectors.ofPassages(
      passages.map((passage) => textOf(title, passage)),
      signal,
    );
    if (made === undefined) return undefined;
    const placed = passages.map(({ from, to }, index) => ({ from, to, vector: made[index] ?? [] }));
    return { id, revision: found.value.revision, bytes: pack(meaningDimensions, placed) };
  }

  return {
    /**
     * Makes the vectors of every entry that has none for the text it has now, until all have or the encoder doesn't answer. May
     * be broken off and repeated at any time.
     */
    async make(viewer: Viewer, signal?: AbortSignal): Promise<void> {
      let before: EntryId | null = null;
      for (;;) {
        const due: readonly DueEntry[] = await store.due(viewer.userId, deviceModel, before, page);
        for (const one of due) {
          signal?.throwIfAborted();
          const made = await bytesOf(viewer, one, signal);
          if (made === undefined) return;
          if (made !== "none") await store.keep(viewer.userId, { ...deviceModel, ...made }, clock.now());
        }
        before = due.at(-1)?.id ?? null;
        if (due.length < page) return;
      }
    },
  };
}
