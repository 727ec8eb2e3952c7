import { z } from "zod";
import { providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { dayOut, idOut } from "@/lib/boundary/fields";
import { answerText, type AskSource, type AskView, longestQuestion } from "./view";

const sourceOut = z.object({
  entry_id: idOut,
  kind: z.enum(["free", "guided"]),
  date: dayOut,
  title: z.string(),
  quote: z.string(),
  /** Where in the quote what was asked for stands. */
  hits: z.array(z.array(z.number().int()).length(2)),
});

const askOut = z.object({
  answer: z.string(),
  /** answer, entries or nothing. */
  kind: z.enum(["answer", "entries", "nothing"]),
  /** The answer's sentences, each with the places of its sources in `sources`. */
  sentences: z.array(z.object({ text: z.string(), sources: z.array(z.number().int()) })),
  sources: z.array(sourceOut),
  /** Entries that come nearest beside the sources where no sentence answers; no answer themselves. */
  nearest: z.array(sourceOut),
  provider: z.enum(providerNames),
  instead_of: z.enum(providerNames).nullable(),
  /** Whose AI helped to find the entries by meaning, where one did. */
  found_with: z.enum(providerNames).nullable(),
});

export type AskJson = z.input<typeof askOut>;

function sourceJson({ entryId, kind, date, heading, quote, hits }: AskSource): z.input<typeof sourceOut> {
  return { entry_id: entryId, kind, date, title: heading, quote, hits: hits.map((hit) => [...hit]) };
}

/** An answer as the API says it. */
export function askJson(view: AskView): AskJson {
  return {
    answer: answerText(view),
    kind: view.kind,
    sentences: view.sentences.map(({ text, sources }) => ({ text, sources: [...sources] })),
    sources: view.sources.map(sourceJson),
    nearest: view.nearest.map(sourceJson),
    provider: view.provider,
    instead_of: view.insteadOf,
    found_with: view.foundWith,
  };
}

export const askJournal = contract({
  method: "POST",
  path: "/ask",
  access: "read",
  limit: "hint",
  summary:
    "Asks the journal. The answer rests on the entries in `sources`; neither question nor answer is kept. With `Accept: text/event-stream` its sentences arrive as they have been checked.",
  body: z.object({
    question: z
      .string({ error: "must be text" })
      .trim()
      .min(1, "is empty")
      .max(longestQuestion, `is longer than ${longestQuestion} characters`)
      .refine((text) => text.isWellFormed(), "holds half of a character pair"),
  }),
  answers: { 200: askOut },
  problems: ["care_first", "ai_unavailable"],
});

export const askContracts = [askJournal];
