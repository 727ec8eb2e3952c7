import type pg from "pg";
import type { Clock } from "@/lib/clock/clock";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { becameJournal, bucketPatience } from "./plans-store";

const day = 86_400_000;
/** Days for which questions wait for their first answer. */
const waitingDays = 7;
/** Rows of one step; what is left over is taken the next time. */
const batch = 200;

/** Keeps the sets of questions tidy across all people. May be repeated at any time. */
export function createPlanHousekeeping(deps: {
  readonly pool: pg.Pool;
  readonly bucket: Pick<SmartBucket, "delete">;
  readonly clock: Clock;
}) {
  const { pool, bucket, clock } = deps;

  return {
    /**
     * Takes away sets that nobody answered for seven days, and those whose journal holds them itself by now: first the
     * object, then the row that knows its key. Gives how many went.
     */
    async sweepSets(): Promise<number> {
      const { rows } = await pool.query<{ id: string; objectKey: string }>(
        `SELECT s.id, s.object_key AS "objectKey" FROM prompt_sets s
         WHERE s.created_at < $1 OR ${becameJournal}
         ORDER BY s.created_at LIMIT ${batch}`,
        [new Date(clock.now().getTime() - waitingDays * day)],
      );
      for (const { id, objectKey } of rows) {
        await bucket.delete("journal-prompts", objectKey, { signal: AbortSignal.timeout(bucketPatience) });
        await pool.query("DELETE FROM prompt_sets WHERE id = $1", [id]);
      }
      return rows.length;
    },
  };
}
