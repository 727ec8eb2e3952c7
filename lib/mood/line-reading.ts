import { readEmotions, readSentences } from "./emotions";
import { placeOf } from "./label-table";
import { type Label, LABELS } from "./model/labels";
import type { Mood } from "./moods";
import { surveyMoods } from "./reader";
import { moodFacts } from "./view";

/** All that is read in a text on this machine, for programs. Never shown to a person as numbers. */
export type LineReading = {
  /** The 28 labels in the order of GoEmotions' `labels.txt`, each with its probability. */
  readonly labels: Readonly<Record<Label, number>>;
  readonly predicted: readonly Label[];
  /** Null: no suggestion. */
  readonly mood: Mood | null;
  /** -1 hard … 1 pleasant. */
  readonly valence: number;
  /** 0 still … 1 lively. */
  readonly energy: number;
  /** The sentences that led to the mood, the weightiest first: UTF-16 units of the text, the end not included. */
  readonly evidence: readonly (readonly [start: number, end: number])[];
};

/** Characters that are read; of a longer text, its end. */
const reach = 60_000;
const digits = (value: number) => Math.round(value * 10_000) / 10_000;

/** Reads a text as `npm run mood` prints it. Never throws, whatever the text is. */
export function readLine(text: string): LineReading {
  const skipped = Math.max(0, text.length - reach);
  const read = text.slice(skipped);
  const sentences = readSentences(read);
  const { labels, predicted } = readEmotions(read, sentences);
  const { reading } = surveyMoods(read, undefined, sentences);
  const place = placeOf(labels);
  // The model knows no tiredness and no loneliness: where the mood was read, its own place counts as much.
  const facts = reading === undefined ? place : moodFacts(reading.mood);
  return {
    labels: Object.fromEntries(LABELS.map((label, at) => [label, digits(labels[at] ?? 0)])) as Record<Label, number>,
    predicted,
    mood: reading?.mood ?? null,
    valence: digits((place.valence + facts.valence) / 2),
    energy: digits((place.energy + facts.energy) / 2),
    evidence: (reading?.places ?? []).map(([start, end]) => [start + skipped, end + skipped] as const),
  };
}
