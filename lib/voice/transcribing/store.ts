import type { HearingName } from "@/lib/ai/names";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { sealTranscript } from "../sealing";
import type { Container, KeptIn, Transcript, TranscriptionFailure } from "../view";

/** A recording whose words are wanted. */
export type ToHear = {
  readonly entryId: EntryId;
  readonly container: Container;
  readonly milliseconds: number;
  readonly manifestKey: string;
};

/** What came of it. `none`: nobody asks for its words any more, because its entry is in the trash. */
export type Ended =
  | {
      readonly transcription: "done";
      readonly transcript: Transcript;
      readonly language: string | null;
      readonly provider: HearingName;
      readonly model: string;
    }
  | { readonly transcription: "no_words"; readonly provider: HearingName; readonly model: string }
  | { readonly transcription: "no_provider" | "none" }
  | { readonly transcription: "not_allowed"; readonly why: KeptIn }
  | { readonly transcription: "failed"; readonly failure: TranscriptionFailure };

export type TranscribingStore = ReturnType<typeof createTranscribingStore>;

/** The part of the record in which recordings are turned into words. What is gone meanwhile is left alone. */
export function createTranscribingStore({ db, vault }: { readonly db: Database; readonly vault: Vault }) {
  return {
    /** The recording, now being heard; undefined when it is gone, has no sound, or nobody waits for its words. */
    async begin(userId: UserId, id: RecordingId, now: Date): Promise<ToHear | undefined> {
      const { rows } = await db.pool.query<ToHear>(
        `UPDATE recordings SET transcription = 'transcribing', failure = NULL, updated_at = $3
         WHERE id = $1 AND user_id = $2 AND status = 'kept' AND transcription IN ('queued', 'transcribing')
           AND manifest_key IS NOT NULL AND container IS NOT NULL
         RETURNING entry_id AS "entryId", container, coalesce(milliseconds, 0) AS milliseconds, manifest_key AS "manifestKey"`,
        [id, userId, now],
      );
      return rows[0];
    },

    /** It is still being heard: says so to whoever looks for lost ones. */
    async touch(userId: UserId, id: RecordingId, now: Date): Promise<void> {
      await db.pool.query(
        "UPDATE recordings SET updated_at = $3 WHERE id = $1 AND user_id = $2 AND transcription = 'transcribing'",
        [id, userId, now],
      );
    },

    /** It waits for another try. */
    async wait(userId: UserId, id: RecordingId, now: Date): Promise<void> {
      await db.pool.query(
        `UPDATE recordings SET transcription = 'queued', updated_at = $3
         WHERE id = $1 AND user_id = $2 AND transcription = 'transcribing'`,
        [id, userId, now],
      );
    },

    /**
     * Writes down how it ended. New words take the place of old ones, with what was tidied of those; where none came, words that
     * were heard before stay.
     */
    async end(userId: UserId, id: RecordingId, ended: Ended, now: Date): Promise<void> {
      const who = { provider: null, model: null, language: null, ...ended };
      const words =
        ended.transcription === "done" ? Buffer.from(sealTranscript(await vault.of(userId), id, ended.transcript)) : null;
      const reason = ended.transcription === "failed" ? ended.failure : ended.transcription === "not_allowed" ? ended.why : null;
      await db.pool.query(
        `UPDATE recordings SET
           transcription = CASE WHEN $3 = 'no_words' AND sealed_transcript IS NOT NULL THEN 'done' ELSE $3 END,
           failure = $4, updated_at = $5,
           provider = CASE WHEN sealed_transcript IS NULL OR $9::bytea IS NOT NULL THEN $6 ELSE provider END,
           model = CASE WHEN sealed_transcript IS NULL OR $9::bytea IS NOT NULL THEN $7 ELSE model END,
           language = CASE WHEN sealed_transcript IS NULL OR $9::bytea IS NOT NULL THEN $8 ELSE language END,
           sealed_tidied = CASE WHEN $9::bytea IS NULL THEN sealed_tidied END,
           sealed_transcript = coalesce($9::bytea, sealed_transcript)
         WHERE id = $1 AND user_id = $2 AND transcription = 'transcribing'`,
        [id, userId, ended.transcription, reason, now, who.provider, who.model, who.language, words],
      );
    },

    /** Recordings that wait or are being heard, of which nothing was heard since then, of everybody; for the sweep. */
    async silentSince(then: Date): Promise<readonly { readonly userId: UserId; readonly id: RecordingId }[]> {
      const { rows } = await db.pool.query<{ userId: UserId; id: RecordingId }>(
        `SELECT user_id AS "userId", id FROM recordings
         WHERE transcription IN ('queued', 'transcribing') AND updated_at < $1 LIMIT 1000`,
        [then],
      );
      return rows;
    },

    /** Whoever worked on it is gone: it may be asked for again. */
    async giveUp(userId: UserId, id: RecordingId, then: Date, now: Date): Promise<void> {
      await db.pool.query(
        `UPDATE recordings SET transcription = 'failed', failure = 'interrupted', updated_at = $4
         WHERE id = $1 AND user_id = $2 AND transcription IN ('queued', 'transcribing') AND updated_at < $3`,
        [id, userId, then, now],
      );
    },
  };
}
