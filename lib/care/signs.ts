// The signs of one sentence: its words and what stands beside them, and pieces of its words, which know a typo and a word's
// family. Each falls into one of a fixed number of buckets, by a hash. Nothing reaches over a sentence's end, so that a sentence is
// read once and serves in every window it stands in.

/** So many buckets for words, and so many for pieces: powers of two. */
export const buckets = { words: 1 << 17, pieces: 1 << 16 } as const;

export type Signs = { readonly words: readonly number[]; readonly pieces: readonly number[] };

const start = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
/** Up to three hashes, in their order, and where they come from, as one. */
const joined = (kind: number, a: number, b = 0, c = 0) =>
  step(step(step(step(start, kind), a), Math.imul(b, 0x9e3779b1)), Math.imul(c, 0x85ebca6b));
const folded = (hash: number, size: number) => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (size - 1);
};

function hashOf(word: string): number {
  let hash = start;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return hash;
}

/** Words, pairs, pairs over a word, and threes. */
function wordSigns(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  const add = (hash: number) => found.add(folded(hash, buckets.words));
  const hashes = words.map(hashOf);
  for (const [index, one] of hashes.entries()) {
    add(joined(1, one));
    const next = hashes[index + 1];
    if (next === undefined) continue;
    add(joined(2, one, next));
    const third = hashes[index + 2];
    if (third === undefined) continue;
    add(joined(3, one, third));
    add(joined(4, one, next, third));
  }
  return found;
}

/** Three to five letters in a row, with the word's edges. */
function pieceSigns(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const word of words) {
    const edged = `^${word}$`;
    for (let from = 0; from + 3 <= edged.length; from++) {
      let hash = start;
      for (let at = from; at < edged.length && at < from + 5; at++) {
        hash = step(hash, edged.charCodeAt(at));
        if (at >= from + 2) found.add(folded(hash, buckets.pieces));
      }
    }
  }
  return found;
}

/** Each sign once. */
export const signsOf = (words: readonly string[]): Signs => ({
  words: [...wordSigns(words)],
  pieces: [...pieceSigns(words)],
});
