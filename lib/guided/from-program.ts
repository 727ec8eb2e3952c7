import { err, ok, type Result } from "@/lib/result/result";
import { categories } from "./categories";
import { categoryQuestionById } from "./questions/all";
import type { Topic } from "./topic";
import { languageForTopic } from "./topic-language";
import type { JournalBody } from "./schema";
import { type GuidedAnswer, type GuidedDocument, type GuidedPrompt, responseOf } from "./view";
import { isKept } from "./words/answering";

type Prompts = JournalBody["prompts"];
type Answers = JournalBody["entries"];

/** Ids of questions that an outside AI wrote begin with its name. */
function providerOf(prompts: Prompts): GuidedDocument["provider"] {
  const first = prompts[0]?.id ?? "";
  if (first.startsWith("gemini.")) return "gemini";
  if (first.startsWith("openai.")) return "openai";
  return prompts.every(({ id }) => categoryQuestionById(id) !== undefined || /^own\.[a-z]{2}\./.test(id)) ? "on-device" : "own";
}

function promptsOf(prompts: Prompts, before: readonly GuidedPrompt[]): readonly GuidedPrompt[] {
  return prompts.map(({ id, text }) => {
    const known = before.find((each) => each.id === id) ?? { form: { kind: "text" } as const };
    return { ...known, id, text };
  });
}

function answersOf(
  answers: Answers,
  prompts: readonly GuidedPrompt[],
  before: readonly GuidedAnswer[],
  now: Date,
): Result<readonly GuidedAnswer[], "unknown_prompt"> {
  const found = new Map<string, GuidedAnswer>();
  for (const { prompt_id: promptId, prompt_text: said, response: text, created_at: at } of answers) {
    const prompt = prompts.find(({ id }) => id === promptId);
    if (prompt === undefined) return err("unknown_prompt");
    const response = responseOf(text, prompt.form);
    const earlier = before.find((each) => each.promptId === promptId);
    // Answered twice in one request: the later one counts, as if they had come one after the other.
    found.delete(promptId);
    if (!isKept(response, earlier?.followUp)) continue;
    const wording = said ?? (earlier?.promptText || prompt.text);
    found.set(promptId, { ...earlier, promptId, promptText: wording, response, at: at ?? earlier?.at ?? now.toISOString() });
  }
  return ok([...found.values()]);
}

/** A new journal as a program sends it. Code `unknown_prompt` for an answer to a question it doesn't have. */
export function documentFrom(
  body: { readonly topic: string; readonly prompts: Prompts; readonly entries?: Answers | undefined },
  now: Date,
): Result<GuidedDocument, "unknown_prompt"> {
  const prompts = promptsOf(body.prompts, []);
  const answers = answersOf(body.entries ?? [], prompts, [], now);
  if (!answers.ok) return answers;
  const category = categories.find(({ id, name }) => [id, name].includes(body.topic));
  return ok({
    topic: category?.name ?? body.topic,
    source: category === undefined ? { kind: "own" } : { kind: "category", id: category.id },
    language: languageForTopic(body.topic as Topic), // The contract's topicField has just cleaned it.
    provider: providerOf(body.prompts),
    prompts,
    answers: answers.value,
    landing: null,
    finishedAt: null,
  });
}

/** The journal with what a program replaces. Codes: `unknown_prompt`, also when an answer would lose its question. */
export function documentWith(
  document: GuidedDocument,
  body: { readonly topic?: string | undefined; readonly prompts?: Prompts | undefined; readonly entries?: Answers | undefined },
  now: Date,
): Result<GuidedDocument, "unknown_prompt"> {
  const prompts = body.prompts === undefined ? document.prompts : promptsOf(body.prompts, document.prompts);
  const known = new Set(prompts.map(({ id }) => id));
  if (body.entries === undefined && document.answers.some(({ promptId }) => !known.has(promptId))) return err("unknown_prompt");
  const answers = body.entries === undefined ? ok(document.answers) : answersOf(body.entries, prompts, document.answers, now);
  return answers.ok ? ok({ ...document, topic: body.topic ?? document.topic, prompts, answers: answers.value }) : answers;
}
