import { listOf, peopleIn, returningWords, times } from "@/lib/hints/names";
import { inQuotes, quoteFrom } from "@/lib/hints/quoting";
import { folded } from "@/lib/text/prose";
import { type MoodSurvey, namedFeelings } from "./reader";

type Entry = { readonly sentences: readonly string[]; readonly survey: MoodSurvey };

/** What can be seen in an English entry, the most telling first: counted or quoted, never guessed. */
export function observationsOf(entry: Entry): readonly string[] {
  const { sentences, survey } = entry;
  const found = [
    sideBySide(survey),
    several(survey),
    denied(survey),
    company(sentences),
    returning(sentences),
    duty(sentences),
    body(sentences),
    largeWord(sentences),
    turn(sentences),
    again(sentences),
    named(survey),
    smallWord(sentences),
    selfless(sentences),
    fromTo(sentences),
  ];
  return found.filter((it) => it !== undefined);
}

/** Two feelings in one entry, each with its own sentence. */
function sideBySide({ reading, sentences: moods }: MoodSurvey): string | undefined {
  const second = reading?.second;
  const mood = reading?.mood;
  if (mood === undefined || second == null) return undefined;
  const heaviest = (wanted: typeof mood, not?: string) =>
    moods
      .filter(({ sentence, scores }) => sentence !== not && (scores.get(wanted) ?? 0) > 0.4)
      .sort((a, b) => (b.scores.get(wanted) ?? 0) - (a.scores.get(wanted) ?? 0))[0]?.sentence;
  const one = heaviest(mood);
  const other = heaviest(second, one);
  if (one === undefined || other === undefined) return undefined;
  const [first, then] = [quoteFrom(one, 0), quoteFrom(other, 0)];
  if (first === undefined || then === undefined) return undefined;
  return `Two things stand side by side here: ${inQuotes(first)} And: ${inQuotes(then)}`;
}

const unlike = (list: readonly string[]) => [...new Set(list)];
const typed = (words: string) => `“${words.replace(/'/g, "’")}”`;

/** The feelings that can be said back: not what was done, or where somebody was, though it tells of one. */
const sayableFeelings = (survey: MoodSurvey, outright = true) => namedFeelings(survey, outright).filter(({ sayable }) => sayable);

/** Feelings named, or shown, in one breath: none is chosen over the other. */
function several(survey: MoodSurvey): string | undefined {
  const unalike = (outright: boolean) => {
    const own = sayableFeelings(survey, outright).filter((it) => !it.denied);
    return own.filter((it, at) => own.findIndex(({ mood, words }) => mood === it.mood || words === it.words) === at).slice(0, 3);
  };
  const [named, shown] = [unalike(true), unalike(false)];
  if (named.length > 1) return `You name more than one feeling: ${listOf(named.map(({ words }) => typed(words)))}.`;
  return shown.length > 1 ? `More than one thing is felt here: ${listOf(shown.map(({ words }) => typed(words)))}.` : undefined;
}

/** A feeling that is said not to be there, where none is said to be. */
function denied(survey: MoodSurvey): string | undefined {
  const feelings = sayableFeelings(survey);
  if (feelings.length === 0 || feelings.some((it) => !it.denied)) return undefined;
  const words = unlike(feelings.map((it) => it.words)).slice(0, 2);
  return `You say what it isn’t: ${listOf(words.map(typed))}. What it is has no word here.`;
}

/** The one feeling that is named. */
function named(survey: MoodSurvey): string | undefined {
  const words = unlike(
    sayableFeelings(survey)
      .filter((it) => !it.denied)
      .map((it) => it.words),
  );
  return words.length === 1 ? `The word for it is yours: ${words.map(typed).join("")}.` : undefined;
}

function company(sentences: readonly string[]): string | undefined {
  const people = peopleIn(sentences).slice(0, 3);
  const [first] = people;
  if (first === undefined) return undefined;
  if (people.length > 1) return `${capital(listOf(people))} are in this entry with you.`;
  const inHowMany = sentences.filter((sentence) =>
    sentence.toLowerCase().includes(first.replace(/^your /, "my ").toLowerCase()),
  ).length;
  return inHowMany > 1
    ? `${capital(first)} comes up in ${inHowMany} of your ${sentences.length} sentences.`
    : `${capital(first)} is in this entry with you.`;
}

function returning(sentences: readonly string[]): string | undefined {
  const people = peopleIn(sentences).map((name) => name.toLowerCase());
  const [most] = returningWords(sentences).filter(({ word }) => !people.includes(word));
  return most === undefined ? undefined : `The word “${most.word}” comes ${times(most.count)}.`;
}

function duty(sentences: readonly string[]): string | undefined {
  const count =
    folded(sentences.join(" ")).match(/\b(?:should(?:n't)?|have to|had to|must|ought to|supposed to)\b/g)?.length ?? 0;
  return count < 2 ? undefined : `“Should”, “must” or “have to” stands here ${times(count)}.`;
}

const bodyWords = /\bmy (?:shoulders?|hands?|chest|stomach|jaw|neck|throat|heart|breath|knees|eyes|legs|back|head)\b/i;

function body(sentences: readonly string[]): string | undefined {
  const sentence = sentences.find((it) => bodyWords.test(it));
  const quote = sentence === undefined ? undefined : quoteFrom(sentence, sentence.search(bodyWords));
  return quote === undefined ? undefined : `Your body is in it too: ${inQuotes(quote)}`;
}

/** From the first sentence to the last, where there is something between. */
export function fromTo(sentences: readonly string[]): string | undefined {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined || sentences.length < 3) return undefined;
  const [begin, end] = [quoteFrom(first, 0), quoteFrom(last, 0)];
  return begin === undefined || end === undefined ? undefined : `It begins with ${inQuotes(begin)} It ends with ${inQuotes(end)}`;
}

const large = /\b(?:always|never|nobody|no one|everyone|everybody|everything|nothing)\b/i;

/** A word that leaves no exception. */
function largeWord(sentences: readonly string[]): string | undefined {
  const sentence = sentences.find((it) => large.test(it));
  const word = sentence === undefined ? undefined : large.exec(sentence)?.[0].toLowerCase();
  const quote = sentence === undefined ? undefined : quoteFrom(sentence, sentence.search(large));
  return word === undefined || quote === undefined
    ? undefined
    : `${capital(typed(word))} is a word without exceptions: ${inQuotes(quote)}`;
}

/** A sentence with two halves. */
function turn(sentences: readonly string[]): string | undefined {
  const halves = sentences
    .map((it) => /^(.{6,90}?),? but (.{6,90}?)[.!…]*$/iu.exec(it))
    .find((it) => it !== null && !/\bnot only\b/i.test(it[0]));
  return halves == null ? undefined : `A “but” stands between “${tidy(halves[1] ?? "")}” and “${tidy(halves[2] ?? "")}”.`;
}

function again(sentences: readonly string[]): string | undefined {
  const sentence = sentences.find((it) => /\b(?:again|once more|as always|as usual|still)\b/i.test(it));
  const word = sentence === undefined ? undefined : /\b(?:again|once more|as always|as usual|still)\b/i.exec(sentence)?.[0];
  if (word === undefined || /^still$/i.test(word)) return undefined;
  return `${typed(capital(word.toLowerCase()))} says that it was not the first time.`;
}

/** Words by which a thing is made small. */
function smallWord(sentences: readonly string[]): string | undefined {
  const found = /\b(?:fine|okay|ok|all right|alright|whatever|nothing much|not bad)\b/i.exec(sentences.join(" "));
  return found === null ? undefined : `${typed(capital(found[0].toLowerCase()))} is the word you gave it.`;
}

/** A text of some length in which its writer doesn't appear. */
function selfless(sentences: readonly string[]): string | undefined {
  const text = folded(sentences.join(" "));
  const words = text.match(/[\p{L}']+/gu) ?? [];
  const own = words.some((word) => /^(?:i|me|my|mine|myself|we|us|our|ours)$|^(?:i|we)'/.test(word));
  return own || words.length < 5 ? undefined : "There is no “I” in these lines.";
}

function tidy(half: string): string {
  return half.replace(/[“”"]/g, "").trim();
}

function capital(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
