import { careSignalInTurns, longestLookedAt } from "@/lib/care/view";

/** So long the journal's own machine may take; then what this device hears by itself counts. */
const patience = 8_000;

/**
 * Whether words signal harm or danger. The journal's machine hears more than fits on a page, and is asked where it can be reached;
 * else, and for what is longer than it reads at once, this device listens by itself. Nobody else is asked. False, and no answer,
 * once `goesOn` says no.
 */
export async function areHeavy(words: string, goesOn: () => boolean): Promise<boolean> {
  const there = navigator.onLine ? await heardThere(words.slice(-longestLookedAt)) : undefined;
  if (there === true || (there === false && words.length <= longestLookedAt)) return there;
  return goesOn() && (await careSignalInTurns(words, goesOn)) !== undefined;
}

/** What the journal's machine says; undefined where it can't be reached, or is asked too often. */
async function heardThere(words: string): Promise<boolean | undefined> {
  try {
    const response = await fetch("/api/v1/care", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: words.toWellFormed() }),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return undefined;
    const { signal } = (await response.json()) as { signal: unknown };
    return signal !== null;
  } catch {
    return undefined;
  }
}
