import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, dayField, dayOut, entryParams, idField, idOut, textField, timeOut, zoneField } from "@/lib/boundary/fields";
import type { EntryId, SaveId } from "@/lib/ids/ids";
import { contentField, deviceField, entryOut, largeText, titleField } from "@/lib/journal/schema";
import { maxTagLength } from "@/lib/journal/view";
import { MOODS, moodFacts } from "@/lib/mood/view";
import type { LibraryEntry } from "./view";

const libraryOut = z.object({
  id: idOut,
  kind: z.enum(["free", "guided"]),
  title: z.string(),
  preview: z.string(),
  local_date: dayOut,
  created_at: timeOut,
  updated_at: timeOut,
  word_count: z.number().int(),
  mood: z.enum(MOODS).nullable(),
  flower_type: z.string().nullable(),
  tags: z.array(z.string()),
  favorite: z.boolean(),
  has_audio: z.boolean(),
  completion_percentage: z.number().int().nullable(),
});

/** The entry as lists of the API say it. A free entry has no share of questions answered. */
export function libraryJson(entry: LibraryEntry): z.input<typeof libraryOut> {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.heading,
    preview: entry.snippet?.text ?? entry.preview,
    local_date: entry.localDate,
    created_at: entry.createdAt.toISOString(),
    updated_at: entry.updatedAt.toISOString(),
    word_count: entry.wordCount,
    mood: entry.mood,
    flower_type: entry.mood === null ? null : moodFacts(entry.mood).species,
    tags: [...entry.tags],
    favorite: entry.favorite,
    has_audio: false,
    completion_percentage: null,
  };
}

export const listLibrary = contract({
  method: "GET",
  path: "/entries",
  access: "read",
  limit: "read",
  summary: "Both kinds of entries together, newest first; the next page is in the Link header.",
  query: z.object({
    q: textField(200).optional(),
    from: dayField.optional(),
    to: dayField.optional(),
    feeling: z.enum(MOODS, { error: "must be one of the twelve moods" }).optional(),
    tag: textField(maxTagLength).optional(),
    kind: z.enum(["free", "guided"]).optional(),
    favorite: z.enum(["true", "false"]).optional(),
    cursor: z.string().max(200).optional(),
    limit: countField(1, 100).optional(),
  }),
  answers: { 200: z.array(libraryOut) },
  problems: ["bad_cursor"],
});

export const makeEntry = contract({
  method: "POST",
  path: "/entries",
  access: "write",
  limit: "write",
  ...largeText,
  summary: "Write an entry. Repeating it under the same id and content changes nothing.",
  body: z.object({
    content: contentField,
    title: titleField.optional(),
    id: idField<EntryId>().optional(),
    save_id: idField<SaveId>().optional(),
    zone: zoneField.optional(),
  }),
  answers: { 201: entryOut },
  problems: ["conflict", "empty_text", "text_too_long", "unstorable_text", "not_found"],
});

export const readLibraryEntry = contract({
  method: "GET",
  path: "/entries/{id}",
  access: "read",
  limit: "read",
  params: entryParams,
  summary: "One entry of either kind.",
  answers: { 200: entryOut },
  problems: ["not_found", "unreadable"],
});

export const replaceEntry = contract({
  method: "PUT",
  path: "/entries/{id}",
  access: "write",
  limit: "save",
  params: entryParams,
  ...largeText,
  summary: "Replace the text. Without base_revision the text before stays in the history.",
  body: z.object({
    content: contentField,
    title: titleField.optional(),
    base_revision: z.number().int().min(0).optional(),
    save_id: idField<SaveId>().optional(),
    device: deviceField.optional(),
  }),
  answers: { 200: entryOut },
  problems: ["conflict", "empty_text", "text_too_long", "unstorable_text"],
});

export const trashLibraryEntry = contract({
  method: "DELETE",
  path: "/entries/{id}",
  access: "write",
  limit: "write",
  params: entryParams,
  summary: "Move an entry to the trash, where it stays for 30 days.",
  answers: { 204: null },
});

export const libraryContracts = [listLibrary, makeEntry, readLibraryEntry, replaceEntry, trashLibraryEntry];
