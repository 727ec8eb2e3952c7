import { z } from "zod";
import { outsideNames, providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { entryParams, idField, idOut, timeOut } from "@/lib/boundary/fields";
import type { HintId, UserId } from "@/lib/ids/ids";
import { maxTextBytes } from "@/lib/journal/view";
import { hintFamilies } from "./library/family";
import type { HintView } from "./view";

const hintOut = z.object({
  id: idOut,
  user_id: idOut,
  session_id: idOut,
  hint_text: z.string(),
  created_at: timeOut,
  provider: z.enum(providerNames),
  instead_of: z.enum(outsideNames).nullable(),
  family: z.enum(hintFamilies).nullable(),
  helpful: z.boolean().nullable(),
});

/** A hint as the API says it. */
export function hintJson(
  userId: UserId,
  hint: HintView,
): Readonly<Record<keyof z.input<typeof hintOut>, string | boolean | null>> {
  return {
    id: hint.id,
    user_id: userId,
    session_id: hint.entryId,
    hint_text: hint.text,
    created_at: hint.createdAt.toISOString(),
    provider: hint.provider,
    instead_of: hint.insteadOf,
    family: hint.family,
    helpful: hint.helpful,
  };
}

const askBody = z.object({
  current_content: z
    .string({ error: "must be text" })
    .max(maxTextBytes, "is longer than an entry can be")
    .refine((text) => text.isWellFormed(), "holds half of a character pair"),
  another: z.boolean({ error: "must be true or false" }).optional(),
});

export const askHint = contract({
  method: "POST",
  path: "/freejournal/{id}/hints",
  summary:
    "Ask for one question about the text as it is now; with `Accept: text/event-stream` it arrives as it is written. An outside AI's question about the same text is the same for a day, unless `another` is true",
  access: "write",
  limit: "hint",
  params: entryParams,
  body: askBody,
  maxBytes: 6 * maxTextBytes + 1_000,
  tooLarge: "text_too_long",
  answers: { 200: hintOut },
  problems: ["not_found", "empty_text", "care_first", "no_suggestion", "ai_unavailable", "storage_unavailable", "storage_failed"],
});

export const listHints = contract({
  method: "GET",
  path: "/freejournal/{id}/hints",
  summary: "The questions asked about an entry, newest first",
  access: "read",
  limit: "read",
  params: entryParams,
  answers: { 200: z.array(hintOut) },
  problems: ["not_found", "unreadable", "storage_unavailable", "storage_failed"],
});

export const judgeHint = contract({
  method: "POST",
  path: "/hints/{id}/feedback",
  summary: "Say whether a question helped; saying it again changes it",
  access: "write",
  limit: "write",
  params: z.object({ id: idField<HintId>() }),
  body: z.object({ helpful: z.boolean({ error: "must be true or false" }) }),
  answers: { 204: null },
  problems: ["not_found"],
});

export const hintContracts = [askHint, listHints, judgeHint];
