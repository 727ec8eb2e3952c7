import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { JournalHistory } from "@/lib/journal/history";
import { restoringDevice } from "@/lib/journal/view";
import { err, type Result } from "@/lib/result/result";
import { readDocument } from "./document-schema";
import type { GuidedReadFailure, GuidedSaveFailure, GuidedService } from "./service";
import type { GuidedView } from "./view";

/** What a guided journal said earlier, brought back. */
export function createGuidedHistory(deps: {
  readonly versions: Pick<JournalHistory, "readRevision">;
  readonly journals: Pick<GuidedService, "save">;
}) {
  return {
    /**
     * Makes an earlier version the newest one: its object is put into the store as a save of its own, and what was newest
     * stays in the history. Codes: `not_found` (also for the trash), `unreadable` when the version is no document, and a
     * save's. A failing store throws `BucketUnavailable`, and nothing has changed.
     */
    async restoreRevision(
      viewer: Viewer,
      id: EntryId,
      revision: number,
    ): Promise<Result<GuidedView, GuidedReadFailure | GuidedSaveFailure>> {
      const kept = await deps.versions.readRevision(viewer, id, revision);
      if (!kept.ok) return kept;
      const read = readDocument(kept.value.body);
      return "wrong" in read ? err("unreadable") : deps.journals.save(viewer, id, read.document, { device: restoringDevice });
    },
  };
}
