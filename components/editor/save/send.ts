import { accountHeader } from "@/lib/auth/account-header";
import { jsonOf, outcomeOf } from "./answers";
import { thisDevice } from "./device";
import type { Outcome } from "./save-state";
import { kindOf, type TextKind } from "./said";

export type Text = { readonly body: string; readonly title: string | null };
export type SaveRequest = {
  readonly entryId: string;
  readonly userId: string;
  readonly text: Text;
  readonly base: number;
  readonly saveId: string;
  /** The save that is to have made `base`, where nobody has heard yet whether it did. */
  readonly follows?: string | undefined;
  readonly leaving: boolean;
  /** When the words were begun; an entry that is made late stands under the day it was written on. */
  readonly begun?: number;
};

/** Browsers give up on more than 64 kB of keep-alive requests in flight. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT = 30_000;

/** Where the entries of a kind are read and saved. */
const roomOf: Readonly<Record<TextKind, string>> = {
  free: "/api/v1/freejournal",
  guided: "/api/v1/guided_journal",
};

/** Sends one save and says what became of it. Never throws: a request that got no answer is `unreachable`. */
export async function sendSave(save: SaveRequest): Promise<Outcome> {
  const body = JSON.stringify({
    content: save.text.body,
    title: save.text.title,
    base_revision: save.base,
    save_id: save.saveId,
    follows: save.follows,
    device: thisDevice(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(save.base === 0 && save.begun !== undefined && { written_at: new Date(save.begun).toISOString() }),
  });
  const keepalive = new TextEncoder().encode(body).length <= KEEPALIVE_BYTES;
  try {
    const response = await fetch(`${roomOf[kindOf(save.text)]}/${save.entryId}/save`, {
      method: "POST",
      headers: { "content-type": "application/json", prefer: "return=minimal", [accountHeader]: save.userId },
      body,
      keepalive,
      ...(keepalive ? {} : { signal: AbortSignal.timeout(TIMEOUT) }),
    });
    const outcome = await outcomeOf(response);
    const same =
      outcome.kind === "conflict" && outcome.theirs.body === save.text.body && outcome.theirs.title === save.text.title;
    // The other side wrote the very same: nothing to choose.
    return same
      ? { kind: "saved", revision: outcome.theirs.revision, updatedAt: outcome.theirs.updatedAt, wordCount: 0 }
      : outcome;
  } catch {
    return { kind: "unreachable" };
  }
}

/**
 * The entry's text as the journal has it now, or null when it isn't there (any more). Of a guided journal that is its document:
 * as text under a title it would look like another text.
 */
export async function readEntry(
  entryId: string,
  kind: TextKind,
): Promise<(Text & { readonly revision: number }) | "unreachable" | null> {
  try {
    const response = await fetch(`${roomOf[kind]}/${entryId}`, { signal: AbortSignal.timeout(TIMEOUT) });
    if (response.status === 404) return null;
    const entry = response.ok ? await jsonOf(response) : null;
    const { content, title, revision } = entry ?? {};
    // Broken off, or not as this page knows it: an empty text, or no revision, must not stand for it.
    if (typeof content !== "string" || typeof revision !== "number") return "unreachable";
    if (kind === "guided" && kindOf({ body: content }) !== kind) return "unreachable";
    return { body: content, title: kind === "free" && typeof title === "string" ? title : null, revision };
  } catch {
    return "unreachable";
  }
}
