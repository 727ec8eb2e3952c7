import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import type { Clock } from "@/lib/clock/clock";
import type { ConversationId, MessageId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import { shorten } from "@/lib/richtext/plain-text";
import { needsCare } from "./care";
import type { createReplies, Watching } from "./replies";
import { type createShowing, messageView, suggestionsFor } from "./showing";
import type { StoredConversation, StoredMessage } from "./rows";
import type { CompanionStore, NotSaid } from "./store";
import { foundTags } from "./tags";
import type { Exchange, KeptWithoutAnswer, SendFailure } from "./view";

const titleLength = 60;
/** Messages that are read to go on with a conversation. */
export const reach = 400;
/** Of the person's messages, those by which tags are found. */
const tagReach = 40;

const textsSince = (seq: number, messages: readonly StoredMessage[]): readonly string[] =>
  messages.filter((message) => message.seq > seq).map(({ text }) => text);

/** What the person says is kept, and then answered. */
export function createSaying(deps: {
  readonly store: CompanionStore;
  readonly replies: ReturnType<typeof createReplies>;
  readonly shown: ReturnType<typeof createShowing>;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
}) {
  const { store, replies, shown, clock, hears } = deps;
  /** Answers on their way: a message sent again waits for the same one. */
  const underway = new Map<MessageId, Promise<unknown>>();

  /** Keeps the message, unless it was kept before. */
  async function keep(
    viewer: Viewer,
    id: ConversationId,
    said: { readonly id: MessageId; readonly content: string; readonly after?: number | undefined },
  ): Promise<StoredMessage | NotSaid> {
    const { userId } = viewer;
    for (let tries = 0; ; tries += 1) {
      const kept = await store.message(userId, said.id);
      if (kept !== undefined) return kept.conversationId === id && kept.text === said.content ? kept : "message_exists";
      const before = (await store.messages(userId, id, { limit: reach })).filter(({ role }) => role === "person");
      const texts = [...before.map(({ text }) => text), said.content];
      // What the people to talk to were named for is not looked at again once the person has gone on from there.
      const since = (await store.find(userId, id))?.carefulSince ?? 0;
      const heavy = await needsCare(hears, [...textsSince(since, before), said.content]);
      const outcome = await store.say(userId, id, { ...said, text: said.content, at: clock.now() }, (facts) => ({
        ...facts,
        title: facts.title === "" ? shorten(said.content.replace(/\s+/gu, " ").trim(), titleLength) : facts.title,
        tags: facts.ownTags ? facts.tags : [...foundTags(texts.slice(-tagReach))],
        care: facts.care || heavy,
      }));
      if (outcome !== "message_exists") return outcome;
      // Another request with the same id was quicker, and the next look finds what it kept; or the id is somebody else's.
      if (tries > 0) return "not_found";
    }
  }

  /** What was said and answered, with the conversation as it stands. */
  async function exchange(
    viewer: Viewer,
    found: StoredConversation,
    message: StoredMessage,
    reply: StoredMessage | undefined,
    all: readonly StoredMessage[],
  ) {
    const conversation = await shown(viewer, found);
    return ok({
      message: messageView(message),
      reply: reply === undefined ? null : messageView(reply),
      conversation: { ...conversation, messageCount: all.at(-1)?.seq ?? conversation.messageCount },
      suggestions: suggestionsFor(conversation, all),
    });
  }

  /** Whether words of it may go out just now: in another tab it may be kept here, deleted or become heavy while a reply is found. */
  async function mayGoOut({ userId }: Viewer, id: ConversationId): Promise<boolean> {
    const now = await store.find(userId, id);
    return now !== undefined && !now.keptHere && !now.care && !now.careful;
  }

  /** The answer to a message that is kept: the one there is, or a new one. */
  async function answered(
    viewer: Viewer,
    id: ConversationId,
    message: StoredMessage,
    watching: Watching,
  ): Promise<Result<Exchange, SendFailure | KeptWithoutAnswer>> {
    const { userId } = viewer;
    const before = await store.find(userId, id);
    if (before === undefined) return err("not_found");
    const turns = await store.messages(userId, id, { limit: reach });
    const behind = await store.messages(userId, id, { before: message.seq + 2, limit: 1 });
    const next = behind.find(({ seq }) => seq === message.seq + 1);
    if (next !== undefined) return exchange(viewer, before, message, next.role === "companion" ? next : undefined, turns);
    if (before.care) return err({ code: "care_first", message: messageView(message) });
    if (before.status !== "active") return err("conversation_resting");
    const outcome = await replies.to(viewer, before, turns, { ...watching, stillLet: () => mayGoOut(viewer, id) });
    const found = await store.find(userId, id);
    if (found === undefined) return err("not_found");
    if (found.care) return err({ code: "care_first", message: messageView(message) });
    if (outcome === "unavailable") return err({ code: "ai_unavailable", message: messageView(message) });
    if (outcome === "care") {
      await store.change(userId, id, { facts: (facts) => ({ ...facts, care: true }) });
      return err({ code: "care_first", message: messageView(message) });
    }
    if (outcome === "nothing") return exchange(viewer, found, message, undefined, turns);
    const reply = await store.answer(userId, id, message.seq, { ...outcome, at: clock.now() });
    return exchange(viewer, found, message, reply, reply === undefined ? turns : [...turns, reply]);
  }

  return {
    /**
     * Keeps what the person says, then answers it. Idempotent by the message's id: sent again, it is the same message and the
     * same answer. With `after`, the place of the newest message the person has seen, nothing is kept when there is a newer one.
     * Codes: `not_found`, `empty_text`, `conversation_resting`, `changed_elsewhere`, `message_exists` (that id has other words);
     * `care_first` and `ai_unavailable` come with the message, which is kept.
     */
    async send(
      viewer: Viewer,
      id: ConversationId,
      said: { readonly id: MessageId; readonly content: string; readonly after?: number | undefined },
      watching: Watching = {},
    ): Promise<Result<Exchange, SendFailure | KeptWithoutAnswer>> {
      if (said.content.trim() === "") return err("empty_text");
      const message = await keep(viewer, id, said);
      if (typeof message === "string") return err(message);
      await underway.get(message.id)?.catch(() => undefined);
      const answer = answered(viewer, id, message, watching);
      underway.set(message.id, answer);
      try {
        return await answer;
      } finally {
        if (underway.get(message.id) === answer) underway.delete(message.id);
      }
    },
  };
}
