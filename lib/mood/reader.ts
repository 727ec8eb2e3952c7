import { languageOf } from "@/lib/text/language";
import { countWords, sentencesOf } from "@/lib/text/prose";
import { clausesOf } from "./clauses";
import { hitsAt } from "./lexicon";
import { MOODS, type Mood } from "./moods";

/** A mood read from a text, with the writer's own sentences that led to it, the weightiest first. */
export type MoodReading = { readonly mood: Mood; readonly evidence: readonly string[]; readonly second: Mood | null };

/** How much each sentence says about each mood. Internal numbers: never shown. */
export type SentenceMoods = { readonly sentence: string; readonly scores: ReadonlyMap<Mood, number> };

const negations = new Set(
  "not never no don't dont doesn't didn't isn't wasn't aren't weren't am't ain't can't cannot couldn't won't wouldn't haven't hasn't hadn't without hardly barely nothing neither nor less least stopped".split(
    " ",
  ),
);
/** "never been happier", "couldn't be happier", "not only": a negation that strengthens. */
const strengthening =
  /\b(?:never (?:been|felt) (?:so|this|more|happier|calmer|better|prouder)|couldn't (?:be|feel) (?:more |any )?(?:happier|calmer|prouder|happy)|not only|not just|no wonder|nothing but|not to mention|can't (?:help|stop)|can't believe how)\b/;
const louder = new Set(
  "very so really extremely incredibly totally completely utterly absolutely deeply terribly awfully too such truly".split(" "),
);
const quieter = new Set("slightly somewhat bit little kind sort fairly mildly maybe perhaps almost".split(" "));
const others = new Set(
  "he he's she she's they they're you you're his her their your mum mom mother dad father brother sister husband wife friend boss neighbour neighbor colleague teacher kids children son daughter baby dog cat everyone people someone grandma grandmother grandpa grandfather partner boyfriend girlfriend uncle aunt".split(
    " ",
  ),
);
const own = new Set("i i'm i've i'd i'll im me my mine myself we we're we've us our".split(" "));
const feelingVerbs = new Set(
  "is was are were feels felt looks looked seems seemed sounds sounded gets got became becomes he's she's they're you're has had be been".split(
    " ",
  ),
);
const hard: ReadonlySet<Mood> = new Set(["sad", "anxious", "tired", "angry", "lonely"]);

/** Below this the words are too few or too faint to suggest anything. */
const enough = 1.6;
/** The first mood must lead the second by this share of its weight. */
const lead = 0.12;
/** The writer's own word for it wins over words that only point elsewhere, unless they weigh more by this share. */
const ownWord = 0.4;

/**
 * Suggests the mood of a text from its words, on this machine: with negation, strength, contrast, and who feels it.
 * Undefined when the language isn't one it reads, when too little is said, or when two moods weigh the same: then the writer chooses.
 */
export function readMood(markdown: string): MoodReading | undefined {
  const sentences = sentenceMoods(markdown);
  const totals = totalsOf(sentences);
  const strongest = totals[0];
  if (strongest === undefined || strongest.score < enough) return undefined;
  const near = (share: number) => totals.filter(({ score }) => strongest.score - score < share * strongest.score);
  const first = namedOutright(markdown, near(ownWord)) ?? (near(lead).length === 1 ? strongest : undefined);
  if (first === undefined) return undefined;
  const second = totals.find((each) => each !== first);
  const evidence = sentences
    .map(({ sentence, scores }, at) => ({ sentence, at, score: scores.get(first.mood) ?? 0 }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, 3)
    .map(({ sentence }) => sentence);
  return evidence.length === 0
    ? undefined
    : { mood: first.mood, evidence, second: second !== undefined && second.score >= enough ? second.mood : null };
}

/** Every sentence with the moods in it; empty when the language isn't one it reads. */
export function sentenceMoods(markdown: string): readonly SentenceMoods[] {
  const sentences = readable(markdown).map((sentence) => ({ sentence, clauses: readClauses(sentence) }));
  const denied = new Set(
    sentences.flatMap(({ clauses }) => clauses.flatMap(({ hits }) => hits.filter(isDenial).map((it) => it.mood))),
  );
  return sentences.map(({ sentence, clauses }, at) => {
    const scores = new Map<Mood, number>();
    // Where an entry ends weighs a little more than where it began.
    const place = 1 + (0.3 * (at + 1)) / sentences.length;
    for (const { hits, weight } of clauses)
      for (const hit of hits) {
        const { mood, score } = weighed(hit, denied);
        scores.set(mood, (scores.get(mood) ?? 0) + score * weight * place);
      }
    return { sentence, scores };
  });
}

/** A feeling the writer names, in their own words; `denied` when they say that it is not so. */
export type NamedFeeling = { readonly words: string; readonly mood: Mood; readonly denied: boolean };

/**
 * The feelings a text names as the writer's own, in their order: not wished for, not somebody else's. `outright` leaves out the
 * words that only point to one ("cried", "laughed").
 */
export function namedFeelings(markdown: string, outright = true): readonly NamedFeeling[] {
  return readable(markdown)
    .flatMap(readClauses)
    .filter(({ weight }) => weight >= 0.5)
    .flatMap(({ hits }) => hits)
    .filter(({ strength, score }) => strength >= (outright ? 3 : 2) && score > 0)
    .map(({ words, mood, negated }) => ({ words, mood, denied: negated }));
}

/** Of moods that weigh nearly the same, the one the writer names ("I am anxious"); none when they name two of them, or none. */
function namedOutright<T extends { readonly mood: Mood }>(markdown: string, close: readonly T[]): T | undefined {
  const named = new Set(namedFeelings(markdown).flatMap(({ mood, denied }) => (denied ? [] : [mood])));
  const theirs = close.filter(({ mood }) => named.has(mood));
  return theirs.length === 1 ? theirs[0] : undefined;
}

function readable(markdown: string): readonly string[] {
  const sentences = sentencesOf(markdown);
  return countWords(sentences.join(" ")) < 2 || languageOf(sentences.join(" ")) !== "en" ? [] : sentences;
}

function totalsOf(sentences: readonly SentenceMoods[]): readonly { readonly mood: Mood; readonly score: number }[] {
  return MOODS.map((mood) => ({ mood, score: sentences.reduce((sum, { scores }) => sum + (scores.get(mood) ?? 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Words of the lexicon as they stand in a clause: whose they are and how loud (`score`), and whether they are denied. */
type Hit = {
  readonly mood: Mood;
  readonly strength: number;
  readonly score: number;
  readonly negated: boolean;
  readonly words: string;
};

type ReadClause = { readonly weight: number; readonly hits: readonly Hit[] };

function readClauses(sentence: string): readonly ReadClause[] {
  return clausesOf(sentence).map(({ tokens, weight }) => ({ weight, hits: hitsOf(tokens) }));
}

function hitsOf(tokens: readonly string[]): readonly Hit[] {
  const text = tokens.join(" ");
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, hits } = hitsAt(tokens, at);
    for (const { mood, strength } of hits) {
      const denial = strengthening.test(text) ? -1 : denialAt(tokens, at, length);
      found.push({
        mood,
        strength,
        score: strength * loudness(tokens, at) * (isAnothers(tokens, at) ? 0 : 1),
        negated: denial >= 0,
        words: tokens.slice(denial >= 0 ? denial : at, at + length).join(" "),
      });
    }
    at += Math.max(1, length);
  }
  return found;
}

function isDenial({ negated, strength, score }: Hit): boolean {
  return negated && strength === 3 && score > 0;
}

/** What a hit says of which mood. "Not happy" leans to the sad side, unless the writer says that this isn't so either; "not sad" says nothing of what is. */
function weighed(hit: Hit, denied: ReadonlySet<Mood>): { readonly mood: Mood; readonly score: number } {
  if (!hit.negated) return { mood: hit.mood, score: hit.score };
  const leans = isDenial(hit) && !hard.has(hit.mood) && !denied.has("sad");
  return { mood: "sad", score: leans ? hit.score * 0.55 : 0 };
}

/** Where the word stands that denies the phrase; -1 when none does. */
function denialAt(tokens: readonly string[], at: number, length: number): number {
  const phrase = tokens.slice(at, at + length);
  // "Can't wait" and "no energy" carry their own negation.
  if (phrase.some((token) => negations.has(token))) return -1;
  const from = Math.max(0, at - 4);
  const before = tokens.slice(from, at);
  const last = before.findLastIndex((token) => negations.has(token));
  if (last < 0) return -1;
  // "I don't know why I'm sad": another subject stands between.
  const parted = before
    .slice(last + 1)
    .some((token) => token.startsWith("i'") || token === "i" || token === "why" || token === "how");
  return parted ? -1 : from + last;
}

function loudness(tokens: readonly string[], at: number): number {
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((token) => quieter.has(token))) return 0.6;
  return before.some((token) => louder.has(token)) ? 1.4 : 1;
}

/** Whether somebody else is the one who feels it: "my sister is happy", but not "she makes me happy". */
function isAnothers(tokens: readonly string[], at: number): boolean {
  const before = tokens.slice(0, at);
  const lastOther = before.findLastIndex((token) => others.has(token));
  if (lastOther < 0) return false;
  const between = before.slice(lastOther + 1);
  if (between.some((token) => own.has(token))) return false;
  const other = before[lastOther] ?? "";
  const verb = between.some((token) => feelingVerbs.has(token)) || feelingVerbs.has(other);
  const mine = before.slice(0, lastOther).findLastIndex((token) => own.has(token) && token !== "my" && token !== "our");
  // "I am happy for her", "I miss her": the other comes as what the feeling is about.
  return verb || mine < 0;
}
