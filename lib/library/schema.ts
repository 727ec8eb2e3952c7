import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, dayField, dayOut, idOut, textField, timeOut } from "@/lib/boundary/fields";
import { readingAt, soundJson, soundOut, trashingAt } from "@/lib/journal/schema";
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
  ...soundOut,
  completion_percentage: z.number().int().nullable(),
});

/** The entry as lists of the API say it. A free entry has no share of questions answered: null. */
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
    mood: entry.feeling?.mood ?? null,
    flower_type: entry.feeling === null ? null : moodFacts(entry.feeling.mood).species,
    tags: [...entry.tags],
    favorite: entry.favorite,
    ...soundJson(entry, entry.transcription),
    completion_percentage: entry.guided?.completion ?? null,
  };
}

export const listLibrary = contract({
  method: "GET",
  path: "/entries",
  access: "read",
  limit: "read",
  summary:
    "Both kinds of entries together, newest first; the next page is in the Link header. `q` finds words and their beginnings; with `inside=true` also parts inside words.",
  query: z.object({
    q: textField(200).optional(),
    inside: z.enum(["true", "false"]).optional(),
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

export const readLibraryEntry = readingAt("/entries/{id}");
export const trashLibraryEntry = trashingAt("/entries/{id}");

export const libraryContracts = [listLibrary, readLibraryEntry, trashLibraryEntry];
