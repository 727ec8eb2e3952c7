import type { ProviderName } from "@/lib/ai/names";
import type { Instant } from "@/lib/clock/clock";
import type { EntryPreview } from "@/lib/journal/view";
import type { Part } from "./questions/parts";

export { maxPromptLength, maxPrompts } from "./prompt-limits";
export { landingOf } from "./techniques/landing";
export { maxTemplates, type TemplateDraft, templateFaultWords } from "./template-rules";
export { maxTopicLength } from "./topic";

/** How a question wants to be answered. */
export type AnswerForm =
  | { readonly kind: "text" }
  /** Up to `count` short texts. */
  | { readonly kind: "list"; readonly count: number }
  /** Feelings in the writer's own words, `atMost` of them, each with a strength from 0 to 100. */
  | { readonly kind: "ratings"; readonly atMost: number }
  /** One number from 0 to 100 about the answer to the prompt `of`. */
  | { readonly kind: "percent"; readonly of: string }
  /** The feelings of the prompt `of`, rated again. */
  | { readonly kind: "rerate"; readonly of: string };

/** A question as this journal asks it. Its wording never changes once the journal has begun. */
export type GuidedPrompt = {
  /** Unique within its journal. */
  readonly id: string;
  readonly text: string;
  readonly hint?: string | undefined;
  /** What it asks after, where it is one of nine. */
  readonly part?: Part | undefined;
  readonly form: AnswerForm;
};

export type Rating = { readonly feeling: string; /** 0 to 100 */ readonly strength: number };

/** What was answered. Any question may be answered by plain text. */
export type GuidedResponse =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "ratings"; readonly ratings: readonly Rating[] }
  | { readonly kind: "percent"; /** 0 to 100 */ readonly value: number };

export type GuidedAnswer = {
  readonly promptId: string;
  /** The question's wording when it was answered. */
  readonly promptText: string;
  readonly response: GuidedResponse;
  /** ISO 8601. When it was first answered. */
  readonly at: string;
  /** A question from the writer's own words, and what they wrote to it ("" as long as they haven't). */
  readonly followUp?: GuidedFollowUp | undefined;
};

export type GuidedFollowUp = {
  readonly text: string;
  readonly response: string;
  /** Who asked it; absent in what a program sent. */
  readonly provider?: AskedBy | undefined;
};

/** Who wrote a question. */
export type AskedBy = ProviderName;

/** Where the questions came from. */
export type GuidedSource =
  | { readonly kind: "category"; readonly id: string }
  | { readonly kind: "own" }
  | { readonly kind: "technique"; readonly id: string }
  | { readonly kind: "template"; readonly id: string };

/** Everything its writer put into a guided journal, and the questions it answers. */
export type GuidedDocument = {
  /** What it is called: the category's or technique's name, or the writer's own words. */
  readonly topic: string;
  readonly source: GuidedSource;
  /** BCP 47: of the questions. */
  readonly language: string;
  /** Who wrote the questions; "own" for a template's. */
  readonly provider: AskedBy | "own";
  /** Who was asked first and didn't answer. */
  readonly insteadOf?: Exclude<AskedBy, "on-device"> | undefined;
  readonly prompts: readonly GuidedPrompt[];
  /** In the order of the prompts, at most one for each; a question that was skipped has none. */
  readonly answers: readonly GuidedAnswer[];
  /** The last step: one kind or concrete thing. Null until it is reached. */
  readonly landing: { readonly id: string; readonly text: string; readonly response: string } | null;
  /** ISO 8601; null while its writer hasn't said that it is finished. Answers may still change afterwards. */
  readonly finishedAt: string | null;
};

/** A guided journal, opened for its writer. */
export type GuidedView = EntryPreview & {
  readonly document: GuidedDocument;
  readonly answered: number;
  /** 0 to 100: answered questions of all. */
  readonly completion: number;
  readonly completedAt: Instant | null;
};

/** How far a guided journal is. */
export type GuidedProgress = {
  readonly promptCount: number;
  readonly answered: number;
  readonly completion: number;
  readonly completedAt: Instant | null;
};

/** A guided journal in a list: what its row says, without opening its object. */
export type GuidedPreview = EntryPreview & GuidedProgress;

/**
 * A guided journal's document travels as text: this sign, then JSON. The sign is a control character that no writing area
 * produces, so that the text of a free entry is never taken for a document.
 */
const documentSign = "\u001e";

/** Writes the keys of an object in this order, whatever order it was made in, and leaves out what it hasn't. */
function ordered<T extends object>(value: T, keys: readonly string[]): T {
  const found = Object.entries(value).filter(([key, each]) => keys.includes(key) && each !== undefined);
  return Object.fromEntries(found.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b))) as T; // The same keys, in order.
}

const forms = ["kind", "count", "atMost", "of"];
const responses = ["kind", "text", "items", "ratings", "value"];

const inOrderOfKeys = {
  prompt: (it: GuidedPrompt) => ordered({ ...it, form: ordered(it.form, forms) }, ["id", "text", "hint", "part", "form"]),
  response: (it: GuidedResponse) =>
    ordered(
      it.kind === "ratings" ? { ...it, ratings: it.ratings.map((each) => ordered(each, ["feeling", "strength"])) } : it,
      responses,
    ),
  answer: (it: GuidedAnswer) =>
    ordered(
      {
        ...it,
        response: inOrderOfKeys.response(it.response),
        followUp: it.followUp === undefined ? undefined : ordered(it.followUp, ["text", "response", "provider"]),
      },
      ["promptId", "promptText", "response", "at", "followUp"],
    ),
};

/** The document as the text that is saved, drafted and compared: the same document gives the same text, wherever it was made. */
export function documentText(document: GuidedDocument): string {
  const { topic, source, language, provider, insteadOf, prompts, answers, landing, finishedAt } = document;
  const order = new Map(prompts.map(({ id }, at) => [id, at]));
  const inOrder = answers.toSorted((a, b) => (order.get(a.promptId) ?? 0) - (order.get(b.promptId) ?? 0));
  const whole = {
    topic,
    source: ordered(source, ["kind", "id"]),
    language,
    provider,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    prompts: prompts.map(inOrderOfKeys.prompt),
    answers: inOrder.map(inOrderOfKeys.answer),
    landing: landing === null ? null : ordered(landing, ["id", "text", "response"]),
    finishedAt,
  };
  return documentSign + JSON.stringify(whole);
}

/** Whether a text is a guided journal's document, whole or not. */
export function isDocumentText(text: string): boolean {
  return text.startsWith(documentSign);
}

/** The JSON value of such a text; undefined when it isn't one. What it holds is for `readDocument` to check. */
export function documentJson(text: string): unknown {
  if (!isDocumentText(text)) return undefined;
  try {
    return JSON.parse(text.slice(documentSign.length));
  } catch {
    return undefined;
  }
}

/** The document of a text that `documentText` made; undefined for anything else. Looks at the outline, not at every field. */
export function documentOf(text: string): GuidedDocument | undefined {
  const value = documentJson(text);
  const outlined = typeof value === "object" && value !== null && "prompts" in value && "answers" in value && "topic" in value;
  return outlined ? (value as GuidedDocument) : undefined; // The text was made by documentText, or checked by schema.ts.
}

/** An answer as one text: lines of a list, "ashamed 70" for a rating, a number. */
export function responseText(response: GuidedResponse): string {
  switch (response.kind) {
    case "text":
      return response.text;
    case "list":
      return response.items.join("\n");
    case "ratings":
      return response.ratings.map(({ feeling, strength }) => `${feeling} ${strength}`).join("\n");
    case "percent":
      return String(response.value);
  }
}

/** The answer that a text means for a question of this form; plain text where it doesn't fit the form. */
export function responseOf(text: string, form: AnswerForm): GuidedResponse {
  const lines = text
    .split(/[\n,;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  switch (form.kind) {
    case "text":
      return { kind: "text", text };
    case "list": {
      const items = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
      return items.length <= form.count ? { kind: "list", items } : { kind: "text", text };
    }
    case "percent": {
      const value = /^\s*(\d{1,3})\s*%?\s*$/u.exec(text)?.[1];
      return value !== undefined && Number(value) <= 100 ? { kind: "percent", value: Number(value) } : { kind: "text", text };
    }
    case "ratings":
    case "rerate": {
      const ratings = lines.map((line) => /^(.*\S)\s+(\d{1,3})\s*%?$/u.exec(line));
      const read = ratings.flatMap((found) =>
        found?.[1] !== undefined && Number(found[2]) <= 100 ? [{ feeling: found[1], strength: Number(found[2]) }] : [],
      );
      return read.length > 0 && read.length === lines.length ? { kind: "ratings", ratings: read } : { kind: "text", text };
    }
  }
}

/** Whether anything was answered at all: spaces are no answer. */
export function saysSomething(response: GuidedResponse): boolean {
  switch (response.kind) {
    case "text":
      return response.text.trim() !== "";
    case "list":
      return response.items.some((item) => item.trim() !== "");
    case "ratings":
      return response.ratings.length > 0;
    case "percent":
      return true;
  }
}

/** How many questions have an answer, and what part of all that is (0 to 100; 100 only when none is left). */
export function progressOf({ prompts, answers }: Pick<GuidedDocument, "prompts" | "answers">): {
  readonly answered: number;
  readonly completion: number;
} {
  const known = new Set(prompts.map(({ id }) => id));
  const answered = answers.filter(({ promptId, response }) => known.has(promptId) && saysSomething(response)).length;
  return { answered, completion: prompts.length === 0 ? 0 : Math.floor((100 * answered) / prompts.length) };
}

/** The writer's own words alone, without any question: what is counted, searched, previewed and reflected on. Plain lines. */
export function ownWords({ answers, landing }: Pick<GuidedDocument, "answers" | "landing">): string {
  const said = answers.flatMap(({ response, followUp }) => [responseText(response), followUp?.response ?? ""]);
  return [...said, landing?.response ?? ""].filter((text) => text.trim() !== "").join("\n\n");
}
