import { z } from "zod";
import { outsideNames, providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { countField, idField, idOut, textField, timeOut } from "@/lib/boundary/fields";
import type { ConversationId, MessageId } from "@/lib/ids/ids";
import {
  afterCareChoices,
  companionFacts,
  companionTypes,
  type CompanionType,
  conversationStatuses,
  type ConversationView,
  type Exchange,
  maxConversationTagLength,
  maxConversationTags,
  maxMessageLength,
  type MessageView,
} from "./view";

const typeOut = z.object({ type: z.enum(companionTypes), name: z.string(), works: z.string() });

const sessionOut = z.object({
  id: idOut,
  type: z.enum(companionTypes),
  status: z.enum(conversationStatuses),
  title: z.string(),
  tags: z.array(z.string()),
  /** Nothing of it is sent to an outside AI. */
  keep_here: z.boolean(),
  /** Too heavy for a companion: show whom to talk to, first of all. */
  care: z.boolean(),
  /** That has been so, and the person has gone on: carefully, and only on this device. People to talk to stay in reach. */
  careful: z.boolean(),
  message_count: z.number().int(),
  entry_id: idOut.nullable(),
  created_at: timeOut,
  updated_at: timeOut,
});

const messageOut = z.object({
  id: idOut,
  seq: z.number().int(),
  role: z.enum(["person", "companion"]),
  content: z.string(),
  provider: z.enum(providerNames).nullable(),
  instead_of: z.enum(outsideNames).nullable(),
  created_at: timeOut,
});

const openOut = sessionOut.extend({ messages: z.array(messageOut), suggestions: z.array(z.string()) });
const exchangeOut = z.object({
  message: messageOut,
  reply: messageOut.nullable(),
  session: sessionOut,
  suggestions: z.array(z.string()),
});

/** A kind of companion as the API says it. */
export function typeJson(type: CompanionType): z.input<typeof typeOut> {
  const { name, works } = companionFacts(type);
  return { type, name, works };
}

/** A conversation as the API says it. */
export function sessionJson(it: ConversationView): z.input<typeof sessionOut> {
  return {
    id: it.id,
    type: it.type,
    status: it.status,
    title: it.title,
    tags: [...it.tags],
    keep_here: it.keptHere,
    care: it.care,
    careful: it.careful,
    message_count: it.messageCount,
    entry_id: it.entryId,
    created_at: it.createdAt.toISOString(),
    updated_at: it.updatedAt.toISOString(),
  };
}

/** A message as the API says it. */
export function messageJson(it: MessageView) {
  return {
    id: it.id,
    seq: it.seq,
    role: it.role,
    content: it.text,
    provider: it.provider,
    instead_of: it.insteadOf,
    created_at: it.createdAt.toISOString(),
  };
}

/** A conversation with its newest messages, as the API says it. */
export function openJson(it: ConversationView & { messages: readonly MessageView[]; suggestions: readonly string[] }) {
  return { ...sessionJson(it), messages: it.messages.map(messageJson), suggestions: [...it.suggestions] };
}

/** What was said and what came back, as the API says it. */
export function exchangeJson({ message, reply, conversation, suggestions }: Exchange) {
  return {
    message: messageJson(message),
    reply: reply === null ? null : messageJson(reply),
    session: sessionJson(conversation),
    suggestions: [...suggestions],
  };
}

const sessionParams = z.object({ id: idField<ConversationId>() });
const typeField = z.enum(companionTypes, { error: `must be one of ${companionTypes.join(", ")}` });
const statusField = z.enum(conversationStatuses, { error: `must be one of ${conversationStatuses.join(", ")}` });

export const listTypes = contract({
  method: "GET",
  path: "/sessions/types",
  summary: "The kinds of companions, and how each works",
  access: "read",
  limit: "read",
  answers: { 200: z.array(typeOut) },
});

export const listSessions = contract({
  method: "GET",
  path: "/sessions",
  summary: "The conversations, the last spoken in first; the next page is in the Link header",
  access: "read",
  limit: "read",
  query: z.object({
    status: statusField.optional(),
    cursor: z.string().max(200).optional(),
    limit: countField(1, 200).optional(),
  }),
  answers: { 200: z.array(sessionOut) },
  problems: ["bad_cursor", "unreadable"],
});

export const beginSession = contract({
  method: "POST",
  path: "/sessions",
  summary: "Begin a conversation; the companion has the first word. The same `id` again is the same conversation",
  access: "write",
  limit: "write",
  body: z.object({ type: typeField, id: idField<ConversationId>().optional() }),
  answers: { 201: openOut },
  problems: ["not_found"],
});

export const readSession = contract({
  method: "GET",
  path: "/sessions/{id}",
  summary: "A conversation with its newest messages, and beginnings for what to say next",
  access: "read",
  limit: "read",
  params: sessionParams,
  answers: { 200: openOut },
  problems: ["not_found", "unreadable"],
});

export const changeSession = contract({
  method: "PATCH",
  path: "/sessions/{id}",
  summary: "Pause, resume or archive it, name its tags, or keep it away from outside AIs",
  access: "write",
  limit: "write",
  params: sessionParams,
  body: z
    .object({
      status: statusField.optional(),
      tags: z.array(textField(maxConversationTagLength)).max(maxConversationTags).optional(),
      keep_here: z.boolean().optional(),
    })
    .strict(),
  answers: { 200: openOut },
  problems: ["not_found", "unreadable"],
});

export const goOnAfterCare = contract({
  method: "POST",
  path: "/sessions/{id}/after-care",
  summary:
    "Go on after people to talk to were named (`care`): with careful words made on this device, and nothing sent to an outside AI any more",
  access: "write",
  limit: "write",
  params: sessionParams,
  body: z.object({ choice: z.enum(afterCareChoices, { error: `must be one of ${afterCareChoices.join(", ")}` }) }),
  answers: { 200: openOut },
  problems: ["not_found", "unreadable"],
});

export const removeSession = contract({
  method: "DELETE",
  path: "/sessions/{id}",
  summary: "Delete it with everything that was said; an entry it was saved as stays",
  access: "write",
  limit: "write",
  params: sessionParams,
  answers: { 204: null },
  problems: ["not_found"],
});

export const listMessages = contract({
  method: "GET",
  path: "/sessions/{id}/messages",
  summary: "The newest messages, in their order; earlier ones are behind the Link header's next page",
  access: "read",
  limit: "read",
  params: sessionParams,
  query: z.object({ cursor: countField(1, 1_000_000).optional(), limit: countField(1, 200).optional() }),
  answers: { 200: z.array(messageOut) },
  problems: ["not_found", "unreadable"],
});

export const sendMessage = contract({
  method: "POST",
  path: "/sessions/{id}/messages",
  summary:
    "Say something and be answered; with `Accept: text/event-stream` the answer arrives as it is written. Sent again under the same `id` it is the same message and the same answer; with `after`, the `seq` of the newest message seen, it is refused when there is a newer one",
  access: "write",
  limit: "companion",
  params: sessionParams,
  body: z.object({
    content: textField(maxMessageLength),
    id: idField<MessageId>().optional(),
    after: z.number().int().min(0).max(1_000_000).optional(),
  }),
  maxBytes: 6 * maxMessageLength + 1_000,
  answers: { 200: exchangeOut },
  problems: [
    "not_found",
    "empty_text",
    "care_first",
    "conversation_resting",
    "changed_elsewhere",
    "message_exists",
    "ai_unavailable",
    "unreadable",
  ],
});

export const saveSession = contract({
  method: "POST",
  path: "/sessions/{id}/entry",
  summary: "Save it as an entry (201); one that was saved already is the answer (200) unless `again` asks for another",
  access: "write",
  limit: "write",
  params: sessionParams,
  body: z.object({ again: z.boolean().optional() }),
  bodyOptional: true,
  answers: { 200: z.object({ entry_id: idOut }), 201: z.object({ entry_id: idOut }) },
  problems: ["not_found", "empty_text", "text_too_long", "unavailable", "unreadable"],
});

export const companionContracts = [
  listTypes,
  listSessions,
  beginSession,
  readSession,
  changeSession,
  goOnAfterCare,
  removeSession,
  listMessages,
  sendMessage,
  saveSession,
];
