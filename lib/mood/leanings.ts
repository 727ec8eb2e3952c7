import { MOODS, type Mood } from "./moods";

/** How much each of the twelve moods weighed in a reading of the device's own. */
export type MoodScores = ReadonlyMap<Mood, number>;

/** One confirmed feeling: what the device read before, and what the person chose. */
export type Lesson = { readonly suggested: Mood; readonly confirmed: Mood };

/** For a mood that was read, the shares of its weight that go to others: what one person means when they write like that. */
export type Leanings = ReadonlyMap<Mood, ReadonlyMap<Mood, number>>;

/** Confirmed feelings from which on a person's own use of words counts. */
export const lessonsNeeded = 20;
/** As many choices that agree with a suggestion are presumed beforehand. */
const presumed = 3;
/** The same difference must have been chosen this often: a slip of the finger teaches nothing. */
const slips = 3;
/** Below this share a difference is chance. */
const least = 0.25;

const none: Leanings = new Map();

/**
 * What is learnt from a person's choices: for each suggested mood, how often they meant another. Nothing before 20 choices; nothing
 * from choices that agree, so whoever agrees with the device is read as before, exactly.
 */
export function learnLeanings(lessons: readonly Lesson[]): Leanings {
  if (lessons.length < lessonsNeeded) return none;
  const leanings = new Map<Mood, ReadonlyMap<Mood, number>>();
  for (const suggested of MOODS) {
    const chosen = lessons.filter((it) => it.suggested === suggested);
    const shares = MOODS.filter((mood) => mood !== suggested)
      .map((mood) => ({ mood, times: chosen.filter(({ confirmed }) => confirmed === mood).length }))
      .map(({ mood, times }) => ({ mood, times, share: times / (chosen.length + presumed) }))
      .filter(({ times, share }) => times >= slips && share >= least)
      .map(({ mood, share }) => [mood, share] as const);
    if (shares.length > 0) leanings.set(suggested, new Map(shares));
  }
  return leanings;
}

/** A reading's weights as this person means them. Their sum stays. */
export function leaned(scores: MoodScores, leanings: Leanings): MoodScores {
  if (leanings.size === 0) return scores;
  const result = new Map<Mood, number>();
  const add = (mood: Mood, score: number) => result.set(mood, (result.get(mood) ?? 0) + score);
  for (const [mood, score] of scores) {
    let kept = score;
    for (const [other, share] of leanings.get(mood) ?? []) {
      add(other, score * share);
      kept -= score * share;
    }
    add(mood, kept);
  }
  return result;
}

/** The differences that were learnt, the largest first: what it used to say, and what it leans to now. */
export function leaningPairs(leanings: Leanings): readonly { readonly from: Mood; readonly to: Mood }[] {
  return [...leanings]
    .flatMap(([from, shares]) => [...shares].map(([to, share]) => ({ from, to, share })))
    .sort((a, b) => b.share - a.share)
    .map(({ from, to }) => ({ from, to }));
}
