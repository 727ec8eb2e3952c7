import { says } from "./context";
import { elsewhere, english, weary } from "./patterns";
import { dangers } from "./patterns-danger";
import { death } from "./patterns-death";
import { selfInjury } from "./patterns-injury";
import { otherLanguages } from "./patterns-languages";
import type { Phrase } from "./phrase";

/** Which phrases a sentence says, and whose words are in it although a "not", a book or somebody else takes them back. */
export type PhrasesIn = { readonly found: readonly number[]; readonly undone: readonly number[]; readonly first?: Phrase };

const all: readonly Phrase[] = [...english, ...elsewhere];
const unmistakable: ReadonlySet<Phrase> = new Set([...death, ...weary, ...selfInjury, ...dangers, ...otherLanguages]);
/** Of these phrases, those that leave nothing open. */
export const outright: ReadonlySet<number> = new Set(all.flatMap((phrase, index) => (unmistakable.has(phrase) ? [index] : [])));
const latin = /\p{Script=Latin}/u;
const surelyEnglish =
  /(?<![\p{L}'])(?:the|and|she|they|with|that|you|this|don't|can't|his|from|what|when|would|could|have|because|how|who)(?![\p{L}'])/u;

/**
 * Looks for every phrase of the sentence's language. `around` is the sentence with its neighbours. Each phrase is a place to stop
 * at: looked for the first time, it takes its moment to be made.
 */
export function* lookedFor(sentence: string, around: string): Generator<void, PhrasesIn> {
  const from = latin.test(sentence) ? 0 : english.length;
  const to = surelyEnglish.test(sentence) ? english.length : all.length;
  const found: number[] = [];
  const undone: number[] = [];
  for (let index = from; index < to; index++) {
    const phrase = all[index];
    if (phrase === undefined) continue;
    // Nearly every phrase is in nearly no sentence, and a search costs a third of setting out to find all.
    if (sentence.search(phrase.words.for(sentence)) >= 0) (says(phrase, sentence, around) ? found : undone).push(index);
    yield;
  }
  const first = found[0] === undefined ? undefined : all[found[0]];
  return { found, undone, ...(first !== undefined && { first }) };
}
