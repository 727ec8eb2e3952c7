import type { Block, Inline } from "@/lib/richtext/tree";
import { type GuidedDocument, type GuidedResponse, type Rating, saysSomething } from "../view";

/** A feeling that was rated again: how strong it was, when it was rated before at all, and how strong it is now. */
export type RatingChange = { readonly feeling: string; readonly before: number | null; readonly after: number };

/** An answer as it is read: what stands under its question. */
export type ReadAnswer =
  | { readonly kind: "words"; readonly blocks: readonly Block[] }
  | { readonly kind: "ratings"; readonly ratings: readonly Rating[] }
  | { readonly kind: "changes"; readonly changes: readonly RatingChange[] }
  | { readonly kind: "percent"; readonly value: number };

/** A question in the wording in which it was answered, and what was answered; null where only the follow-up was. */
export type ReadPart = {
  readonly promptId: string;
  readonly question: string;
  readonly answer: ReadAnswer | null;
  readonly followUp: { readonly question: string; readonly blocks: readonly Block[] } | null;
};

/** A guided journal as one piece: its questions with their answers, without those that were skipped. */
export type GuidedReading = {
  readonly parts: readonly ReadPart[];
  readonly landing: { readonly question: string; readonly blocks: readonly Block[] } | null;
};

const feelingForm = (feeling: string) => feeling.trim().toLocaleLowerCase("und");

/** Words as they were typed: an answer knows no marks, so "# one" stays "# one". */
export function blocksOfPlain(text: string): readonly Block[] {
  return text
    .replace(/^\s*\n|\s+$/gu, "")
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => ({ kind: "paragraph", content: paragraph.split("\n").flatMap(lineRuns).slice(1) }));
}

function lineRuns(line: string): readonly Inline[] {
  return [{ kind: "break" }, { kind: "text", text: line.trimEnd(), bold: false, italic: false, href: null }];
}

/** The items with the numbers of their places: an item left empty leaves its number out, because lists answer each other. */
function numbered(items: readonly string[]): readonly Block[] {
  const lists: { kind: "numbers"; start: number; items: (readonly Block[])[] }[] = [];
  for (const [index, item] of items.entries()) {
    if (item.trim() === "") continue;
    const last = lists.at(-1);
    if (last !== undefined && last.start + last.items.length === index + 1) last.items.push(blocksOfPlain(item));
    else lists.push({ kind: "numbers", start: index + 1, items: [blocksOfPlain(item)] });
  }
  return lists;
}

function changesOf(now: readonly Rating[], before: readonly Rating[]): readonly RatingChange[] {
  const known = new Map(before.map(({ feeling, strength }) => [feelingForm(feeling), strength]));
  return now.map(({ feeling, strength }) => ({
    feeling,
    before: known.get(feelingForm(feeling)) ?? null,
    after: strength,
  }));
}

function readAnswer(response: GuidedResponse, before: readonly Rating[] | undefined): ReadAnswer {
  switch (response.kind) {
    case "text":
      return { kind: "words", blocks: blocksOfPlain(response.text) };
    case "list":
      return { kind: "words", blocks: numbered(response.items) };
    case "ratings":
      return before === undefined
        ? { kind: "ratings", ratings: response.ratings }
        : { kind: "changes", changes: changesOf(response.ratings, before) };
    case "percent":
      return { kind: "percent", value: response.value };
  }
}

/** The document as it is read from top to bottom. Questions without an answer are left out. */
export function readingOf({ prompts, answers, landing }: GuidedDocument): GuidedReading {
  /** The ratings that those of this prompt are compared with. */
  const ratedBefore = (promptId: string): readonly Rating[] | undefined => {
    const form = prompts.find(({ id }) => id === promptId)?.form;
    if (form?.kind !== "rerate") return undefined;
    const earlier = answers.find((answer) => answer.promptId === form.of)?.response;
    return earlier?.kind === "ratings" ? earlier.ratings : undefined;
  };
  const parts = answers.flatMap(({ promptId, promptText, response, followUp }): readonly ReadPart[] => {
    const answered = saysSomething(response);
    const followed = followUp !== undefined && followUp.response.trim() !== "";
    if (!answered && !followed) return [];
    return [
      {
        promptId,
        question: promptText,
        answer: answered ? readAnswer(response, ratedBefore(promptId)) : null,
        followUp: followed ? { question: followUp.text, blocks: blocksOfPlain(followUp.response) } : null,
      },
    ];
  });
  const landed = landing !== null && landing.response.trim() !== "";
  return { parts, landing: landed ? { question: landing.text, blocks: blocksOfPlain(landing.response) } : null };
}
