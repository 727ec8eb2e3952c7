import type { LocalDate } from "@/lib/clock/local-date";
import { quotesTruly } from "@/lib/hints/quotations";
import { stemOf } from "@/lib/search/stem";
import { searchForm, searchWords } from "@/lib/search/view";
import { hasForeignMatter } from "@/lib/text/foreign-matter";
import { englishSmallWords } from "@/lib/text/language";
import { folded } from "@/lib/text/prose";
import { nearWords } from "./near-words";

/** An entry's words as a model gets them, under a short name. */
export type Passage = { readonly name: string; readonly date: LocalDate; readonly text: string };

const longestSentence = 400;
const shortestQuote = 6;
const markup =
  /[<>`]|https?:|www\.|\]\(|\b[a-z0-9-]+\.(?:com|net|org|io|de|ru|cn|info)\b|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/i;
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twice|thrice|once|several|hundred|thousand|first|second|third)\b/gi;
/** Words a sentence may begin with that need no entry behind them. */
const openers = new Set(
  "yes no later earlier afterwards overall according apparently back before after during since around twice once sometimes often usually mostly finally eventually meanwhile otherwise instead".split(
    " ",
  ),
);

const longDate = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "Monday 3 March 2025", as a model is told the day of an entry. */
export function dayInWords(date: LocalDate): string {
  return longDate.format(new Date(`${date}T00:00:00Z`)).replace(/,/g, "");
}

/** Where these words stand in the text, compared without regard to case, spaces and kinds of quotation marks; as they stand there. */
export function verbatim(quote: string, text: string): string | undefined {
  const wanted = folded(quote).replace(/^["'\s]+|["'\s.…]+$/g, "");
  if (wanted.length < shortestQuote) return undefined;
  // The folded text, with the place in the text of each of its units.
  let form = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = /\s/.test(text.charAt(at)) ? " " : folded(text.charAt(at));
    if (unit === " " && form.endsWith(" ")) continue;
    for (let each = 0; each < unit.length; each += 1) places.push(at);
    form += unit;
  }
  const at = form.indexOf(wanted);
  if (at < 0) return undefined;
  const from = places[at] ?? 0;
  const to = (places[at + wanted.length - 1] ?? text.length - 1) + 1;
  return text.slice(from, to);
}

const stems = (text: string) => new Set(searchWords(searchForm(text)).map((word) => stemOf(word, "en")));

/**
 * Whether a sentence claims nothing beyond what stands in the passages it cites, the question, and what was reckoned here: every
 * name, number, date and quotation in it must be there; it is plain text; and at least half of its matter is theirs, in their
 * words or in words that mean the same.
 */
export function isSupported(sentence: string, cited: readonly Passage[], question: string, facts: readonly string[]): boolean {
  if (sentence.length > longestSentence || markup.test(sentence) || cited.length === 0) return false;
  // A long number is looked for in the entries below, like every other.
  const unnumbered = (text: string) => text.replace(/\p{N}+/gu, "0");
  if (hasForeignMatter(unnumbered(sentence), unnumbered(cited.map(({ text }) => text).join("\n")))) return false;
  if (!quotesTruly(sentence, [...cited.map(({ text }) => text), question, ...facts])) return false;
  const grounds = [...cited.flatMap(({ date, text }) => [dayInWords(date), date, text]), question, ...facts].join("\n");
  const known = stems(grounds);
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map((match) => ({ word: match[0], at: match.index }));
  for (const [index, { word, at }] of words.entries()) {
    const form = searchForm(word.replace(/['’]\p{L}+$/u, ""));
    if (known.has(stemOf(form, "en")) || englishSmallWords.has(form)) continue;
    if (/\p{N}/u.test(word)) return false;
    if (!/^\p{Lu}/u.test(word)) continue;
    const begins = index === 0 || /[.!?:“"]\s*$/.test(sentence.slice(0, at));
    if (!begins || !openers.has(form)) return false;
  }
  for (const [number] of sentence.matchAll(numberWords)) if (!new RegExp(`\\b${number}\\b`, "i").test(grounds)) return false;
  const passages = stems(cited.map(({ text }) => text).join("\n"));
  const matter = words
    .map(({ word }) => searchForm(word.replace(/['’]\p{L}+$/u, "")))
    .filter((word) => word.length > 2 && !englishSmallWords.has(word) && !/\p{N}/u.test(word))
    .map((word) => stemOf(word, "en"));
  const theirs = (stem: string) =>
    passages.has(stem) || nearWords([stem]).close.some((near) => near.every((each) => passages.has(each)));
  const grounded = matter.filter((stem) => theirs(stem) || known.has(stem)).length;
  return matter.some(theirs) ? grounded >= matter.length / 2 : matter.length === 0;
}
