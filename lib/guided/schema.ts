import { z } from "zod";
import { isOutside } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { countField, entryParams, idOut, textField, timeOut } from "@/lib/boundary/fields";
import type { UserId } from "@/lib/ids/ids";
import { birthFields, largeText, savedOut, saving, soundJson, soundOut, trashingAt } from "@/lib/journal/schema";
import type { Transcription } from "@/lib/voice/view";
import { topicField } from "./document-schema";
import { documentText, type GuidedPreview, type GuidedView, maxPromptLength, maxPrompts, responseText } from "./view";

/** A question's id; a program may have numbered its questions. */
const promptIdField = z
  .union([z.string(), z.number().int()], { error: "must be text or a whole number" })
  .transform(String)
  .pipe(textField(100).min(1, "must not be empty"));

const answerField = z.object({
  prompt_id: promptIdField,
  prompt_text: textField(maxPromptLength).optional(),
  response: z.string({ error: "must be text" }),
  created_at: z.iso.datetime({ offset: true, error: "must be a time with its zone" }).optional(),
});

const journalFields = {
  topic: topicField,
  prompts: z
    .array(z.object({ id: promptIdField, text: textField(maxPromptLength).min(1, "must not be empty") }))
    .min(1, "needs a question")
    .max(maxPrompts, `may hold at most ${maxPrompts} questions`),
  entries: z.array(answerField).max(maxPrompts, `may hold at most ${maxPrompts} answers`),
};

export type JournalBody = z.output<z.ZodObject<typeof journalFields>>;

export const guidedOut = z.object({
  id: idOut,
  user_id: idOut,
  topic: z.string(),
  created_at: timeOut,
  updated_at: timeOut,
  prompts: z.array(z.object({ id: z.string(), text: z.string() })),
  entries: z.array(
    z.object({
      prompt_id: z.string(),
      prompt_text: z.string(),
      response: z.string(),
      created_at: z.iso.datetime({ offset: true }),
      follow_up: z.object({ text: z.string(), response: z.string() }).optional(),
    }),
  ),
  landing: z.object({ text: z.string(), response: z.string() }).nullable(),
  ai_generated: z.boolean(),
  type: z.literal("guided_journal"),
  revision: z.number().int(),
  word_count: z.number().int(),
  completion_percentage: z.number().int(),
  completed_at: timeOut.nullable(),
  ...soundOut,
  /** The whole of it as one text, as `save` takes it. */
  content: z.string(),
});

/** The journal as the API says it; `transcription` is that of its newest recording. */
export function guidedJson(userId: UserId, journal: GuidedView, transcription: Transcription | null): z.input<typeof guidedOut> {
  const { document } = journal;
  return {
    id: journal.id,
    user_id: userId,
    topic: document.topic,
    created_at: journal.createdAt.toISOString(),
    updated_at: journal.updatedAt.toISOString(),
    prompts: document.prompts.map(({ id, text }) => ({ id, text })),
    entries: document.answers.map(({ promptId, promptText, response, at, followUp }) => ({
      prompt_id: promptId,
      prompt_text: promptText,
      response: responseText(response),
      created_at: at,
      ...(followUp === undefined ? {} : { follow_up: { text: followUp.text, response: followUp.response } }),
    })),
    landing: document.landing === null ? null : { text: document.landing.text, response: document.landing.response },
    ai_generated: isOutside(document.provider),
    type: "guided_journal",
    revision: journal.revision,
    word_count: journal.wordCount,
    completion_percentage: journal.completion,
    completed_at: journal.completedAt?.toISOString() ?? null,
    ...soundJson(journal, transcription),
    content: documentText(document),
  };
}

const guidedPreviewOut = z.object({
  id: idOut,
  topic: z.string(),
  created_at: timeOut,
  updated_at: timeOut,
  entry_count: z.number().int(),
  prompt_count: z.number().int(),
  completion_percentage: z.number().int(),
  has_content: z.boolean(),
  preview_text: z.string(),
  ...soundOut,
});

export function guidedPreviewJson(journal: GuidedPreview, transcription: Transcription | null): z.input<typeof guidedPreviewOut> {
  return {
    id: journal.id,
    topic: journal.heading,
    created_at: journal.createdAt.toISOString(),
    updated_at: journal.updatedAt.toISOString(),
    entry_count: journal.answered,
    prompt_count: journal.promptCount,
    completion_percentage: journal.completion,
    has_content: journal.answered > 0,
    preview_text: journal.preview,
    ...soundJson(journal, transcription),
  };
}

const refusals = ["not_found", "conflict", "text_too_long", "unstorable_text", "unknown_prompt"] as const;
const storeFailures = ["unreadable", "journal_lost", "save_underway", "storage_unavailable", "storage_failed"] as const;

export const createGuided = contract({
  method: "POST",
  path: "/guided_journal",
  access: "write",
  limit: "write",
  ...largeText,
  summary:
    "Keep a guided journal: a topic, its questions, and the answers there are so far. Repeating it under the same id and content " +
    "changes nothing.",
  body: z.object({ ...birthFields, title: z.never().optional(), ...journalFields, entries: journalFields.entries.optional() }),
  answers: { 201: guidedOut },
  problems: [...refusals, ...storeFailures],
});

export const listGuided = contract({
  method: "GET",
  path: "/guided_journal",
  access: "read",
  limit: "read",
  summary: "The guided journals, newest first, as the record knows them; the next page is in the Link header.",
  query: z.object({
    previews_only: z.enum(["true", "false"]).optional(),
    limit: countField(1, 100).optional(),
    cursor: z.string().max(200).optional(),
  }),
  answers: { 200: z.union([z.array(guidedPreviewOut), z.array(guidedOut)]) },
  problems: ["bad_cursor"],
});

export const readGuided = contract({
  method: "GET",
  path: "/guided_journal/{id}",
  access: "read",
  limit: "read",
  params: entryParams,
  summary: "One guided journal, from its object in the store.",
  answers: { 200: guidedOut },
  problems: ["not_found", ...storeFailures],
});

export const replaceGuided = contract({
  method: "PUT",
  path: "/guided_journal/{id}",
  access: "write",
  limit: "save",
  params: entryParams,
  ...largeText,
  summary:
    "Replace topic, questions or answers; what is left out stays. Without base_revision, what was there stays in the history.",
  body: z
    .object({
      topic: journalFields.topic.optional(),
      prompts: journalFields.prompts.optional(),
      entries: journalFields.entries.optional(),
      base_revision: saving.body.shape.base_revision,
      save_id: saving.body.shape.save_id,
    })
    .refine(({ topic, prompts, entries }) => (topic ?? prompts ?? entries) !== undefined, "names nothing to replace"),
  answers: { 200: guidedOut },
  problems: [...refusals, ...storeFailures],
});

export const trashGuided = trashingAt("/guided_journal/{id}");

export const answerGuided = contract({
  method: "POST",
  path: "/guided_journal/{id}/entry",
  access: "write",
  limit: "save",
  params: entryParams,
  ...largeText,
  summary:
    "Answer one question, in any order; a second answer takes the place of the first, an empty one takes it away. " +
    "A finished journal stays finished.",
  body: z.object({ prompt_id: promptIdField, response: z.string({ error: "must be text" }) }),
  answers: { 200: guidedOut },
  problems: [...refusals, ...storeFailures],
});

export const saveGuided = contract({
  ...saving,
  method: "POST",
  path: "/guided_journal/{id}/save",
  summary:
    "Save the whole journal as one text, as `content` of a read gives it. A base_revision that is no longer the newest gives 409 " +
    "with both; 0 makes the journal under the id you chose. The same save_id again gives the same answer.",
  answers: { 200: savedOut },
  problems: [...refusals, ...storeFailures],
});

export const guidedContracts = [createGuided, listGuided, readGuided, replaceGuided, trashGuided, answerGuided, saveGuided];
