import { opensTruly } from "./quotations";
import { type Drawn, goodQuestion, knownOf, mayBegin } from "./view";

/** Hands on the words of a question while it is being written, and stops for good at the first that may not be shown. */
export type FirstWords = {
  /** The next piece of a provider's question, cut wherever it likes; `whole` with the last one. */
  readonly take: (delta: string, whole?: boolean) => void;
  /** What is missing of the question that was accepted, where its beginning was handed on. */
  readonly finish: (question: string) => void;
};

/**
 * Between a provider and the page: a whole word is handed on as soon as it is whole, so that half a name or half an address is
 * never seen. What is handed on has passed `mayBegin`; the question itself is judged when all of it is there.
 */
export function createFirstWords(onText: (delta: string) => void, drawn: Drawn): FirstWords {
  const known = knownOf(drawn);
  let taken = "";
  let shown = "";
  let stopped = false;
  return {
    take(delta, whole = false) {
      if (stopped) return;
      taken += delta;
      const begun = taken.replace(/\s+/g, " ").trimStart();
      // The last word is whole when the question is: it needn't wait for what else the provider writes.
      const words = whole ? begun.trimEnd() : begun.slice(0, begun.lastIndexOf(" ") + 1);
      if (words.length <= shown.length) return;
      // What is all there is judged as what it is to be: a beginning that may be shown is no question yet.
      const good = whole ? goodQuestion(words, drawn.text, [], drawn.remembered) !== undefined : mayBegin(words, known);
      if (!good || !opensTruly(words, known)) {
        stopped = true;
        return;
      }
      onText(words.slice(shown.length));
      shown = words;
    },
    finish(question) {
      if (shown !== "" && question.length > shown.length && question.startsWith(shown)) onText(question.slice(shown.length));
    },
  };
}
