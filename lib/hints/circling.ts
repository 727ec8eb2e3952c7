import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryList, ListRequest } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import { circledMatter, lookedBack } from "./loops";

type Journal = { list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">> };

/**
 * Whether an entry is one of several in a row about the same matter, by how the newest others begin. None of their words goes
 * further. Entries that are kept away from AI, not to be seen again, or that signal danger say nothing here.
 */
export function createCircling({ journal }: { readonly journal: Journal }) {
  return async (viewer: Viewer, entryId: EntryId, text: string): Promise<boolean> => {
    const listed = await journal.list(viewer, { kind: "free", resurfacing: true, limit: lookedBack + 1 });
    if (!listed.ok) return false;
    const before = listed.value.entries
      .filter(({ id, aiExcluded }) => id !== entryId && !aiExcluded)
      .map(({ heading, preview }) => `${heading}\n\n${preview}`)
      .filter((beginning) => careSignal(beginning) === undefined);
    return circledMatter(text, before) !== undefined;
  };
}
