/**
 * The entry of a list that a seed points at: consecutive whole seeds take the entries in turn, so that a caller who counts
 * sessions sees none twice before all have had their turn. Any number works; fractions are cut, and what is no number is 0.
 */
export function inTurn<T>(list: readonly T[], seed: number): T {
  const whole = Number.isFinite(seed) ? Math.trunc(seed) : 0;
  const found = list[((whole % list.length) + list.length) % list.length];
  if (found === undefined) throw new Error("There is nothing to choose from.");
  return found;
}
