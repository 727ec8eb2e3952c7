import type { Phrase } from "./phrase";
import { lookedFor, outright, type PhrasesIn } from "./phrases-in";
import { plainSentences } from "./plain-words";
import { isSearched, type ReadSentence, type SearchedSentence, weightOfPhrases, weightOfWords } from "./reader";
import type { Model } from "./reader-model";
import { signsOf } from "./signs";
import { toTheEnd } from "./steps";
import { wordsOf } from "./words";

/** A text up to so many sentences is read as one; a longer one in windows: each sentence alone and with the two after it. */
const readWhole = 4;
const windowLength = 3;
/** With every doubling of its windows a text has to weigh so much more, or a long ordinary one would worry by chance. */
const perDoubling = 0.35;
/** Beyond so many doublings nothing more is asked: what is said plainly is heard in a book as well. */
const mostDoublings = 4;
/**
 * After so many sentences searched for phrases only those are that weigh nearly enough; after as many again only those whose words
 * all but worry by themselves, and after so many in all, none.
 */
export const manySearched = 2_000;
const mostSearched = 4 * manySearched;

/** From this weight on a window worries, in a text of so many of them. */
const limitFor = (windows: number, model: Model): number => model.threshold + moreFor(windows);

/** So much more a text of so many windows has to weigh than one alone. */
export const moreFor = (windows: number): number => perDoubling * Math.min(mostDoublings, Math.log2(Math.max(1, windows)));

/** So many sentences are remembered between two looks, as whoever writes changes one of them at a time. */
const remembered = 4_000;
const searchedBefore = new Map<string, PhrasesIn>();

function* search(before: string, sentence: string, after: string): Generator<void, PhrasesIn> {
  const around = `${before} ${sentence} ${after}`;
  const key = `${before}\n${sentence}\n${after}`;
  const known = searchedBefore.get(key);
  if (known !== undefined) return known;
  const phrases = yield* lookedFor(sentence, around);
  if (searchedBefore.size >= remembered) searchedBefore.clear();
  searchedBefore.set(key, phrases);
  return phrases;
}

const nothing: PhrasesIn = { found: [], undone: [] };
const stepsOf = (sentences: number) => (sentences <= readWhole ? 1 : sentences - windowLength + 1);

export type Kind = Phrase["kind"];
/** What is done while looking, for tests that count work instead of time. */
export type Work = { windows: number; searched: number };

/** Looks at a text window by window; what it says is known at the end. Each window, and each phrase, is a place to stop at. */
export function* judged(
  markdown: string,
  model: Model,
  work: Work = { windows: 0, searched: 0 },
): Generator<void, Kind | undefined> {
  const texts = plainSentences(markdown);
  const windows = stepsOf(texts.length);
  const length = texts.length <= readWhole ? readWhole : windowLength;
  const limit = limitFor(windows, model);
  const read = new Map<number, ReadSentence>();
  const at = (index: number): ReadSentence => {
    const known = read.get(index);
    if (known !== undefined) return known;
    const sentence = { signs: signsOf(wordsOf(texts[index] ?? "")) };
    read.set(index, sentence);
    return sentence;
  };
  function* searched(index: number): Generator<void, SearchedSentence> {
    const sentence = at(index);
    if (isSearched(sentence)) return sentence;
    let phrases = nothing;
    if (work.searched < mostSearched) {
      work.searched += 1;
      phrases = yield* search(texts[index - 1] ?? "", texts[index] ?? "", texts[index + 1] ?? "");
    }
    const known = { ...sentence, phrases };
    read.set(index, known);
    return known;
  }
  function* worries(from: number, length: number): Generator<void, Kind | undefined> {
    const inIt = texts.slice(from, from + length);
    work.windows += 1;
    const words = weightOfWords(
      inIt.map((_, index) => at(from + index)),
      model,
    );
    const reach = model.reach / (work.searched < manySearched ? 1 : work.searched < 2 * manySearched ? 2 : 4);
    if (words < limit - reach) return undefined;
    const window: SearchedSentence[] = [];
    for (const index of inIt.keys()) window.push(yield* searched(from + index));
    // What a phrase says outright isn't said less for standing on a long page: only what the words alone make likely is.
    const needed = window.some(isSaidOutright) ? model.threshold : limit;
    if (words + weightOfPhrases(window, model) < needed) return undefined;
    return kindOf(window, inIt);
  }
  for (let from = 0; from < windows && texts.length > 0; from++) {
    read.delete(from - 1);
    const kind = (yield* worries(from, length)) ?? (windows > 1 ? yield* worries(from, 1) : undefined);
    if (kind !== undefined) return kind;
    yield;
  }
  // Of a text that was read as one, a sentence by itself counts where it says it outright: company doesn't unsay it.
  for (let last = windows > 1 ? windows : 0; texts.length > 1 && last < texts.length; last++) {
    const kind = windows > 1 || isSaidOutright(yield* searched(last)) ? yield* worries(last, 1) : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** A phrase of wanting to die, or of another language's floor, is found and nothing takes it back. */
const isSaidOutright = ({ phrases }: SearchedSentence): boolean => phrases.found.some((index) => outright.has(index));

/** What up to a few sentences weigh by themselves, and what they would be a sign of. */
export function weighedAlone(text: string, model: Model): { readonly weight: number; readonly kind: Kind } {
  const texts = plainSentences(text);
  const read = texts.map((sentence): ReadSentence => ({ signs: signsOf(wordsOf(sentence)) }));
  const words = weightOfWords(read, model);
  if (words < model.threshold - model.reach) return { weight: words, kind: kindOf([], texts) };
  const window = read.map((sentence, index): SearchedSentence => {
    const [before = "", here = "", after = ""] = [texts[index - 1], texts[index], texts[index + 1]];
    return { ...sentence, phrases: toTheEnd(search(before, here, after)) };
  });
  return { weight: words + weightOfPhrases(window, model), kind: kindOf(window, texts) };
}

/** Somebody else does it: words of fear, force and pursuit. */
const byOthers =
  /(?<![\p{L}])(?:he|she|him|his|her|they|dad|mum|mom|father|mother|step\p{L}+|husband|wife|boyfriend|girlfriend|ex|partner|uncle|police|hits?|slap\p{L}*|punch\p{L}*|beats?|follow\p{L}*|threat\p{L}*|photos?|locks?|bruis\p{L}*|scared|afraid|shout\p{L}*|outside)(?![\p{L}])/gu;
const byOneself =
  /(?<![\p{L}])(?:die|dead|dying|death|suicid\p{L}*|kill|end|life|live|alive|myself|pills?|tablets?|bridge|roof|train|goodbye|sorry|burden|tired|without me|better off|gone|disappear|sleep|wake|cut|blade|letters?|funeral|future)(?![\p{L}])/gu;

/** Harm to oneself, unless a phrase found says otherwise, or more words speak of somebody else's deeds. */
function kindOf(window: readonly SearchedSentence[], texts: readonly string[]): Kind {
  const first = window.map(({ phrases }) => phrases.first).find((phrase) => phrase !== undefined);
  if (first !== undefined) return first.kind;
  const text = texts.join(" ");
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(byOthers) > 2 * count(byOneself) ? "danger" : "self_harm";
}
