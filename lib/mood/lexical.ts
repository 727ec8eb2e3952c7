import { clausesOf } from "./clauses";
import { hitsAt } from "./lexicon";
import type { Mood } from "./moods";

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
/** Who is spoken to is not spoken about: "thank you" is the writer's. */
const addressed = new Set(["you", "you're", "your"]);
const spokenTo = new Set(["me", "us"]);
const subjects = new Set(["he", "he's", "she", "she's", "they", "they're"]);
/** "My sister is happy" is hers. */
const owned = new Set(["my", "our"]);
const feelingVerbs = new Set(
  "is was are were feels felt looks looked seems seemed sounds sounded gets got became becomes he's she's they're you're has had be been".split(
    " ",
  ),
);
const hard: ReadonlySet<Mood> = new Set(["sad", "anxious", "tired", "angry", "lonely"]);

/** Words of the lexicon as they stand in a clause: whose they are and how loud (`score`), and whether they are denied. */
export type Hit = {
  readonly mood: Mood;
  readonly strength: number;
  readonly score: number;
  readonly negated: boolean;
  /** A feeling by themselves, that may be said back as one. */
  readonly sayable: boolean;
  readonly words: string;
};

export type ReadClause = {
  readonly tokens: readonly string[];
  readonly weight: number;
  readonly hits: readonly Hit[];
};

/** The clauses of a sentence with what the lexicon finds in them. */
export function readClauses(sentence: string): readonly ReadClause[] {
  return clausesOf(sentence).map(({ tokens, weight }) => ({ tokens, weight, hits: hitsOf(tokens) }));
}

function hitsOf(tokens: readonly string[]): readonly Hit[] {
  const text = tokens.join(" ");
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const { length, hits } = hitsAt(tokens, at);
    const phrase = tokens.slice(at, at + length).join(" ");
    const death = phrase === "died" || phrase === "passed away";
    for (const { mood, strength, sayable } of hits) {
      if (death && isFigure(tokens, at, length)) continue;
      const denial = strengthening.test(text) ? -1 : denialAt(tokens, at, length);
      found.push({
        mood,
        strength,
        sayable,
        score: strength * loudness(tokens, at) * (!death && isAnothers(tokens, at) ? 0 : 1),
        negated: denial >= 0,
        words: tokens.slice(denial >= 0 ? denial : at, at + length).join(" "),
      });
    }
    at += Math.max(1, length);
  }
  return found;
}

const things = new Set(
  "battery phone laptop computer screen car engine motor bus train radio tv wifi internet connection fire flame candle lamp light wind storm noise music applause laughter conversation talk joke idea hope i i've i'd we we've everyone".split(
    " ",
  ),
);

/** A battery dies, talk dies down, and whoever laughs dies of it. Anybody else's death is told by whoever is left. */
function isFigure(tokens: readonly string[], at: number, length: number): boolean {
  const after = tokens.slice(at + length, at + length + 2).join(" ");
  if (
    /^(?:down|out|off|laughing)\b|^(?:of|from|with) (?:laughter|laughing|boredom|embarrassment|shame|envy|happiness|joy)\b/.test(
      after,
    )
  )
    return true;
  const subject = tokens
    .slice(Math.max(0, at - 3), at)
    .filter((token) => token !== "nearly" && token !== "almost" && token !== "just");
  return (
    things.has(subject.at(-1) ?? "") ||
    tokens.slice(Math.max(0, at - 1), at).some((token) => token === "nearly" || token === "almost")
  );
}

/** Whether a feeling named outright is said not to be there. */
export function isDenial({ negated, strength, score }: Hit): boolean {
  return negated && strength === 3 && score > 0;
}

/** What a hit says of which mood. "Not happy" leans to the sad side, unless the writer says that this isn't so either; "not sad" says nothing of what is. */
export function weighed(hit: Hit, denied: ReadonlySet<Mood>): { readonly mood: Mood; readonly score: number } {
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
  // "I never said I was angry", "I don't think I'm sad".
  if (
    /^(?:say|said|saying|claimed)$/.test(before[last + 1] ?? "") ||
    /^don'?t think$/.test(before.slice(last, last + 2).join(" "))
  )
    return from + last;
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
  if (between.some((token) => own.has(token) && !owned.has(token))) return false;
  const other = before[lastOther] ?? "";
  const verb = between.some((token) => feelingVerbs.has(token)) || feelingVerbs.has(other);
  const mine = before.slice(0, lastOther).findLastIndex((token) => own.has(token) && token !== "my" && token !== "our");
  // "I am happy for her", "I miss her": the other comes as what the feeling is about.
  return verb || mine < 0;
}

/**
 * Whether a clause speaks of somebody else only: another comes in it, and the writer doesn't. "She makes me happy" is the writer's;
 * "my sister was furious" is not, nor "she told me that she is".
 */
export function isOfAnother(tokens: readonly string[]): boolean {
  if (!tokens.some((token) => others.has(token) && !addressed.has(token))) return false;
  if (tokens.some((token) => own.has(token) && !owned.has(token) && !spokenTo.has(token))) return false;
  const told = tokens.findIndex((token) => spokenTo.has(token));
  return told < 0 || tokens.slice(told + 1).some((token) => subjects.has(token));
}

/** Whether the writer speaks of themselves in a clause. */
export function isOfSelf(tokens: readonly string[]): boolean {
  return tokens.some((token) => token === "i" || token === "im" || token.startsWith("i'"));
}
