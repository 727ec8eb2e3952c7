import type { Viewer } from "@/lib/auth/viewer";
import type { EntryFeeling } from "@/lib/garden/view";
import type { EntryId } from "@/lib/ids/ids";
import type { GuidedSaveFailure } from "@/lib/guided/service";
import type { GuidedProgress } from "@/lib/guided/view";
import type { EntryList, EntryView, ListRequest } from "@/lib/journal/view";
import type { SaveFailure } from "@/lib/journal/service";
import type { Mood } from "@/lib/mood/view";
import { err, ok, type Result } from "@/lib/result/result";
import type { EntrySound } from "@/lib/voice/view";
import type { LibraryPage, LibraryRequest } from "./view";

type ReadFailure = "not_found" | "unreadable";
/** Why an earlier version couldn't be brought back. A conflict means that somebody else kept on saving. */
export type RestoreFailure = ReadFailure | Exclude<SaveFailure | GuidedSaveFailure, object> | "conflict";

function failureOf(failure: SaveFailure | GuidedSaveFailure | ReadFailure): RestoreFailure {
  if (typeof failure === "string") return failure;
  // A version that no longer passes for a document is as good as one that doesn't open.
  return failure.code === "invalid" ? "unreadable" : failure.code;
}

type Restore<View, Failure> = (viewer: Viewer, id: EntryId, revision: number) => Promise<Result<View, Failure | ReadFailure>>;

export function createLibraryService(deps: {
  readonly list: (viewer: Viewer, request: ListRequest) => Promise<Result<EntryList, "bad_cursor">>;
  /** The feelings confirmed on these entries. */
  readonly feelingsOf: (viewer: Viewer, entries: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, EntryFeeling>>;
  /** The entries on which this mood was confirmed. */
  readonly entriesOf: (viewer: Viewer, mood: Mood) => Promise<readonly EntryId[]>;
  /** How far the guided ones among these entries are. */
  readonly progressOf: (viewer: Viewer, entries: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, GuidedProgress>>;
  /** What the recordings of these entries come to. */
  readonly soundsOf: (viewer: Viewer, entries: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, EntrySound>>;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, ReadFailure>>;
  readonly restoreFree: Restore<EntryView, SaveFailure>;
  readonly restoreGuided: Restore<unknown, GuidedSaveFailure>;
}) {
  return {
    /** A page of entries with the flower each grew; everything `journal().list` can narrow by, and the mood. Codes: `bad_cursor`. */
    async list(viewer: Viewer, request: LibraryRequest): Promise<Result<LibraryPage, "bad_cursor">> {
      const { mood, ...rest } = request;
      const ids = mood === undefined ? undefined : await deps.entriesOf(viewer, mood);
      const page = await deps.list(viewer, { ...rest, ids });
      if (!page.ok) return page;
      const { entries } = page.value;
      const shown = entries.map(({ id }) => id);
      const guided = entries.flatMap(({ id, kind }) => (kind === "guided" ? [id] : []));
      const heard = entries.flatMap(({ id, sound }) => (sound === null ? [] : [id]));
      const [feelings, progress, sounds] = await Promise.all([
        deps.feelingsOf(viewer, shown),
        guided.length === 0 ? new Map<EntryId, GuidedProgress>() : deps.progressOf(viewer, guided),
        heard.length === 0 ? new Map<EntryId, EntrySound>() : deps.soundsOf(viewer, heard),
      ]);
      return ok({
        ...page.value,
        entries: entries.map((entry) => ({
          ...entry,
          feeling: feelings.get(entry.id) ?? null,
          guided: progress.get(entry.id) ?? null,
          transcription: sounds.get(entry.id)?.transcription ?? null,
        })),
      });
    },

    /**
     * Makes an earlier version of an entry of either kind the newest one; what was newest stays in the history. Throws
     * `BucketUnavailable` when the store of guided journals doesn't answer: nothing has changed then.
     */
    async restoreRevision(viewer: Viewer, id: EntryId, revision: number): Promise<Result<EntryView, RestoreFailure>> {
      const entry = await deps.read(viewer, id);
      if (!entry.ok) return entry;
      if (entry.value.kind === "free") {
        const restored = await deps.restoreFree(viewer, id, revision);
        return restored.ok ? restored : err(failureOf(restored.error));
      }
      const restored = await deps.restoreGuided(viewer, id, revision);
      return restored.ok ? deps.read(viewer, id) : err(failureOf(restored.error));
    },
  };
}
