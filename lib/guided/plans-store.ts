import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { log } from "@/lib/observability/log";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";
import { documentOf, documentText, type GuidedDocument } from "./view";

/** Milliseconds anybody waits for the store; afterwards the call says that it took too long. */
export const bucketPatience = 20_000;

const bucketName = "journal-prompts";
const place = (id: EntryId) => ({ table: "prompt_sets", row: id, column: "object" });
const patience = () => ({ signal: AbortSignal.timeout(bucketPatience) });

/**
 * Of a set `s`: its journal was saved, or was saved and is gone for ever. A first save that failed leaves an empty row behind,
 * and the questions must still be there for the next try.
 */
export const becameJournal = `(
  EXISTS (SELECT FROM entries e WHERE e.id = s.id AND e.user_id = s.user_id AND e.revision > 0)
  OR EXISTS (SELECT FROM guided_journals g WHERE g.entry_id = s.id AND g.user_id = s.user_id AND g.erased_at IS NOT NULL))`;

/** The store said no. After any other failure the object may be there, and its row has to know it. */
const isRefusal = (error: unknown) => error instanceof BucketUnavailable && error.kind === "refused";

export type PlanStore = ReturnType<typeof createPlanStore>;

/** Questions that wait for their first answer: a row in the record, the words sealed in the `journal-prompts` bucket. */
export function createPlanStore(deps: { readonly db: Database; readonly vault: Vault; readonly bucket: SmartBucket }) {
  const { db, vault, bucket } = deps;

  /** Where the object of a set is that has no journal yet. */
  async function keyOf(userId: UserId, id: EntryId): Promise<string | undefined> {
    const statement = `SELECT s.object_key AS "objectKey" FROM prompt_sets s WHERE s.user_id = $1 AND s.id = $2 AND NOT ${becameJournal}`;
    const { rows } = await db.pool.query<{ objectKey: string }>(statement, [userId, id]);
    return rows[0]?.objectKey;
  }

  return {
    /**
     * The row first: an object that no row knows would stay for ever. A row whose object never came asks nothing and is swept
     * like any other; where the store said no, it goes at once.
     */
    async add(userId: UserId, id: EntryId, document: GuidedDocument, createdAt: Date): Promise<void> {
      const objectKey = `${userId}/${id}`;
      const bytes = (await vault.of(userId)).seal(place(id), documentText(document));
      await db.prisma.promptSet.create({ data: { id, userId, objectKey, provider: document.provider, createdAt } });
      try {
        await bucket.put(bucketName, objectKey, { bytes, contentType: "application/octet-stream" }, patience());
      } catch (error) {
        if (isRefusal(error)) await db.prisma.promptSet.deleteMany({ where: { id, userId } });
        throw error;
      }
    },

    /** The document of a set without a journal; undefined when there is none, or its object is gone. */
    async find(userId: UserId, id: EntryId): Promise<GuidedDocument | undefined> {
      const objectKey = await keyOf(userId, id);
      if (objectKey === undefined) return undefined;
      const object = await bucket.get(bucketName, objectKey, patience());
      if (object === undefined) {
        log("warn", "guided.set_lost", {});
        return undefined;
      }
      return documentOf((await vault.of(userId)).open(place(id), object.bytes));
    },

    /** Whether this person has such a set, without opening it. */
    async has(userId: UserId, id: EntryId): Promise<boolean> {
      return (await keyOf(userId, id)) !== undefined;
    },

    /** How many sets of this person's have no journal yet. */
    async waiting(userId: UserId): Promise<number> {
      const statement = `SELECT count(*)::int AS count FROM prompt_sets s WHERE s.user_id = $1 AND NOT ${becameJournal}`;
      const { rows } = await db.pool.query<{ count: number }>(statement, [userId]);
      return rows[0]?.count ?? 0;
    },
  };
}
