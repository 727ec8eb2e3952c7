import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryView } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { countWords, sentencesOf, withoutQuoted } from "@/lib/text/prose";
import { type Hit, hitsOf, together, tokensOf } from "./hits";
import type { Concept, Question } from "./question";
import { type Usage, weightOf } from "./strength";

/** An entry opened for an answer. */
export type OpenedEntry = Pick<EntryView, "id" | "kind" | "heading" | "title" | "tags" | "body" | "aiExcluded"> & {
  readonly date: LocalDate;
  /** The mood its writer confirmed. */
  readonly mood: Mood | undefined;
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
/** What was asked stands in the entry, but not where the rest does. */
const elsewhere = 0.6;
/** What is missing leans on what is there as it was asked, if both are of one field. */
const leaning = 0.3;
/** Somebody asked about is named, but only after what was asked of them. */
const namedLate = 0.4;
/** Sentences that are read together: what an answer speaks of is seldom spread further. */
const reach = 2;
type Row = { readonly text: string; readonly hits: ReadonlyMap<Concept, readonly Hit[]> };

/** What a person quotes, as a companion's lines in a conversation they saved, is no answer of theirs. */
function rowsOf(question: Question, entry: OpenedEntry, usage: Usage): readonly Row[] {
  const heading = [...(entry.title === null ? [] : [entry.title]), ...entry.tags].join(", ");
  return [heading, ...sentencesOf(withoutQuoted(entry.body))].map((text) => {
    const tokens = tokensOf(text);
    const hits = new Map<Concept, readonly Hit[]>();
    for (const concept of question.concepts) {
      const found = hitsOf(concept, text, tokens, usage);
      if (found.length > 0) hits.set(concept, found);
    }
    return { text, hits };
  });
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

const isSaidIn = (row: Row, concept: Concept) => (row.hits.get(concept) ?? []).some(({ strength }) => strength === 1);
const isToldIn = (row: Row, concept: Concept) => (row.hits.get(concept) ?? []).some(({ tells }) => tells);

/**
 * Of whom something is told, stands before it or beside it, and then only as "she": who is named further on for the first time is
 * somebody else. "Where did I buy Milo's lead?" isn't answered by "Bought Ava a lead at the market. We ran home. Tea. Milo slept."
 */
function withoutLateNames(strengths: Strengths, heading: readonly Row[], sentences: readonly Row[]): Strengths {
  const rest = [...strengths.keys()].filter(({ named, weight }) => !named && weight === 1);
  const told = sentences.findLastIndex((row) => rest.some((concept) => isToldIn(row, concept)));
  if (told < 0) return strengths;
  return new Map(
    [...strengths].map(([concept, found]) => {
      const isLate =
        concept.named &&
        !heading.some((row) => isSaidIn(row, concept)) &&
        sentences.findIndex((row) => isSaidIn(row, concept)) > told + 1;
      return [concept, isLate ? Math.min(found, namedLate) : found];
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
  const best = withoutLateNames(
    windows.reduce((one, other) => (sum(other) > sum(one) ? other : one)),
    top,
    sentences,
  );
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
const bounds = { coverage: 0.6, mean: 0.75, least: 0.6 } as const;
/** One sign by itself is enough for a part of what was asked only where the rest stands there nearly as it was asked. */
const beside = { mean: 0.85, least: 0.5 } as const;
const shown = 5;
/** Below this an entry is not even near. */
const leastNear = 0.2;

const isSure = ({ coverage, mean, least }: Weighed) =>
  coverage >= bounds.coverage && mean >= bounds.mean && (least >= bounds.least || (mean >= beside.mean && least >= beside.least));

/** The entries that answer, the best first (or the newest of the good ones, when that was asked); none when nothing does. */
export function answering(question: Question, weighed: readonly Weighed[], most = shown): readonly Weighed[] {
  const good = weighed.filter(isSure).sort((a, b) => b.score - a.score || (a.entry.date < b.entry.date ? 1 : -1));
  const top = good[0]?.score ?? 0;
  const kept = good.filter(({ score }) => score >= top * 0.6);
  const ordered = question.newest
    ? kept.filter(({ score }) => score >= top * 0.8).sort((a, b) => (a.entry.date < b.entry.date ? 1 : -1))
    : kept;
  return ordered.slice(0, most);
}

/** A long entry has more words that could have matched by chance: of two that weigh the same, the shorter is nearer. */
const forLength = 0.2;

function nearness({ score, entry }: Weighed): number {
  const words = Math.max(1, countWords(entry.body));
  return score / words ** forLength;
}

/** What comes near without answering, the nearest first: shown as that, and never as an answer. */
export function nearest(weighed: readonly Weighed[]): readonly Weighed[] {
  return weighed
    .filter(({ coverage }) => coverage >= leastNear)
    .map((one) => ({ one, near: nearness(one) }))
    .sort((a, b) => b.near - a.near || (a.one.entry.date < b.one.entry.date ? 1 : -1))
    .map(({ one }) => one);
}
