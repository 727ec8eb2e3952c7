import { folded } from "@/lib/text/prose";
import { type Credit, creditOf } from "./credits";
import { isOwn, opening, quotations } from "./strangers";

// Quotation marks in a model's answer say that these are the person's words.

/** Words of a quotation from which on somebody said it. With fewer, an answer may be about a word: what “enough” would be. */
const saying = 3;
/** What stands for words that were left out. */
const leftOut = /…|\.\.\.|\[[^\]]*\]/u;
const doubleMarks = /["“”„«»「」『』‹›]/gu;
/** Single marks, but no apostrophe within a word. */
const singleMarks = /(?<!\p{L})['‘’‚]|['‘’‚](?!\p{L})/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
const wordsIn = (span: string) => [...segmenter.segment(folded(span))].filter(({ isWordLike }) => isWordLike === true).length;

/** One piece of a quotation between left-out words; `whole` is how many words all its pieces have. */
type Span = { readonly words: string; readonly whole: number; readonly credit: Credit | undefined };

function spansOf(quoted: string, before: string, after = ""): readonly Span[] {
  const credit = creditOf(before, quoted, after);
  const pieces = quoted.split(leftOut);
  const whole = pieces.reduce((sum, words) => sum + wordsIn(words), 0);
  return pieces.map((words) => ({ words, whole, credit }));
}

/** What is quoted in an answer, also within a quotation; what is opened and not closed is quoted to the end. */
function quotedIn(said: string): readonly Span[] {
  const found: Span[] = [];
  const outside = said.replace(quotations, (quotation, at: number) => {
    found.push(...spansOf(quotation.slice(1, -1), said.slice(0, at), said.slice(at + quotation.length)));
    return "…";
  });
  if (outside !== said) return [...found, ...quotedIn(outside)];
  const open = said.search(opening);
  return open < 0 ? [] : spansOf(said.slice(open + 1), said.slice(0, open));
}

/**
 * Whether everything that an answer puts between quotation marks is the person's own wording, in this order: every quotation of
 * three words or more, and a shorter one where it is said to be theirs, or they are asked about having said it: of what somebody
 * wrote, "When you said “never”" is as good as a claim. Left-out words may be dots.
 */
export function quotesTruly(answer: string, known: readonly string[]): boolean {
  return quotedIn(answer).every(
    ({ words, whole, credit }) => wordsIn(words) === 0 || whole < (credit === undefined ? saying : 1) || isOwn(words, known),
  );
}

/**
 * The same of that alone which it claims to be theirs, for questions about a topic, which may quote what nobody said yet: "Finish
 * the sentence “I will not …”", "When was the last time you said “no”?"
 */
export function creditsTruly(answer: string, known: readonly string[]): boolean {
  return quotedIn(answer).every(({ words, credit }) => credit !== "claimed" || wordsIn(words) === 0 || isOwn(words, known));
}

/**
 * An answer without the quotations that are truly the person's: they may have written an address, or an order. What else stands
 * in quotation marks is the model's own, which they must not hide.
 */
export function withoutOwn(answer: string, known: readonly string[]): string {
  return answer
    .replace(quotations, (quotation) => (isOwn(quotation.slice(1, -1), known) ? " " : quotation))
    .replace(doubleMarks, "")
    .replace(singleMarks, "");
}

/** Whether the words of a quotation that is still open are the person's so far. */
export function opensTruly(beginning: string, known: readonly string[]): boolean {
  const outside = beginning.replace(quotations, "…");
  if (outside !== beginning) return opensTruly(outside, known);
  const at = beginning.search(opening);
  const open = at < 0 ? "" : beginning.slice(at + 1);
  return open.split(leftOut).every((words) => words.trim() === "" || isOwn(words, known));
}
