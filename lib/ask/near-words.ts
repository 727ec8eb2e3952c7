import { stemOf } from "@/lib/search/stem";
import { searchForm, searchWords } from "@/lib/search/view";
import { closeGroups } from "./words/close";
import { thingGroups } from "./words/things";
import { wideFields } from "./words/wide";

/** An expression as the stems of its words: ["lay", "awake"]. Most are of one word. */
export type Expression = readonly string[];

/** The words of a text in search form, stemmed as English: the lexicon is. */
export function stemsIn(text: string): Expression {
  return searchWords(searchForm(text)).map((word) => stemOf(word, "en"));
}

type Group = { readonly same: readonly Expression[]; readonly narrower: readonly Expression[] };

const expressionsIn = (words: string) => (words.match(/"[^"]+"|\S+/g) ?? []).map(stemsIn);

function groupsOf(lines: string): readonly Group[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [same = "", narrower = ""] = line.split(">");
      return { same: expressionsIn(same), narrower: expressionsIn(narrower) };
    });
}

function byExpression(groups: readonly Group[]): ReadonlyMap<string, readonly Expression[]> {
  const found = new Map<string, Map<string, Expression>>();
  const note = (member: Expression, others: readonly Expression[]) => {
    const key = member.join(" ");
    const known = found.get(key) ?? new Map<string, Expression>();
    for (const other of others) if (other.join(" ") !== key) known.set(other.join(" "), other);
    found.set(key, known);
  };
  for (const { same, narrower } of groups) {
    for (const member of same) note(member, [...same, ...narrower]);
    for (const member of narrower) note(member, same);
  }
  return new Map([...found].map(([key, others]) => [key, [...others.values()]]));
}

const close = byExpression(groupsOf(`${closeGroups.trim()}\n${thingGroups.trim()}`));
const wide = byExpression(groupsOf(wideFields));
const longest = Math.max(...[...close.keys()].map((key) => key.split(" ").length));

/** What may stand in an entry for an expression of a question. */
export function nearWords(expression: Expression): {
  readonly close: readonly Expression[];
  readonly wide: readonly Expression[];
} {
  const key = expression.join(" ");
  return { close: close.get(key) ?? [], wide: wide.get(key) ?? [] };
}

/** How many words, from this place on, are one expression of the lexicon; 0 when none of two or more begins here. */
export function expressionFrom(stems: Expression, at: number): number {
  for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1)
    if (close.has(stems.slice(at, at + length).join(" "))) return length;
  return 0;
}
