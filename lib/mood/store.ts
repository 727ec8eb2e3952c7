import { z } from "zod";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { MOODS } from "./moods";
import type { ReflectionView } from "./reflection";

const sealedReflection = z.object({
  mood: z.enum(MOODS).nullable(),
  evidence: z.array(z.string()),
  insights: z.array(z.string()),
  summary: z.string(),
  questions: z.array(z.string()),
  insteadOf: z.string().nullable(),
});

const keyOf = (userId: UserId, entryId: EntryId) => `${userId}/${entryId}`;
/** Bound to the revision it was made from: an older reflection put back does not open. */
const place = (entryId: string, revision: number) => ({ table: "analyses", row: entryId, column: "object", revision });

export type ReflectionStore = ReturnType<typeof createReflectionStore>;

/** The newest reflection of each entry: its row in the record, its words sealed in the `journal-analysis` bucket. */
export function createReflectionStore(deps: { db: Database; vault: Vault; bucket: SmartBucket }) {
  const { db, vault, bucket } = deps;

  return {
    /** Takes the place of the entry's earlier reflection. */
    async keep(userId: UserId, it: ReflectionView): Promise<void> {
      const { mood, evidence, insights, summary, questions, insteadOf, entryId, revision } = it;
      const words = JSON.stringify({ mood, evidence, insights, summary, questions, insteadOf });
      const objectKey = keyOf(userId, entryId);
      const bytes = (await vault.of(userId)).seal(place(entryId, revision), words);
      await bucket.put("journal-analysis", objectKey, { bytes, contentType: "application/octet-stream" });
      const facts = { entryRevision: revision, objectKey, provider: it.provider, createdAt: it.createdAt };
      await db.prisma.analysis.upsert({ where: { entryId, userId }, create: { entryId, userId, ...facts }, update: facts });
    },

    /** Undefined when there is none. */
    async find(userId: UserId, entryId: EntryId): Promise<ReflectionView | undefined> {
      const row = await db.prisma.analysis.findUnique({ where: { entryId, userId } });
      const object = row === null ? undefined : await bucket.get("journal-analysis", row.objectKey);
      if (row === null || object === undefined) return undefined;
      const text = (await vault.of(userId)).open(place(entryId, row.entryRevision), object.bytes);
      const words = sealedReflection.parse(JSON.parse(text));
      return { ...words, entryId, revision: row.entryRevision, provider: row.provider, createdAt: row.createdAt };
    },
  };
}
