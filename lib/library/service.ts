import type { Viewer } from "@/lib/auth/viewer";
import type { EntryFeeling } from "@/lib/garden/view";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryList, ListRequest } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { ok, type Result } from "@/lib/result/result";
import type { LibraryPage, LibraryRequest } from "./view";

export function createLibraryService(deps: {
  readonly list: (viewer: Viewer, request: ListRequest) => Promise<Result<EntryList, "bad_cursor">>;
  /** The feelings confirmed on these entries. */
  readonly feelingsOf: (viewer: Viewer, entries: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, EntryFeeling>>;
  /** The entries on which this mood was confirmed. */
  readonly entriesOf: (viewer: Viewer, mood: Mood) => Promise<readonly EntryId[]>;
}) {
  return {
    /** A page of entries with the flower each grew; everything `journal().list` can narrow by, and the mood. Codes: `bad_cursor`. */
    async list(viewer: Viewer, request: LibraryRequest): Promise<Result<LibraryPage, "bad_cursor">> {
      const { mood, ...rest } = request;
      const ids = mood === undefined ? undefined : await deps.entriesOf(viewer, mood);
      const page = await deps.list(viewer, { ...rest, ids });
      if (!page.ok) return page;
      const { entries } = page.value;
      const feelings = await deps.feelingsOf(
        viewer,
        entries.map(({ id }) => id),
      );
      return ok({ ...page.value, entries: entries.map((entry) => ({ ...entry, feeling: feelings.get(entry.id) ?? null })) });
    },
  };
}
