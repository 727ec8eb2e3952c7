import { peopleIn, returningWords, times } from "@/lib/hints/names";
import { languageOf } from "@/lib/text/language";
import { folded, sentencesOf } from "@/lib/text/prose";
import type { LocalDate } from "@/lib/clock/local-date";

/** A word or a person of the writer's that came back, and how often it stands there. */
export type Recurring = { readonly word: string; readonly count: number };

/** An earlier entry that may be looked at, without its id. */
export type EarlierEntry = { readonly text: string; readonly localDate: LocalDate };

// Small words to every other reader; to somebody who looks for patterns they are when it happens.
const hours =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|tonight|midnight|weekend|breakfast|lunch|dinner|work|home|phone|alone|again|always|never)s?\b/g;

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How often a word stands in a text, as a whole word, also with an "s" of more than one or of belonging. */
export function countOf(word: string, text: string): number {
  const form = folded(word);
  const edge = "[\\p{L}\\p{N}]";
  return folded(text).match(new RegExp(`(?<!${edge})${escaped(form)}(?:'?s)?(?!${edge})`, "gu"))?.length ?? 0;
}

/**
 * What comes back in what a person said, counted here and never by a model: people, times and words of matter, the most frequent
 * first, spelled as they spelled it; at most five.
 */
export function recurring(texts: readonly string[]): readonly Recurring[] {
  const text = texts.join("\n\n");
  const sentences = sentencesOf(text);
  const english = languageOf(text) === "en";
  const people = english ? peopleIn(sentences).map((name) => name.replace(/^your /, "")) : [];
  const moments = english ? [...folded(text).matchAll(hours)].map(([word]) => spelled(word.replace(/s$/, ""))) : [];
  const words = returningWords(sentences).map(({ word }) => word);
  const found = new Map<string, Recurring>();
  for (const word of [...people, ...moments, ...words]) {
    const form = folded(word);
    if (found.has(form) || (form.endsWith("s") && found.has(form.slice(0, -1)))) continue;
    found.set(form, { word, count: countOf(word, text) });
  }
  return [...found.values()]
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5);
}

/** Days are spelled with a capital, whatever the counting needed. */
function spelled(word: string): string {
  return /day$/.test(word) && word !== "day" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** “Sunday” three times, “mother” twice. */
export function countedWords(found: readonly Recurring[]): string {
  return found.map(({ word, count }) => `“${word}” ${times(count)}`).join(", ");
}

/** In how many of the earlier entries each of these stands, and when last; those that stand in none are left out. */
export function inEarlier(
  found: readonly Recurring[],
  entries: readonly EarlierEntry[],
): readonly { readonly word: string; readonly entries: number; readonly latest: LocalDate }[] {
  return found.flatMap(({ word }) => {
    const holding = entries.filter(({ text }) => countOf(word, text) > 0).map(({ localDate }) => localDate);
    const latest = [...holding].sort().at(-1);
    return latest === undefined ? [] : [{ word, entries: holding.length, latest }];
  });
}
