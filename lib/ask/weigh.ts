import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryView } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { stemOf } from "@/lib/search/stem";
import { beginsWord, searchForm } from "@/lib/search/view";
import { languageOf } from "@/lib/text/language";
import { sentencesOf } from "@/lib/text/prose";
import type { Expression } from "./near-words";
import type { Concept, NearWord, Question } from "./question";

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
  /** In how many each near expression stands, by its stems in one line. */
  readonly near: ReadonlyMap<string, number>;
};

export type Weighed = {
  readonly entry: OpenedEntry;
  readonly score: number;
  /** 0–1: how much of what was asked the entry speaks of. */
  readonly coverage: number;
  /** 0–1: how strongly what must be there stands there, on the mean, and what stands there most weakly. */
  readonly mean: number;
  readonly least: number;
  /** The sentences that speak of it, the best first, as the writer spelled them. */
  readonly sentences: readonly MatchedSentence[];
};

export type MatchedSentence = {
  readonly text: string;
  /** [start, end) of the words that matched. */
  readonly hits: readonly (readonly [number, number])[];
  readonly score: number;
};

/** A confirmed mood stands nearly for its word. */
const confirmedMood = 0.85;
/** Near words, however many, are not the word itself. */
const mostByNear = 0.85;
/** What was asked stands in the entry, but not where the rest does. */
const elsewhere = 0.6;
/** What is missing leans on what is there as it was asked, if both are of one field. */
const leaning = 0.3;
/** Sentences that are read together: what an answer speaks of is seldom spread further. */
const reach = 2;
/** Small words that may stand within an expression: "signed the papers". */
const mostBetween = 2;

type Token = { readonly stem: string; readonly english: string; readonly from: number; readonly to: number };

function tokensOf(sentence: string): readonly Token[] {
  const language = languageOf(sentence);
  return [...sentence.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const form = searchForm(match[0]);
    return { stem: stemOf(form, language), english: stemOf(form, "en"), from: match.index, to: match.index + match[0].length };
  });
}

type Hit = { readonly strength: number; readonly from: number; readonly to: number; readonly words: string };

/** Where the words of an expression stand, in order and with no more than two small words between them. */
function expressionAt(tokens: readonly Token[], expression: Expression): Omit<Hit, "strength"> | undefined {
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

/** The word itself, or else every near word. */
function hitsOf(concept: Concept, sentence: string, tokens: readonly Token[], usage: Usage): readonly Hit[] {
  if (!concept.spaced) {
    // Characters of the search form may be fewer or more than those of the text; for these scripts they are the same.
    const form = searchForm(sentence);
    const at = form.indexOf(concept.word);
    if (at < 0 || !beginsWord(form, at)) return [];
    return [{ strength: 1, from: at, to: at + concept.word.length, words: concept.word }];
  }
  const own = tokens.find(({ stem, english }) => concept.stems.includes(stem) || concept.stems.includes(english));
  if (own !== undefined) return [{ strength: 1, from: own.from, to: own.to, words: own.english }];
  const present = new Set(tokens.map(({ english }) => english));
  return concept.near.flatMap((near) => {
    const hit = present.has(near.words[0] ?? "") ? expressionAt(tokens, near.words) : undefined;
    return hit === undefined ? [] : [{ ...hit, strength: near.strength === 1 ? 1 : nearStrength(near, usage) }];
  });
}

const rarity = (count: number, usage: Usage) => Math.log(1 + (usage.entries + 1) / (count + 1));

/** How much a near word tells, 0–1: one that stands in every other entry would make any of them an answer. */
function tellingOf(words: string, usage: Usage): number {
  return rarity(usage.near.get(words) ?? 0, usage) / rarity(0, usage);
}

/** How strongly a near word stands for what was asked, in this journal. */
export function nearStrength({ words, strength }: NearWord, usage: Usage): number {
  return strength * tellingOf(words.join(" "), usage);
}

/** Several near words say together what none of them says alone. */
export function joined(one: number, other: number): number {
  if (one === 1 || other === 1) return 1;
  return Math.min(mostByNear, 1 - (1 - one) * (1 - other));
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

/** Each word once, however often it stands there. */
function together(hits: readonly Hit[]): number {
  const strengths = new Map(hits.map((hit) => [hit.words, hit.strength]));
  return [...strengths.values()].reduce(joined, 0);
}

const related = (one: Concept, other: Concept) =>
  one.near.some(({ words }) => words.length === 1 && other.stems.includes(words[0] ?? ""));

type Strengths = ReadonlyMap<Concept, number>;

/** How strongly each concept stands in these rows, of an entry in which `own` stand by themselves. */
function strengthsIn(question: Question, rows: readonly Row[], mood: Mood | undefined, own: ReadonlySet<Concept>): Strengths {
  const direct = new Map(
    question.concepts.map((concept) => {
      const confirmed = concept.mood !== undefined && concept.mood === mood ? confirmedMood : 0;
      const near = together(rows.flatMap(({ hits }) => hits.get(concept) ?? []));
      return [concept, Math.max(near, confirmed, own.has(concept) ? elsewhere : 0)] as const;
    }),
  );
  return new Map(
    question.concepts.map((concept) => {
      const found = direct.get(concept) ?? 0;
      const leans = question.concepts.some(
        (other) =>
          other !== concept && (direct.get(other) ?? 0) >= elsewhere && (related(other, concept) || related(concept, other)),
      );
      return [concept, leans ? Math.max(found, leaning) : found];
    }),
  );
}

/** How well an entry answers a question. */
export function weigh(question: Question, entry: OpenedEntry, usage: Usage): Weighed {
  const [heading, ...sentences] = rowsOf(question, entry, usage);
  const top = heading === undefined ? [] : [heading];
  const weights = new Map(question.concepts.map((concept) => [concept, weightOf(concept, usage)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const sum = (strengths: Strengths) =>
    [...strengths].reduce((at, [concept, found]) => at + (weights.get(concept) ?? 0) * found, 0);
  const own = new Set(
    question.concepts.filter((concept) =>
      [...top, ...sentences].some(({ hits }) => (hits.get(concept) ?? []).some(({ strength }) => strength === 1)),
    ),
  );
  const windows = (sentences.length === 0 ? [undefined] : sentences).map((_, at) =>
    strengthsIn(question, [...top, ...sentences.slice(Math.max(0, at - reach), at + reach + 1)], entry.mood, own),
  );
  const best = windows.reduce((one, other) => (sum(other) > sum(one) ? other : one));
  const scored = sentences.map(({ text, hits }): MatchedSentence => ({
    text,
    hits: apart([...hits.values()].flat().map(({ from, to }) => [from, to] as const)),
    score: [...hits].reduce((at, [concept, found]) => at + (weights.get(concept) ?? 0) * together(found), 0),
  }));
  const spoken = scored.filter((sentence) => sentence.score > 0).sort((a, b) => b.score - a.score);
  const needed = [...best].filter(([concept]) => concept.weight === 1);
  const asked = needed.length > 0 ? needed : [...best];
  return {
    entry,
    score: sum(best),
    coverage: total === 0 ? 1 : sum(best) / total,
    mean: asked.length === 0 ? 1 : asked.reduce((at, [, found]) => at + found, 0) / asked.length,
    least: Math.min(1, ...needed.map(([, found]) => found)),
    sentences: spoken.length > 0 ? spoken : scored.slice(0, 1),
  };
}

/** In order, and none reaching into another. */
function apart(hits: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const hit of [...hits].sort((a, b) => a[0] - b[0] || b[1] - a[1])) if (hit[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(hit);
  return kept;
}

/** Below these an entry is not shown: it would be a guess. Chosen on the development sets of the evaluation. */
const bounds = { coverage: 0.6, mean: 0.75, least: 0.5 } as const;
const shown = 5;
/** Below this an entry is not even near. */
const leastNear = 0.2;

/** The entries that answer, the best first (or the newest of the good ones, when that was asked); none when nothing does. */
export function answering(question: Question, weighed: readonly Weighed[], most = shown): readonly Weighed[] {
  const good = weighed
    .filter(({ coverage, mean, least }) => coverage >= bounds.coverage && mean >= bounds.mean && least >= bounds.least)
    .sort((a, b) => b.score - a.score || (a.entry.date < b.entry.date ? 1 : -1));
  const top = good[0]?.score ?? 0;
  const kept = good.filter(({ score }) => score >= top * 0.6);
  const ordered = question.newest
    ? kept.filter(({ score }) => score >= top * 0.8).sort((a, b) => (a.entry.date < b.entry.date ? 1 : -1))
    : kept;
  return ordered.slice(0, most);
}

/** What comes nearest where nothing answers, the best first: shown as that, and never as an answer. */
export function nearest(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed
    .filter(({ coverage }) => coverage >= leastNear)
    .sort((a, b) => b.score - a.score || (a.entry.date < b.entry.date ? 1 : -1));
}
