import { folded } from "@/lib/text/prose";

/** "worries", "worried" and "worry" are one word here; a rough cut is enough, because both sides get the same. */
function stem(word: string): string {
  const bare = word.replace(/'(?:s|d|ll|re|ve|m)$|n't$/, "");
  if (bare.length <= 4) return bare.replace(/(?<=..)s$/, "");
  return bare
    .replace(/(?:ing|ed|es|s|ly|er)$/, "")
    .replace(/([bdfgklmnprt])\1$/, "$1")
    .replace(/[iey]$/, "");
}

const wordsOf = (text: string): readonly string[] => folded(text).match(/[a-z][a-z']*/g) ?? [];

const stemsOf = (text: string): readonly string[] => wordsOf(text).map(stem);

/**
 * A measure of how alike two sentences of a collection are, from 0 to 1: the overlap (Dice) of their words, each weighing
 * as much as it is rare in the collection (log N/n). So "which", and "friend" among questions about friends, weigh next to
 * nothing, the order of words plays no part, and a sentence with a few words exchanged stays near 1. A word that the
 * collection doesn't have weighs as one that it has once.
 */
export function likenessAmong(collection: readonly string[]): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  for (const text of collection) for (const word of new Set(stemsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(collection.length / (counts.get(word) ?? 1));
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weight(word), 0);
  return (a, b) => {
    const [first, second] = [new Set(stemsOf(a)), new Set(stemsOf(b))];
    const all = sum([...first]) + sum([...second]);
    return all === 0 ? 0 : (2 * sum([...first].filter((word) => second.has(word)))) / all;
  };
}
