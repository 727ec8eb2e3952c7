import { z } from "zod";
import { providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { entryParams, textField } from "@/lib/boundary/fields";
import type { Problem } from "@/lib/boundary/problems";
import type { ChoiceFault } from "./plans-service";
import { maxPromptLength } from "./prompt-limits";
import type { Technique } from "./techniques/technique";
import { maxTopicLength } from "./topic";

const topicWords = {
  topic_empty: "must say something: a word is enough",
  topic_too_long: `must have at most ${maxTopicLength} characters`,
} as const;

/** A refused choice, naming the field where it is one's. */
export function choiceProblem(fault: ChoiceFault): Problem {
  return fault === "topic_empty" || fault === "topic_too_long"
    ? { code: "invalid_input", errors: [{ field: "topic", message: topicWords[fault] }] }
    : { code: fault };
}

/** Characters of an answer that can be asked about, of an earlier question, and how many of those. */
const longestAnswer = 20_000;
const longestQuestion = 1_000;
const mostEarlier = 40;

const promptOut = z.object({ id: z.string(), text: z.string() });

export const askPrompts = contract({
  method: "POST",
  path: "/guided_journal/prompts",
  summary:
    "Nine questions about a topic: 1–3 what is going well, 4–6 what needs care, 7–9 boundaries and commitments. Any topic works; the name of a category asks for that category",
  access: "write",
  limit: "hint",
  // What is wrong with a topic is said by the one rule for topics, which the pages use as well.
  body: z.object({ topic: z.string({ error: "must be text" }) }),
  answers: { 200: z.array(promptOut).length(9) },
  problems: ["care_first", "not_found", "unreadable"],
});

export const askFollowUp = contract({
  method: "POST",
  path: "/guided_journal/{id}/follow_up",
  summary: "One question that follows from an answer, out of its own words; nothing is saved",
  access: "write",
  limit: "hint",
  params: entryParams,
  body: z.object({
    prompt_text: textField(maxPromptLength),
    response: textField(longestAnswer),
    earlier: z
      .array(textField(longestQuestion), { error: "must be a list of questions" })
      .max(mostEarlier, `may hold at most ${mostEarlier} questions`)
      .optional(),
  }),
  maxBytes: 6 * longestAnswer + 64 * 1024,
  answers: { 200: z.object({ text: z.string(), provider: z.enum([...providerNames, "own"]) }) },
  problems: ["not_found", "unreadable", "empty_text", "care_first", "no_suggestion", "ai_unavailable"],
});

const stepOut = z.object({
  id: z.string(),
  kind: z.enum(["text", "list", "ratings", "percent", "rerate"]),
  text: z.string(),
  hint: z.string(),
  count: z.number().int().optional(),
  at_most: z.number().int().optional(),
  of: z.string().optional(),
});

const techniqueOut = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  minutes: z.number().int(),
  evidence: z.string(),
  sources: z.array(
    z.object({
      authors: z.string(),
      year: z.number().int(),
      title: z.string(),
      journal: z.string(),
      doi: z.string(),
      finding: z.string(),
    }),
  ),
  caution: z.string().nullable(),
  steps: z.array(stepOut),
  /** Why it might suit this person now, reckoned from what PAUZ remembers; null where nothing speaks for it. */
  reason: z.string().nullable(),
});

/** A technique as the API says it, with the reason why it might suit this person now. */
export function techniqueJson(
  { caution, steps, sources, ...rest }: Technique,
  reason: string | null,
): z.input<typeof techniqueOut> {
  return {
    ...rest,
    reason,
    sources: [...sources],
    caution: caution ?? null,
    steps: steps.map((step) => {
      const { id, kind, text, hint } = step;
      const plain = { id, kind, text, hint };
      switch (step.kind) {
        case "text":
          return plain;
        case "list":
          return { ...plain, count: step.count };
        case "ratings":
          return { ...plain, at_most: step.atMost };
        case "percent":
        case "rerate":
          return { ...plain, of: step.of };
      }
    }),
  };
}

export const listTechniques = contract({
  method: "GET",
  path: "/techniques",
  summary:
    "Ways of writing with a method behind them: what each is for, how long it takes, its steps, and what the evidence says",
  access: "read",
  limit: "read",
  answers: { 200: z.array(techniqueOut) },
});

export const askingContracts = [askPrompts, askFollowUp, listTechniques];
