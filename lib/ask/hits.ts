import { stemOf } from "@/lib/search/stem";
import { beginsWord, searchForm } from "@/lib/search/view";
import { languageOf } from "@/lib/text/language";
import type { Expression } from "./near-words";
import { type Concept, strengths } from "./question";
import { joined, nearStrength, type Usage } from "./strength";

/** Small words that may stand within an expression: "signed the papers". */
const mostBetween = 2;

/** What is of the same field of life, however much of it, doesn't say that the thing itself was there. */
const mostByField = 0.5;

export type Token = { readonly stem: string; readonly english: string; readonly from: number; readonly to: number };

/** The words of a sentence, with their places. */
export function tokensOf(sentence: string): readonly Token[] {
  const language = languageOf(sentence);
  return [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const form = searchForm(match[0]);
    return { stem: stemOf(form, language), english: stemOf(form, "en"), from: match.index, to: match.index + match[0].length };
  });
}

export type Hit = {
  readonly strength: number;
  /** It is what was asked for, means nearly the same or is a sign of it: not only of the same field of life. */
  readonly tells: boolean;
  readonly from: number;
  readonly to: number;
  readonly words: string;
};

/** Where the words of an expression stand, in order and with no more than two small words between them. */
function expressionAt(tokens: readonly Token[], expression: Expression): Omit<Hit, "strength" | "tells"> | undefined {
  for (const [start, first] of tokens.entries()) {
    if (first.english !== expression[0]) continue;
    let at = start;
    let matched = 1;
    for (const stem of expression.slice(1)) {
      const next = tokens.findIndex((token, place) => place > at && place <= at + 1 + mostBetween && token.english === stem);
      if (next < 0) break;
      at = next;
      matched += 1;
    }
    const last = tokens[at];
    if (matched === expression.length && last !== undefined)
      return { from: first.from, to: last.to, words: expression.join(" ") };
  }
  return undefined;
}

/** Where a concept stands in a sentence: the word itself, or else near words. */
export function hitsOf(concept: Concept, sentence: string, tokens: readonly Token[], usage: Usage): readonly Hit[] {
  if (!concept.spaced) {
    // Characters of the search form may be fewer or more than those of the text; for these scripts they are the same.
    const form = searchForm(sentence);
    const at = form.indexOf(concept.word);
    if (at < 0 || !beginsWord(form, at)) return [];
    return [{ strength: 1, tells: true, from: at, to: at + concept.word.length, words: concept.word }];
  }
  const own = tokens.find(({ stem, english }) => concept.stems.includes(stem) || concept.stems.includes(english));
  if (own !== undefined) return [{ strength: 1, tells: true, from: own.from, to: own.to, words: own.english }];
  const present = new Set(tokens.map(({ english }) => english));
  const found = concept.near.flatMap((near) => {
    const hit = present.has(near.words[0] ?? "") ? expressionAt(tokens, near.words) : undefined;
    if (hit === undefined) return [];
    return [{ ...hit, tells: near.strength > strengths.wide, strength: near.strength === 1 ? 1 : nearStrength(near, usage) }];
  });
  return apart(found);
}

/** Of these hits of one sentence, those that remain when each of its words counts for one of them only: the strongest. */
function apart(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  const length = ({ from, to }: Hit) => to - from;
  for (const hit of [...hits].sort((a, b) => b.strength - a.strength || length(b) - length(a)))
    if (kept.every(({ from, to }) => hit.to <= from || hit.from >= to)) kept.push(hit);
  return kept;
}

/** Each expression once, however often it stands there. */
export function together(hits: readonly Hit[]): number {
  const strengths = new Map(hits.map((hit) => [hit.words, hit.strength]));
  const all = [...strengths.values()].reduce(joined, 0);
  return hits.some(({ tells }) => tells) ? all : Math.min(mostByField, all);
}
