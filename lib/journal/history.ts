import type { Viewer } from "@/lib/auth/viewer";
import { SealBroken } from "@/lib/crypto/seal";
import type { EntryId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { JournalService, ReadFailure, SaveFailure } from "./service";
import type { JournalStore } from "./store";
import { type EntryView, restoringDevice, type RevisionFacts, type RevisionView } from "./view";

export type JournalHistory = ReturnType<typeof createJournalHistory>;

/** What an entry said earlier: read, and brought back. */
export function createJournalHistory(deps: {
  readonly store: Pick<JournalStore, "revisions" | "revision">;
  readonly journal: Pick<JournalService, "read" | "save">;
}) {
  const { store, journal } = deps;

  /** A kept version of an entry that isn't in the trash. */
  async function readRevision(viewer: Viewer, id: EntryId, revision: number): Promise<Result<RevisionView, ReadFailure>> {
    const entry = await journal.read(viewer, id);
    if (!entry.ok) return entry;
    try {
      const kept = await store.revision(viewer.userId, id, revision);
      return kept === undefined ? err("not_found") : ok(kept);
    } catch (error) {
      if (error instanceof SealBroken) return err("unreadable");
      throw error;
    }
  }

  return {
    /** The kept versions, newest first. */
    async revisions(viewer: Viewer, id: EntryId): Promise<Result<readonly RevisionFacts[], ReadFailure>> {
      const entry = await journal.read(viewer, id);
      return entry.ok ? ok(await store.revisions(viewer.userId, id)) : entry;
    },

    /** A kept version with its text; of a guided journal the text is its whole document. Codes: `not_found` (also for the trash), `unreadable`. */
    readRevision,

    /** Makes an earlier version of a free entry the newest one; what was newest stays in the history. */
    async restoreRevision(viewer: Viewer, id: EntryId, revision: number): Promise<Result<EntryView, SaveFailure | ReadFailure>> {
      const kept = await readRevision(viewer, id, revision);
      if (!kept.ok) return kept;
      const { body, title } = kept.value;
      return journal.save(viewer, id, { body, title }, { device: restoringDevice });
    },
  };
}
