import type { LocalDate } from "@/lib/clock/local-date";
import type { Database } from "@/lib/db/database";
import type { EntryId, UserId } from "@/lib/ids/ids";

/** Runs statements in somebody's transaction: Prisma's, as the stores have it. */
export type Transaction = Pick<Database["prisma"], "$executeRaw">;

/**
 * Takes away what AIs have of an entry: answers that were kept, its vectors (this device's too), and what its feeling taught
 * this device. In the transaction that trashes, erases or keeps away the entry, so that there is no moment at which one holds without the other.
 */
export async function forgetMadeOf(tx: Transaction, userId: UserId, entryId: EntryId): Promise<void> {
  await tx.$executeRaw`
    WITH codes AS (SELECT code FROM ai_answer_entries WHERE user_id = ${userId}::uuid AND entry_id = ${entryId}::uuid),
    links AS (DELETE FROM ai_answer_entries x USING codes c WHERE x.user_id = ${userId}::uuid AND x.code = c.code)
    DELETE FROM ai_answers a USING codes c WHERE a.user_id = ${userId}::uuid AND a.code = c.code`;
  await tx.$executeRaw`DELETE FROM entry_vectors WHERE user_id = ${userId}::uuid AND entry_id = ${entryId}::uuid`;
  await tx.$executeRaw`DELETE FROM device_vectors WHERE user_id = ${userId}::uuid AND entry_id = ${entryId}::uuid`;
  await tx.$executeRaw`DELETE FROM mood_lessons WHERE user_id = ${userId}::uuid AND entry_id = ${entryId}::uuid`;
}

/**
 * Takes away the look backs at these days: they may quote an entry that was erased, or moved from one of them to another. In the
 * transaction that does it.
 */
export async function forgetLookBacksAt(tx: Transaction, userId: UserId, days: readonly LocalDate[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM look_backs USING unnest(${days}::text[]) day
    WHERE user_id = ${userId}::uuid AND day::date BETWEEN from_day AND to_day`;
}

/** Takes away the vectors that an outside AI made of a person's entries. */
export async function forgetVectors(tx: Transaction, userId: UserId): Promise<void> {
  await tx.$executeRaw`DELETE FROM entry_vectors WHERE user_id = ${userId}::uuid`;
}

/**
 * Takes away the short context kept for the providers. Its words lie in a bucket, which knows no transactions; the key that
 * opens them lies in the row, so that from this moment on nobody reads them, whenever the bucket is tidied.
 */
export async function forgetContext(tx: Transaction, userId: UserId): Promise<void> {
  await tx.$executeRaw`DELETE FROM ai_contexts WHERE user_id = ${userId}::uuid`;
}

/**
 * Takes away what outside AIs made of a person's words and what this device can do without: their answers, their vectors and the
 * look backs that are kept. This device's own vectors stay: nobody had to say yes to them. In the transaction that takes the
 * consent back.
 * What was said to the person in an entry or a conversation is theirs, and stays there.
 */
export async function forgetWhatOutsideAisMade(tx: Transaction, userId: UserId): Promise<void> {
  await tx.$executeRaw`DELETE FROM ai_answer_entries WHERE user_id = ${userId}::uuid`;
  await tx.$executeRaw`DELETE FROM ai_answers WHERE user_id = ${userId}::uuid`;
  await tx.$executeRaw`DELETE FROM look_backs WHERE user_id = ${userId}::uuid`;
  await forgetVectors(tx, userId);
}
