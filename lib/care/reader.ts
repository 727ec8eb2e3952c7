import type { PhrasesIn } from "./phrases-in";
import { type Model, model } from "./reader-model";
import { buckets, type Signs } from "./signs";

// A small reader, learned from sentences written for it (scripts/care-training): what the words of one to four sentences weigh,
// together with the phrases found in them. It hears what no phrase was written for, and takes back phrases in harmless company.

/** One sentence, read once. */
export type ReadSentence = { readonly signs: Signs };
/** One whose phrases were looked for as well, which is done only where the words leave it open. */
export type SearchedSentence = ReadSentence & { readonly phrases: PhrasesIn };

export const isSearched = (sentence: ReadSentence): sentence is SearchedSentence => "phrases" in sentence;

/** Marks each bucket with the window it was last counted in, so that a window is added up without a set of its own. */
const marks = { words: new Int32Array(buckets.words), pieces: new Int32Array(buckets.pieces) };
let round = 0;

function weighed(view: keyof Signs, sentences: readonly ReadSentence[], { weights }: Model): number {
  const marked = marks[view];
  let sum = 0;
  let count = 0;
  for (const { signs } of sentences)
    for (const bucket of signs[view]) {
      if (marked[bucket] === round) continue;
      marked[bucket] = round;
      count += 1;
      sum += weights[view][bucket] ?? 0;
    }
  return count === 0 ? 0 : sum / Math.sqrt(count);
}

/** What the words of a few sentences weigh together: above the model's threshold they worry. */
export function weightOfWords(sentences: readonly ReadSentence[], using: Model = model()): number {
  round = round === 0x7fffffff ? 1 : round + 1;
  return using.bias + weighed("words", sentences, using) + weighed("pieces", sentences, using);
}

/** What the phrases in them add. */
export function weightOfPhrases(sentences: readonly SearchedSentence[], using: Model = model()): number {
  const all = sentences.map(({ phrases }) => phrases);
  const found = new Set(all.flatMap((one) => one.found));
  const undone = new Set(all.flatMap((one) => one.undone));
  const { any, several, each } = using.phrases;
  let weight = (found.size > 0 ? any : 0) + (found.size > 1 ? several : 0);
  for (const index of found) weight += each[index]?.[0] ?? 0;
  for (const index of undone) weight += each[index]?.[1] ?? 0;
  return weight;
}
