import type pg from "pg";
import type { Clock } from "@/lib/clock/clock";
import type { RecordingId, UserId } from "@/lib/ids/ids";
import { dropSounds } from "./drop-sounds";
import type { SoundObjects } from "./sound-objects";
import type { SmartBucket } from "@/lib/smartbucket/port";

const hour = 3_600_000;
/** An upload that nobody went on with for this long is given up; whoever still has its sound begins anew. */
const staleAfter = 7 * 24 * hour;
/** Longer than any object is in the store before its row names it. */
const orphanAfter = hour;
/** A device that was away for longer may bring back what was deleted meanwhile. */
const goneFor = 365 * 24 * hour;
/** Rows of one step; what is left over is taken the next time. */
const batch = 500;

type Known = {
  readonly id: RecordingId;
  readonly status: string;
  readonly manifestKey: string | null;
  readonly parts: number | null;
  /** Of the parts that came so far. */
  readonly keys: readonly string[];
};

/** Keeps recordings tidy across all people. Each step may be repeated at any time; a failing store ends it until the next. */
export function createVoiceHousekeeping(deps: {
  readonly pool: pg.Pool;
  readonly bucket: SmartBucket;
  readonly objects: SoundObjects;
  readonly clock: Clock;
}) {
  const { pool, bucket, objects, clock } = deps;
  const before = (milliseconds: number) => new Date(clock.now().getTime() - milliseconds);

  /** Rows first: from then on nothing leads to the sound. */
  async function removeWhere(condition: string, values: readonly unknown[]): Promise<void> {
    const { rows } = await pool.query<{ id: RecordingId; userId: UserId }>(
      `WITH gone AS (SELECT r.id FROM recordings r WHERE ${condition} LIMIT ${batch}),
       parts AS (DELETE FROM recording_parts p USING gone WHERE p.recording_id = gone.id)
       DELETE FROM recordings r USING gone WHERE r.id = gone.id RETURNING r.id, r.user_id AS "userId"`,
      [...values],
    );
    for (const { id, userId } of rows) await dropSounds(bucket, userId, [id]);
  }

  /** The keys that a person's recording may have; undefined when all that lies there is of it. */
  async function namedOf(userId: UserId, known: Known | undefined, there: number): Promise<ReadonlySet<string> | undefined> {
    if (known === undefined || known.status === "words_only") return new Set();
    if (known.manifestKey !== null) {
      // The manifest itself and its parts: only when there is more than that is it worth opening.
      if (there <= (known.parts ?? 0) + 1) return undefined;
      const parts = await objects.manifest(userId, known.id, known.manifestKey);
      return new Set([known.manifestKey, ...parts.map(({ key }) => key)]);
    }
    // The list of a finish that got no further: another may write it anew at any moment.
    return new Set([...known.keys, objects.manifestKey(userId, known.id)]);
  }

  /** What lies there of one person and is named by nothing. */
  async function sweepPerson(userId: UserId): Promise<number> {
    let taken = 0;
    for (const [id, there] of await objects.ofPerson(userId)) {
      const old = there.filter(({ lastModified }) => lastModified < before(orphanAfter));
      if (old.length === 0) continue;
      // After the objects were listed, and all at once: finished in between, its parts would be named by neither answer.
      const { rows } = await pool.query<Known>(
        `SELECT r.id, r.status, r.manifest_key AS "manifestKey", r.parts,
           ARRAY(SELECT p.object_key FROM recording_parts p WHERE p.recording_id = r.id AND p.user_id = r.user_id) AS keys
         FROM recordings r WHERE r.id = $1 AND r.user_id = $2`,
        [id, userId],
      );
      const named = await namedOf(userId, rows[0], there.length);
      if (named === undefined) continue;
      for (const { key } of old) {
        if (named.has(key)) continue;
        await objects.drop(key);
        taken += 1;
      }
    }
    return taken;
  }

  return {
    /** Uploads that were given up; recordings whose entry is gone for good, or whose person is; old notes of what was deleted. */
    async rows(): Promise<void> {
      await removeWhere("r.status = 'uploading' AND r.updated_at < $1", [before(staleAfter)]);
      await removeWhere("NOT EXISTS (SELECT FROM entries e WHERE e.id = r.entry_id AND e.user_id = r.user_id)", []);
      await removeWhere("NOT EXISTS (SELECT FROM users u WHERE u.id = r.user_id AND u.deleted_at IS NULL)", []);
      await pool.query("DELETE FROM gone_recordings WHERE at < $1", [before(goneFor)]);
    },

    /** Objects that no recording names, of people who are gone as well. Gives how many were taken away. */
    async sweep(): Promise<number> {
      let taken = 0;
      let last = "00000000-0000-0000-0000-000000000000";
      for (;;) {
        const { rows } = await pool.query<{ id: UserId }>(`SELECT id FROM users WHERE id > $1 ORDER BY id LIMIT ${batch}`, [
          last,
        ]);
        for (const { id } of rows) taken += await sweepPerson(id);
        const end = rows.at(-1);
        if (end === undefined) return taken;
        last = end.id;
      }
    },
  };
}
