import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { openTranscript, sealTidied } from "../sealing";
import type { Tidied } from "../view";

/** The words of a recording, as they were when they were read. */
export type Said = {
  readonly entryId: EntryId;
  readonly text: string;
  readonly language: string | null;
  /** Tells these words from others that may come in their place. */
  readonly sealed: Uint8Array;
};

/** The tidied layer of transcripts: laid over them, and taken away again. */
export function createTidiedStore({ db, vault }: { readonly db: Database; readonly vault: Vault }) {
  return {
    /** Undefined when there is no such recording, or it has no words. */
    async said(userId: UserId, id: RecordingId): Promise<Said | undefined> {
      const row = await db.prisma.recording.findFirst({
        where: { userId, id },
        select: { entryId: true, language: true, sealedTranscript: true },
      });
      const sealed = row?.sealedTranscript ?? null;
      if (row === null || sealed === null) return undefined;
      const { text } = openTranscript(await vault.of(userId), id, sealed);
      // The column is written by this room alone.
      return { entryId: row.entryId as EntryId, text, language: row.language, sealed };
    },

    /** Lays it over the words it was made of; when those have changed, it is of nothing. */
    async lay(
      userId: UserId,
      id: RecordingId,
      of: Said,
      { at, ...tidied }: Tidied & { readonly model: string | null; readonly at: Date },
    ): Promise<void> {
      await db.prisma.recording.updateMany({
        where: { userId, id, sealedTranscript: new Uint8Array(of.sealed) },
        data: { sealedTidied: sealTidied(await vault.of(userId), id, tidied), updatedAt: at },
      });
    },

    async takeAway(userId: UserId, id: RecordingId, at: Date): Promise<void> {
      await db.prisma.recording.updateMany({ where: { userId, id }, data: { sealedTidied: null, updatedAt: at } });
    },
  };
}
