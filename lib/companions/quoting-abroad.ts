import { longestQuote } from "@/lib/hints/quoting";
import { countWords } from "@/lib/text/prose";
import type { Tongue } from "./tongue";

const shortest = 3;

/** Words with which a clause goes on from the one before: taken off, or a sign that it can't stand alone. */
const joining: Readonly<Record<Exclude<Tongue, "en">, { readonly loose: RegExp; readonly hanging: RegExp }>> = {
  de: {
    loose: /^(?:und|aber|oder|doch|denn|also|sondern|dann) /iu,
    hanging:
      /^(?:dass|ob|der|die|das|dem|den|deren|dessen|welche[rsnm]?|weil|wenn|als|damit|sodass|obwohl|bevor|nachdem|wo|wie|was|um) /iu,
  },
  fr: {
    loose: /^(?:et|mais|ou|donc|car|puis|alors) /iu,
    hanging: /^(?:qu(?:e |['’])|qui |dont |où |parce |puisque |lorsque |quand |si |comme |pour |afin )/iu,
  },
  es: {
    loose: /^(?:y|e|pero|o|u|pues|luego|así que) /iu,
    hanging: /^(?:que|quien|quienes|cuyo|cuya|donde|porque|cuando|si|como|para|aunque|mientras) /iu,
  },
};

/**
 * The part of a German, French or Spanish sentence worth putting back to its writer, in their own spelling: the whole when it is
 * short, else the clauses around position `at` that fit. Undefined when nothing of a fitting length is there.
 */
export function quoteAbroad(sentence: string, at: number, tongue: Exclude<Tongue, "en">): string | undefined {
  const whole = sentence.trim();
  if (countWords(whole) <= longestQuote) return countWords(whole) < shortest ? undefined : inner(whole);
  const { loose, hanging } = joining[tongue];
  const clauses = [...whole.matchAll(/[^,;:()–—]+/gu)].map((match) => ({
    text: match[0].trim(),
    end: match.index + match[0].length,
  }));
  const place = Math.max(
    0,
    clauses.findIndex(({ end }) => at < end),
  );
  const order = [...clauses.slice(place), ...clauses.slice(0, place).reverse()];
  const fitting = order
    .map(({ text }) => text.replace(loose, "").replace(/[\s.!?…-]+$/u, ""))
    .find((text) => {
      const count = countWords(text);
      return count >= shortest && count <= longestQuote && !hanging.test(text) && pairs(text);
    });
  return fitting === undefined ? undefined : inner(fitting);
}

/** Cut in the middle of what somebody says, it would begin or end with a mark that has no other. */
const pairs = (text: string): boolean => (text.match(/["“”„«»]/g)?.length ?? 0) % 2 === 0;

/** Quotation marks inside a quotation become single ones. */
function inner(text: string): string {
  return text
    .replace(/(^|[\s(])["“„«]\s?/gu, "$1‘")
    .replace(/\s?["“”„«»]/gu, "’")
    .replace(/\s+/gu, " ");
}
