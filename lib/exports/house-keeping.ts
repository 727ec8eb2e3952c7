import type pg from "pg";
import type { Clock } from "@/lib/clock/clock";
import type { ObjectStore } from "@/lib/objectstore/port";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Longer than all tries of a job together. */
const stuckAfter = 15 * minute;
/** Longer than any file is in the store before its row names it. */
const orphanAfter = 60 * minute;
const batch = 500;

/** Keeps exports tidy across all people. Each step may be repeated at any time. */
export function createExportHousekeeping({ pool, objects, clock }: { pool: pg.Pool; objects: ObjectStore; clock: Clock }) {
  const before = (milliseconds: number) => new Date(clock.now().getTime() - milliseconds);

  return {
    /** Links a day after their end; exports whose worker never came back; exports whose entry is gone for good. */
    async rows(): Promise<void> {
      await pool.query("DELETE FROM export_links WHERE expires_at < $1", [before(day)]);
      await pool.query(
        `UPDATE exports SET status = 'failed', failure = 'interrupted', updated_at = $1, finished_at = $1
         WHERE status NOT IN ('ready', 'failed') AND updated_at < $2`,
        [clock.now(), before(stuckAfter)],
      );
      await pool.query(
        `WITH gone AS (
           DELETE FROM exports e WHERE NOT EXISTS (SELECT FROM entries n WHERE n.id = e.entry_id AND n.user_id = e.user_id) RETURNING id
         ) DELETE FROM export_links WHERE export_id IN (SELECT id FROM gone)`,
      );
    },

    /** Files that no export names. Gives how many were taken away. */
    async files(): Promise<number> {
      const old = (await objects.list("pdf-exports/"))
        .filter(({ lastModified }) => lastModified < before(orphanAfter))
        .map(({ key }) => key);
      let taken = 0;
      for (let start = 0; start < old.length; start += batch) {
        const keys = old.slice(start, start + batch);
        const { rows } = await pool.query<{ key: string }>(
          "SELECT key FROM unnest($1::text[]) AS key WHERE NOT EXISTS (SELECT FROM exports WHERE object_key = key)",
          [keys],
        );
        for (const { key } of rows) await objects.delete(key);
        taken += rows.length;
      }
      return taken;
    },
  };
}
