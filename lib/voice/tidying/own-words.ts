import { hasForeignMatter } from "@/lib/text/foreign-matter";
import { tidiedByRules } from "./by-rules";

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The words of a text in their order, each as it sounds. */
export function spokenWords(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replace(/[’‘]/g, "'").toLowerCase();
  return [...segmenter.segment(plain)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}

const negations = new Set(
  "no not never none nobody nothing without neither nor cannot nicht nie kein keine keinen keinem keiner niemals nichts niemand ohne ne pas jamais rien personne sans nunca nada nadie sin tampoco non mai niente nessuno senza não nem sem ninguém niet nooit geen niets niemand inte aldrig ingen inget ikke aldri nie nigdy nikt nic bez не нет никогда ничего никто без ні ніколи".split(
    " ",
  ),
);
const isNegation = (word: string) => negations.has(word) || word.endsWith("n't");

/** What is denied, in its order; said twice in a row it is said once. */
function denied(words: readonly string[]): string {
  return words.filter((word, at) => isNegation(word) && word !== words[at - 1]).join(" ");
}

/** How many words two texts have in common in the same order. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Uint32Array(other.length + 1);
  for (const word of one) {
    const next = new Uint32Array(other.length + 1);
    for (let at = 0; at < other.length; at += 1)
      next[at + 1] = word === other[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Of the tidied words, so many may be others: an ending that was swallowed, "gonna" written out. */
const mostOthers = 0.03;
/** Of what the rules leave, so much must still be there: tidying is no summary. */
const leastKept = 0.8;

/**
 * Whether a tidied text is what the person said: their words in their order, nearly all of them, nothing denied that wasn't and
 * nothing that was any more, no figure and no sign of another hand.
 */
export function isOwnWords(tidied: string, said: string, language: string | null): boolean {
  const ruled = tidiedByRules(said, language);
  const [words, own, left] = [spokenWords(tidied), spokenWords(said), spokenWords(ruled)];
  const shared = inCommon(own, words);
  if (words.length - shared > Math.max(1, Math.floor(words.length * mostOthers))) return false;
  if (shared < Math.floor(left.length * leastKept)) return false;
  const known = new Set(own);
  if (words.some((word) => !known.has(word) && /\p{N}/u.test(word))) return false;
  return denied(words) === denied(left) && !hasForeignMatter(tidied, said);
}
