import type { Instant } from "@/lib/clock/clock";
import type { ConversationId, EntryId, MessageId } from "@/lib/ids/ids";

/** Five ways of talking. Each has its own opening, moves and end; none is a person, and none is a therapist. */
export const companionTypes = ["reflection_buddy", "inner_voice", "growth_challenge", "pattern_detective", "free_chat"] as const;
export type CompanionType = (typeof companionTypes)[number];

export const conversationStatuses = ["active", "paused", "archived"] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** Characters of one message; a longer text is an entry. */
export const maxMessageLength = 8_000;
export const maxConversationTags = 5;
export const maxConversationTagLength = 40;
/** Messages of a conversation that a page shows before earlier ones are asked for. */
export const messagesPerPage = 40;

/** A conversation, opened for its person. */
export type ConversationView = {
  readonly id: ConversationId;
  readonly type: CompanionType;
  readonly status: ConversationStatus;
  /** How it began, in the person's words; "" before the first of them. */
  readonly title: string;
  readonly tags: readonly string[];
  /** Nothing of it is ever sent to an outside AI. */
  readonly keptHere: boolean;
  /** Something in it is too heavy for a companion: people to talk to come first, until the person chooses to go on. */
  readonly care: boolean;
  /** That has been so before: it goes on carefully, on this device only. */
  readonly careful: boolean;
  readonly messageCount: number;
  /** The entry it was saved as, while there is one. */
  readonly entryId: EntryId | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** One turn. `text` is shown as text, never as markup. */
export type MessageView = {
  readonly id: MessageId;
  /** From 1; the order. */
  readonly seq: number;
  readonly role: "person" | "companion";
  readonly text: string;
  /** Who answered: `on-device`, `gemini`, `openai` or `ollama`; null for the person's own. */
  readonly provider: string | null;
  /** The provider that was meant to answer and did not. */
  readonly insteadOf: string | null;
  readonly createdAt: Instant;
};

/** A conversation with its newest messages, and beginnings for what to say next. */
export type OpenConversation = ConversationView & {
  readonly messages: readonly MessageView[];
  /** There are earlier messages than these. */
  readonly more: boolean;
  readonly suggestions: readonly string[];
};

/** What was said and what came back. `reply` is null when the companion has nothing to say to it, or somebody else went on meanwhile. */
export type Exchange = {
  readonly message: MessageView;
  readonly reply: MessageView | null;
  readonly conversation: ConversationView;
  readonly suggestions: readonly string[];
};

/** Why nothing was kept, or nothing answered. */
export type SendFailure = "not_found" | "empty_text" | "conversation_resting" | "changed_elsewhere" | "message_exists";
/** Said and kept, and still no answer: the message is there all the same. */
export type KeptWithoutAnswer = { readonly code: "care_first" | "ai_unavailable"; readonly message: MessageView };

type CompanionFacts = {
  readonly name: string;
  /** How it works, in one sentence. */
  readonly works: string;
};

const facts: Readonly<Record<CompanionType, CompanionFacts>> = {
  reflection_buddy: {
    name: "Reflection buddy",
    works: "Gives one phrase back to you, asks what is under it, and ends with one sentence to keep.",
  },
  inner_voice: {
    name: "Inner voice",
    works: "Asks which voice in you spoke, what it guards, and what a kinder one would answer.",
  },
  growth_challenge: {
    name: "Growth challenge",
    works: "Narrows a wish down to one small act for the next 24 hours, with a plan for what gets in its way.",
  },
  pattern_detective: {
    name: "Pattern detective",
    works: "Asks when, where and with whom it happened, and counts what comes back in your own words.",
  },
  free_chat: {
    name: "Free chat",
    works: "Follows where you go, says little, and seldom asks.",
  },
};

/** What a companion is called, and how it works. */
export function companionFacts(type: CompanionType): CompanionFacts {
  return facts[type];
}

export function isCompanionType(value: unknown): value is CompanionType {
  return companionTypes.some((type) => type === value);
}

/** What the person says to go on after the people to talk to were named. */
export const afterCareChoices = ["not_about_me", "go_on"] as const;
export type AfterCare = (typeof afterCareChoices)[number];
