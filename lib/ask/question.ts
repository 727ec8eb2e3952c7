import { feelingWord, feelingWords, isMood, type Mood } from "@/lib/mood/view";
import { stemOf, stemsOf } from "@/lib/search/stem";
import { searchForm, searchRuns } from "@/lib/search/view";
import { languageOf } from "@/lib/text/language";
import { askingWords } from "./asking-words";
import { type Calendar, datesIn, type DayRange } from "./dates";
import { type Expression, expressionFrom, type Nearness, nearnesses, nearWords } from "./near-words";

/** What stands for a concept, and how far: 1 would be the word itself. */
export type NearWord = { readonly words: Expression; readonly strength: number };

/** How far a word of the lexicon stands for what is asked. */
export const strengths: Readonly<Record<Nearness, number>> = { close: 0.75, sign: 0.65, wide: 0.3 };

/** One thing a question asks about. */
export type Concept = {
  readonly word: string;
  /** Its stems in any language; a hit is the word itself. */
  readonly stems: readonly string[];
  /** Words that mean nearly the same, signs of it, words of the same field of life. */
  readonly near: readonly NearWord[];
  /** The mood it names, for feelings that were confirmed. */
  readonly mood: Mood | undefined;
  /** 1 for what must be there; less for what says little by itself ("happen") or has another name in entries ("my father"). */
  readonly weight: number;
  /** Somebody or something called so. */
  readonly named: boolean;
  /** Written without spaces: found anywhere, by its own characters. */
  readonly spaced: boolean;
};

export type Question = {
  readonly concepts: readonly Concept[];
  readonly range: DayRange | undefined;
  /** "When did I last …": the newest that fits comes first. */
  readonly newest: boolean;
};

/** Words that colour a question: worth something where they meet, no reason to decline where they don't. */
const light = new Set(
  "feel happen go get make have think want talk come begin start finally really notice react suffer trouble experience well badly bad good worst best great big small new old give take use try turn mine evening morning night nights afternoon among going getting having being doing special suggest reason part whole lot most one two three stop see did done during involve describe learn mean like short change ever result out spend deal attend become watch impress ask across late since because look while first manage cause seem place somehow valuable something"
    .split(" ")
    .map((word) => stemOf(word, "en")),
);

const lightWeight = 0.25;

function moodOf(word: string, stem: string): Mood | undefined {
  const named = feelingWord(word);
  if (named !== undefined) return named.mood;
  if (isMood(word)) return word;
  return feelingWords.find((each) => stemOf(each.word, "en") === stem)?.mood;
}

/** Who somebody is to the asker: entries call them by their names. */
const roles = new Set(
  "mother mum mom father dad parent brother sister sibling son daughter child kid baby husband wife partner boyfriend girlfriend friend colleague neighbour neighbor boss uncle aunt cousin family people person somebody someone stranger"
    .split(" ")
    .map((word) => stemOf(word, "en")),
);

function nearOf(expression: Expression): readonly NearWord[] {
  const listed = nearWords(expression);
  return nearnesses.flatMap((nearness) => listed[nearness].map((words) => ({ words, strength: strengths[nearness] })));
}

/** What stands for one word of a turn of phrase stands for the whole less surely: "driving test" is of driving and of tests. */
const mostOfPart = 0.5;
const longestSmallStem = 3;

function nearParts(expression: Expression): readonly NearWord[] {
  return expression
    .filter((stem) => stem.length > longestSmallStem)
    .flatMap((stem) => nearOf([stem]))
    .map(({ words, strength }) => ({ words, strength: Math.min(mostOfPart, strength) }));
}

const priceWords = "euro cent dollar pound price pay cost bill cheap expensive free money worth hundred thousand".split(" ");

/** "How much": an answer has a price in it. */
const price: Concept = {
  word: "how much",
  stems: [],
  near: priceWords.map((word) => ({ words: [stemOf(word, "en")], strength: 0.8 })),
  mood: undefined,
  weight: 1,
  named: false,
  spaced: true,
};

/** What comes after "about" is what is asked for, whoever it is. */
const topicAfter = /\babout (?:my |our |his |her |their |the )?([\p{L}]+)/iu;

function conceptOf(word: string, spaced: boolean, topic: string | undefined, named: boolean): Concept {
  const stem = stemOf(word, "en");
  return {
    word,
    stems: spaced ? stemsOf(word) : [word],
    near: spaced ? nearOf([stem]) : [],
    mood: moodOf(word, stem),
    weight: light.has(stem) ? lightWeight : roles.has(stem) && word !== topic ? 0.5 : 1,
    named,
    spaced,
  };
}

type Run = { readonly run: string; readonly spaced: boolean };

type Asked = {
  /** Words that only ask. */
  readonly asks: (word: string) => boolean;
  readonly topic: string | undefined;
  readonly names: ReadonlySet<string>;
};

/** Turns of phrase first ("trouble sleeping"): their words mean something else by themselves. */
function conceptsOf(runs: readonly Run[], { asks, topic, names }: Asked): Concept[] {
  const stems = runs.map(({ run }) => stemOf(run, "en"));
  const concepts: Concept[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const length = expressionFrom(stems, at);
    const expression = stems.slice(at, at + length);
    if (length > 0) {
      const word = expression.join(" ");
      concepts.push({
        word,
        stems: [],
        near: [{ words: expression, strength: 1 }, ...nearOf(expression), ...nearParts(expression)],
        mood: undefined,
        weight: 1,
        named: false,
        spaced: true,
      });
      at += length - 1;
      continue;
    }
    const { run = "", spaced = true } = runs[at] ?? {};
    if (spaced && (run.length < 2 || asks(run) || /^\d+$/.test(run))) continue;
    concepts.push(conceptOf(run, spaced, topic, names.has(run)));
  }
  return concepts;
}

/** Words with a capital that begin no sentence, in a language that writes only names so. */
function namesIn(text: string): ReadonlySet<string> {
  if (languageOf(text) === "de") return new Set();
  const words = [...text.matchAll(/(?<!(?:[!?:]|\p{L}{3}\.)\s+)(?<=\s)\p{Lu}[\p{L}\p{M}]+/gu)];
  return new Set(words.map(([word]) => searchForm(word)));
}

/** What is asked: about what, of which time, and whether the newest is meant. */
export function readQuestion(text: string, calendar: Calendar): Question {
  const { range, rest } = datesIn(text, calendar);
  const runs = searchRuns(searchForm(rest.replace(/['’]s\b/g, "")));
  const topic = topicAfter.exec(rest)?.[1];
  const found = conceptsOf(runs, {
    asks: askingWords(text),
    topic: topic === undefined ? undefined : searchForm(topic),
    names: namesIn(rest),
  });
  if (/\bhow much (?:was|were|is|did|does|do|money)\b/i.test(rest)) found.push(price);
  const concepts = [...new Map(found.map((concept) => [concept.stems[0] ?? concept.word, concept])).values()];
  // "What happened in May?" asks for May: no entry has to hold the word "happen".
  const onlyDays = range !== undefined && concepts.every(({ weight }) => weight === lightWeight);
  return {
    concepts: onlyDays ? [] : concepts.slice(0, 12),
    range,
    newest: /\b(?:last|latest|lately|most recent(?:ly)?|recently)\b/i.test(rest),
  };
}
