import type { TemplateId } from "@/lib/ids/ids";
import { maxPromptLength, maxPrompts } from "./prompt-limits";

export const maxTemplates = 100;
/** Characters (code points) of a template's name. */
export const maxTemplateName = 80;

/** What a template says. */
export type TemplateDraft = { readonly name: string; readonly prompts: readonly string[] };

/** A template, opened for its owner. */
export type TemplateView = TemplateDraft & {
  readonly id: TemplateId;
  /** Each accepted save adds one. */ readonly revision: number;
};

/** A template in the list. One that can't be opened is listed without a name, so that it isn't hidden. */
export type TemplateLine = { readonly id: TemplateId; readonly name: string | null; readonly promptCount: number };

/** What is wrong with a draft. `prompt` counts from 1. */
export type TemplateFault =
  | { readonly code: "name_empty" | "name_too_long" | "no_prompts" | "too_many_prompts" | "unstorable_text" }
  | { readonly code: "prompt_too_long"; readonly prompt: number };

const lengthOf = (text: string) => [...text].length;

/** The draft as it is kept: one line for the name, no blank questions, nothing around them. */
export function tidyTemplate({ name, prompts }: TemplateDraft): TemplateDraft {
  return {
    name: name.replace(/\s+/gu, " ").trim(),
    prompts: prompts.map((prompt) => prompt.trim()).filter((prompt) => prompt !== ""),
  };
}

/** What is wrong with a tidied draft; undefined when it can be kept. */
export function templateFault({ name, prompts }: TemplateDraft): TemplateFault | undefined {
  if (name === "") return { code: "name_empty" };
  if (lengthOf(name) > maxTemplateName) return { code: "name_too_long" };
  if (prompts.length === 0) return { code: "no_prompts" };
  if (prompts.length > maxPrompts) return { code: "too_many_prompts" };
  if (![name, ...prompts].every((text) => text.isWellFormed() && !text.includes("\0"))) return { code: "unstorable_text" };
  const long = prompts.findIndex((prompt) => lengthOf(prompt) > maxPromptLength);
  return long < 0 ? undefined : { code: "prompt_too_long", prompt: long + 1 };
}

/** What is wrong, and what to do, in words for the person. */
export function templateFaultWords(fault: TemplateFault): string {
  switch (fault.code) {
    case "name_empty":
      return "Give the template a name.";
    case "name_too_long":
      return `A name has at most ${maxTemplateName} characters. Shorten it a little.`;
    case "no_prompts":
      return "Write at least one question.";
    case "too_many_prompts":
      return `A template has at most ${maxPrompts} questions. Make two of it.`;
    case "unstorable_text":
      return "One of the characters can’t be kept: half of a pair, or a zero character. Write that place again.";
    case "prompt_too_long":
      return `Question ${fault.prompt} has more than ${maxPromptLength} characters. Shorten it, or make two of it.`;
  }
}

/** The name of a copy, within the limit. */
export function copyName(name: string): string {
  const suffix = " (copy)";
  const room = maxTemplateName - suffix.length;
  const graphemes = Array.from(
    new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(name),
    ({ segment }) => segment,
  );
  let start = "";
  for (const grapheme of graphemes) {
    if (lengthOf(start + grapheme) > room) break;
    start += grapheme;
  }
  return `${start.trimEnd()}${suffix}`;
}
