import { peopleIn } from "@/lib/hints/names";
import { folded, sentencesOf } from "@/lib/text/prose";
import type { LocalDate } from "@/lib/clock/local-date";
import { peopleAbroad } from "./people-abroad";
import { phrasesIn } from "./phrases";
import { momentsOf, smallWordsOf } from "./small-words";
import { type Tongue, tongueAmong } from "./tongue";

/** A word or a person of the writer's that came back, and how often it stands there. */
export type Recurring = { readonly word: string; readonly count: number };

/** An earlier entry that may be looked at, without its id. */
export type EarlierEntry = { readonly text: string; readonly localDate: LocalDate };

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How often a word stands in a text, as a whole word, also with an "s" of more than one or of belonging. */
export function countOf(word: string, text: string): number {
  const form = folded(word);
  const edge = "[\\p{L}\\p{N}]";
  return folded(text).match(new RegExp(`(?<!${edge})${escaped(form)}(?:'?s)?(?!${edge})`, "gu"))?.length ?? 0;
}

/** People somebody names, as they are called to them: "your mother", "deine Mutter". */
export function peopleOf(text: string, tongue: Tongue): readonly string[] {
  return tongue === "en" ? peopleIn(sentencesOf(text)) : peopleAbroad(text, tongue);
}

const ofOnes = /^(?:your|deine?|ta|ton|tu) /;

/**
 * What comes back in what a person said, counted here and never by a model: people, times and words of matter, the most frequent
 * first, spelled as they spelled it; at most five.
 */
export function recurring(texts: readonly string[]): readonly Recurring[] {
  const text = texts.join("\n\n");
  const tongue = tongueAmong(texts);
  const people = peopleOf(text, tongue).map((name) => name.replace(ofOnes, ""));
  const moments = [...folded(text).matchAll(momentsOf[tongue])].map(([word]) =>
    tongue === "en" ? word.replace(/s$/, "") : word,
  );
  const found = new Map<string, Recurring>();
  for (const word of [...people, ...moments, ...matterIn(text, tongue)]) {
    const form = folded(word);
    if (found.has(form) || (form.endsWith("s") && found.has(form.slice(0, -1)))) continue;
    found.set(form, { word: spelledIn(text, word), count: countOf(word, text) });
  }
  return [...found.values()]
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, 5);
}

/** Words of matter that stand there more than once. */
function matterIn(text: string, tongue: Tongue): readonly string[] {
  const small = smallWordsOf(tongue);
  const counts = new Map<string, number>();
  for (const [word] of folded(sentencesOf(text).join(" ")).matchAll(/(?<![\p{L}'])\p{L}{4,20}(?![\p{L}'])/gu))
    if (!small.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .map(([word]) => word);
}

/** A word as it is spelled most often: German nouns and days keep their capital, a verb that began a sentence doesn't. */
function spelledIn(text: string, word: string): string {
  const forms = new Map<string, number>();
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word).replace(/'/g, "['’]")}(?![\\p{L}\\p{N}])`, "giu");
  for (const [form] of text.matchAll(pattern)) forms.set(form, (forms.get(form) ?? 0) + 1);
  const [most] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] === a[0].toLowerCase() ? -1 : 1));
  return most?.[0] ?? word;
}

/** “Sunday” three times, “mother” twice. */
export function countedWords(found: readonly Recurring[], tongue: Tongue): string {
  const { quoted, times } = phrasesIn(tongue);
  return found.map(({ word, count }) => `${quoted(word)} ${times(count)}`).join(", ");
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
