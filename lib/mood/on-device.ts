import { listOf, peopleIn, returningWords } from "@/lib/hints/names";
import { questionsOnDevice } from "@/lib/hints/on-device";
import { inQuotes, quoteFrom } from "@/lib/hints/quoting";
import { englishSmallWords } from "@/lib/text/language";
import { withoutQuoted } from "@/lib/text/prose";
import { readSentences } from "./emotions";
import { readableOf } from "./english";
import type { Leanings } from "./leanings";
import { fromTo, observationsOf } from "./observations";
import { surveyMoods } from "./reader";
import type { ReflectionWords } from "./reflection";

/** Characters that are read; of a longer entry, its end. Others wait while a book is read. */
const reach = 60_000;
const mostInsights = 3;
const mostQuestions = 3;

/** Said in the place of a reflection, where a guess would be the only other thing to say. */
const honest = {
  wordless: "There are no words in this entry that PAUZ could read. You can still choose one for how it felt.",
  little: "There is too little here to say more without guessing. You can choose a word for how it felt.",
  unreadable:
    "PAUZ doesn’t read this language on this device, so it suggests nothing rather than guess. You can choose a word for how it felt.",
  englishOnly: "On this device PAUZ reads feelings in English only, so it suggests none here. You can choose the word.",
} as const;

/**
 * A reflection made on this machine: a mood read by the trained model and our lexicon, observations that are counted or quoted and never guessed,
 * a short summary of the writer's own sentences, and questions. Where a text is too short or in a language it can't read, the
 * summary says so and nothing is suggested.
 */
export function reflectOnDevice(entry: string, leanings: Leanings = new Map()): ReflectionWords {
  const markdown = withoutQuoted(entry).slice(-reach).toWellFormed();
  const read = readSentences(markdown);
  const sentences = read.map((it) => it.text);
  const text = sentences.join(" ");
  if (!/\p{L}/u.test(text)) return plainly(honest.wordless);
  const questions = questionsOnDevice(markdown, mostQuestions);
  const { language } = readableOf(read);
  if (language === "other") return plainly(honest.unreadable, { questions: questions.slice(0, 2) });
  if (language !== "en") {
    const arc = fromTo(sentences);
    return plainly(honest.englishOnly, { questions, insights: arc === undefined ? [] : [arc] });
  }
  const survey = surveyMoods(markdown, leanings, read);
  const { reading } = survey;
  const insights = observationsOf({ sentences, survey }).slice(0, mostInsights);
  return {
    mood: reading?.mood ?? null,
    evidence: reading?.evidence ?? [],
    insights,
    summary: insights.length === 0 && reading === undefined ? honest.little : summaryOf(sentences),
    questions,
  };
}

function plainly(summary: string, more: Partial<ReflectionWords> = {}): ReflectionWords {
  return { mood: null, evidence: [], insights: [], summary, questions: [], ...more };
}

/** The sentence that shares the most words with the rest, quoted: extracted, so nothing is put into the writer's mouth. */
function summaryOf(sentences: readonly string[]): string {
  const people = peopleIn(sentences).slice(0, 2);
  const words = returningWords(sentences)
    .map(({ word }) => word)
    .filter((word) => !people.some((name) => name.toLowerCase() === word))
    .slice(0, 2);
  const about = [...people, ...words.map((word) => `“${word}”`)].slice(0, 3);
  // Of two sentences neither is the centre: it would only be the entry said once more.
  const centre = sentences.length < 3 ? undefined : centreOf(sentences);
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
