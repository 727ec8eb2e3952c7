import { z } from "zod";
import type { PersonVault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { type ConversationId, type EntryId, type MessageId, parseId, type UserId } from "@/lib/ids/ids";
import type { Turn } from "./turns";
import { companionTypes, conversationStatuses, type ConversationView, type MessageView } from "./view";

// How a conversation and what was said in it lie in the record: words sealed, each in its place.

const sealedFactsShape = z.object({
  title: z.string(),
  tags: z.array(z.string()),
  /** The person chose the tags; none are looked for any more. */
  ownTags: z.boolean(),
  keptHere: z.boolean(),
  care: z.boolean(),
  /** The place after which the person chose to go on, after something heavy; null while nothing has been. */
  carefulSince: z.number().int().nullable().default(null),
  /** Entries it was saved as before the one that is linked. */
  savedBefore: z.array(z.string()).default([]),
});
/** What is known of a conversation besides its messages. */
export type ConversationFacts = Readonly<z.infer<typeof sealedFactsShape>>;

const noFacts: ConversationFacts = {
  title: "",
  tags: [],
  ownTags: false,
  keptHere: false,
  care: false,
  carefulSince: null,
  savedBefore: [],
};

const sealedMessageShape = z.object({
  text: z.string(),
  move: z.string().nullable(),
  /** The entries that what was said rests on: counted in them, or remembered of them. */
  rests: z.array(z.string()).default([]),
});
/** A message as the moves see it. */
export type StoredMessage = MessageView & Turn & { readonly conversationId: ConversationId; readonly rests: readonly EntryId[] };

export type StoredConversation = ConversationView &
  Pick<ConversationFacts, "ownTags" | "carefulSince"> & { readonly savedBefore: readonly EntryId[] };

const factsPlace = (id: string) => ({ table: "companion_sessions", row: id, column: "facts" });
/** Bound to its place in the conversation: messages put in another order, or into another conversation, do not open. */
const textPlace = (conversation: string, id: string, seq: number) => ({
  table: "companion_messages",
  row: `${conversation}/${id}`,
  column: "text",
  revision: seq,
});

type Transaction = Parameters<Parameters<Database["prisma"]["$transaction"]>[0]>[0];
type Row = Awaited<ReturnType<Transaction["companionSession"]["findUniqueOrThrow"]>>;
type MessageRow = Awaited<ReturnType<Transaction["companionMessage"]["findUniqueOrThrow"]>>;

function known<T extends string>(list: readonly T[], value: string): T {
  const found = list.find((each) => each === value);
  if (found === undefined) throw new Error("a value the record doesn't allow");
  return found;
}

/** The id in a row. */
export function idOf<T extends ConversationId | MessageId>(text: string): T {
  const id = parseId<T>(text);
  if (id === undefined) throw new Error("a row's id is no UUID");
  return id;
}

/** What is sealed of a conversation. */
export function factsOf(keys: PersonVault, row: Pick<Row, "id" | "sealedFacts">): ConversationFacts {
  if (row.sealedFacts === null) return noFacts;
  return sealedFactsShape.parse(JSON.parse(keys.open(factsPlace(row.id), row.sealedFacts)));
}

/** The same, sealed for its row. */
export function sealedFacts(keys: PersonVault, id: string, facts: ConversationFacts) {
  return new Uint8Array(keys.seal(factsPlace(id), JSON.stringify(facts)));
}

/** A conversation's row, opened. */
export function opened(keys: PersonVault, row: Row): StoredConversation {
  const facts = factsOf(keys, row);
  return {
    ...facts,
    savedBefore: facts.savedBefore.flatMap((saved) => parseId<EntryId>(saved) ?? []),
    careful: facts.carefulSince !== null,
    id: idOf(row.id),
    type: known(companionTypes, row.type),
    status: known(conversationStatuses, row.status),
    messageCount: row.messageCount,
    entryId: row.entryId === null ? null : (parseId<EntryId>(row.entryId) ?? null),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** A message's row, opened. */
export function openedMessage(keys: PersonVault, row: MessageRow): StoredMessage {
  const place = textPlace(row.sessionId, row.id, row.seq);
  const { text, move, rests } = sealedMessageShape.parse(JSON.parse(keys.open(place, row.sealedText)));
  return {
    id: idOf(row.id),
    conversationId: idOf(row.sessionId),
    seq: row.seq,
    role: known(["person", "companion"], row.role),
    text,
    move,
    rests: rests.flatMap((id) => parseId<EntryId>(id) ?? []),
    provider: row.provider,
    insteadOf: row.insteadOf,
    createdAt: row.createdAt,
  };
}

export type NewMessage = Pick<StoredMessage, "id" | "seq" | "role" | "text" | "move" | "provider" | "insteadOf" | "createdAt"> &
  Partial<Pick<StoredMessage, "rests">>;

/** A message as its row, sealed for its place. */
export function messageRow(keys: PersonVault, userId: UserId, sessionId: ConversationId, message: NewMessage) {
  const { id, seq, role, text, move, rests = [], provider, insteadOf, createdAt } = message;
  const words = JSON.stringify({ text, move, rests: [...rests] } satisfies z.input<typeof sealedMessageShape>);
  const sealedText = new Uint8Array(keys.seal(textPlace(sessionId, id, seq), words));
  return { id, userId, sessionId, seq, role, sealedText, provider, insteadOf, createdAt };
}
