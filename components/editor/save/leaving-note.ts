import type { Text } from "./send";

// The last words of a page that is being left travel in a request that outlives it. A page opened at once (a reload) may be
// faster than that request and show the text before. A note, written while leaving because that must not wait for anything,
// lets the next page know what is still to come. It holds no words: a time and a fingerprint of the text.

const keyOf = (entryId: string) => `pauz-left-${entryId}`;

/** How long the next page waits for the words to arrive; a request on loopback takes milliseconds, one on a phone a second. */
const patience = 3_000;
const interval = 100;

export type LeavingNote = {
  readonly mark: string;
  readonly at: number;
  /** Whose drafts are older than these words: the page that was left, and the earlier one whose words it went on from. */
  readonly pages: readonly string[];
};

/** 53 bits that tell texts apart (cyrb53); not for secrets, and it is compared only with this device's own texts. */
export function fingerprint({ body, title }: Text): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of `${title ?? ""}\n${body}`) {
    const code = unit.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Where storage is blocked there is no note, and the next page goes by the drafts and the server alone. */
function storage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

export function noteLeaving(entryId: string, text: Text, at: number, pages: readonly string[]): void {
  const note: LeavingNote = { mark: fingerprint(text), at, pages };
  storage()?.setItem(keyOf(entryId), JSON.stringify(note));
}

/** The text has been acknowledged: nothing is on its way any more. */
export function forgetLeaving(entryId: string): void {
  storage()?.removeItem(keyOf(entryId));
}

function noteOf(entryId: string): LeavingNote | null {
  const kept = storage()?.getItem(keyOf(entryId));
  if (kept === null || kept === undefined) return null;
  // One that an earlier PAUZ wrote names no page: then no draft is taken for older.
  const note: LeavingNote = { pages: [], ...JSON.parse(kept) };
  return note;
}

export type Arrived = {
  readonly text: Text;
  readonly revision: number;
  /** Drafts of these pages, up to the time of leaving, are older than it. */
  readonly pages: readonly string[];
  readonly leftAt: number;
};

/**
 * The words that were on their way when this tab last left the entry, once the server has them; `known` when it has shown
 * them already; null when there were none, or they don't arrive.
 */
export async function lateArrival(
  entryId: string,
  known: Text & { readonly revision: number },
  read: () => Promise<(Text & { readonly revision: number }) | "unreachable" | null>,
): Promise<Arrived | null> {
  const note = noteOf(entryId);
  if (note === null) return null;
  let now: (Text & { readonly revision: number }) | null = known;
  for (let waited = 0; ; waited += interval) {
    if (now !== null && fingerprint(now) === note.mark) {
      forgetLeaving(entryId);
      return { text: { body: now.body, title: now.title }, revision: now.revision, pages: note.pages, leftAt: note.at };
    }
    if (waited >= patience) return null;
    await new Promise((resolve) => setTimeout(resolve, interval));
    const found = await read();
    // Without a network nothing will arrive; whoever waits for it would only delay the words this device kept.
    if (found === "unreachable") return null;
    now = found;
  }
}
