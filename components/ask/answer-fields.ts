import { type Fields, isFields, textOf } from "@/components/editor/panel/call";
import { dayWithYear } from "@/components/library/day-words";
import { outsideNames, providerWords } from "@/lib/ai/names";
import { parseLocalDate } from "@/lib/clock/local-date";

export type ShownSource = {
  readonly href: string;
  /** "3 March 2025" */
  readonly day: string;
  readonly title: string;
  readonly quote: string;
  readonly hits: readonly (readonly [number, number])[];
};

export type ShownAnswer = {
  readonly kind: string;
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly sources: readonly number[] }[];
  readonly sources: readonly ShownSource[];
  /** What comes nearest beside the sources, where no sentence answers. */
  readonly nearest: readonly ShownSource[];
  readonly fields: Fields;
};

const listOf = (fields: Fields, name: string): readonly Fields[] => {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isFields) : [];
};

const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];

function hitsIn(value: unknown): readonly (readonly [number, number])[] {
  return Array.isArray(value)
    ? value.flatMap((pair) => {
        const [from, to] = numbersIn(pair);
        return from === undefined || to === undefined ? [] : [[from, to] as const];
      })
    : [];
}

/** Whose AI helped to find the entries; empty when all was found here. */
export function foundWords(fields: Fields): string {
  const name = outsideNames.find((each) => each === textOf(fields, "found_with"));
  return name === undefined ? "" : `found by meaning, with ${providerWords[name]}`;
}

function shownSource(fields: Fields): ShownSource {
  const date = parseLocalDate(textOf(fields, "date"));
  const room = textOf(fields, "kind") === "guided" ? "guided" : "journal";
  return {
    href: `/${room}/${textOf(fields, "entry_id")}`,
    day: date === undefined ? "" : dayWithYear(date),
    title: textOf(fields, "title"),
    quote: textOf(fields, "quote"),
    hits: hitsIn(fields["hits"]),
  };
}

/** What the API answered, as the page shows it. */
export function shownAnswer(fields: Fields): ShownAnswer {
  return {
    kind: textOf(fields, "kind"),
    text: textOf(fields, "answer"),
    sentences: listOf(fields, "sentences").map((each) => ({ text: textOf(each, "text"), sources: numbersIn(each["sources"]) })),
    sources: listOf(fields, "sources").map(shownSource),
    nearest: listOf(fields, "nearest").map(shownSource),
    fields,
  };
}
