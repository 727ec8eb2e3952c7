import { stemOf } from "@/lib/search/stem";
import { englishSmallWords } from "@/lib/text/language";
import { searchForm, searchWords } from "@/lib/search/view";
import { closeGroups } from "./words/close";
import { amongPeopleSigns } from "./words/signs-among-people";
import { atHomeSigns } from "./words/signs-at-home";
import { atWorkSigns } from "./words/signs-at-work";
import { bodySigns } from "./words/signs-body";
import { doingSigns } from "./words/signs-doing";
import { heartSigns } from "./words/signs-heart";
import { homeSigns } from "./words/signs-home";
import { lifeSigns } from "./words/signs-life";
import { occasionSigns } from "./words/signs-occasions";
import { ofBodySigns } from "./words/signs-of-body";
import { questionSigns } from "./words/signs-by-questions";
import { sceneSigns } from "./words/signs-by-scenes";
import { withinSigns } from "./words/signs-within";
import { thingGroups } from "./words/things";
import { wideFields } from "./words/wide";

/** An expression as the stems of its words: ["lay", "awake"]. Most are of one word. */
export type Expression = readonly string[];

const smallStems = new Set([...englishSmallWords].map((word) => stemOf(word, "en")));

/** `close` means nearly the same, `sign` tells of it by itself, `wide` is of the same field of life. */
export const nearnesses = ["close", "sign", "wide"] as const;
export type Nearness = (typeof nearnesses)[number];
export type Near = Readonly<Record<Nearness, readonly Expression[]>>;

/** The words of a text in search form, stemmed as English: the lexicon is. */
export function stemsIn(text: string): Expression {
  return searchWords(searchForm(text)).map((word) => stemOf(word, "en"));
}

const expressionsIn = (words: string) => (words.match(/"[^"]+"|\S+/g) ?? []).map(stemsIn);
/** What is asked for, without the small words around it: who asks for "my mother" asks for "mother". */
function headOf(expression: Expression): Expression {
  const from = expression.findIndex((stem) => !smallStems.has(stem));
  const last = expression.findLastIndex((stem) => !smallStems.has(stem));
  return from < 0 ? expression : expression.slice(from, last + 1);
}

const linesOf = (text: string) => text.trim().split("\n");

type Table = Map<string, Map<string, Expression>>;

function note(table: Table, member: Expression, others: readonly Expression[]): void {
  const key = member.join(" ");
  const known = table.get(key) ?? new Map<string, Expression>();
  for (const other of others) if (other.join(" ") !== key) known.set(other.join(" "), other);
  table.set(key, known);
}

function byGroups(...lists: readonly string[]): Table {
  const table: Table = new Map();
  for (const line of lists.flatMap(linesOf)) {
    const [same = [], narrower = []] = line.split(">").map(expressionsIn);
    for (const member of same) note(table, member, [...same, ...narrower]);
    for (const member of narrower) note(table, member, same);
  }
  return table;
}

const signLists = [
  lifeSigns,
  bodySigns,
  homeSigns,
  occasionSigns,
  atHomeSigns,
  amongPeopleSigns,
  ofBodySigns,
  atWorkSigns,
  withinSigns,
  questionSigns,
  sceneSigns,
  heartSigns,
  doingSigns,
];

/** A line of signs: what by itself tells of its heads, and what only beside another. Read where a head is asked for. */
type SignLine = { readonly words: string; signs?: readonly [alone: readonly Expression[], together: readonly Expression[]] };

function signsOn(line: SignLine): readonly [readonly Expression[], readonly Expression[]] {
  const [alone = "", together = ""] = line.words.split("|");
  return (line.signs ??= [expressionsIn(alone), expressionsIn(together)]);
}

/** The lines of signs by their heads: thousands, of which a question needs a few. */
function byHeads(): ReadonlyMap<string, readonly SignLine[]> {
  const lines = new Map<string, SignLine[]>();
  for (const text of signLists.flatMap(linesOf)) {
    const [heads = "", words = ""] = text.split(" : ");
    const line = { words };
    for (const head of expressionsIn(heads).map(headOf)) {
      const key = head.join(" ");
      lines.set(key, [...(lines.get(key) ?? []), line]);
    }
  }
  return lines;
}

type Lexicon = {
  readonly close: Table;
  readonly wide: Table;
  readonly signs: ReadonlyMap<string, readonly SignLine[]>;
  /** Words of the longest expression. */
  readonly longest: number;
};

let read: Lexicon | undefined;

/** Read when something is first asked: no start of PAUZ waits for it. */
function lexicon(): Lexicon {
  if (read !== undefined) return read;
  const [close, wide, signs] = [byGroups(closeGroups, thingGroups), byGroups(wideFields), byHeads()];
  const longest = Math.max(...[...close.keys(), ...signs.keys()].map((key) => key.split(" ").length));
  return (read = { close, wide, signs, longest });
}

/** What may stand in an entry for an expression of a question; each only as the nearest it is. */
export function nearWords(expression: Expression): Near {
  const { close, wide, signs } = lexicon();
  const key = expression.join(" ");
  const lines = (signs.get(key) ?? []).map(signsOn);
  const seen = new Set([key]);
  const unseen = (others: readonly Expression[]) =>
    others.filter((other) => {
      const words = other.join(" ");
      return !seen.has(words) && seen.add(words);
    });
  return {
    close: unseen([...(close.get(key)?.values() ?? [])]),
    sign: unseen(lines.flatMap(([alone]) => alone)),
    wide: unseen([...(wide.get(key)?.values() ?? []), ...lines.flatMap(([, together]) => together)]),
  };
}

/** How many words, from this place on, are one expression of the lexicon; 0 when none of two or more begins here. */
export function expressionFrom(stems: Expression, at: number): number {
  const { close, signs, longest } = lexicon();
  for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1) {
    const key = stems.slice(at, at + length).join(" ");
    if (close.has(key) || signs.has(key)) return length;
  }
  return 0;
}
