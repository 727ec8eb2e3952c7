import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, dayField, dayOut, entryParams, idField, idOut, textField, timeOut, zoneField } from "@/lib/boundary/fields";
import type { EntryId, SaveId } from "@/lib/ids/ids";
import { contentField, deviceField, entryOut, largeText, titleField } from "@/lib/journal/schema";
import { maxTagLength } from "@/lib/journal/view";
import { moods } from "@/lib/mood/view";
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
  mood: z.enum(moods).nullable(),
  flower_type: z.string().nullable(),
  tags: z.array(z.string()),
  favorite: z.boolean(),
  has_audio: z.boolean(),
  completion_percentage: z.number().int().nullable(),
});
