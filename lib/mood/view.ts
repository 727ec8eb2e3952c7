import type { Mood } from "./moods";

/**
 * Moods and the words for them: plain facts, for the browser too. `valence` runs from -1 (hard) to 1 (pleasant),
 * `energy` from 0 (still) to 1 (lively); both place a mood in the check-in and bend its flower, and are never shown as numbers.
 *
 * Only handed on here, each from a module of its own: a page that knows the twelve moods doesn't load the feeling words too.
 */
export { MOODS, QUADRANTS } from "./moods";
export { feelingWord, feelingWords, wordsOfMood, wordsOfQuadrant } from "./feeling-words";
export { isMood, moodFacts } from "./mood-facts";
export type { Mood, Quadrant } from "./moods";
export type { FeelingWord } from "./feeling-words";

/** What was learned from a person's choices, for them to see. */
export type LearnedView = {
  readonly lessons: number;
  /** Choices after which they begin to count. */
  readonly needed: number;
  /** What used to be suggested, and what it leans to now; none before there are enough lessons. */
  readonly pairs: readonly { readonly from: Mood; readonly to: Mood }[];
};
