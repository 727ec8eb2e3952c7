import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { type ConversationId, type EntryId, type MessageId, newId, type UserId } from "@/lib/ids/ids";
import type { Cursor } from "./cursor";
import {
  type ConversationFacts,
  type NewMessage,
  type StoredConversation,
  type StoredMessage,
  factsOf,
  idOf,
  messageRow,
  opened,
  openedMessage,
  sealedFacts,
} from "./rows";
import type { CompanionType, ConversationStatus } from "./view";

/** Why a message was not kept: not theirs, put aside, not the newest place any more, or an id that another message has. */
export type NotSaid = "not_found" | "conversation_resting" | "changed_elsewhere" | "message_exists";

export type CompanionStore = ReturnType<typeof createCompanionStore>;

/** Conversations: what was said, title and tags sealed; kind, status, counts and times in plain columns. */
export function createCompanionStore(deps: { readonly db: Database; readonly vault: Vault }) {
  const { prisma } = deps.db;

  return {
    /** Begins a conversation with the companion's first words. "taken" when the id is in use, by anybody. */
    async begin(
      userId: UserId,
      id: ConversationId,
      type: CompanionType,
      opening: { readonly text: string; readonly move: string },
      at: Date,
    ): Promise<"begun" | "taken"> {
      const keys = await deps.vault.of(userId);
      const first = { ...opening, id: newId<MessageId>(), seq: 1, role: "companion", provider: "on-device" } as const;
      return prisma.$transaction(async (tx) => {
        const data = { id, userId, type, status: "active", messageCount: 1, createdAt: at, updatedAt: at };
        const { count } = await tx.companionSession.createMany({ data, skipDuplicates: true });
        if (count === 0) return "taken";
        await tx.companionMessage.create({ data: messageRow(keys, userId, id, { ...first, insteadOf: null, createdAt: at }) });
        return "begun";
      });
    },

    /** Undefined when it isn't this person's. Throws `SealBroken` when the row was changed outside the app. */
    async find(userId: UserId, id: ConversationId): Promise<StoredConversation | undefined> {
      const row = await prisma.companionSession.findUnique({ where: { id, userId } });
      return row === null ? undefined : opened(await deps.vault.of(userId), row);
    },

    /** The newest conversation of that type in which nothing was said yet. */
    async unused(userId: UserId, type: CompanionType): Promise<ConversationId | undefined> {
      const where = { userId, type, status: "active", messageCount: { lte: 1 } };
      const row = await prisma.companionSession.findFirst({ where, orderBy: { updatedAt: "desc" }, select: { id: true } });
      return row === null ? undefined : idOf(row.id);
    },

    /** The person's conversations, the last spoken in first. */
    async list(
      userId: UserId,
      filter: {
        readonly statuses?: readonly ConversationStatus[] | undefined;
        /** Only those in which the person said something. */
        readonly begun: boolean;
        readonly after?: Cursor | undefined;
        readonly limit: number;
      },
    ): Promise<readonly StoredConversation[]> {
      const { statuses, begun, after, limit } = filter;
      const rows = await prisma.companionSession.findMany({
        where: {
          userId,
          ...(statuses === undefined ? {} : { status: { in: [...statuses] } }),
          ...(begun ? { messageCount: { gt: 1 } } : {}),
          ...(after === undefined
            ? {}
            : { OR: [{ updatedAt: { lt: after.at } }, { updatedAt: after.at, id: { lt: after.id } }] }),
        },
        orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
        take: limit,
      });
      const keys = await deps.vault.of(userId);
      return rows.map((row) => opened(keys, row));
    },

    /** The newest messages before a place, at most `limit`, in their order. */
    async messages(
      userId: UserId,
      sessionId: ConversationId,
      { before, limit }: { readonly before?: number | undefined; readonly limit?: number | undefined },
    ): Promise<readonly StoredMessage[]> {
      const rows = await prisma.companionMessage.findMany({
        where: { userId, sessionId, ...(before === undefined ? {} : { seq: { lt: before } }) },
        orderBy: { seq: "desc" },
        ...(limit === undefined ? {} : { take: limit }),
      });
      const keys = await deps.vault.of(userId);
      return rows.reverse().map((row) => openedMessage(keys, row));
    },

    /** One of the person's messages by its id. */
    async message(userId: UserId, id: MessageId): Promise<StoredMessage | undefined> {
      const row = await prisma.companionMessage.findUnique({ where: { id, userId } });
      return row === null ? undefined : openedMessage(await deps.vault.of(userId), row);
    },

    /** Keeps what the person said in the next place. With `after`, only when that is the newest message there is. */
    async say(
      userId: UserId,
      id: ConversationId,
      said: { readonly id: MessageId; readonly text: string; readonly after?: number | undefined; readonly at: Date },
      change: (facts: ConversationFacts) => ConversationFacts,
    ): Promise<StoredMessage | NotSaid> {
      const keys = await deps.vault.of(userId);
      const { after, at } = said;
      return prisma.$transaction(async (tx): Promise<StoredMessage | NotSaid> => {
        // Whoever writes at the same moment waits here, so that two messages never want one place.
        const { count } = await tx.companionSession.updateMany({
          where: { id, userId, status: "active", ...(after === undefined ? {} : { messageCount: after }) },
          data: { messageCount: { increment: 1 }, updatedAt: at },
        });
        const row = await tx.companionSession.findUnique({ where: { id, userId } });
        if (row === null) return "not_found";
        if (count === 0) return row.status === "active" ? "changed_elsewhere" : "conversation_resting";
        const message = { ...said, seq: row.messageCount, role: "person", move: null, provider: null } as const;
        const data = messageRow(keys, userId, id, { ...message, insteadOf: null, createdAt: at });
        const made = await tx.companionMessage.createMany({ data: [data], skipDuplicates: true });
        if (made.count === 0) {
          // The same message is being kept by another request; its place is given back.
          await tx.companionSession.updateMany({ where: { id, userId }, data: { messageCount: { decrement: 1 } } });
          return "message_exists";
        }
        const facts = sealedFacts(keys, id, change(factsOf(keys, row)));
        await tx.companionSession.updateMany({ where: { id, userId }, data: { sealedFacts: facts } });
        return openedMessage(keys, data);
      });
    },

    /** Keeps the companion's answer right behind the message it answers. Undefined when something else stands there by now. */
    async answer(
      userId: UserId,
      id: ConversationId,
      to: number,
      reply: Pick<NewMessage, "text" | "move" | "rests" | "provider" | "insteadOf"> & { readonly at: Date },
    ): Promise<StoredMessage | undefined> {
      const keys = await deps.vault.of(userId);
      const { at, ...said } = reply;
      return prisma.$transaction(async (tx) => {
        const { count } = await tx.companionSession.updateMany({
          where: { id, userId, messageCount: to },
          data: { messageCount: { increment: 1 }, updatedAt: at },
        });
        if (count === 0) return undefined;
        const message = { ...said, id: newId<MessageId>(), seq: to + 1, role: "companion", createdAt: at } as const;
        return openedMessage(keys, await tx.companionMessage.create({ data: messageRow(keys, userId, id, message) }));
      });
    },

    /** Changes what is known of it. False when it isn't theirs. */
    async change(
      userId: UserId,
      id: ConversationId,
      changes: {
        readonly status?: ConversationStatus | undefined;
        readonly facts: (now: ConversationFacts, messageCount: number) => ConversationFacts;
      },
    ): Promise<boolean> {
      const keys = await deps.vault.of(userId);
      return prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM companion_sessions WHERE id = ${id}::uuid AND user_id = ${userId}::uuid FOR UPDATE`;
        const row = await tx.companionSession.findUnique({ where: { id, userId } });
        if (row === null) return false;
        const status = changes.status ?? row.status;
        const facts = sealedFacts(keys, id, changes.facts(factsOf(keys, row), row.messageCount));
        await tx.companionSession.updateMany({ where: { id, userId }, data: { status, sealedFacts: facts } });
        return true;
      });
    },

    /** Links the entry it was saved as, if `before` is still the one that is linked. */
    async link(userId: UserId, id: ConversationId, before: EntryId | null, entryId: EntryId | null): Promise<boolean> {
      const where = { id, userId, entryId: before };
      return (await prisma.companionSession.updateMany({ where, data: { entryId } })).count === 1;
    },

    /** Deletes it with everything that was said. True when it was theirs. */
    async remove(userId: UserId, id: ConversationId): Promise<boolean> {
      return prisma.$transaction(async (tx) => {
        const { count } = await tx.companionSession.deleteMany({ where: { id, userId } });
        await tx.companionMessage.deleteMany({ where: { sessionId: id, userId } });
        return count === 1;
      });
    },
  };
}
