import type pg from "pg";
import type { RecordingId, UserId } from "@/lib/ids/ids";

// Of a recording that its writer deleted, its id: a device that still has the sound would bring it back otherwise.

/** Notes that it was deleted. In the transaction that deletes it. */
export async function noteGone(sql: pg.ClientBase, userId: UserId, id: RecordingId, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO gone_recordings (user_id, id, at) VALUES ($1, $2, $3) ON CONFLICT (user_id, id) DO UPDATE SET at = excluded.at`,
    [userId, id, now],
  );
}

/** Whether its writer deleted it. */
export async function isGone(sql: pg.Pool | pg.ClientBase, userId: UserId, id: RecordingId): Promise<boolean> {
  const { rows } = await sql.query("SELECT FROM gone_recordings WHERE user_id = $1 AND id = $2", [userId, id]);
  return rows.length > 0;
}

/** Its writer wants it after all. */
export async function forgetGone(sql: pg.ClientBase, userId: UserId, id: RecordingId): Promise<void> {
  await sql.query("DELETE FROM gone_recordings WHERE user_id = $1 AND id = $2", [userId, id]);
}
