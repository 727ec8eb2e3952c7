import { countWords } from "@/lib/text/prose";

/** Words of a quotation: longer ones are cut at the ends of a clause. */
export const longestQuote = 15;
const shortestQuote = 3;

export type Quote = { readonly text: string; readonly whole: boolean };

const clauseEnds =
  /\s*[,;:()]\s+|\s+[–—-]\s+|\s+(?=(?:and|but|so|because|although|though|which|when|while|until|then|or|who|that)\s)/g;

function clausesOf(sentence: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of sentence.matchAll(clauseEnds)) {
    if (match.index > start) clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}

/** How a clause begins that hangs on the one before it. */
const hanging = /^(?:who|which|that|whose)\s/i;

function tidy(text: string): string {
  return text
    .replace(/^(?:and|but|so|because|although|though|or|then)\s+/i, "")
    .replace(/[\s.,;:!?…–—-]+$/u, "")
    .replace(
      /,? (?:and|but|so|or|because|who|which|that|when|while|then|as|if)(?: i (?:think|suppose|guess|know|mean|said))?$/i,
      "",
    )
    .replace(/[\s.,;:!?…–—-]+$/u, "")
    .trim();
}

/**
 * The part of a sentence worth putting back to its writer, in the writer's own spelling: the whole when it is short,
 * else the clauses around position `at`, as many as fit. Undefined when nothing of a fitting length is there.
 */
export function quoteFrom(sentence: string, at: number): Quote | undefined {
  if (countWords(sentence) <= longestQuote) {
    const whole = sentence.trim().replace(/[\s:;,–—-]+$/u, "");
    return countWords(whole) < shortestQuote ? undefined : { text: spoken(whole), whole: true };
  }
  const clauses = clausesOf(sentence);
  const index = Math.max(
    0,
    clauses.findIndex(({ end }) => at < end),
  );
  const own = clauses[index];
  if (own === undefined) return undefined;
  const before = clauses[index - 1];
  // "who would not let go" says nothing by itself: what it is said of goes with it, or it isn't quoted.
  const hangs = hanging.test(sentence.slice(own.start));
  if (hangs && (before === undefined || hanging.test(sentence.slice(before.start)))) return undefined;
  const start = hangs && before !== undefined ? before.start : own.start;
  let { end } = own;
  for (let next = index + 1; next < clauses.length; next += 1) {
    const further = clauses[next];
    if (further === undefined || countWords(sentence.slice(start, further.end)) > longestQuote) break;
    end = further.end;
  }
  const text = tidy(sentence.slice(start, end));
  // Cut in the middle of what somebody says, it would begin or end with a mark that has no other.
  if ((text.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1) return undefined;
  const words = countWords(text);
  if (words < shortestQuote || words > longestQuote) return undefined;
  return { text: spoken(text), whole: false };
}

/** Quotation marks inside a quotation become single ones. */
function spoken(text: string): string {
  return text
    .replace(/(^|[\s(–—-])"/g, "$1‘")
    .replace(/[“”"„«»]/g, (mark) => (mark === "“" || mark === "„" || mark === "«" ? "‘" : "’"))
    .replace(/\s+/g, " ");
}

/** A quotation as it stands in a question: a whole sentence keeps its own end. */
export function inQuotes(quote: Quote): string {
  return quote.whole && /[.!?…。！？]’?$/u.test(quote.text)
    ? `“${quote.text}”`
    : `“${quote.text.replace(/[\s.!…:;,–—-]+$/u, "")}.”`;
}
