import { peopleIn, returningWords, times } from "@/lib/hints/names";
import { questionsOnDevice } from "@/lib/hints/on-device";
import { inQuotes, quoteFrom } from "@/lib/hints/quoting";
import { englishSmallWords, languageOf } from "@/lib/text/language";
import { countWords, folded, sentencesOf } from "@/lib/text/prose";
import { type MoodReading, readMood, sentenceMoods } from "./reader";
import type { ReflectionWords } from "./reflection";

const mostInsights = 3;
const mostQuestions = 3;

/**
 * A reflection made on this machine: a mood read from the words, observations that are counted or quoted and never guessed,
 * a short summary of the writer's own sentences, and questions. Undefined for a text of fewer than four words.
 */
export function reflectOnDevice(markdown: string): ReflectionWords | undefined {
  const sentences = sentencesOf(markdown);
  if (countWords(sentences.join(" ")) < 4) return undefined;
  const reading = readMood(markdown);
  return {
    mood: reading?.mood ?? null,
    evidence: reading?.evidence ?? [],
    insights: observations(markdown, sentences, reading).slice(0, mostInsights),
    summary: summaryOf(sentences),
    questions: questionsOnDevice(markdown, mostQuestions),
  };
}

function observations(markdown: string, sentences: readonly string[], reading: MoodReading | undefined): string[] {
  const english = languageOf(sentences.join(" ")) === "en";
  const found = english
    ? [
        sideBySide(markdown, reading),
        company(sentences),
        returning(sentences),
        duty(sentences),
        body(sentences),
        fromTo(sentences),
      ]
    : [fromTo(sentences)];
  return found.filter((it) => it !== undefined);
}

/** Two feelings in one entry, each with its own sentence. */
function sideBySide(markdown: string, reading: MoodReading | undefined): string | undefined {
  const second = reading?.second;
  const mood = reading?.mood;
  if (mood === undefined || second == null) return undefined;
  const moods = sentenceMoods(markdown);
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

function fromTo(sentences: readonly string[]): string | undefined {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined || sentences.length < 3) return undefined;
  const [begin, end] = [quoteFrom(first, 0), quoteFrom(last, 0)];
  return begin === undefined || end === undefined ? undefined : `It begins with ${inQuotes(begin)} It ends with ${inQuotes(end)}`;
}

/** The sentence that shares the most words with the rest, quoted: extracted, so nothing is put into the writer's mouth. */
function summaryOf(sentences: readonly string[]): string {
  const people = peopleIn(sentences).slice(0, 2);
  const words = returningWords(sentences)
    .map(({ word }) => word)
    .filter((word) => !people.some((name) => name.toLowerCase() === word))
    .slice(0, 2);
  const about = [...people, ...words.map((word) => `“${word}”`)].slice(0, 3);
  const centre = centreOf(sentences);
  const quote = centre === undefined ? undefined : quoteFrom(centre, 0);
  const heart = quote === undefined ? "" : `At its centre: ${inQuotes(quote)}`;
  return [about.length === 0 ? "" : `About ${listOf(about)}.`, heart].filter((part) => part !== "").join(" ");
}

function centreOf(sentences: readonly string[]): string | undefined {
  const matter = (sentence: string) =>
    (sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !englishSmallWords.has(word));
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of new Set(matter(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (sentence: string) => {
    const words = matter(sentence);
    const own = /\b(?:i|my|me|ich|je|yo)\b/i.test(sentence) ? 1.3 : 1;
    return (own * words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)) / Math.sqrt(words.length + 1);
  };
  return sentences
    .filter((sentence) => quoteFrom(sentence, 0) !== undefined)
    .map((sentence) => ({ sentence, weight: weigh(sentence) }))
    .sort((a, b) => b.weight - a.weight)[0]?.sentence;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
