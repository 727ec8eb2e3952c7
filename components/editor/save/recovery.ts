import { addDays, localDateOf } from "@/lib/clock/local-date";
import { isDocumentText } from "@/lib/guided/view";
import { wordCount } from "@/lib/richtext/words";
import { type DraftStore, type KeptDraft, mayHaveSent } from "./draft-store";
import type { Arrived } from "./leaving-note";
import { said, saysNothing } from "./said";
import type { Text } from "./send";
import { wordCounter } from "./word-counter";

export type Recovered = {
  readonly draft: KeptDraft;
  /** The revision the recovered text rests on; older than the server's means a conflict, which the save finds. */
  readonly base: number;
  /** Words that only the draft has. */
  readonly words: number;
};

const same = (a: Text, b: Text) => a.body === b.body && a.title === b.title;

/**
 * The newest text that this device kept of an entry and the server doesn't have, or null.
 * Drafts that say nothing new are forgotten.
 */
export async function recover(
  store: DraftStore,
  entryId: string,
  server: Text & { revision: number },
  /** What has just arrived from an earlier visit: that page's drafts are older than it. Those of other pages say something else. */
  arrived: Pick<Arrived, "pages" | "leftAt"> = { pages: [], leftAt: 0 },
): Promise<Recovered | null> {
  let found: Recovered | null = null;
  const isOlder = ({ pageId, savedAt }: KeptDraft) => arrived.pages.includes(pageId) && savedAt <= arrived.leftAt;
  for (const draft of await store.left()) {
    if (draft.entryId !== entryId) continue;
    if (same(draft.text, server) || isOlder(draft) || saysNothing(draft.text)) {
      await store.forgetLeft(draft);
      continue;
    }
    if (found !== null) continue;
    // The last request of that page arrived after all: the draft goes on from it.
    const isGrown = await mayHaveSent(draft, server);
    const count = await wordCounter();
    const wordsOf = ({ body, title }: Text) =>
      isDocumentText(body) ? wordCount(said({ body, title }).body) : wordCount(title ?? "") + count(body);
    const [kept, known] = [wordsOf(draft.text), wordsOf(server)];
    found = { draft, base: isGrown ? server.revision : draft.base, words: kept > known ? kept - known : kept };
  }
  return found;
}

/** “yesterday at 23:10”, “today at 7:05”, “on 3 March at 12:00”, “on 3 March 2025 at 12:00” when that was another year. */
export function whenWords(then: number, zone: string, now = Date.now()): string {
  const [day, today] = [localDateOf(new Date(then), zone, 0), localDateOf(new Date(now), zone, 0)];
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "numeric", minute: "2-digit" }).format(then);
  if (day === today) return `today at ${clock}`;
  if (day === addDays(today, -1)) return `yesterday at ${clock}`;
  const date = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "long",
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" }),
  });
  return `on ${date.format(then)} at ${clock}`;
}

/** “We kept 34 words you wrote yesterday at 23:10.” */
export function keptWords(words: number, when: string): string {
  return `We kept ${words === 1 ? "one word" : `${words} words`} you wrote ${when}.`;
}
