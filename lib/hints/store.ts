import { z } from "zod";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, HintId, UserId } from "@/lib/ids/ids";
import { parseId } from "@/lib/ids/ids";
import type { SmartBucket } from "@/lib/smartbucket/port";
import type { HintView } from "./view";

/** Hints of one entry that are shown and kept from being asked again. */
const listed = 50;

const sealedHint = z.object({ text: z.string(), insteadOf: z.string().nullable() });
const place = (id: string) => ({ table: "hints", row: id, column: "object" });
const keyOf = (userId: UserId, entryId: EntryId, id: string) => `${userId}/${entryId}/${id}`;

export type HintStore = ReturnType<typeof createHintStore>;

/** Rows of the record, and the words sealed in the `hints` bucket. */
export function createHintStore(deps: { db: Database; vault: Vault; bucket: SmartBucket }) {
  const { db, vault, bucket } = deps;

  return {
    /** The words first: a row without its object could not be shown. */
    async add(userId: UserId, hint: HintView): Promise<void> {
      const objectKey = keyOf(userId, hint.entryId, hint.id);
      const words = JSON.stringify({ text: hint.text, insteadOf: hint.insteadOf } satisfies z.input<typeof sealedHint>);
      const bytes = (await vault.of(userId)).seal(place(hint.id), words);
      await bucket.put("hints", objectKey, { bytes, contentType: "application/octet-stream" });
      await db.prisma.hint.create({
        data: { id: hint.id, userId, entryId: hint.entryId, objectKey, provider: hint.provider, createdAt: hint.createdAt },
      });
    },

    /** The entry's hints, newest first. */
    async ofEntry(userId: UserId, entryId: EntryId): Promise<readonly HintView[]> {
      const rows = await db.prisma.hint.findMany({
        where: { userId, entryId },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: listed,
      });
      const keys = await vault.of(userId);
      const hints = await Promise.all(
        rows.map(async (row): Promise<HintView | undefined> => {
          const object = await bucket.get("hints", row.objectKey);
          const id = parseId<HintId>(row.id);
          if (object === undefined || id === undefined) return undefined;
          const { text, insteadOf } = sealedHint.parse(JSON.parse(keys.open(place(row.id), object.bytes)));
          return { id, entryId, text, provider: row.provider, insteadOf, createdAt: row.createdAt };
        }),
      );
      return hints.filter((hint) => hint !== undefined);
    },
  };
}
