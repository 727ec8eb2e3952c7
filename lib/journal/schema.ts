import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import {
  countField,
  dayField,
  dayOut,
  entryParams,
  idField,
  idOut,
  momentField,
  textField,
  timeOut,
  zoneField,
} from "@/lib/boundary/fields";
import type { EntryId, SaveId, UserId } from "@/lib/ids/ids";
import { type Transcription, transcriptions } from "@/lib/voice/view";
import type { EntryPreview, EntryView } from "./view";
import { maxTagLength, maxTags, maxTextBytes, maxTitleLength } from "./view";

// The column holds 32 bits, and the save after the last one has to fit too.
const maxRevision = 2_147_483_646;

// JSON may spell one byte of text in six (\u0000), and the envelope needs room.
const maxBodyBytes = 6 * maxTextBytes + 10_000;

// Well-formedness and size of the text are the service's rules: their words belong to the text, not to a field.
const contentField = z.string({ error: "must be text" });
const titleField = textField(maxTitleLength).nullable();
const deviceField = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]+$/, "may hold letters, digits, dots and dashes");

/** What an entry's recordings come to. */
export const soundOut = { has_audio: z.boolean(), transcription_status: z.enum(transcriptions).nullable() };

export function soundJson(entry: Pick<EntryView, "sound">, transcription: Transcription | null) {
  return { has_audio: entry.sound === "audio", transcription_status: transcription };
}

export const entryOut = z.object({
  id: idOut,
  user_id: idOut,
  session_id: idOut,
  kind: z.enum(["free", "guided"]),
  content: z.string(),
  title: z.string().nullable(),
  heading: z.string(),
  revision: z.number().int(),
  word_count: z.number().int(),
  local_date: dayOut,
  zone: z.string(),
  favorite: z.boolean(),
  ai_excluded: z.boolean(),
  tags: z.array(z.string()),
  ...soundOut,
  created_at: timeOut,
  updated_at: timeOut,
});

/** The entry as the API says it; `transcription` is that of its newest recording. */
export function entryJson(userId: UserId, entry: EntryView, transcription: Transcription | null): z.input<typeof entryOut> {
  return {
    id: entry.id,
    user_id: userId,
    session_id: entry.id,
    kind: entry.kind,
    content: entry.body,
    title: entry.title,
    heading: entry.heading,
    revision: entry.revision,
    word_count: entry.wordCount,
    local_date: entry.localDate,
    zone: entry.zone,
    favorite: entry.favorite,
    ai_excluded: entry.aiExcluded,
    tags: [...entry.tags],
    ...soundJson(entry, transcription),
    created_at: entry.createdAt.toISOString(),
    updated_at: entry.updatedAt.toISOString(),
  };
}

export const savedOut = z.object({ id: idOut, revision: z.number().int(), updated_at: timeOut, word_count: z.number().int() });

/** The short answer to a save. */
export function savedJson(entry: Pick<EntryView, "id" | "revision" | "updatedAt" | "wordCount">): z.input<typeof savedOut> {
  return { id: entry.id, revision: entry.revision, updated_at: entry.updatedAt.toISOString(), word_count: entry.wordCount };
}

const previewOut = z.object({
  id: idOut,
  session_id: idOut,
  created_at: timeOut,
  updated_at: timeOut,
  content_preview: z.string(),
  word_count: z.number().int(),
  ...soundOut,
});

export function previewJson(entry: EntryPreview, transcription: Transcription | null): z.input<typeof previewOut> {
  return {
    id: entry.id,
    session_id: entry.id,
    created_at: entry.createdAt.toISOString(),
    updated_at: entry.updatedAt.toISOString(),
    content_preview: entry.preview,
    word_count: entry.wordCount,
    ...soundJson(entry, transcription),
  };
}

/** As `momentField`, in a year that the calendar has. */
const timeField = momentField.refine((at) => at >= new Date("0001-01-01T00:00:00Z"), "must be in the year 1 or later");

/** A day, or a moment: the original client sends either. */
const bound = z.union(
  [dayField.transform((day) => ({ day })), z.iso.datetime({ offset: true }).transform((text) => ({ at: new Date(text) }))],
  {
    error: "must be a day such as 2026-03-01, or a time with its zone",
  },
);

/** What may be said of an entry when it is begun. */
export const birthFields = {
  id: idField<EntryId>().optional(),
  title: titleField.optional(),
  zone: zoneField.optional(),
  written_at: momentField.optional(),
};

export const largeText = { maxBytes: maxBodyBytes, tooLarge: "text_too_long" } as const;

export const createEntry = contract({
  method: "POST",
  path: "/freejournal",
  access: "write",
  limit: "write",
  ...largeText,
  summary: "Begin an entry. Without content, only an id is reserved: nothing is listed or counted until text is saved.",
  body: z.object({ ...birthFields, content: contentField.optional() }),
  bodyOptional: true,
  answers: { 201: entryOut },
  problems: ["text_too_long", "unstorable_text", "empty_text", "conflict", "not_found"],
});

export const makeEntry = contract({
  method: "POST",
  path: "/entries",
  access: "write",
  limit: "write",
  ...largeText,
  summary: "Write an entry. Repeating it under the same id and content changes nothing.",
  body: z.object({ ...birthFields, content: contentField, save_id: idField<SaveId>().optional() }),
  answers: { 201: entryOut },
  problems: ["conflict", "empty_text", "text_too_long", "unstorable_text", "not_found"],
});

export const listEntries = contract({
  method: "GET",
  path: "/freejournal",
  access: "read",
  limit: "read",
  summary: "The free entries, newest first; the next page is in the Link header.",
  query: z.object({
    start_date: bound.optional(),
    end_date: bound.optional(),
    search: textField(200).optional(),
    limit: countField(1, 100).optional(),
    cursor: z.string().max(200).optional(),
    sort_by: z.enum(["created_at", "updated_at"]).optional(),
    order: z.enum(["asc", "desc"]).optional(),
    previews_only: z.enum(["true", "false"]).optional(),
  }),
  answers: { 200: z.union([z.array(entryOut), z.array(previewOut)]) },
  problems: ["bad_cursor"],
});

/** Reading an entry, under either of its paths. */
export const readingAt = (path: string) =>
  contract({
    method: "GET",
    path,
    access: "read",
    limit: "read",
    params: entryParams,
    summary: "One entry; its content is byte for byte what was saved.",
    answers: { 200: entryOut },
    problems: ["not_found", "unreadable"],
  });

export const readEntry = readingAt("/freejournal/{id}");

/** Moving an entry to the trash, under either of its paths. */
export const trashingAt = (path: string) =>
  contract({
    method: "DELETE",
    path,
    access: "write",
    limit: "write",
    params: entryParams,
    summary: "Move an entry to the trash, where it stays for 30 days.",
    answers: { 204: null },
    problems: ["not_found"],
  });

export const trashEntry = trashingAt("/freejournal/{id}");

/** Saving a text, under any of its paths. */
export const saving = {
  access: "write",
  limit: "save",
  params: entryParams,
  ...largeText,
  body: z.object({
    content: contentField,
    title: titleField.optional(),
    base_revision: z.number().int().min(0).max(maxRevision).optional(),
    save_id: idField<SaveId>().optional(),
    follows: idField<SaveId>().optional(),
    device: deviceField.optional(),
    zone: zoneField.optional(),
    written_at: momentField.optional(),
  }),
  problems: ["not_found", "conflict", "empty_text", "text_too_long", "unstorable_text"],
} as const;

export const saveEntry = contract({
  ...saving,
  method: "POST",
  path: "/freejournal/{id}/save",
  summary:
    "Save a revision. A base_revision that is no longer the newest gives 409 with both texts; 0 makes the entry under the id you chose, " +
    "on the day it was written_at, for words that arrive late. " +
    "The same save_id again gives the same answer. " +
    "One that follows a save whose answer hasn't come names it, and is refused like any other where that one didn't make base_revision. " +
    "With `Prefer: return=minimal` the answer leaves out the text.",
  answers: { 200: z.union([entryOut, savedOut]) },
});

export const replaceEntry = contract({
  ...saving,
  method: "PUT",
  path: "/entries/{id}",
  summary: "Replace the text. Without base_revision the text before stays in the history.",
  answers: { 200: entryOut },
});

export const changeEntry = contract({
  method: "PATCH",
  path: "/entries/{id}",
  access: "write",
  limit: "write",
  params: entryParams,
  summary:
    "Change what is said about an entry, never its text. `local_date` is the day it stands under, `created_at` the time it is of " +
    "(at most a day ahead), shown in `zone`: none of the three changes another.",
  body: z.strictObject({
    favorite: z.boolean().optional(),
    tags: z.array(textField(maxTagLength)).max(maxTags, `at most ${maxTags} tags`).optional(),
    local_date: dayField.optional(),
    zone: zoneField.optional(),
    created_at: timeField.optional(),
    ai_excluded: z.boolean().optional(),
    quiet: z.boolean().optional(),
  }),
  answers: { 200: entryOut },
  problems: ["not_found", "not_yet"],
});

export const restoreEntry = contract({
  method: "POST",
  path: "/entries/{id}/restore",
  access: "write",
  limit: "write",
  params: entryParams,
  summary: "Bring an entry back from the trash, with its flower.",
  answers: { 200: entryOut },
  problems: ["not_found"],
});

export const journalContracts = [
  createEntry,
  makeEntry,
  listEntries,
  readEntry,
  trashEntry,
  saveEntry,
  replaceEntry,
  changeEntry,
  restoreEntry,
];
