import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryView } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { stemOf } from "@/lib/search/stem";
import { beginsWord, searchForm } from "@/lib/search/view";
import { languageOf } from "@/lib/text/language";
import { sentencesOf } from "@/lib/text/prose";
import type { Expression } from "./near-words";
import type { Concept, Question } from "./question";

/** An entry opened for an answer. */
export type OpenedEntry = Pick<EntryView, "id" | "kind" | "heading" | "title" | "tags" | "body" | "aiExcluded"> & {
  readonly date: LocalDate;
  /** The mood its writer confirmed. */
  readonly mood: Mood | undefined;
};

/** How a person's journal uses the words of a question. */
export type Usage = {
  readonly entries: number;
  /** In how many entries each concept's own word stands. */
  readonly own: ReadonlyMap<Concept, number>;
  /** In how many each near word stands, by its stems in one line. */
  readonly near: ReadonlyMap<string, number>;
};

export type Weighed = {
  readonly entry: OpenedEntry;
  readonly score: number;
  /** 0–1: how much of what was asked the entry speaks of. */
  readonly coverage: number;
  /** Whether everything of weight in the question has something in the entry. */
  readonly complete: boolean;
  /** The sentences that speak of it, the best first, as the writer spelled them. */
  readonly sentences: readonly MatchedSentence[];
};

export type MatchedSentence = {
  readonly text: string;
  /** [start, end) of the words that matched. */
  readonly hits: readonly (readonly [number, number])[];
  readonly score: number;
};

const strength = { own: 1, mood: 0.85, close: 0.75, wide: 0.35 } as const;
/** What is missing leans on what is there as it was asked, not on a word near it. */
const leaned = 0.85;
/** How strongly what was asked stands in an answer, on the mean. Chosen, as `leastCoverage`, on the development set. */
const leastMean = 0.56;
/** Sentences that are read together: what an answer speaks of is seldom spread further. */
const reach = 2;

type Token = { readonly stem: string; readonly english: string; readonly from: number; readonly to: number };

function tokensOf(sentence: string): readonly Token[] {
  const language = languageOf(sentence);
  return [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const form = searchForm(match[0]);
    return { stem: stemOf(form, language), english: stemOf(form, "en"), from: match.index, to: match.index + match[0].length };
  });
}

type Hit = { readonly strength: number; readonly from: number; readonly to: number; readonly words: string };

function expressionAt(tokens: readonly Token[], expression: Expression): Omit<Hit, "strength"> | undefined {
  for (let at = 0; at + expression.length <= tokens.length; at += 1) {
    if (!expression.every((stem, offset) => tokens[at + offset]?.english === stem)) continue;
    const to = tokens[at + expression.length - 1]?.to ?? 0;
    return { from: tokens[at]?.from ?? 0, to, words: expression.join(" ") };
  }
  return undefined;
}

/** The word itself, or else every near word of the best kind there is. */
function hitsOf(concept: Concept, sentence: string, tokens: readonly Token[], usage: Usage): readonly Hit[] {
  if (!concept.spaced) {
    // Characters of the search form may be fewer or more than those of the text; for these scripts they are the same.
    const form = searchForm(sentence);
    const at = form.indexOf(concept.word);
    if (at < 0 || !beginsWord(form, at)) return [];
    return [{ strength: strength.own, from: at, to: at + concept.word.length, words: concept.word }];
  }
  const own = tokens.find(({ stem, english }) => concept.stems.includes(stem) || concept.stems.includes(english));
  if (own !== undefined) return [{ strength: strength.own, from: own.from, to: own.to, words: own.english }];
  for (const level of ["close", "wide"] as const) {
    const hits = concept[level].flatMap((expression) => expressionAt(tokens, expression) ?? []);
    if (hits.length > 0)
      return hits.map((hit) => ({ ...hit, strength: level === "close" ? nearStrength(hit.words, usage) : strength.wide }));
  }
  return [];
}

const rarity = (count: number, usage: Usage) => Math.log(1 + (usage.entries + 1) / (count + 1));

/** How much a near word tells, 0–1: one that stands in every other entry would make any of them an answer. */
function tellingOf(words: string, usage: Usage): number {
  return Math.sqrt(rarity(usage.near.get(words) ?? 0, usage) / rarity(0, usage));
}

/** How strongly a word of the same meaning stands for what was asked. */
export function nearStrength(words: string, usage: Usage): number {
  return strength.close * tellingOf(words, usage);
}

/** How much a concept weighs in this journal: a word that stands everywhere says little, one that is nowhere says most. */
export function weightOf(concept: Concept, usage: Usage): number {
  return rarity(usage.own.get(concept) ?? 0, usage) * concept.weight;
}

type Row = { readonly text: string; readonly hits: ReadonlyMap<Concept, readonly Hit[]> };

function rowsOf(question: Question, entry: OpenedEntry, usage: Usage): readonly Row[] {
  const heading = [...(entry.title === null ? [] : [entry.title]), ...entry.tags].join(", ");
  return [heading, ...sentencesOf(entry.body)].map((text) => {
    const tokens = tokensOf(text);
    const hits = new Map<Concept, readonly Hit[]>();
    for (const concept of question.concepts) {
      const found = hitsOf(concept, text, tokens, usage);
      if (found.length > 0) hits.set(concept, found);
    }
    return { text, hits };
  });
}

/** Several words of one field of life, side by side, say together what none of them says alone. */
function together(hits: readonly Hit[]): number {
  const best = Math.max(0, ...hits.map((hit) => hit.strength));
  const words = new Set(hits.map((hit) => hit.words)).size;
  return best <= strength.wide && words > 1 ? best * (words > 2 ? 1.8 : 1.5) : best;
}

const related = (one: Concept, other: Concept) =>
  [...one.close, ...one.wide].some((expression) => expression.length === 1 && other.stems.includes(expression[0] ?? ""));

/** How strongly each concept stands in these rows; one that is missing leans on another of its field that is there. */
function strengthsIn(question: Question, rows: readonly Row[], mood: Mood | undefined): ReadonlyMap<Concept, number> {
  const direct = new Map(
    question.concepts.map((concept) => {
      const confirmed = concept.mood !== undefined && concept.mood === mood ? strength.mood : 0;
      return [concept, Math.max(together(rows.flatMap(({ hits }) => hits.get(concept) ?? [])), confirmed)] as const;
    }),
  );
  return new Map(
    question.concepts.map((concept) => {
      const own = direct.get(concept) ?? 0;
      const leans = question.concepts.some(
        (other) =>
          other !== concept && (direct.get(other) ?? 0) >= leaned && (related(other, concept) || related(concept, other)),
      );
      return [concept, own === 0 && leans ? strength.wide : own];
    }),
  );
}

/** Everything of weight is there in some way, and on the whole by itself or by words that mean the same. */
function isComplete(strengths: ReadonlyMap<Concept, number>): boolean {
  const needed = [...strengths].flatMap(([concept, found]) => (concept.weight === 1 ? [found] : []));
  const all = needed.length > 0 ? needed : [...strengths.values()];
  return (
    needed.every((found) => found > 0) &&
    (all.length === 0 || all.reduce((sum, found) => sum + found, 0) / all.length >= leastMean)
  );
}

/** How well an entry answers a question. */
export function weigh(question: Question, entry: OpenedEntry, usage: Usage): Weighed {
  const [heading, ...sentences] = rowsOf(question, entry, usage);
  const top = heading === undefined ? [] : [heading];
  const weights = new Map(question.concepts.map((concept) => [concept, weightOf(concept, usage)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const sum = (strengths: ReadonlyMap<Concept, number>) =>
    [...strengths].reduce((at, [concept, found]) => at + (weights.get(concept) ?? 0) * found, 0);
  const whole = strengthsIn(question, [...top, ...sentences], entry.mood);
  const windows = sentences.map((_, at) =>
    sum(strengthsIn(question, [...top, ...sentences.slice(Math.max(0, at - reach), at + reach + 1)], entry.mood)),
  );
  const score = 0.7 * Math.max(0, ...windows) + 0.3 * sum(whole);
  const scored = sentences.map(({ text, hits }): MatchedSentence => ({
    text,
    hits: apart([...hits.values()].flat().map(({ from, to }) => [from, to] as const)),
    score: [...hits].reduce((at, [concept, found]) => at + (weights.get(concept) ?? 0) * together(found), 0),
  }));
  const spoken = scored.filter((sentence) => sentence.score > 0).sort((a, b) => b.score - a.score);
  return {
    entry,
    score,
    coverage: total === 0 ? 1 : score / total,
    complete: isComplete(whole),
    sentences: spoken.length > 0 ? spoken : scored.slice(0, 1),
  };
}

/** In order, and none reaching into another. */
function apart(hits: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const hit of [...hits].sort((a, b) => a[0] - b[0] || b[1] - a[1])) if (hit[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(hit);
  return kept;
}

/** Below this an entry is not shown: it would be a guess. Chosen on the development set of the evaluation. */
const leastCoverage = 0.45;
const shown = 5;

/** The entries that answer, the best first (or the newest of the good ones, when that was asked); none when nothing does. */
export function answering(question: Question, weighed: readonly Weighed[], most = shown): readonly Weighed[] {
  const good = weighed
    .filter(({ coverage, complete }) => complete && coverage >= leastCoverage)
    .sort((a, b) => b.score - a.score || (a.entry.date < b.entry.date ? 1 : -1));
  const top = good[0]?.score ?? 0;
  const kept = good.filter(({ score }) => score >= top * 0.6);
  const ordered = question.newest
    ? kept.filter(({ score }) => score >= top * 0.8).sort((a, b) => (a.entry.date < b.entry.date ? 1 : -1))
    : kept;
  return ordered.slice(0, most);
}
