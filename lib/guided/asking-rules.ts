import { creditsTruly, withoutOwn } from "@/lib/hints/quotations";
import { advises, flatters } from "@/lib/hints/view";
import { isGerman, strangerWithin } from "@/lib/hints/strangers";
import { hasForeignMatter, recites } from "@/lib/text/foreign-matter";
import { languageOf } from "@/lib/text/language";
import { folded } from "@/lib/text/prose";
import { sharedWords, wordsOf } from "@/lib/text/shared-words";
import { languageTag, scriptOf } from "./asking-script";
import { languageForTopic } from "./topic-language";

/** Characters of one of the nine. */
const shortest = 8;
const longest = 280;
/** Two questions that share this part of their words (Dice, the topic left out) are one question. */
const tooAlike = 0.8;

/** Words of a clinic; asked about only where the topic has them itself. */
const clinical =
  /\b(?:diagnos\w*|symptom\w*|disorder\w*|depressive|clinical\w*|patholog\w*|bipolar|adhd|ocd|ptsd|narcissis\w*|trauma\w*|therap\w*|medicat\w*|coping mechanisms?|störung\w*|maladie mentale|trastorno\w*)\b/gu;
const heavy =
  /\b(?:kill(?:ing)? yourself|suicid\w*|self[- ]harm\w*|end(?:ing)? your life|hurt(?:ing)? yourself|selbstmord\w*|suizid\w*)\b/u;

const quoted = /[“"«„「『‘][^“”"«»„「」『』‘’]*[”"»“」』’]/gu;
const questionMarks = /[?？؟;՞]/gu;
/** Scripts that end a question without a mark. */
const markless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const tidy = (text: string) => text.replace(/\s+/gu, " ").trim();

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedWords(a, b) >= tooAlike;
}

function isGood(question: string, { topic, along }: Pick<Said, "topic" | "along">, german: boolean): boolean {
  if (question.length < shortest || question.length > longest || !question.isWellFormed()) return false;
  // The writer's own topic may be quoted in it, whatever it says.
  const own = question.split(topic).join(" ").replace(quoted, " ");
  const marks = question.match(questionMarks)?.length ?? 0;
  if ((marks === 0 && !markless.test(question)) || (own.match(questionMarks)?.length ?? 0) > 2) return false;
  // A model's own quotation marks hide nothing: only the topic is the person's.
  const said = question.split(topic).join(" ");
  if (hasForeignMatter(said, topic) || strangerWithin(said, [topic, ...along], german) !== undefined) return false;
  if (!creditsTruly(question, [topic, ...along])) return false;
  const bare = withoutOwn(said, [topic]);
  const plain = folded(bare);
  if (flatters(bare) || advises(bare.trim()) || heavy.test(plain)) return false;
  const asked = folded(topic);
  return (plain.match(clinical) ?? []).every((word) => asked.includes(word.slice(0, 5)));
}

/** Languages that their small words give away. */
function toldApart(text: string): string | undefined {
  const found = languageOf(text);
  return found === "other" ? undefined : found;
}

/**
 * The language of nine questions about a topic, or undefined when it is plainly not the topic's. A topic of a few Latin letters
 * doesn't say which language it is in, so there any is taken.
 */
function languageOfSet(questions: readonly string[], topic: string, said: string): string | undefined {
  const script = scriptOf(topic);
  const bare = questions.map((question) => question.split(topic).join(" "));
  if (script !== undefined && bare.some((question) => scriptOf(question) !== script)) return undefined;
  const all = bare.join(" ");
  const found = toldApart(all);
  const wanted = wantedLanguage(topic);
  if (wanted !== undefined && found !== wanted) return undefined;
  return found ?? languageTag(said, scriptOf(all)) ?? "und";
}

/** The language a topic is surely in. Two small English words, so that a name or a loan word doesn't decide. */
function wantedLanguage(topic: string): string | undefined {
  const foreign = languageForTopic(topic);
  if (foreign !== "en") return foreign;
  return (folded(topic).match(/\b(?:the|my|and|of|with|i|i'm|to|not|about|why|do|how|is|it|me|when)\b/gu)?.length ?? 0) >= 2
    ? "en"
    : undefined;
}

/** A model's nine questions, tidied, with their language. */
export type GoodSet = { readonly questions: readonly string[]; readonly language: string };

type Said = {
  readonly topic: string;
  /** What else was sent: names in it may stand in a question. */
  readonly along: readonly string[];
  readonly language: string;
  readonly instructions: string;
};

/**
 * Nine questions of a model's as they may be asked, or undefined: fewer than nine, two alike, one that asks nothing, is too
 * long, praises, advises, diagnoses, carries an address or markup, names somebody who wasn't named, recites `instructions`, or a language that isn't the topic's.
 */
export function goodSet(groups: readonly (readonly string[])[], said: Said): GoodSet | undefined {
  const threes = groups.map((group) =>
    group
      .map(tidy)
      .filter((question) => question !== "")
      .slice(0, 3),
  );
  const questions = threes.flat();
  if (threes.length !== 3 || threes.some((three) => three.length !== 3)) return undefined;
  // One short question doesn't say its language; nine do.
  const german = isGerman(questions.join(" "));
  if (!questions.every((question) => isGood(question, said, german) && !recites(question, said.instructions))) return undefined;
  const topicWords = new Set(wordsOf(said.topic));
  const sets = questions.map((question) => new Set(wordsOf(question).filter((word) => !topicWords.has(word))));
  if (sets.some((one, at) => sets.slice(at + 1).some((other) => alike(one, other)))) return undefined;
  const language = languageOfSet(questions, said.topic, said.language);
  return language === undefined ? undefined : { questions, language };
}
