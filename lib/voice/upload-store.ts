import type pg from "pg";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/transaction";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { holdEntry, noteSound } from "./entry-sound";
import { forgetGone, isGone } from "./gone";
import { keepAwayLike, moveOutOfTrash } from "./out-of-trash";
import { sealName, sealPeaks } from "./sealing";
import type { StoredPart } from "./sound-objects";
import type { TranscribingOrder } from "./transcribe-recording";
import { type Container, mostBytes, type RecordingOrigin, type RecordingStatus, type Transcription } from "./view";

/** What a part is up against: its recording as it is, the same part if it came before, and what the person's sounds take up. */
export type PartPlace = {
  readonly status: RecordingStatus;
  readonly bytes: number;
  readonly manifestKey: string | null;
  readonly known: Buffer | null;
  readonly used: number;
};

export type PartRefusal = "not_found" | "finished" | "known" | "part_differs" | "recording_too_large" | "voice_space_full";

/** Decides in the transaction that finishes a recording what becomes of its words, and puts the work for it into the queue. */
export type AfterFinish = (sql: pg.ClientBase, order: TranscribingOrder) => Promise<Transcription>;

/** The whole sound, as it was measured and listed. */
export type FinishedSound = {
  readonly container: Container;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly parts: number;
  readonly manifestKey: string;
  readonly peaks: readonly number[];
};

// What only words are left of takes no space.
const usedBytes = "(SELECT coalesce(sum(bytes), 0)::float8 FROM recordings WHERE user_id = $1 AND status <> 'words_only')";

/** Why a part of that size and code isn't taken; undefined when it is. */
export function partRefusal(
  place: PartPlace | undefined,
  part: { readonly bytes: number; readonly code: Uint8Array },
  limit: number,
): PartRefusal | undefined {
  if (place === undefined) return "not_found";
  if (place.status !== "uploading") return "finished";
  if (place.known !== null) return place.known.equals(part.code) ? "known" : "part_differs";
  if (place.bytes + part.bytes > mostBytes) return "recording_too_large";
  return place.used + part.bytes > limit ? "voice_space_full" : undefined;
}

export type UploadStore = ReturnType<typeof createUploadStore>;

/** The record of recordings on their way in. */
export function createUploadStore({ db, vault }: { readonly db: Database; readonly vault: Vault }) {
  async function placeOf(sql: pg.Pool | pg.ClientBase, userId: UserId, id: RecordingId, number: number, hold: boolean) {
    const { rows } = await sql.query<PartPlace>(
      `SELECT r.status, r.bytes, r.manifest_key AS "manifestKey", p.code AS known, ${usedBytes} AS used
       FROM recordings r JOIN entries e ON e.id = r.entry_id AND e.user_id = r.user_id AND e.trashed_at IS NULL
       LEFT JOIN recording_parts p ON p.recording_id = r.id AND p.user_id = r.user_id AND p.number = $3
       WHERE r.id = $2 AND r.user_id = $1 ${hold ? "FOR NO KEY UPDATE OF r" : ""}`,
      [userId, id, number],
    );
    return rows[0];
  }

  return {
    /** Bytes that the person's sounds take up. */
    async used(userId: UserId): Promise<number> {
      const { rows } = await db.pool.query<{ used: number }>(`SELECT ${usedBytes} AS used`, [userId]);
      return rows[0]?.used ?? 0;
    },

    /**
     * Makes the row; a blank entry is kept away from AI if `from` was. `not_found` when there is no such entry of theirs out of the
     * trash; a row that is there already stays. One that was deleted is made only `anew`.
     */
    async begin(
      userId: UserId,
      recording: {
        readonly id: RecordingId;
        readonly entryId: EntryId;
        readonly from: EntryId | undefined;
        readonly origin: RecordingOrigin;
        readonly name: string | null;
        /** When it was made. */
        readonly at: Date;
        readonly anew: boolean;
      },
      now: Date,
    ): Promise<"begun" | "not_found" | "recording_gone"> {
      const { id, entryId, from, origin, name, at, anew } = recording;
      const sealedName = name === null ? null : Buffer.from(sealName(await vault.of(userId), id, name));
      return inTransaction(db.pool, async (sql) => {
        if (!(await holdEntry(sql, userId, entryId))) return "not_found";
        if (anew) await forgetGone(sql, userId, id);
        const { rowCount } = await sql.query(
          `INSERT INTO recordings (id, user_id, entry_id, status, origin, sealed_name, created_at, updated_at)
           SELECT $1, $2, $3, 'uploading', $4, $5, $6, $7 FROM entries
           WHERE id = $3 AND user_id = $2 AND (kind = 'free' OR revision > 0)
           ON CONFLICT (id) DO NOTHING`,
          [id, userId, entryId, origin, sealedName, at, now],
        );
        if (rowCount === 0) return "begun";
        // Asked only now: whoever deleted it may have been waited for.
        if (await isGone(sql, userId, id)) {
          await sql.query("DELETE FROM recordings WHERE id = $1 AND user_id = $2", [id, userId]);
          return "recording_gone";
        }
        if (from !== undefined) await keepAwayLike(sql, userId, { entryId, from });
        return "begun";
      });
    },

    /** Whether its writer deleted it. */
    async isGone(userId: UserId, id: RecordingId): Promise<boolean> {
      return isGone(db.pool, userId, id);
    },

    /** Moves it out of an entry that is in the trash. False when there is no such recording of theirs, or no such entry. */
    async move(userId: UserId, recording: { readonly id: RecordingId; readonly entryId: EntryId }, now: Date): Promise<boolean> {
      return inTransaction(db.pool, (sql) => moveOutOfTrash(sql, userId, recording, now));
    },

    /** Undefined when there is no such recording of theirs, or its entry is in the trash. */
    async place(userId: UserId, id: RecordingId, number: number): Promise<PartPlace | undefined> {
      return placeOf(db.pool, userId, id, number, false);
    },

    /** Notes a part that lies in the store, unless it may no longer be taken. `container` is what the first one was found to be. */
    async addPart(
      userId: UserId,
      id: RecordingId,
      number: number,
      part: StoredPart,
      by: { readonly limit: number; readonly now: Date; readonly container: Container | undefined },
    ): Promise<PartRefusal | undefined> {
      return inTransaction(db.pool, async (sql) => {
        // One person's parts are counted one after the other: together they can't go over what each may have.
        await sql.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 6))", [userId]);
        const refusal = partRefusal(await placeOf(sql, userId, id, number, true), part, by.limit);
        if (refusal !== undefined) return refusal;
        await sql.query(
          `INSERT INTO recording_parts (recording_id, user_id, number, bytes, code, object_key) VALUES ($1, $2, $3, $4, $5, $6)`,
          [id, userId, number, part.bytes, part.code, part.key],
        );
        await sql.query(
          `UPDATE recordings SET bytes = bytes + $3, container = coalesce($4, container), updated_at = $5
           WHERE id = $1 AND user_id = $2`,
          [id, userId, part.bytes, by.container ?? null, by.now],
        );
        return undefined;
      });
    },

    /** The parts that are there, by number. */
    async parts(userId: UserId, id: RecordingId): Promise<ReadonlyMap<number, StoredPart>> {
      const rows = await db.prisma.recordingPart.findMany({
        where: { userId, recordingId: id },
        orderBy: { number: "asc" },
      });
      return new Map(
        rows.map(({ number, objectKey, bytes, code }) => [number, { key: objectKey, bytes, code: Buffer.from(code) }]),
      );
    },

    /**
     * The sound is whole: from now on its manifest knows the parts. False when it isn't being uploaded any more: another finish
     * came first, or it or its entry is gone.
     */
    async finish(
      userId: UserId,
      { id, entryId }: { readonly id: RecordingId; readonly entryId: EntryId },
      sound: FinishedSound,
      by: { readonly now: Date; readonly afterFinish: AfterFinish },
    ): Promise<boolean> {
      const own = await vault.of(userId);
      const peaks = sound.peaks.length === 0 ? null : Buffer.from(sealPeaks(own, id, sound.peaks));
      return inTransaction(db.pool, async (sql) => {
        if (!(await holdEntry(sql, userId, entryId))) return false;
        const { rowCount } = await sql.query(
          `UPDATE recordings SET status = 'kept', container = $3, bytes = $4, milliseconds = $5, manifest_key = $6, parts = $7,
             sealed_peaks = $8, updated_at = $9
           WHERE id = $1 AND user_id = $2 AND status = 'uploading'`,
          [id, userId, sound.container, sound.bytes, sound.milliseconds, sound.manifestKey, sound.parts, peaks, by.now],
        );
        if (rowCount === 0) return false;
        await sql.query("DELETE FROM recording_parts WHERE recording_id = $1 AND user_id = $2", [id, userId]);
        const transcription = await by.afterFinish(sql, { userId, recordingId: id });
        await sql.query("UPDATE recordings SET transcription = $3 WHERE id = $1 AND user_id = $2", [id, userId, transcription]);
        await noteSound(sql, userId, entryId);
        return true;
      });
    },
  };
}
