import type { EntryId, HintId } from "@/lib/ids/ids";
import { englishSmallWords } from "@/lib/text/language";
import { folded } from "@/lib/text/prose";
import type { HintFamily } from "./library/family";
import { quotesTruly, withoutOwn } from "./quotations";
import { isOwn, quotations, strangerIn } from "./strangers";

/** One question put to the writer about an entry. `text` is shown as text, never as markup. */
export type HintView = {
  readonly id: HintId;
  readonly entryId: EntryId;
  readonly text: string;
  /** Who asked: `on-device`, or the name of a provider. */
  readonly provider: string;
  /** The provider that was meant to ask and did not answer. */
  readonly insteadOf: string | null;
  /** What kind of question it is; null for those from before there were kinds. */
  readonly family: HintFamily | null;
  /** What the person said of it; null until they do. */
  readonly helpful: boolean | null;
  readonly createdAt: Date;
};

/** Characters of a question, quotation included. */
export const maxHintLength = 320;

const praise =
  /\b(?:you(?:'re|’re| are) (?:so |really |very )*(?:resilient|strong|brave|amazing|incredible|wonderful|special|doing (?:so |really |very )?(?:great|well|amazing))|(?:great|good|amazing|wonderful|well) (?:job|done|work)|proud of you|how (?:brave|strong|beautiful|wonderful|inspiring)|i(?:'m|’m| am) (?:so )?sorry|that(?:'s|’s| is) (?:so )?(?:amazing|wonderful|beautiful|inspiring|great))\b/i;

/** Whether a model's question flatters or comforts its reader instead of asking. */
export function flatters(question: string): boolean {
  return praise.test(question);
}

const advice =
  /(?:^|[.!;:]\s+)(?:you (?:should|need to|must|have to|ought to)|try (?:to|a|an|the|this|out|writing)\b|consider\b|remember to\b|make sure\b|don't forget\b|i (?:suggest|recommend|advise)\b|du solltest\b|versuche? (?:doch|mal)\b|tu devrais\b|essaie de\b|deberías\b|intenta\b)|\b(?:have you (?:tried|considered)|why (?:don't you|not try|not just))\b/u;

/** Whether a model's question tells its reader what to do. */
export function advises(question: string): boolean {
  return advice.test(folded(question));
}

/** Addresses, markup, code, numbers to ring, and talk to or of a model: nothing that a question to a writer has in it. */
const foreignMatter =
  /https?:|www\.|\b[\w-]{2,}\.(?:com|net|org|io|app|dev|ai|info|biz|co|me|xyz|ru|de|fr|es|example)\b|\S@\S|<\/?[a-z!]|&(?:#|lt|gt|amp|quot)|```|`|\*\*|\]\(|[{}[\]\\]|\d{5,}|\+\d{2}|\bas an? (?:ai|language model|assistant)\b|\bsystem prompt\b|\b(?:ignore|disregard|forget) (?:all|any|the|your|my|previous|these|those)\b|\b(?:your|my|these|previous|above) (?:instructions|prompt)\b|\b(?:click|subscribe|password|passcode|credit card)\b|\bhacked\b|\bjson\b/iu;
/** What can't be seen and changes what is: controls, and marks that turn the direction of writing. */
const unseen = /\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** What a question may draw on: the entry, and what else was sent along. */
export type Drawn = { readonly text: string; readonly remembered?: readonly string[] };

/** All of that in one list, which is best made once: what is reckoned of it is kept with it. */
export const knownOf = ({ text, remembered = [] }: Drawn): readonly string[] => [text, ...remembered];

/**
 * Whether the beginning of a model's answer may be shown while the rest is on its way: so far nothing foreign, nobody whom the
 * writer didn't name, no words in quotation marks that aren't in what is `known` (`knownOf`).
 */
export function mayBegin(beginning: string, known: readonly string[]): boolean {
  if (beginning.length > maxHintLength || unseen.test(beginning.replace(/\s/g, " "))) return false;
  const rest = withoutOwn(beginning, known);
  if (foreignMatter.test(rest) || flatters(rest) || advises(rest.trim()) || asksTwice(rest)) return false;
  return strangerIn(beginning, known) === undefined && quotesTruly(beginning, known);
}

/**
 * A model's question as it may be shown, or undefined when it is not good enough: exactly one question, of a bearable length,
 * without praise, advice, markup or addresses, without the names of people the writer didn't name, quoting truly, and drawn from
 * the writer's own words.
 */
export function goodQuestion(
  answer: string,
  text: string,
  earlier: readonly string[],
  remembered: readonly string[] = [],
): string | undefined {
  const question = answer.replace(/\s+/g, " ").trim();
  if (question.length < 8 || !question.isWellFormed() || !mayBegin(question, knownOf({ text, remembered }))) return undefined;
  if (!asksOnce(question)) return undefined;
  if (earlier.some((it) => it.trim().toLowerCase() === question.toLowerCase())) return undefined;
  return drawnFrom(question, text) ? question : undefined;
}

const questionMarks = /[?？؟]/gu;

/** Whether it asks exactly once, outside what it quotes. */
function asksOnce(question: string): boolean {
  return question.replace(quotations, " ").match(questionMarks)?.length === 1;
}

/** Whether more than one thing is asked already. */
function asksTwice(rest: string): boolean {
  return (rest.match(questionMarks)?.length ?? 0) > 1;
}

/**
 * Whether the two share a word of matter (by its first five letters), or two characters of a script without spaces; or whether
 * it quotes the text: "I am so sad" has no word of four letters.
 */
function drawnFrom(question: string, text: string): boolean {
  const own = pieces(text);
  return [...pieces(question)].some((piece) => own.has(piece)) || quotes(question, text);
}

/** Whether three words that are quoted stand in the text, or fewer of which one isn't just any. */
function quotes(question: string, text: string): boolean {
  return [...question.matchAll(quotations)].some(([quotation]) => {
    const span = quotation.slice(1, -1);
    const words = folded(span).match(/[\p{L}\p{N}']+/gu) ?? [];
    return (words.length >= 3 || words.some((word) => !englishSmallWords.has(word) && !empty.test(word))) && isOwn(span, [text]);
  });
}

const empty =
  /^(?:about|after|again|always|because|before|being|could|doing|every|feel|feeling|feels|from|have|having|just|like|make|might|more|most|moment|never|notice|other|really|some|something|still|than|that|their|them|then|there|these|thing|things|think|this|those|today|very|want|what|when|where|which|while|will|with|would|write|wrote|writing|your|yourself)$/;

function pieces(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = (lower.match(/[\p{L}\p{M}]{4,}/gu) ?? []).filter((word) => !empty.test(word)).map((word) => word.slice(0, 5));
  const dense = lower.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu) ?? [];
  const pairs = dense.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
  return new Set([...words, ...pairs]);
}
