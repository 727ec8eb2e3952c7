import type { EntryId, HintId } from "@/lib/ids/ids";

/** One question put to the writer about an entry. `text` is shown as text, never as markup. */
export type HintView = {
  readonly id: HintId;
  readonly entryId: EntryId;
  readonly text: string;
  /** Who asked: `on-device`, `gemini` or `openai`. */
  readonly provider: string;
  /** The provider that was meant to ask and did not answer. */
  readonly insteadOf: string | null;
  readonly createdAt: Date;
};

/** Characters of a question, quotation included. */
export const maxHintLength = 320;

const praise =
  /\b(?:you(?:'re| are) (?:so |really |very )?(?:resilient|strong|brave|amazing|incredible|wonderful|doing (?:great|well|amazing))|(?:great|good|amazing|wonderful|well) (?:job|done|work)|proud of you|how (?:brave|strong|beautiful|wonderful|inspiring)|i(?:'m| am) (?:so )?sorry|that(?:'s| is) (?:so )?(?:amazing|wonderful|beautiful|inspiring|great))\b/i;

/** Whether a model's question flatters or comforts its reader instead of asking. */
export function flatters(question: string): boolean {
  return praise.test(question);
}

/**
 * A model's question as it may be shown, or undefined when it is not good enough: exactly one question, of a bearable length,
 * without praise, without markup or addresses, and drawn from the writer's own words.
 */
export function goodQuestion(answer: string, text: string, earlier: readonly string[]): string | undefined {
  const question = answer.replace(/\s+/g, " ").trim();
  if (question.length < 8 || question.length > maxHintLength) return undefined;
  const outsideQuotes = question.replace(/[“"«„][^“”"«»„]*[”"»]/g, "");
  const marks = outsideQuotes.match(/[?？؟]/g)?.length ?? 0;
  if (marks !== 1 || flatters(question)) return undefined;
  if (/https?:|www\.|<\/?[a-z]|```|\]\(/i.test(outsideQuotes)) return undefined;
  if (earlier.some((it) => it.trim().toLowerCase() === question.toLowerCase())) return undefined;
  return drawnFrom(question, text) ? question : undefined;
}

/** Whether the two share a word of matter (by its first five letters), or two characters of a script without spaces. */
function drawnFrom(question: string, text: string): boolean {
  const own = pieces(text);
  return [...pieces(question)].some((piece) => own.has(piece));
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
