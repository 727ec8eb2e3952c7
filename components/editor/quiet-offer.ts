/** A pause this long is a real one: the thought has ended, or is stuck. In milliseconds. */
export const realPause = 10_000;
/** With fewer words there is nothing to ask about. */
const fewWords = 20;
/** After one question, this much more is written before the next is offered. */
const moreWords = 40;

export type OfferFacts = {
  readonly words: number;
  /** How many words there were when the last question was asked for; null before the first. */
  readonly askedAt: number | null;
  /** Sent away once, it stays away for this visit. */
  readonly dismissed: boolean;
};

/** Whether a question may be offered at a real pause. */
export function mayOffer({ words, askedAt, dismissed }: OfferFacts): boolean {
  if (dismissed || words < fewWords) return false;
  return askedAt === null || words - askedAt >= moreWords;
}

export type Box = { readonly top: number; readonly right: number };
export type Spot = { readonly side: "margin" | "below"; readonly top: number };

/** What the offer takes in a margin, its air included. */
const marginWidth = 120;
const target = 44;

/**
 * Where the offer stands, in pixels from the paper's top, so that it covers no word: beside the caret's line where the page has
 * a margin, otherwise in the empty room under the last line.
 */
export function spotFor(paper: Box, screenWidth: number, caret: { top: number; bottom: number }, textEnd: number): Spot {
  if (screenWidth - paper.right < marginWidth) return { side: "below", top: textEnd - paper.top + 6 };
  return { side: "margin", top: Math.max(0, (caret.top + caret.bottom) / 2 - target / 2 - paper.top) };
}
