import { digestOf, type DraftStore, type KeptDraft, mayHaveSent } from "@/components/editor/save/draft-store";
import type { Outcome } from "@/components/editor/save/save-state";
import { tellSaved } from "@/components/editor/save/news";
import { kindOf } from "@/components/editor/save/said";
import { type SaveRequest, sendSave, type Text } from "@/components/editor/save/send";

/** A text that could not be sent, and what stood in its way. */
export type Unsent = { readonly draft: KeptDraft; readonly why: Exclude<Outcome, { kind: "saved" }> };
export type Delivery = { readonly sent: readonly KeptDraft[]; readonly unsent: readonly Unsent[] };

type Around = {
  readonly userId: string;
  readonly store: DraftStore;
  readonly send?: (save: SaveRequest) => Promise<Outcome>;
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** Left alone: somebody is writing there, and that page sends by itself. */
  readonly isOpen?: (entryId: string) => Promise<boolean>;
  readonly onProgress?: (done: number, total: number) => void;
};

/** How often a text is offered to a server that is only busy. */
const tries = 3;

/**
 * The id of a save that sends this very text on this very revision: whichever tab sends it, and however often, the journal
 * takes it once.
 */
async function saveIdOf(userId: string, entryId: string, base: number, text: Text): Promise<string> {
  const digest = await digestOf({
    title: `${userId}|${entryId}|${base}|${text.title ?? ""}|${text.title === null}`,
    body: text.body,
  });
  // RFC 9562, version 8: bits of one's own.
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

async function deliver(draft: KeptDraft, { userId, send = sendSave, pause = wait }: Around): Promise<Outcome> {
  const { entryId, text } = draft;
  let { base } = draft;
  for (let tried = 1; ; tried += 1) {
    const saveId = await saveIdOf(userId, entryId, base, text);
    // Words that arrive late stand under the day they were written on.
    const begun = draft.savedAt;
    const outcome = await send({ entryId, userId, text, base, saveId, leaving: false, begun });
    if (outcome.kind === "saved") tellSaved({ entryId, userId, text, ...outcome });
    if (tried >= tries) return outcome;
    if (outcome.kind === "busy") await pause(outcome.afterMs);
    else if (outcome.kind === "conflict" && (await mayHaveSent(draft, outcome.theirs))) base = outcome.theirs.revision;
    else return outcome;
  }
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Sends the drafts of pages that are closed, oldest first, each exactly once. What can't be sent stays where it is, and is
 * named. Nothing more is tried once the server can't be reached or understood, or nobody is signed in; and no more guided
 * journals once their store doesn't answer.
 */
export async function sendWaiting(around: Around): Promise<Delivery> {
  const { store, isOpen, onProgress } = around;
  const waiting = [...(await store.left())].reverse();
  const sent: KeptDraft[] = [];
  const unsent: Unsent[] = [];
  let closed: Unsent["why"] | null = null;
  let guidedClosed: Unsent["why"] | null = null;
  for (const [done, draft] of waiting.entries()) {
    onProgress?.(done, waiting.length);
    if ((await isOpen?.(draft.entryId)) === true) continue;
    const known: Unsent["why"] | null = closed ?? (kindOf(draft.text) === "guided" ? guidedClosed : null);
    const outcome: Outcome = known ?? (await deliver(draft, around));
    if (outcome.kind === "saved") {
      await store.forgetLeft(draft);
      sent.push(draft);
    } else {
      unsent.push({ draft, why: outcome });
      if (outcome.kind === "unreachable" && outcome.behind === "store") guidedClosed = outcome;
      else if (["unreachable", "signed_out", "other_account", "other_version"].includes(outcome.kind)) closed = outcome;
    }
  }
  return { sent, unsent };
}
