import { type Language, languageOf } from "@/lib/text/language";
import { countWords } from "@/lib/text/prose";

/** The language of an entry, and its sentences that can be read: the English ones, where they are the greater part. */
export type Readable<T> = { readonly language: Language; readonly sentences: readonly T[] };

/**
 * What of an entry the reader may read. Of an entry in two languages only the English sentences, and only where they hold more words
 * than the others; a sentence too short to tell goes with the rest.
 */
export function readableOf<T extends { readonly text: string }>(sentences: readonly T[]): Readable<T> {
  const whole = languageOf(sentences.map(({ text }) => text).join(" "));
  const told = sentences.map((sentence) => ({
    sentence,
    language: sureLanguage(sentence.text),
    words: countWords(sentence.text),
  }));
  const wordsIn = (english: boolean) =>
    told.reduce((sum, { language, words }) => sum + (language !== undefined && (language === "en") === english ? words : 0), 0);
  const [english, foreign] = [wordsIn(true), wordsIn(false)];
  if (foreign === 0) return { language: whole, sentences: whole === "en" ? sentences : [] };
  if (english <= foreign) return { language: whole === "en" ? "other" : whole, sentences: [] };
  const ours = told.filter(({ language }) => language === undefined || language === "en").map(({ sentence }) => sentence);
  return { language: "en", sentences: ours };
}

/** Undefined for a sentence that doesn't tell: a name, a number, two words. */
function sureLanguage(sentence: string): Language | undefined {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const latin = sentence.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return "other";
  if (countWords(sentence) < 3) return undefined;
  const language = languageOf(sentence);
  return language === "other" ? undefined : language;
}
