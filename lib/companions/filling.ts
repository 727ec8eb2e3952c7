import { quoteFrom } from "@/lib/hints/quoting";
import { countWords, folded, sentencesOf } from "@/lib/text/prose";
import { countedWords, countOf, type EarlierEntry, inEarlier, peopleOf, recurring } from "./counting";
import { heard } from "./hearing";
import type { Library } from "./libraries/library";
import { phrasesIn } from "./phrases";
import { isDeed, isKind, saysNothingKnown } from "./fitting";
import { quoteAbroad } from "./quoting-abroad";
import type { Tongue } from "./tongue";
import { type Turn, answerTo, saidBy } from "./turns";

/** What a line's slots are filled with; a slot that is missing can't be. */
export type Filling = Readonly<Record<string, string | undefined>>;

/** Sentences of one message that are looked at: the last of a long one are nearest to where its writer is. */
const reach = 40;
const longestKept = 180;

/** The phrase of a message most worth giving back, by what this companion listens for; undefined where nothing of a fitting length is. */
function bitOf(text: string, library: Library, spoken: string, tongue: Tongue): string | undefined {
  const { own, quoted } = phrasesIn(tongue);
  const sentences = sentencesOf(text).slice(-reach);
  const found = sentences.flatMap((sentence, at) => {
    const cue = sentence.search(library.listensFor);
    const quote = tongue === "en" ? quoteFrom(sentence, Math.max(0, cue))?.text : quoteAbroad(sentence, Math.max(0, cue), tongue);
    if (quote === undefined || spoken.includes(folded(quote))) return [];
    const score =
      (cue >= 0 ? 2 : 0) + (own.test(sentence) ? 1 : 0) + (2 * (at + 1)) / sentences.length - (/\?/.test(sentence) ? 3 : 0);
    return [{ text: quote, score }];
  });
  const best = found.sort((a, b) => b.score - a.score)[0];
  return best === undefined ? undefined : quoted(best.text.replace(/[\s.!…:;,–—-]+$/u, ""));
}

/** A person's sentence as it is given back at the end of a conversation: the first of the message, whole where it can be. */
function sentenceOf(text: string | undefined): string | undefined {
  const first = sentencesOf(text ?? "")[0]
    ?.replace(/[“”„«»"]/g, "")
    .trim();
  if (first === undefined || countWords(first) < 2) return undefined;
  if (first.length <= longestKept) return /[.!?…]$/u.test(first) ? first : `${first}.`;
  const cut = first.slice(0, longestKept);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(" "))).toWellFormed()}…`;
}

/** Everything that can be said in the person's own words just now. */
export function fillingOf(library: Library, turns: readonly Turn[], earlier: readonly EarlierEntry[], tongue: Tongue): Filling {
  const own = saidBy("person", turns);
  const last = own.at(-1) ?? "";
  const spoken = folded(saidBy("companion", turns).join(" "));
  const name = peopleOf(last, tongue)[0] ?? peopleOf(own.join("\n\n"), tongue)[0];
  const found = recurring(own).slice(0, 3);
  const returned = found.find(({ word }) => countOf(word, last) > 0) ?? found[0];
  const first = own.length < 3 ? undefined : bitOf(own[0] ?? "", library, "", tongue);
  const answered = (step: string, fits: (sentence: string) => boolean = () => true) => {
    const text = answerTo(step, turns, (it) => ["words", "brief"].includes(heard(it, own)));
    const sentence = sentenceOf(text);
    return sentence === undefined || saysNothingKnown(sentence) || !fits(sentence) ? undefined : sentence;
  };
  return {
    bit: bitOf(last, library, spoken, tongue),
    first,
    name,
    Name: name === undefined ? undefined : name.charAt(0).toUpperCase() + name.slice(1),
    word: returned?.word,
    times: returned === undefined ? undefined : phrasesIn(tongue).times(returned.count),
    counted: found.length === 0 ? undefined : countedWords(found, tongue),
    earlier: earlierWords(found, earlier, tongue),
    kept: answered("keep"),
    kind: answered("kinder", isKind),
    act: answered("next", isDeed) ?? joined(answered("narrow", isDeed), answered("smaller", isDeed)),
    plan: answered("if_then", isDeed),
  };
}

/** The act and its hour belong together. */
function joined(act: string | undefined, hour: string | undefined): string | undefined {
  return act === undefined || hour === undefined ? (act ?? hour) : `${act} ${hour}`;
}

/** "“Lena” is also in 3 of your last 14 entries, the latest of 4 March. ", or "" where there is nothing to say. */
function earlierWords(found: Parameters<typeof inEarlier>[0], entries: readonly EarlierEntry[], tongue: Tongue): string {
  const [most] = [...inEarlier(found, entries)].sort((a, b) => b.entries - a.entries);
  return most === undefined ? "" : phrasesIn(tongue).earlier({ ...most, of: entries.length });
}
