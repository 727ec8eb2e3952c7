import type pg from "pg";
import type { EntryId, SaveId, UserId } from "@/lib/ids/ids";
import type { SealedDraft } from "./sealing";

/** Saves of one device within this time share a row of the history. */
const coalescedWithin = "5 minutes";

// A row begun in the future was begun before the clock was set back: it would take saves until the clock has caught up with it.
export const historyAndReceipt = `
coalesced AS (
  UPDATE revisions SET revision = $4::int + 1, sealed_body = $6, sealed_title = $7, word_count = $9, saved_at = $10
  WHERE entry_id = $2 AND user_id = $1 AND revision = $4::int AND device = $11 AND NOT $12
    AND started_at > $10::timestamptz - interval '${coalescedWithin}' AND started_at <= $10 AND EXISTS (SELECT 1 FROM saved)
  RETURNING 1
), started AS (
  INSERT INTO revisions (id, user_id, entry_id, revision, sealed_body, sealed_title, word_count, device, started_at, saved_at)
  SELECT $5, $1, $2, $4::int + 1, $6, $7, $9, $11, $10, $10 FROM saved WHERE NOT EXISTS (SELECT 1 FROM coalesced)
), kept AS (
  INSERT INTO save_receipts (user_id, save_id, entry_id, revision, saved_at) SELECT $1, $3, $2, $4::int + 1, $10 FROM saved
)`;

export const receipt = `WITH receipt AS (SELECT revision FROM save_receipts WHERE user_id = $1 AND save_id = $3 AND entry_id = $2),`;

export const outcome = `
SELECT (SELECT revision FROM receipt) AS repeated, s.* FROM (VALUES (1)) AS one(row) LEFT JOIN saved s ON true`;

export const returned = `RETURNING revision, kind, zone, local_date::text, created_at, favorite, ai_excluded, quiet, sound, sealed_tags`;

// Compare-and-set, history row and receipt in one statement: a crash leaves all of them or none.
const update = `${receipt} saved AS (
  UPDATE entries SET sealed_body = $6, sealed_title = $7, sealed_gist = $8, revision = $4::int + 1, word_count = $9, updated_at = $10
  WHERE id = $2 AND user_id = $1 AND kind = 'free' AND revision = $4::int AND trashed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM receipt)
  ${returned}
), ${historyAndReceipt} ${outcome}`;

// The first save also makes the entry, or fills the id that was reserved for it; never a row of somebody else's.
const create = `${receipt} saved AS (
  INSERT INTO entries AS e (id, user_id, kind, sealed_body, sealed_title, sealed_gist, revision, word_count, zone, local_date, created_at, updated_at)
  SELECT $2, $1, 'free', $6, $7, $8, 1, $9, $13, $14::date, $15, $10 WHERE NOT EXISTS (SELECT 1 FROM receipt)
  ON CONFLICT (id) DO UPDATE SET sealed_body = $6, sealed_title = $7, sealed_gist = $8, revision = 1, word_count = $9, updated_at = $10
  WHERE e.user_id = $1 AND e.kind = 'free' AND e.revision = 0 AND e.trashed_at IS NULL
  ${returned}
), ${historyAndReceipt} ${outcome}`;

export type SaveWrite = {
  readonly userId: UserId;
  readonly entryId: EntryId;
  readonly saveId: SaveId;
  /** The revision the text was based on; the saved one is one more. 0 makes the entry. */
  readonly base: number;
  readonly sealed: SealedDraft;
  readonly wordCount: number;
  readonly at: Date;
  readonly device: string;
  /** Start a history row of its own whatever came before. */
  readonly ownVersion: boolean;
  readonly historyId: string;
  /** For the first save only. */
  readonly birth: { readonly zone: string; readonly localDate: string; readonly at: Date };
};

export type SavedRow = {
  readonly revision: number;
  readonly kind: "free" | "guided";
  readonly zone: string;
  readonly local_date: string;
  readonly created_at: Date;
  readonly favorite: boolean;
  readonly ai_excluded: boolean;
  readonly quiet: boolean;
  readonly sound: "audio" | "words" | null;
  readonly sealed_tags: Buffer | null;
};

/** What became of it: saved now, saved earlier under the same `saveId`, or not (stale base, trashed, or no such entry). */
export type SaveOutcome = { readonly saved: SavedRow } | { readonly repeated: number } | "refused";

/** Runs the one statement. The caller finds out why when it was refused. */
export async function runSave(pool: pg.Pool, save: SaveWrite): Promise<SaveOutcome> {
  const { sealed } = save;
  const values = [
    save.userId,
    save.entryId,
    save.saveId,
    save.base,
    save.historyId,
    sealed.body,
    sealed.title,
    sealed.gist,
    save.wordCount,
    save.at,
    save.device,
    save.ownVersion,
  ];
  const query =
    save.base === 0
      ? { name: "journal-create", text: create, values: [...values, save.birth.zone, save.birth.localDate, save.birth.at] }
      : { name: "journal-save", text: update, values };
  type Row = ({ [K in keyof SavedRow]: SavedRow[K] } | { [K in keyof SavedRow]: null }) & { readonly repeated: number | null };
  const { rows } = await pool.query<Row>(query);
  const row = rows[0];
  if (row !== undefined && row.repeated !== null) return { repeated: row.repeated };
  return row === undefined || row.revision === null ? "refused" : { saved: row };
}
