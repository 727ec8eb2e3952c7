import type { Rating } from "@/lib/guided/view";

/** A feeling as it is rated again: how strong it was, where the question it comes from still says so, and how strong it is now. */
export type RatedAgain = { readonly feeling: string; readonly before: number | null; readonly now: number | null };

/**
 * Every feeling that was rated before, once, however often it was written down, and after them those that were rated again and
 * have since been renamed or taken away there: what somebody chose stays until they take it away themselves.
 */
export function ratedAgain(before: readonly Rating[], ratings: readonly Rating[]): readonly RatedAgain[] {
  const was = new Map(before.map(({ feeling, strength }) => [feeling, strength]));
  const now = new Map(ratings.map(({ feeling, strength }) => [feeling, strength]));
  return [...new Set([...was.keys(), ...now.keys()])].map((feeling) => ({
    feeling,
    before: was.get(feeling) ?? null,
    now: now.get(feeling) ?? null,
  }));
}

/** The ratings after this feeling got that number, or none; the others stay as they were. */
export function withRatedAgain(rows: readonly RatedAgain[], feeling: string, value: number | null): readonly Rating[] {
  return rows.flatMap((row) => {
    const strength = row.feeling === feeling ? value : row.now;
    return strength === null ? [] : [{ feeling: row.feeling, strength }];
  });
}
