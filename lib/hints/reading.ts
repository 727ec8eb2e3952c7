import { englishSmallWords } from "@/lib/text/language";
import { countWords } from "@/lib/text/prose";
import { cuesIn } from "./cues";
import { feelingIn } from "./feelings";
import type { Occasion } from "./library/question";
import { peopleIn, thingsIn } from "./names";
import { longestQuote } from "./quoting";
import { type Topic, topicsIn } from "./topics";

/** A sentence with what there is in it to ask about. */
export type Reading = {
  readonly sentence: string;
  /** How much it has to say: where it stands, whose it is, what it does. */
  readonly telling: number;
  readonly occasions: readonly {
    readonly occasion: Occasion;
    readonly at: number;
    readonly weight: number;
    readonly fill: Fill;
  }[];
};

/** What the writer wrote, for the places of a question. */
export type Fill = Readonly<Partial<Record<"name" | "feeling" | "thing" | "word" | "times", string>>>;

/** Every sentence of an English text with what there is in it to ask about. */
export function readingsOf(sentences: readonly string[]): readonly Reading[] {
  const people = peopleIn(sentences);
  const returns = topicCounts(sentences);
  return sentences.map((sentence, index) =>
    readingOf(withItsGround(sentence, sentences[index - 1]), bearing(sentence, index, sentences.length), {
      people,
      before: sentences[index - 1],
      returns,
    }),
  );
}

/** Words that a sentence doesn't share with every other one. */
export function ownWords(sentence: string): number {
  return (
    sentence
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}[\p{L}']{2,}/gu) ?? []
  ).filter((word) => !englishSmallWords.has(word)).length;
}

/** "I don't know why I didn't." could stand anywhere: the sentence before it is quoted with it, where both are short. */
function withItsGround(sentence: string, before: string | undefined): string {
  if (before === undefined || ownWords(sentence) >= 2 || !/[.!…]$/u.test(before)) return sentence;
  const both = `${before} ${sentence}`;
  return countWords(both) <= longestQuote ? both : sentence;
}

/** How much a sentence has to say, in any of the languages we ask in, by where it stands and whose it is. */
export function bearing(sentence: string, index: number, count: number): number {
  return nearness(sentence, index, count) + matter(sentence);
}

/** Later sentences are nearer to where the writer is now; questions of their own are theirs to answer, and a line before a list says little. */
function nearness(sentence: string, index: number, count: number): number {
  return (2.4 * (index + 1)) / count - (/[?？]/u.test(sentence) ? 4 : 0) - (/:$/.test(sentence) ? 6 : 0);
}

/** What an occasion adds: the nearer to this writer alone, the more. */
const worth = {
  topic: 5.2,
  passingTopic: 2,
  /** For each other sentence that is about the same: what the entry comes back to is what it is about. */
  returningTopic: 1.3,
  carriedTopic: 2.6,
  feeling: 3.4,
  cue: 0.34,
  person: 2.8,
  thing: 1.2,
  any: 0,
} as const;
function readingOf(
  sentence: string,
  near: number,
  around: {
    readonly people: readonly string[];
    readonly before: string | undefined;
    readonly returns: ReadonlyMap<Topic, number>;
  },
): Reading {
  const topics = topicsIn(sentence);
  const cues = cuesIn(sentence);
  const feeling = feelingIn(sentence);
  const names = around.people.filter((name) => positionOf(name, sentence) >= 0);
  const central = topics.some(({ topic, passing }) => !passing || (around.returns.get(topic) ?? 0) > 1);
  // "Karin asked me straight out. I kept quiet.": what it is about stands in the sentence before, or all around it.
  const carried =
    central || (topics.length === 0 && cues.length === 0 && feeling === undefined)
      ? []
      : [...new Set([...onlyTopic(around.before), ...mostReturning(around.returns)])];
  const telling =
    near + Math.min(3, (cues[0]?.weight ?? 0) * 0.3) + (feeling === undefined ? 0 : 1.5) + (names.length > 0 ? 0.6 : 0);
  return {
    sentence,
    telling,
    occasions: [
      ...topics.map(({ topic, at, passing }) => {
        const more = Math.min(3, (around.returns.get(topic) ?? 1) - 1);
        const weight = (passing && more === 0 ? worth.passingTopic : worth.topic) + more * worth.returningTopic;
        return { occasion: topic, at, weight, fill: {} };
      }),
      ...carried.map((topic) => {
        const weight = worth.carriedTopic + (Math.min(3, around.returns.get(topic) ?? 1) - 1) * worth.returningTopic;
        return { occasion: topic, at: 0, weight, fill: {} };
      }),
      ...cues.map(({ cue, at, weight }, rank) => ({ occasion: cue, at, weight: weight * worth.cue - rank, fill: {} })),
      ...(feeling === undefined
        ? []
        : [{ occasion: feeling.group, at: feeling.at, weight: worth.feeling, fill: { feeling: feeling.word } }]),
      ...names.slice(0, 2).map((name, rank) => ({
        occasion: "person" as const,
        at: positionOf(name, sentence),
        weight: worth.person - rank,
        fill: { name },
      })),
      ...thingsIn(sentence)
        .filter((thing) => !around.people.some((name) => name.toLowerCase() === thing.toLowerCase()))
        .slice(-2)
        .map((thing, rank) => ({
          occasion: "thing" as const,
          at: Math.max(0, sentence.indexOf(thing)),
          weight: worth.thing - rank * 0.4,
          fill: { thing },
        })),
      { occasion: "any", at: 0, weight: worth.any, fill: {} },
    ],
  };
}

/** In how many sentences each topic comes up: what the entry comes back to is what it is about. */
function topicCounts(sentences: readonly string[]): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { topic } of sentences.flatMap(topicsIn)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

/** What the sentence before is about, where that is one thing. */
function onlyTopic(before: string | undefined): readonly Topic[] {
  const topics = topicsIn(before ?? "");
  return topics.length === 1 ? topics.filter(({ passing }) => !passing).map(({ topic }) => topic) : [];
}

/** What most of an entry is about, where it comes back to it at all. */
function mostReturning(returns: ReadonlyMap<Topic, number>): readonly Topic[] {
  const most = Math.max(0, ...returns.values());
  return most < 2 ? [] : [...returns].filter(([, count]) => count === most).map(([topic]) => topic);
}

/** Where a sentence names somebody ("your sister" is the writer's "my sister"), or -1. */
function positionOf(name: string, sentence: string): number {
  const own = name.replace(/^your /, "my ").toLowerCase();
  const at = sentence.toLowerCase().indexOf(own);
  return at >= 0 && !/\p{L}/u.test(sentence.charAt(at + own.length)) ? at : -1;
}

/** A sentence in the first person and of a middle length has more to ask about. */
function matter(sentence: string): number {
  const words = countWords(sentence);
  const own = /\b(?:i|i'm|i’m|my|me|myself|ich|mich|mir|mein|je|moi|mon|yo|mi)\b/i.test(sentence) ? 1 : 0;
  return own + (words >= 5 && words <= 25 ? 0.8 : words < 4 ? -1.5 : 0);
}
