/** How alike two vectors of one model are in what they mean: 1 for the same, about 0 for nothing in common. Of other lengths: 0. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length) return 0;
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
