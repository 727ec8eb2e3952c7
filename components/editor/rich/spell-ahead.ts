import { markdownOf } from "@/lib/richtext/spell";
import type { Block } from "@/lib/richtext/tree";

/** Milliseconds of a quiet moment that are left to whatever comes next. */
const SPARE = 3;

/**
 * Works out how each block of a long text is spelled, bit by bit while nothing else is to be done: each is then known, and the
 * first key's draft doesn't wait for all of them. Where the browser has no quiet moments, that draft works them out. The answer
 * ends it.
 */
export function spellAhead(found: readonly Block[]): () => void {
  if (globalThis.requestIdleCallback === undefined) return () => undefined;
  let at = 0;
  const some = (deadline: IdleDeadline) => {
    while (at < found.length && deadline.timeRemaining() > SPARE) {
      markdownOf(found.slice(at, at + 1));
      at += 1;
    }
    if (at < found.length) waiting = requestIdleCallback(some);
  };
  let waiting = requestIdleCallback(some);
  return () => cancelIdleCallback(waiting);
}
