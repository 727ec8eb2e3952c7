import type pg from "pg";
import type { EntryId, UserId } from "@/lib/ids/ids";

/** Where an entry may be. */
export type EntryPlace = "out" | "in_trash" | "anywhere";

const standing: Readonly<Record<EntryPlace, string>> = {
  out: "AND trashed_at IS NULL",
  in_trash: "AND trashed_at IS NOT NULL",
  anywhere: "",
};

/**
 * Takes an entry's row for the transaction, so that whatever changes its recordings happens one after the other. False when
 * there is no such entry of theirs in that place.
 */
export async function holdEntry(
  sql: pg.ClientBase,
  userId: UserId,
  entryId: EntryId,
  place: EntryPlace = "out",
): Promise<boolean> {
  const { rowCount } = await sql.query(
    `SELECT FROM entries WHERE id = $1 AND user_id = $2 ${standing[place]} FOR NO KEY UPDATE`,
    [entryId, userId],
  );
  return rowCount === 1;
}

/** Notes at the entry what its recordings come to now. In the transaction that changed them, which holds the entry. */
export async function noteSound(sql: pg.ClientBase, userId: UserId, entryId: EntryId): Promise<void> {
  await sql.query(
    `UPDATE entries SET sound = (
       SELECT CASE WHEN bool_or(status = 'kept') THEN 'audio' WHEN bool_or(status = 'words_only') THEN 'words' END
       FROM recordings WHERE user_id = $1 AND entry_id = $2
     ) WHERE id = $2 AND user_id = $1`,
    [userId, entryId],
  );
}
