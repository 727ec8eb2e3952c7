import type pg from "pg";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { Result } from "@/lib/result/result";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { trashDays } from "./view";

const day = 86_400_000;
const receiptDays = 7;
/** Rows of one step; what is left over is taken the next time. */
const batch = 500;

type Deps = {
  readonly pool: pg.Pool;
  readonly bucket: Pick<SmartBucket, "delete">;
  readonly clock: Clock;
  readonly viewerOf: (userId: UserId) => Viewer;
  readonly noteTags: (userId: UserId, id: EntryId) => Promise<void>;
  readonly erase: (viewer: Viewer, id: EntryId) => Promise<Result<null, "not_found">>;
};

/** Keeps the journal tidy across all people. Each step may be repeated at any time. */
export function createJournalHousekeeping({ pool, bucket, clock, viewerOf, noteTags, erase }: Deps) {
  const before = (days: number) => new Date(clock.now().getTime() - days * day);

  /** What was said about entries that are gone for good: first the object, then the row that knows its key. */
  async function clearLeftBehind(
    table: "hints" | "analyses",
    key: "id" | "entry_id",
    name: "hints" | "journal-analysis",
  ): Promise<void> {
    const { rows } = await pool.query<{ row: string; object: string }>(
      `SELECT t.${key} AS row, t.object_key AS object FROM ${table} t
       WHERE NOT EXISTS (SELECT FROM entries e WHERE e.id = t.entry_id AND e.user_id = t.user_id) LIMIT ${batch}`,
    );
    for (const { row, object } of rows) {
      await bucket.delete(name, object);
      await pool.query(`DELETE FROM ${table} WHERE ${key} = $1`, [row]);
    }
  }

  return {
    /** Ids that were reserved a day ago and never written to, and answers to saves that nobody repeats any more. */
    async sweep(): Promise<void> {
      // A guided journal whose first save was broken off may have its words in the store: lib/guided looks there first.
      const reserved = "kind = 'free' AND revision = 0 AND sealed_body IS NULL";
      // A recording, even one on its way, may be all there is of an entry.
      const silent = "NOT EXISTS (SELECT FROM recordings r WHERE r.entry_id = entries.id AND r.user_id = entries.user_id)";
      await pool.query(`DELETE FROM entries WHERE ${reserved} AND ${silent} AND created_at < $1`, [before(1)]);
      await pool.query("DELETE FROM save_receipts WHERE saved_at < $1", [before(receiptDays)]);
    },

    /** Erases what has been in the trash for its 30 days. */
    async emptyTrash(): Promise<void> {
      const { rows } = await pool.query<{ id: EntryId; userId: UserId }>(
        `SELECT id, user_id AS "userId" FROM entries WHERE trashed_at < $1 ORDER BY trashed_at LIMIT ${batch}`,
        [before(trashDays)],
      );
      for (const { id, userId } of rows) await erase(viewerOf(userId), id);
    },

    /** Notes the tags of entries that were tagged before tags could be found without opening them. */
    async noteTags(): Promise<void> {
      const { rows } = await pool.query<{ id: EntryId; userId: UserId }>(
        `SELECT id, user_id AS "userId" FROM entries e WHERE sealed_tags IS NOT NULL
         AND NOT EXISTS (SELECT FROM entry_tags t WHERE t.entry_id = e.id) LIMIT ${batch}`,
      );
      for (const { id, userId } of rows) await noteTags(userId, id);
    },

    /** Takes away the hints and reflections of erased entries. */
    async clearLeftBehind(): Promise<void> {
      await clearLeftBehind("hints", "id", "hints");
      await clearLeftBehind("analyses", "entry_id", "journal-analysis");
    },
  };
}
