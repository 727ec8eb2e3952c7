import { z } from "zod";
import { inPlainWords } from "@/lib/boundary/plain-words";
import { outsideNames, providerNames } from "@/lib/ai/names";
import { parts } from "./questions/parts";
import { cleanTopic, maxTopicLength } from "./topic";
import { documentJson, type GuidedDocument, maxPromptLength, maxPrompts } from "./view";

const longestAnswer = 100_000;
const mostItems = 50;

const wellFormed = (text: string) => text.isWellFormed();
const text = (longest: number) =>
  z
    .string()
    .max(longest, `may have at most ${longest.toLocaleString("en")} characters`)
    .refine(wellFormed, "holds half of a character pair");
const idText = z.string().min(1).max(100).refine(wellFormed, "holds half of a character pair");

/** A topic as it is kept: one line, no signs that can't be seen. */
export const topicField = z.string({ error: "must be text" }).transform((raw, context) => {
  const topic = cleanTopic(raw);
  if (topic === undefined) {
    context.addIssue({ code: "custom", message: `needs a word or two, and at most ${maxTopicLength} characters` });
    return z.NEVER;
  }
  return topic as string;
});

const form = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text") }),
  z.object({ kind: z.literal("list"), count: z.int().min(1).max(mostItems) }),
  z.object({ kind: z.literal("ratings"), atMost: z.int().min(1).max(mostItems) }),
  z.object({ kind: z.literal("percent"), of: idText }),
  z.object({ kind: z.literal("rerate"), of: idText }),
]);

const strength = z.int("must be a whole number").min(0, "must be from 0 to 100").max(100, "must be from 0 to 100");

const response = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: text(longestAnswer) }),
  z.object({ kind: z.literal("list"), items: z.array(text(longestAnswer)).max(mostItems) }),
  z.object({ kind: z.literal("ratings"), ratings: z.array(z.object({ feeling: text(200), strength })).max(mostItems) }),
  z.object({ kind: z.literal("percent"), value: strength }),
]);

const source = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("category"), id: idText }),
  z.object({ kind: z.literal("own") }),
  z.object({ kind: z.literal("technique"), id: idText }),
  z.object({ kind: z.literal("template"), id: idText }),
]);

/** Fields of a document, in the order in which it is written. */
const documentFields = {
  topic: topicField,
  source,
  language: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "must be a language such as en"),
  provider: z.enum([...providerNames, "own"]),
  insteadOf: z.enum(outsideNames).optional(),
  prompts: z
    .array(
      z.object({
        id: idText,
        text: text(maxPromptLength).min(1, "must not be empty"),
        hint: text(maxPromptLength).optional(),
        part: z.enum(parts).optional(),
        form,
      }),
    )
    .min(1, "needs a question")
    .max(maxPrompts, `may hold at most ${maxPrompts} questions`),
  answers: z.array(
    z.object({
      promptId: idText,
      promptText: text(maxPromptLength),
      response,
      at: z.iso.datetime({ offset: true }),
      followUp: z
        .object({
          text: text(maxPromptLength),
          response: text(longestAnswer),
          provider: z.enum(providerNames).optional(),
        })
        .optional(),
    }),
  ),
  landing: z.object({ id: idText, text: text(maxPromptLength), response: text(longestAnswer) }).nullable(),
  finishedAt: z.iso.datetime({ offset: true }).nullable(),
};

/** What no field can say alone: every answer belongs to a question, and no question has two. */
function asOne(document: Pick<GuidedDocument, "prompts" | "answers">, context: z.RefinementCtx): void {
  const known = new Set(document.prompts.map(({ id }) => id));
  if (known.size !== document.prompts.length) {
    context.addIssue({ code: "custom", path: ["prompts"], message: "two questions have the same id" });
  }
  const answered = new Set<string>();
  for (const [at, { promptId }] of document.answers.entries()) {
    const path = ["answers", at, "promptId"];
    if (!known.has(promptId)) context.addIssue({ code: "custom", path, message: "is no question of this journal" });
    else if (answered.has(promptId)) context.addIssue({ code: "custom", path, message: "is answered twice" });
    answered.add(promptId);
  }
}

const documentSchema = z.object(documentFields).superRefine(asOne);

/** What lies in the store: the document, and what says which save it is of. Plain words first, for a search that reads it. */
const envelopeSchema = z
  .object({
    type: z.literal("guided_journal"),
    version: z.literal(1),
    ...documentFields,
    id: z.uuid(),
    user_id: z.uuid(),
    revision: z.int().min(1),
    save_id: z.uuid(),
    device: z.string().max(64),
    created_at: z.iso.datetime(),
    saved_at: z.iso.datetime(),
  })
  .superRefine(asOne);

export type Envelope = z.output<typeof envelopeSchema>;

/** The envelope that a stored object's text spells; undefined when it isn't one. */
export function readEnvelope(json: string): Envelope | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The document in an envelope. */
export function documentIn(envelope: Envelope): GuidedDocument {
  return documentSchema.parse(envelope);
}

/** The part that has too many characters, in the words of somebody who sees questions and no fields; undefined for anything else. */
function tooLong(value: unknown, [part, at, field]: readonly PropertyKey[]): string | undefined {
  const most = longestAnswer.toLocaleString("en");
  if (part === "landing" && at === "response")
    return `says more than ${most} characters in the last step, which is more than fits`;
  if (part !== "answers" || typeof at !== "number" || (field !== "response" && field !== "followUp")) return undefined;
  // Only these two are looked at, and only after the schema has seen the rest.
  const { prompts, answers } = value as { prompts?: { id?: unknown }[]; answers?: { promptId?: unknown }[] };
  const question = prompts?.findIndex((prompt) => prompt.id === answers?.[at]?.promptId) ?? -1;
  if (question === -1) return undefined;
  return `says more than ${most} characters in the answer to question ${question + 1}, which is more than fits in one`;
}

/** The document in a value that came from outside, or what is wrong with it, in words for its writer. */
export function checkDocument(value: unknown): { readonly document: GuidedDocument } | { readonly wrong: string } {
  const outcome = documentSchema.safeParse(value, { error: inPlainWords });
  if (outcome.success) return { document: outcome.data };
  const issue = outcome.error.issues[0];
  const long = issue?.code === "too_big" ? tooLong(value, issue.path) : undefined;
  if (long !== undefined) return { wrong: long };
  const place = issue?.path.join(".") ?? "";
  return { wrong: place === "" ? "is not a guided journal" : `is not a guided journal: ${place} ${issue?.message ?? ""}`.trim() };
}

/** As `checkDocument`, for the text that `documentText` makes. */
export function readDocument(content: string): ReturnType<typeof checkDocument> {
  return checkDocument(documentJson(content));
}
