import type pg from "pg";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { holdEntry, noteSound } from "./entry-sound";

/**
 * Moves a recording of theirs from an entry that is in the trash into one that isn't. Its name, parts and words are sealed to the
 * recording, not to the entry: they stay as they are. A blank entry is kept away from AI if the one it comes from was. False, and
 * nothing has changed, when there is no such recording or entry, or its entry isn't in the trash. In a transaction.
 */
export async function moveOutOfTrash(
  sql: pg.ClientBase,
  userId: UserId,
  { id, entryId }: { readonly id: RecordingId; readonly entryId: EntryId },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql.query<{ from: EntryId }>(
    `SELECT entry_id AS "from" FROM recordings WHERE id = $1 AND user_id = $2`,
    [id, userId],
  );
  const from = rows[0]?.from;
  if (from === undefined || !(await holdEntry(sql, userId, from, "in_trash"))) return false;
  if (!(await holdEntry(sql, userId, entryId))) return false;
  const { rowCount } = await sql.query(
    `UPDATE recordings SET entry_id = $4, updated_at = $5 WHERE id = $1 AND user_id = $2 AND entry_id = $3
     AND EXISTS (SELECT FROM entries WHERE id = $4 AND user_id = $2 AND (kind = 'free' OR revision > 0))`,
    [id, userId, from, entryId, now],
  );
  if (rowCount === 0) return false;
  await keepAwayLike(sql, userId, { entryId, from });
  for (const each of [from, entryId]) await noteSound(sql, userId, each);
  return true;
}

/**
 * Keeps a blank entry away from AI if `from` is, the entry its recording was spoken into. One that is gone can't be asked any more:
 * then it counts as kept away. In a transaction.
 */
export async function keepAwayLike(
  sql: pg.ClientBase,
  userId: UserId,
  { entryId, from }: { readonly entryId: EntryId; readonly from: EntryId },
): Promise<void> {
  await sql.query(
    `UPDATE entries SET ai_excluded = true WHERE id = $2 AND user_id = $1 AND revision = 0
     AND (EXISTS (SELECT FROM entries WHERE id = $3 AND user_id = $1 AND ai_excluded)
       OR NOT EXISTS (SELECT FROM entries WHERE id = $3 AND user_id = $1))`,
    [userId, entryId, from],
  );
}
