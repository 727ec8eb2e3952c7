import type pg from "pg";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { JournalObjects } from "./journal-object";
import type { createSettling } from "./settling";
import { mayLieOpen, withEntryAndSettings } from "./store";

const hour = 3_600_000;
/** Rows of one step; what is left over is taken the next time. */
const batch = 500;

/** Keeps guided journals tidy across all people. Each step may be repeated at any time; a failing store ends it until the next. */
export function createGuidedHousekeeping(deps: {
  readonly pool: pg.Pool;
  readonly objects: JournalObjects;
  readonly settling: ReturnType<typeof createSettling>;
  readonly clock: Clock;
  readonly viewerOf: (userId: UserId) => Viewer;
  readonly lieAsWanted: (viewer: Viewer) => Promise<void>;
}) {
  const { pool, objects, settling, clock, viewerOf } = deps;
  const before = (hours: number) => new Date(clock.now().getTime() - hours * hour);
  type Row = { id: EntryId; userId: UserId };

  return {
    /**
     * The objects of journals that are gone for good. The row that knows the key stays for a day, and the object is deleted
     * once more: a put that was given up long ago may still arrive.
     */
    async clearErased(): Promise<void> {
      const { rows } = await pool.query<Row & { key: string; erasedAt: Date }>(
        `SELECT entry_id AS id, user_id AS "userId", object_key AS key, erased_at AS "erasedAt" FROM guided_journals
         WHERE erased_at IS NOT NULL ORDER BY erased_at LIMIT ${batch}`,
      );
      for (const { id, key, erasedAt } of rows) {
        await objects.delete(key);
        if (erasedAt < before(24)) await pool.query("DELETE FROM guided_journals WHERE entry_id = $1", [id]);
      }
    },

    /** Saves that were broken off and that nobody has come back to. */
    async settleBroken(): Promise<void> {
      const { rows } = await pool.query<Row>(
        `SELECT entry_id AS id, user_id AS "userId" FROM guided_journals
         WHERE pending_until < $1 AND erased_at IS NULL ORDER BY pending_until LIMIT ${batch}`,
        [before(1)],
      );
      for (const { id, userId } of rows) await settling.settle(viewerOf(userId), id);
    },

    /** Journals whose first save never came through. Words that did arrive in the store are no leftovers: they are adopted. */
    async clearUnborn(): Promise<void> {
      const { rows } = await pool.query<Row>(
        `SELECT e.id, e.user_id AS "userId" FROM entries e JOIN guided_journals g ON g.entry_id = e.id
         WHERE e.kind = 'guided' AND e.revision = 0 AND g.pending_save_id IS NULL AND e.created_at < $1 LIMIT ${batch}`,
        [before(24)],
      );
      for (const { id, userId } of rows) {
        const object = await objects.get(userId, id, true);
        if (typeof object === "object" && (await settling.adopt(viewerOf(userId), { id, revision: 0 }, object))) continue;
        const gone = await pool.query("DELETE FROM entries WHERE id = $1 AND user_id = $2 AND revision = 0", [id, userId]);
        if (gone.rowCount === 0) continue;
        await pool.query("UPDATE guided_journals SET erased_at = $3 WHERE entry_id = $1 AND user_id = $2", [
          id,
          userId,
          clock.now(),
        ]);
      }
    },

    /** People whose objects lie otherwise than they want: the job that was to see to it was lost, or the store failed. */
    async lieAsWanted(): Promise<void> {
      const { rows } = await pool.query<{ userId: UserId }>(
        `SELECT DISTINCT g.user_id AS "userId" FROM ${withEntryAndSettings}
         WHERE g.erased_at IS NULL AND g.object_save_id IS NOT NULL AND g.object_open <> (${mayLieOpen} AND $1) LIMIT ${batch}`,
        [objects.searchable],
      );
      for (const { userId } of rows) await deps.lieAsWanted(viewerOf(userId));
    },
  };
}
