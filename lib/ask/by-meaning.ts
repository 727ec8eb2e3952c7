import type { OutsideName } from "@/lib/ai/names";
import type { Alike } from "@/lib/meaning/finding";
import { sentencesIn } from "@/lib/meaning/passages";
import type { EntryId } from "@/lib/ids/ids";
import type { Question } from "./question";
import type { Found } from "./retrieval";
import { answering, type MatchedSentence, nearest, type Weighed } from "./weigh";

/**
 * From here on a passage is shown without a word of the question in it: it is more than a third of the way from what anything
 * in this journal has in common with the question to being the same. What models give to a question and its answer lies
 * there, and what they give to a neighbouring matter below (Gemini about 0.70 and 0.62 where 0.52 is common, OpenAI about
 * 0.45 and 0.30 where 0.15 is).
 */
const convincing = 0.35;
/** Others are shown with the best when they come near to it. */
const nearTheBest = 0.75;
const shown = 5;
/** Two lists are joined by the places in them: their scores have nothing in common. The greater, the less the first place counts. */
const evenness = 10;
/** Of the same places this device's meaning counts for so much beside words. Chosen on the development sets of the evaluation. */
const devicesShare = 0.85;

/** Entries that answer, with what was found by meaning weighed in: the best first, or the newest where that was asked. */
export function answeringByMeaning(question: Question, weighed: readonly Weighed[], alike: readonly Alike[]): readonly Weighed[] {
  const byWords = answering(question, weighed);
  const byMeaning = convincingOnes(weighed, alike);
  if (byMeaning.length === 0) return byWords;
  const joined = joinedByPlace(byWords, byMeaning, 1).slice(0, shown);
  return question.newest ? joined.sort((a, b) => (a.entry.date < b.entry.date ? 1 : -1)) : joined;
}

/**
 * What comes near without answering, by words and by what this device takes for near: the nearest first. Either knows what the
 * other doesn't: words the things they were written for, meaning the rest.
 */
export function nearestByBoth(weighed: readonly Weighed[], near: readonly Alike[]): readonly Weighed[] {
  return joinedByPlace(nearest(weighed), nearByMeaning(weighed, near), devicesShare);
}

/** Two lists as one, each entry as the first has it; a place in the second counts for a share of one in the first. */
function joinedByPlace(byWords: readonly Weighed[], byMeaning: readonly Weighed[], share: number): readonly Weighed[] {
  const places = new Map<EntryId, number>();
  const count = (list: readonly Weighed[], each: number) => {
    for (const [at, { entry }] of list.entries()) places.set(entry.id, (places.get(entry.id) ?? 0) + each / (evenness + at));
  };
  count(byWords, 1);
  count(byMeaning, share);
  const known = new Set(byWords.map(({ entry }) => entry.id));
  return [...byWords, ...byMeaning.filter(({ entry }) => !known.has(entry.id))].sort(
    (a, b) => (places.get(b.entry.id) ?? 0) - (places.get(a.entry.id) ?? 0),
  );
}

/** What came near by meaning, whether or not it is shown by itself: a model that reads it can tell. */
export function nearByMeaning(weighed: readonly Weighed[], alike: readonly Alike[]): readonly Weighed[] {
  const byId = new Map(weighed.map((each) => [each.entry.id, each]));
  return alike.flatMap((one) => {
    const found = byId.get(one.id);
    return found === undefined ? [] : withPassage(found, one);
  });
}

/** Whose vectors found some of these sources: what stands there for the words of the question was found on this device. */
export function helperOf(
  { question, weighed, meaning }: Found,
  sources: readonly { readonly entryId: EntryId }[],
): OutsideName | null {
  const byWords = new Set(answering(question, weighed).map(({ entry }) => entry.id));
  const meant = new Set(meaning.alike.map(({ id }) => id));
  return sources.some(({ entryId }) => meant.has(entryId) && !byWords.has(entryId)) ? meaning.provider : null;
}

function convincingOnes(weighed: readonly Weighed[], alike: readonly Alike[]): readonly Weighed[] {
  const there = new Set(weighed.map(({ entry }) => entry.id));
  const good = alike.filter(({ id, strength }) => strength >= convincing && there.has(id));
  const best = Math.max(0, ...good.map(({ strength }) => strength));
  return nearByMeaning(
    weighed,
    good.filter(({ strength }) => strength >= best * nearTheBest),
  );
}

/**
 * The entry with the place that was found: its best sentence by words, where one stands there, else the passage itself. None for
 * a vector of quoted lines, from when these still went along.
 */
function withPassage(found: Weighed, passage: Alike): readonly Weighed[] {
  const sentences = sentencesIn(found.entry.body, passage);
  const text = sentences.join(" ");
  if (text === "") return [];
  const inWords = found.sentences.find(({ text: one, score }) => score > 0 && sentences.includes(one));
  const whole: MatchedSentence = { text, hits: [], score: 0 };
  return [{ ...found, sentences: [inWords ?? whole, ...found.sentences] }];
}
