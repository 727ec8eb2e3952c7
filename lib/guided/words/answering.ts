import {
  type GuidedAnswer,
  type GuidedDocument,
  type GuidedPrompt,
  type GuidedResponse,
  progressOf,
  saysSomething,
} from "../view";

// What its writer does to a guided journal, each as a new document. Nothing here knows of pages or of time.

type Landing = { readonly id: string; readonly text: string };

export function answerTo(document: GuidedDocument, prompt: Pick<GuidedPrompt, "id">): GuidedAnswer | undefined {
  return document.answers.find(({ promptId }) => promptId === prompt.id);
}

const half = /\p{Surrogate}/gu;

/** Half an emoji, as a keyboard's Backspace leaves it, can't be stored: it is kept as the sign the page shows in its place. */
export const whole = (text: string): string => text.replace(half, "\uFFFD");

function withAnswer(document: GuidedDocument, prompt: GuidedPrompt, answer: GuidedAnswer | null): GuidedDocument {
  const others = document.answers.filter(({ promptId }) => promptId !== prompt.id);
  if (answer === null) return { ...document, answers: others };
  const order = new Map(document.prompts.map(({ id }, at) => [id, at]));
  const answers = [...others, answer].sort((a, b) => (order.get(a.promptId) ?? 0) - (order.get(b.promptId) ?? 0));
  return { ...document, answers };
}

const nothing: GuidedResponse = { kind: "text", text: "" };

/** Whether there is anything to keep: an answer, or what was written to its further question, which never goes with it. */
export const isKept = (response: GuidedResponse, further: GuidedAnswer["followUp"]): boolean =>
  saysSomething(response) || (further?.response ?? "").trim() !== "";

/** An answer that says nothing any more is none. The wording that was answered first stays. */
export function withResponse(
  document: GuidedDocument,
  prompt: GuidedPrompt,
  response: GuidedResponse,
  now: string,
): GuidedDocument {
  const known = answerTo(document, prompt);
  const further = known?.followUp;
  if (!isKept(response, further)) return withAnswer(document, prompt, null);
  return withAnswer(document, prompt, {
    promptId: prompt.id,
    promptText: known?.promptText ?? prompt.text,
    response,
    at: known?.at ?? now,
    ...(further !== undefined && { followUp: further }),
  });
}

/** A further question from the writer's own words, beside the answer it follows from; null takes it away. */
export function withFollowUp(
  document: GuidedDocument,
  prompt: GuidedPrompt,
  followUp: GuidedAnswer["followUp"] | null,
  now: string,
): GuidedDocument {
  const known = answerTo(document, prompt);
  if (followUp === null && known !== undefined && !saysSomething(known.response)) return withAnswer(document, prompt, null);
  return withAnswer(document, prompt, {
    promptId: prompt.id,
    promptText: known?.promptText ?? prompt.text,
    response: known?.response ?? nothing,
    at: known?.at ?? now,
    ...(followUp !== null && { followUp }),
  });
}

export function withLanding(document: GuidedDocument, landing: Landing, response: string): GuidedDocument {
  return { ...document, landing: { id: landing.id, text: landing.text, response } };
}

/** Finishing twice changes nothing: it was finished when its writer first said so. */
export function finished(document: GuidedDocument, now: string): GuidedDocument {
  return { ...document, finishedAt: document.finishedAt ?? now };
}

/** Where to go on: the first question without an answer, or the last of all. */
export function nextOpen({ prompts, answers }: GuidedDocument): number {
  const answered = new Set(answers.filter(({ response }) => saysSomething(response)).map(({ promptId }) => promptId));
  const open = prompts.findIndex(({ id }) => !answered.has(id));
  return open === -1 ? Math.max(0, prompts.length - 1) : open;
}

/** How many questions have no answer. */
export const openQuestions = (document: GuidedDocument): number => document.prompts.length - progressOf(document).answered;
