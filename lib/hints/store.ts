import { z } from "zod";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import type { EntryId, HintId, UserId } from "@/lib/ids/ids";
import { parseId } from "@/lib/ids/ids";
import type { SmartBucket } from "@/lib/smartbucket/port";
import { library } from "./library/all";
import { hintFamilies } from "./library/family";
import type { HintView } from "./view";
import type { Verdict } from "./weighing";

/** Hints of one entry that are shown and kept from being asked again. */
const listed = 50;
/** The newest of what a person said of their questions; what helped two years ago says little. */
const weighed = 200;

const sealedHint = z.object({
  text: z.string(),
  insteadOf: z.string().nullable(),
  // Absent from questions that were asked before there were families.
  family: z.enum(hintFamilies).nullish(),
  // The mark of the text it was asked about; absent from older ones.
  of: z.string().nullish(),
});

/** A hint, with the mark of the text it was asked about; null where that isn't known. */
export type AskedHint = HintView & { readonly of: string | null };

const place = (id: string) => ({ table: "hints", row: id, column: "object" });
const keyOf = (userId: UserId, entryId: EntryId, id: string) => `${userId}/${entryId}/${id}`;

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString("hex");

type Row = { readonly id: string; readonly objectKey: string };

export type HintStore = ReturnType<typeof createHintStore>;

/** Rows of the record, and the words sealed in the `hints` bucket. */
export function createHintStore(deps: { db: Database; vault: Vault; bucket: SmartBucket }) {
  const { db, vault, bucket } = deps;

  async function wordsOf(userId: UserId, row: Row): Promise<z.infer<typeof sealedHint> | undefined> {
    const object = await bucket.get("hints", row.objectKey);
    if (object === undefined) return undefined;
    return sealedHint.parse(JSON.parse((await vault.of(userId)).open(place(row.id), object.bytes)));
  }

  return {
    /**
     * Keeps a hint; false, and nothing is kept, when the person was asked the same since `since`: two askings at once choose
     * alike. `question` is what the same question is known by. The words first: a row without its object could not be shown.
     */
    async add(userId: UserId, hint: AskedHint, question: string, since: Date): Promise<boolean> {
      const objectKey = keyOf(userId, hint.entryId, hint.id);
      const { text, insteadOf, family, of } = hint;
      const words = JSON.stringify({ text, insteadOf, family, of } satisfies z.input<typeof sealedHint>);
      const keys = await vault.of(userId);
      const bytes = keys.seal(place(hint.id), words);
      await bucket.put("hints", objectKey, { bytes, contentType: "application/octet-stream" });
      const questionCode = new Uint8Array(keys.hash("hint.question", question));
      const { id, entryId, provider, createdAt } = hint;
      const added = await db.prisma.$transaction(async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`hints|${userId}`}, 0))`;
        const same = await tx.hint.findFirst({ where: { userId, questionCode, createdAt: { gt: since } }, select: { id: true } });
        if (same !== null) return false;
        await tx.hint.create({ data: { id, userId, entryId, objectKey, provider, questionCode, createdAt } });
        return true;
      });
      if (!added) await bucket.delete("hints", objectKey);
      return added;
    },

    /** Whether the person was asked a question since then, on any entry, by what it is known by. */
    async askedSince(userId: UserId, since: Date): Promise<(question: string) => boolean> {
      const rows = await db.prisma.hint.findMany({
        where: { userId, createdAt: { gt: since }, questionCode: { not: null } },
        select: { questionCode: true },
      });
      const codes = new Set(rows.map(({ questionCode }) => hex(questionCode)));
      const keys = await vault.of(userId);
      return (question) => codes.has(hex(keys.hash("hint.question", question)));
    },

    /** The entry's hints, newest first. */
    async ofEntry(userId: UserId, entryId: EntryId): Promise<readonly AskedHint[]> {
      const rows = await db.prisma.hint.findMany({
        where: { userId, entryId },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: listed,
      });
      const hints = await Promise.all(
        rows.map(async (row): Promise<AskedHint | undefined> => {
          const words = await wordsOf(userId, row);
          const id = parseId<HintId>(row.id);
          if (words === undefined || id === undefined) return undefined;
          const { provider, helpful, createdAt } = row;
          return { id, entryId, ...words, family: words.family ?? null, of: words.of ?? null, provider, helpful, createdAt };
        }),
      );
      return hints.filter((hint) => hint !== undefined);
    },

    /** The entry a hint of the person's is about; undefined for a hint that isn't theirs. */
    async entryOf(userId: UserId, id: HintId): Promise<EntryId | undefined> {
      const row = await db.prisma.hint.findFirst({ where: { id, userId }, select: { entryId: true } });
      return row === null ? undefined : parseId<EntryId>(row.entryId);
    },

    /** Writes down what the person says of a hint; the last word counts. */
    async judge(userId: UserId, id: HintId, helpful: boolean): Promise<void> {
      await db.prisma.hint.updateMany({ where: { id, userId }, data: { helpful } });
    },

    /** What the person said of their newest questions, by family. */
    async verdicts(userId: UserId): Promise<readonly (Verdict & { readonly entryId: EntryId })[]> {
      const rows = await db.prisma.hint.findMany({
        where: { userId, helpful: { not: null } },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: weighed,
        select: { id: true, entryId: true, objectKey: true, helpful: true, questionCode: true },
      });
      if (rows.length === 0) return [];
      const keys = await vault.of(userId);
      // The code of a question of the library says which family it is of; only a provider's question must be opened for that.
      const known = new Map(library.map(({ id, family }) => [hex(keys.hash("hint.question", id)), family]));
      const found = await Promise.all(
        rows.map(async (row) => {
          const family = known.get(hex(row.questionCode)) ?? (await wordsOf(userId, row))?.family;
          const entryId = row.entryId as EntryId; // A row's id came from parseId.
          return family == null || row.helpful === null ? undefined : { family, helpful: row.helpful, entryId };
        }),
      );
      return found.filter((verdict) => verdict !== undefined);
    },
  };
}
