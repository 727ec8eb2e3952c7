import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import type { Clock } from "@/lib/clock/clock";
import { type ConversationId, type EntryId, newId } from "@/lib/ids/ids";
import type { JournalService, SaveFailure } from "@/lib/journal/service";
import { tidyTags } from "@/lib/journal/view";
import { err, ok, type Result } from "@/lib/result/result";
import { conversationAsMarkdown } from "./as-entry";
import { backAfterCare } from "./careful/replies";
import { readCursor, writeCursor } from "./cursor";
import { openingOf } from "./on-device";
import type { createReplies } from "./replies";
import { createSaying, reach } from "./saying";
import { conversationView, createShowing, messageView, suggestionsFor } from "./showing";
import type { CompanionStore } from "./store";
import { type Tongue, tongueAmong } from "./tongue";
import {
  type AfterCare,
  type CompanionType,
  type ConversationStatus,
  type ConversationView,
  maxConversationTagLength,
  maxConversationTags,
  type MessageView,
  messagesPerPage,
  type OpenConversation,
} from "./view";

export function createCompanionService(deps: {
  readonly store: CompanionStore;
  readonly replies: ReturnType<typeof createReplies>;
  readonly journal: Pick<JournalService, "read" | "save">;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
}) {
  const { store, journal, clock } = deps;
  const shown = createShowing(deps);
  const { send } = createSaying({ ...deps, shown });

  async function open(viewer: Viewer, id: ConversationId): Promise<Result<OpenConversation, "not_found">> {
    const found = await store.find(viewer.userId, id);
    if (found === undefined) return err("not_found");
    const conversation = await shown(viewer, found);
    const messages = await store.messages(viewer.userId, id, { limit: messagesPerPage });
    const more = (messages[0]?.seq ?? 1) > 1;
    return ok({
      ...conversation,
      messages: messages.map(messageView),
      more,
      suggestions: suggestionsFor(conversation, messages),
    });
  }

  /** The language of the newest conversation by how it began; English before there is one. */
  async function lastTongue({ userId }: Viewer): Promise<Tongue> {
    const [newest] = await store.list(userId, { begun: true, limit: 1 });
    return tongueAmong(newest === undefined ? [] : [newest.title]);
  }

  async function begin(viewer: Viewer, type: CompanionType, id: ConversationId): Promise<Result<OpenConversation, "not_found">> {
    const tongue = await lastTongue(viewer);
    await store.begin(viewer.userId, id, type, openingOf(type, id, tongue), clock.now());
    return open(viewer, id);
  }

  return {
    /** Begins a conversation; the companion has the first word. The same id again is the same conversation. Code: `not_found` when the id is somebody else's. */
    begin: (viewer: Viewer, type: CompanionType, id: ConversationId = newId<ConversationId>()) => begin(viewer, type, id),

    /** The person's unused conversation with that companion, or a new one: opening the door twice leaves no two empty rooms. */
    async enter(viewer: Viewer, type: CompanionType): Promise<Result<{ readonly id: ConversationId }, "not_found">> {
      const unused = await store.unused(viewer.userId, type);
      return unused === undefined ? begin(viewer, type, newId<ConversationId>()) : ok({ id: unused });
    },

    /** A conversation with its newest messages. Code: `not_found`. */
    open,

    /** The person's conversations, the last spoken in first. Code: `bad_cursor`. */
    async list(
      viewer: Viewer,
      request: {
        readonly statuses?: readonly ConversationStatus[] | undefined;
        readonly begun?: boolean | undefined;
        readonly cursor?: string | undefined;
        readonly limit?: number | undefined;
      } = {},
    ): Promise<Result<{ readonly conversations: readonly ConversationView[]; readonly next: string | null }, "bad_cursor">> {
      const { statuses, begun = false, cursor, limit = 50 } = request;
      const after = cursor === undefined ? undefined : readCursor(cursor);
      if (cursor !== undefined && after === undefined) return err("bad_cursor");
      const found = await store.list(viewer.userId, { statuses, begun, after, limit: limit + 1 });
      const page = found.slice(0, limit).map(conversationView);
      const last = page.at(-1);
      return ok({
        conversations: page,
        next: found.length > limit && last !== undefined ? writeCursor({ at: last.updatedAt, id: last.id }) : null,
      });
    },

    /** Messages before a place (all places when left out), the newest of them, in their order. Code: `not_found`. */
    async messages(
      viewer: Viewer,
      id: ConversationId,
      { before, limit = messagesPerPage }: { readonly before?: number | undefined; readonly limit?: number | undefined } = {},
    ): Promise<Result<{ readonly messages: readonly MessageView[]; readonly more: boolean }, "not_found">> {
      if ((await store.find(viewer.userId, id)) === undefined) return err("not_found");
      const messages = await store.messages(viewer.userId, id, { before, limit });
      return ok({ messages: messages.map(messageView), more: (messages[0]?.seq ?? 1) > 1 });
    },

    send,

    /** Puts it aside, takes it up again, names its tags, or keeps it on this device. Code: `not_found`. */
    async change(
      viewer: Viewer,
      id: ConversationId,
      changes: {
        readonly status?: ConversationStatus | undefined;
        readonly tags?: readonly string[] | undefined;
        readonly keptHere?: boolean | undefined;
      },
    ): Promise<Result<OpenConversation, "not_found">> {
      const { status, tags, keptHere } = changes;
      const own = tags === undefined ? undefined : tidyTags(tags.map((tag) => tag.slice(0, maxConversationTagLength)));
      const changed = await store.change(viewer.userId, id, {
        status,
        facts: (facts) => ({
          ...facts,
          ...(own === undefined ? {} : { tags: own.slice(0, maxConversationTags), ownTags: true }),
          ...(keptHere === undefined ? {} : { keptHere }),
        }),
      });
      return changed ? open(viewer, id) : err("not_found");
    },

    /**
     * After people to talk to were named, the person goes on: carefully, and never again with an outside AI in this conversation.
     * Said where nothing waits for it, it changes nothing. Code: `not_found`.
     */
    async goOn(viewer: Viewer, id: ConversationId, choice: AfterCare): Promise<Result<OpenConversation, "not_found">> {
      const { userId } = viewer;
      let since = 0;
      const changed = await store.change(userId, id, {
        facts: (facts, messageCount) => {
          if (!facts.care) return facts;
          since = messageCount;
          return { ...facts, care: false, carefulSince: messageCount };
        },
      });
      if (!changed) return err("not_found");
      if (since > 0) {
        const back = backAfterCare(choice, await store.messages(userId, id, { limit: reach }));
        const place = { provider: "on-device", insteadOf: null, at: clock.now() } as const;
        if (back !== undefined) await store.answer(userId, id, since, { ...back, ...place });
      }
      return open(viewer, id);
    },

    /** Deletes it with everything that was said. An entry it was saved as stays. Code: `not_found`. */
    async remove(viewer: Viewer, id: ConversationId): Promise<Result<null, "not_found">> {
      return (await store.remove(viewer.userId, id)) ? ok(null) : err("not_found");
    },

    /**
     * Saves it as an entry of the journal. When there is one already, that one is the answer, unchanged, unless `again` asks for
     * another. Codes: `not_found`, `empty_text` when the person has said nothing, and those of a save.
     */
    async saveAsEntry(
      viewer: Viewer,
      id: ConversationId,
      { again = false }: { readonly again?: boolean | undefined } = {},
    ): Promise<
      Result<{ readonly entryId: EntryId; readonly made: boolean }, "not_found" | "empty_text" | "text_too_long" | "unavailable">
    > {
      const found = await store.find(viewer.userId, id);
      if (found === undefined) return err("not_found");
      const linked = (await shown(viewer, found)).entryId;
      if (linked !== null && !again) return ok({ entryId: linked, made: false });
      const turns = await store.messages(viewer.userId, id, {});
      if (!turns.some(({ role }) => role === "person")) return err("empty_text");
      const { entryId: before } = found;
      // What keeps that one away from AI keeps the conversation away, too, also when another has taken its place.
      if (before !== null)
        await store.change(viewer.userId, id, {
          facts: (facts) => ({ ...facts, savedBefore: [...new Set([...facts.savedBefore, before])] }),
        });
      // Claimed first: of two tabs that save at once, one makes the entry and the other is led to it.
      const entryId = newId<EntryId>();
      if (!(await store.link(viewer.userId, id, found.entryId, entryId))) {
        const now = await store.find(viewer.userId, id);
        return now === undefined || now.entryId === null ? err("not_found") : ok({ entryId: now.entryId, made: false });
      }
      const saved = await journal.save(viewer, entryId, { body: conversationAsMarkdown(turns), title: found.title }, { base: 0 });
      if (saved.ok) return ok({ entryId, made: true });
      await store.link(viewer.userId, id, entryId, found.entryId);
      return err(whyNotSaved(saved.error));
    },
  };
}

function whyNotSaved(error: SaveFailure): "empty_text" | "text_too_long" | "unavailable" {
  return error === "empty_text" || error === "text_too_long" ? error : "unavailable";
}
