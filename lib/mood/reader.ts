import { countWords } from "@/lib/text/prose";
import { type ReadSentence, readSentences } from "./emotions";
import { readableOf } from "./english";
import { labelTable } from "./label-table";
import { leaned, type Leanings, type MoodScores } from "./leanings";
import { isDenial, isOfAnother, type ReadClause, weighed } from "./lexical";
import { moodModel } from "./model/model-file";
import { LABELS } from "./model/labels";
import { MOODS, type Mood } from "./moods";

/** A mood read from a text, with the writer's own sentences that led to it, the weightiest first. */
export type MoodReading = {
  readonly mood: Mood;
  readonly evidence: readonly string[];
  /** Where the evidence stands in the text: UTF-16 units, the end not included. */
  readonly places: readonly (readonly [start: number, end: number])[];
  readonly second: Mood | null;
};

/** How much each sentence says about each mood. Internal numbers: never shown. */
export type SentenceMoods = {
  readonly sentence: string;
  readonly clauses: readonly ReadClause[];
  readonly start: number;
  readonly end: number;
  readonly scores: MoodScores;
};

/** What is felt in a text: every readable sentence with its moods, their sums, and what can be suggested of it. */
export type MoodSurvey = {
  readonly sentences: readonly SentenceMoods[];
  readonly totals: MoodScores;
  readonly reading: MoodReading | undefined;
};

/** Below this the words are too few or too faint to suggest anything. */
const enough = 1.6;
/** The first mood must lead the second by this share of its weight. */
const lead = 0.12;
/** The writer's own word for it wins over words that only point elsewhere, unless they weigh more by this share. */
const ownWord = 0.4;
/** How much the model's word weighs beside the lexicon's, whose plainest words weigh 3. */
const modelWeight = 2.4;
/** Of a label's own threshold: below this share it says nothing, for every label is a little likely everywhere. */
const faint = 0.6;

/** The model has no word for these, and calls them by the nearest one it has: where our list hears one, that doesn't count. */
const nearest: Readonly<Partial<Record<Mood, readonly Mood[]>>> = {
  lonely: ["sad"],
  tired: ["sad", "angry"],
  calm: ["happy"],
  peaceful: ["happy"],
};

/**
 * Suggests the mood of a text on this machine: from the trained model and from the words of our own lexicon, with negation,
 * strength, contrast, and who feels it. Undefined when the language isn't one it reads, when too little is said, or when two moods
 * weigh the same: then the writer chooses.
 */
export function readMood(markdown: string, leanings: Leanings = new Map()): MoodReading | undefined {
  return surveyMoods(markdown, leanings).reading;
}

/** As `readMood`, with what every sentence says. `all` are the text's sentences, where they were read already. */
export function surveyMoods(
  markdown: string,
  leanings: Leanings = new Map(),
  all: readonly ReadSentence[] = readSentences(markdown),
): MoodSurvey {
  const read = countWords(all.map(({ text }) => text).join(" ")) < 2 ? [] : readableOf(all).sentences;
  const denied = new Set(
    read.flatMap(({ clauses }) => clauses.flatMap(({ hits }) => hits.filter(isDenial).map(({ mood }) => mood))),
  );
  const sentences = read.map((sentence, at): SentenceMoods => {
    // Where an entry ends weighs a little more than where it began.
    const place = 1 + (0.3 * (at + 1)) / read.length;
    return {
      sentence: sentence.text,
      clauses: sentence.clauses,
      start: sentence.start,
      end: sentence.end,
      scores: leaned(scoresOf(sentence, denied, place), leanings),
    };
  });
  const totals = new Map(MOODS.map((mood) => [mood, sumOf(sentences, mood)]));
  return { sentences, totals, reading: decided(sentences, totals, leanings) };
}

/** A feeling the writer names, in their own words; `denied` when they say that it is not so. */
export type NamedFeeling = Pick<ReadClause["hits"][number], "words" | "mood" | "sayable"> & { readonly denied: boolean };

/**
 * The feelings a text names as the writer's own, in their order: not wished for, not somebody else's. `outright` leaves out the
 * words that only point to one ("cried", "laughed").
 */
export function namedFeelings({ sentences }: Pick<MoodSurvey, "sentences">, outright = true): readonly NamedFeeling[] {
  return sentences.flatMap(({ clauses }) => namedIn(clauses, outright));
}

function namedIn(clauses: readonly ReadClause[], outright: boolean): readonly NamedFeeling[] {
  return clauses
    .filter(({ weight }) => weight >= 0.5)
    .flatMap(({ hits }) => hits)
    .filter(({ strength, score }) => strength >= (outright ? 3 : 2) && score > 0)
    .map(({ words, mood, sayable, negated }) => ({ words, mood, sayable, denied: negated }));
}

function sumOf(sentences: readonly SentenceMoods[], mood: Mood): number {
  return sentences.reduce((sum, { scores }) => sum + (scores.get(mood) ?? 0), 0);
}

function scoresOf(sentence: ReadSentence, denied: ReadonlySet<Mood>, place: number): MoodScores {
  const scores = new Map<Mood, number>();
  const add = (mood: Mood, score: number) => scores.set(mood, (scores.get(mood) ?? 0) + score * place);
  for (const { hits, weight } of sentence.clauses)
    for (const hit of hits) {
      const { mood, score } = weighed(hit, denied);
      add(mood, score * weight);
    }
  const renamed = new Set(
    Object.entries(nearest).flatMap(([mood, others]) =>
      MOODS.some((it) => it === mood && (scores.get(it) ?? 0) > 0) ? others : [],
    ),
  );
  for (const [mood, score] of modelScores(sentence)) if (!denied.has(mood) && !renamed.has(mood)) add(mood, score);
  return scores;
}

/**
 * What the model reads in those clauses of a sentence that are the writer's own and of now. It is no good judge of "I don't feel
 * calm", where the lexicon is, nor of two words.
 */
function modelScores({ clauses, emotions }: ReadSentence): MoodScores {
  const own = clauses.filter(
    ({ tokens, weight, hits }) => weight > 0.5 && !isOfAnother(tokens) && !hits.some(({ negated }) => negated),
  );
  const scores = new Map<Mood, number>();
  if (own.reduce((sum, { tokens }) => sum + tokens.length, 0) < 3) return scores;
  const model = moodModel();
  const alone = own.length === clauses.length;
  const probabilities = alone ? emotions() : model.probabilities(own.map(({ tokens }) => tokens.join(" ")).join(", "));
  LABELS.forEach((label, at) => {
    const share = Math.min(2, (probabilities[at] ?? 0) / (model.thresholds[at] ?? 1));
    if (share < faint) return;
    for (const [mood, part] of Object.entries(labelTable[label].moods)) {
      const known = MOODS.find((it) => it === mood);
      if (known !== undefined) scores.set(known, (scores.get(known) ?? 0) + modelWeight * part * (share - faint));
    }
  });
  return scores;
}

function decided(sentences: readonly SentenceMoods[], totals: MoodScores, leanings: Leanings): MoodReading | undefined {
  const ranked = [...totals].map(([mood, score]) => ({ mood, score })).sort((a, b) => b.score - a.score);
  const strongest = ranked[0];
  if (strongest === undefined || strongest.score < enough) return undefined;
  const near = (share: number) => ranked.filter(({ score }) => strongest.score - score < share * strongest.score);
  const first = namedOutright(sentences, near(ownWord), leanings) ?? (near(lead).length === 1 ? strongest : undefined);
  if (first === undefined) return undefined;
  const second = ranked.find((each) => each !== first);
  const evidence = sentences
    .map((sentence, at) => ({ ...sentence, at, score: sentence.scores.get(first.mood) ?? 0 }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, 3);
  if (evidence.length === 0) return undefined;
  return {
    mood: first.mood,
    evidence: evidence.map(({ sentence }) => sentence),
    places: evidence.map(({ start, end }) => [start, end] as const),
    second: second !== undefined && second.score >= enough ? second.mood : null,
  };
}

/**
 * Of moods that weigh nearly the same, the one the writer names ("I am anxious"); none when they name two of them, or none. A word
 * by which this writer was found to mean something else is no name.
 */
function namedOutright<T extends { readonly mood: Mood }>(
  sentences: readonly SentenceMoods[],
  close: readonly T[],
  leanings: Leanings,
): T | undefined {
  const named = new Set(namedFeelings({ sentences }).flatMap(({ mood, denied }) => (denied || leanings.has(mood) ? [] : [mood])));
  const theirs = close.filter(({ mood }) => named.has(mood));
  return theirs.length === 1 ? theirs[0] : undefined;
}
