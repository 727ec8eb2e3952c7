import type { HearingName } from "@/lib/ai/names";
import { type HeardWord, mostMilliseconds } from "../view";
import { type Heard, HearingFault } from "./port";

/** Characters of an hour's talk, with room: a longer answer is no transcript. */
const longest = 200_000;
const mostWords = 40_000;

// Characters nobody can say: those that steer a terminal, and those that turn the direction of what follows.
const unsayable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(unsayable, "")
    .replace(/\u2028|\u2029/g, "\n");

/** A piece of what was heard, with its times in seconds, as providers give them. */
export type TimedText = { readonly text: string; readonly start: number; readonly end: number };

/**
 * What a provider heard, as it stands from now on: word for word, without what can't be said, the words in the order of their
 * times. Throws `HearingFault` when it is longer than an hour's talk can be.
 */
export function heardOf(
  provider: HearingName,
  said: { readonly text: string; readonly timed: readonly TimedText[]; readonly language: string | null },
): Heard {
  if (said.text.length > longest || said.timed.length > mostWords) throw new HearingFault(provider, "bad_answer");
  const text = clean(said.text).trim();
  const words = text === "" ? [] : said.timed.flatMap(wordOf).sort((a, b) => a.from - b.from);
  return { text, words, language: text === "" ? null : said.language };
}

function wordOf({ text, start, end }: TimedText): readonly HeardWord[] {
  const word = clean(text).trim();
  const from = Math.round(start * 1_000);
  if (word === "" || !Number.isFinite(from) || from < 0 || from > mostMilliseconds) return [];
  const to = Math.round(end * 1_000);
  // A word that ends before it begins is heard from its beginning.
  return [{ text: word, from, to: Number.isFinite(to) && to >= from ? to : from }];
}
