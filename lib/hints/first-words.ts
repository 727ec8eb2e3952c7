import { isOwn } from "./strangers";
import { type Drawn, mayBegin } from "./view";

/** Hands on the words of a question while it is being written, and stops for good at the first that may not be shown. */
export type FirstWords = {
  /** The next piece of a provider's answer, cut wherever it likes. */
  readonly take: (delta: string) => void;
  /** What is missing of the question that was accepted, where its beginning was handed on. */
  readonly finish: (question: string) => void;
};

/**
 * Between a provider and the page: a whole word is handed on as soon as it is whole, so that half a name or half an address is
 * never seen. What is handed on has passed `mayBegin`; the question itself is judged when all of it is there.
 */
export function createFirstWords(onText: (delta: string) => void, drawn: Drawn): FirstWords {
  let taken = "";
  let shown = "";
  let stopped = false;
  return {
    take(delta) {
      if (stopped) return;
      taken += delta;
      const begun = taken.replace(/\s+/g, " ").trimStart();
      const whole = begun.slice(0, begun.lastIndexOf(" ") + 1);
      if (whole.length <= shown.length) return;
      if (!mayBegin(whole, drawn) || !opensTruly(whole, drawn)) {
        stopped = true;
        return;
      }
      onText(whole.slice(shown.length));
      shown = whole;
    },
    finish(question) {
      if (shown !== "" && question.length > shown.length && question.startsWith(shown)) onText(question.slice(shown.length));
    },
  };
}

/** Whether the words of a quotation that is still open are the writer's so far. */
function opensTruly(beginning: string, drawn: Drawn): boolean {
  const open = /[“„«]([^”»“]*)$/u.exec(beginning)?.[1] ?? "";
  return open.trim() === "" || isOwn(open, [drawn.text, ...(drawn.remembered ?? [])]);
}
