import type pg from "pg";
import { fromDateColumn, type LocalDate } from "@/lib/clock/local-date";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/transaction";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { type EntryPlace, holdEntry, noteSound } from "./entry-sound";
import { noteGone } from "./gone";
import { opened } from "./rows";
import type { AfterFinish } from "./upload-store";
import type { EntrySound, RecordingView, Transcription } from "./view";

/** What leads to the sound itself. */
export type KeptSound = { readonly manifestKey: string; readonly localDate: LocalDate };

/** A worker that has had a recording for this long without a word has lost it: it may be asked for again. */
const stalledAfterMs = 10 * 60_000;

type Held = { readonly entryId: EntryId; readonly status: string; readonly transcription: string; readonly updatedAt: Date };

export type RecordingStore = ReturnType<typeof createRecordingStore>;

/** The record of recordings. One whose entry is in the trash is as one that isn't there, and can only be taken away. */
export function createRecordingStore({ db, vault }: { readonly db: Database; readonly vault: Vault }) {
  const { prisma, pool } = db;

  async function entryOut(userId: UserId, entryId: string): Promise<{ localDate: Date } | null> {
    return prisma.entry.findFirst({ where: { userId, id: entryId, trashedAt: null }, select: { localDate: true } });
  }

  /** Does it with the recording and its entry held; undefined when there is no such recording in such an entry. */
  async function holding<T>(
    userId: UserId,
    id: RecordingId,
    work: (sql: pg.ClientBase, held: Held) => Promise<T>,
    place: EntryPlace = "out",
  ): Promise<T | undefined> {
    return inTransaction(pool, async (sql) => {
      const named = await sql.query<{ entryId: EntryId }>(
        `SELECT entry_id AS "entryId" FROM recordings WHERE id = $1 AND user_id = $2`,
        [id, userId],
      );
      const entryId = named.rows[0]?.entryId;
      if (entryId === undefined || !(await holdEntry(sql, userId, entryId, place))) return undefined;
      const { rows } = await sql.query<Held>(
        `SELECT entry_id AS "entryId", status, transcription, updated_at AS "updatedAt"
         FROM recordings WHERE id = $1 AND user_id = $2 FOR UPDATE`,
        [id, userId],
      );
      return rows[0] === undefined ? undefined : work(sql, rows[0]);
    });
  }

  return {
    async find(userId: UserId, id: RecordingId): Promise<RecordingView | undefined> {
      const row = await prisma.recording.findFirst({ where: { userId, id } });
      if (row === null || (await entryOut(userId, row.entryId)) === null) return undefined;
      return opened(await vault.of(userId), row);
    },

    /** Of one entry, the oldest first. */
    async ofEntry(userId: UserId, entryId: EntryId): Promise<readonly RecordingView[]> {
      const [own, rows] = await Promise.all([
        vault.of(userId),
        prisma.recording.findMany({ where: { userId, entryId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
      ]);
      return rows.map((row) => opened(own, row));
    },

    /** Whether there is such an entry of theirs, out of the trash. */
    async hasEntry(userId: UserId, entryId: EntryId): Promise<boolean> {
      return (await entryOut(userId, entryId)) !== null;
    },

    /** Where the sound lies, and the day its entry stands under; undefined when there is none to be heard. */
    async kept(userId: UserId, id: RecordingId): Promise<KeptSound | undefined> {
      const row = await prisma.recording.findFirst({
        where: { userId, id, status: "kept" },
        select: { manifestKey: true, entryId: true },
      });
      const entry = row === null ? null : await entryOut(userId, row.entryId);
      if (entry === null || row === null || row.manifestKey === null) return undefined;
      return { manifestKey: row.manifestKey, localDate: fromDateColumn(entry.localDate) };
    },

    /** What these entries' recordings come to; those without any are not in it. Uploads on their way don't count. */
    async soundsOf(userId: UserId, entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntrySound>> {
      if (entries.length === 0) return new Map();
      const { rows } = await pool.query<{ entryId: EntryId; hasAudio: boolean; transcription: Transcription }>(
        `SELECT DISTINCT ON (entry_id) entry_id AS "entryId", transcription,
           bool_or(status = 'kept') OVER (PARTITION BY entry_id) AS "hasAudio"
         FROM recordings WHERE user_id = $1 AND entry_id = ANY($2::uuid[]) AND status <> 'uploading'
         ORDER BY entry_id, created_at DESC, id DESC`,
        [userId, entries],
      );
      return new Map(rows.map(({ entryId, hasAudio, transcription }) => [entryId, { hasAudio, transcription }]));
    },

    /**
     * Takes the recording out of the record, words and all, also while its entry is in the trash: who lets a sound go that never
     * quite arrived must not find it there when the entry comes back. Deleted by its writer, at `deletedAt`, it stays away; what was
     * only refused may come again. False when there is none. What lies in the store is then named by nothing.
     */
    async remove(userId: UserId, id: RecordingId, deletedAt?: Date): Promise<boolean> {
      const remove = async (sql: pg.ClientBase, { entryId }: Held) => {
        await sql.query("DELETE FROM recording_parts WHERE recording_id = $1 AND user_id = $2", [id, userId]);
        await sql.query("DELETE FROM recordings WHERE id = $1 AND user_id = $2", [id, userId]);
        if (deletedAt !== undefined) await noteGone(sql, userId, id, deletedAt);
        await noteSound(sql, userId, entryId);
        return true;
      };
      return (await holding(userId, id, remove, "anywhere")) === true;
    },

    /** Leaves only its words: what became of asking for them again says nothing any more. */
    async forgetSound(userId: UserId, id: RecordingId, now: Date): Promise<"done" | "not_found" | "no_words_yet"> {
      const done = await holding(userId, id, async (sql, { entryId, status }) => {
        if (status === "words_only") return "done" as const;
        const { rowCount } = await sql.query(
          `UPDATE recordings SET status = 'words_only', manifest_key = NULL, parts = NULL, transcription = 'done', failure = NULL,
             updated_at = $3
           WHERE id = $1 AND user_id = $2 AND status = 'kept' AND sealed_transcript IS NOT NULL`,
          [id, userId, now],
        );
        if (rowCount === 0) return "no_words_yet" as const;
        await noteSound(sql, userId, entryId);
        return "done" as const;
      });
      return done ?? "not_found";
    },

    /** Has its words looked for once more, unless somebody is at it. */
    async again(
      userId: UserId,
      id: RecordingId,
      by: { readonly now: Date; readonly afterFinish: AfterFinish },
    ): Promise<"done" | "not_found" | "still_uploading" | "audio_deleted"> {
      const done = await holding(userId, id, async (sql, held) => {
        if (held.status === "uploading") return "still_uploading" as const;
        if (held.status === "words_only") return "audio_deleted" as const;
        const atIt = held.transcription === "queued" || held.transcription === "transcribing";
        if (atIt && held.updatedAt.getTime() > by.now.getTime() - stalledAfterMs) return "done" as const;
        const transcription = await by.afterFinish(sql, { userId, recordingId: id });
        await sql.query(
          "UPDATE recordings SET transcription = $3, failure = NULL, updated_at = $4 WHERE id = $1 AND user_id = $2",
          [id, userId, transcription, by.now],
        );
        return "done" as const;
      });
      return done ?? "not_found";
    },

    /** True for the first time its words are put into the entry. Undefined when there is no such recording. */
    async insert(userId: UserId, id: RecordingId, now: Date): Promise<boolean | undefined> {
      return holding(userId, id, async (sql) => {
        const { rowCount } = await sql.query(
          "UPDATE recordings SET inserted_at = $3 WHERE id = $1 AND user_id = $2 AND inserted_at IS NULL",
          [id, userId, now],
        );
        return rowCount === 1;
      });
    },
  };
}
