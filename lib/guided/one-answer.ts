import { type GuidedDocument, responseOf, saysSomething } from "./view";

/** The document with that question answered; undefined when it doesn't ask that. The wording is kept with the answer. */
export function withAnswer(document: GuidedDocument, promptId: string, text: string, now: Date): GuidedDocument | undefined {
  const prompt = document.prompts.find(({ id }) => id === promptId);
  if (prompt === undefined) return undefined;
  const before = document.answers.find((each) => each.promptId === promptId);
  const others = document.answers.filter((each) => each.promptId !== promptId);
  const response = responseOf(text, prompt.form);
  // What was written to a further question stays, as it does on the page.
  const wroteFurther = (before?.followUp?.response ?? "").trim() !== "";
  if (!saysSomething(response) && !wroteFurther) return { ...document, answers: others };
  const at = before?.at ?? now.toISOString();
  const answer = { ...before, promptId, promptText: before?.promptText ?? prompt.text, response, at };
  return { ...document, answers: [...others, answer] };
}
