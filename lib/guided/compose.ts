import { languageOf } from "@/lib/text/language";
import { type Category } from "./categories";
import { ownTopicSession } from "./own-topic";
import { categoryQuestions, type GuidedQuestion } from "./questions/all";
import type { Step, Technique } from "./techniques/technique";
import type { Topic } from "./topic";
import type { AnswerForm, GuidedDocument, GuidedPrompt, GuidedSource } from "./view";

/** A guided journal before its first answer. */
function begun(facts: Pick<GuidedDocument, "topic" | "source" | "language" | "provider" | "prompts">): GuidedDocument {
  return { ...facts, answers: [], landing: null, finishedAt: null };
}

function asPrompt({ id, text, part }: GuidedQuestion): GuidedPrompt {
  return { id, text, part, form: { kind: "text" } };
}

/** A category's own nine questions. Consecutive seeds take its three sets in turn. */
export function categoryDocument({ id, name }: Category, seed: number): GuidedDocument {
  const prompts = categoryQuestions(id, seed).map(asPrompt);
  return begun({ topic: name, source: { kind: "category", id }, language: "en", provider: "on-device", prompts });
}

/** Nine questions composed around a topic of one's own. */
export function ownTopicDocument(topic: Topic, seed: number): GuidedDocument {
  const { language, questions } = ownTopicSession(topic, seed);
  return begun({ topic, source: { kind: "own" }, language, provider: "on-device", prompts: questions.map(asPrompt) });
}

/** Nine questions that an outside AI wrote. Their ids name it, so that a program that sends them back says whose they are. */
export function writtenDocument(
  topic: string,
  source: GuidedSource,
  written: Pick<GuidedDocument, "provider" | "language" | "prompts">,
): GuidedDocument {
  const prompts = written.prompts.map((prompt) => ({ ...prompt, id: prompt.id.replace(/^ai\./, `${written.provider}.`) }));
  return begun({ topic, source, ...written, prompts });
}

function formOf(step: Step): AnswerForm {
  switch (step.kind) {
    case "text":
      return { kind: "text" };
    case "list":
      return { kind: "list", count: step.count };
    case "ratings":
      return { kind: "ratings", atMost: step.atMost };
    case "percent":
    case "rerate":
      return { kind: step.kind, of: step.of };
  }
}

/** A technique's steps as questions. Never an AI's: the order and the wording are the method. */
export function techniqueDocument({ id, name, steps }: Technique): GuidedDocument {
  const prompts = steps.map((step): GuidedPrompt => ({ id: step.id, text: step.text, hint: step.hint, form: formOf(step) }));
  return begun({ topic: name, source: { kind: "technique", id }, language: "en", provider: "on-device", prompts });
}

/** The questions of a person's own template as they read now. */
export function templateDocument(id: string, name: string, questions: readonly string[]): GuidedDocument {
  const language = languageOf(questions.join(" "));
  const prompts = questions.map((text, at): GuidedPrompt => ({ id: `own.${at + 1}`, text, form: { kind: "text" } }));
  const source = { kind: "template", id } as const;
  return begun({ topic: name, source, language: language === "other" ? "und" : language, provider: "own", prompts });
}
