import { z } from "zod";
import { outsideNames, providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { entryParams } from "@/lib/boundary/fields";
import type { ReflectionView } from "./reflection";
import { moodFacts, MOODS } from "./view";

const reflectionOut = z.object({
  /** Null: no suggestion; choose a word. */
  mood: z.enum(MOODS).nullable(),
  evidence: z.array(z.string()),
  insights: z.array(z.string()),
  summary: z.string(),
  nextQuestions: z.array(z.string()),
  flower_type: z.string().nullable(),
  provider: z.enum(providerNames),
  instead_of: z.enum(outsideNames).nullable(),
});

/** A reflection as the API says it. */
export function reflectionJson(
  it: ReflectionView,
): Readonly<Record<keyof z.input<typeof reflectionOut>, string | readonly string[] | null>> {
  return {
    mood: it.mood,
    evidence: it.evidence,
    insights: it.insights,
    summary: it.summary,
    nextQuestions: it.questions,
    flower_type: it.mood === null ? null : moodFacts(it.mood).species,
    provider: it.provider,
    instead_of: it.insteadOf,
  };
}

export const reflect = contract({
  method: "POST",
  path: "/freejournal/{id}/reflect",
  summary: "Suggest a mood with the words that led to it, observations and questions; asking again changes the same suggestion",
  access: "write",
  limit: "reflect",
  params: entryParams,
  answers: { 200: reflectionOut },
  problems: ["not_found", "unreadable", "empty_text", "care_first", "ai_unavailable", "storage_unavailable", "storage_failed"],
});

export const moodContracts = [reflect];
