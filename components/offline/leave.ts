import { stillUnsaid } from "@/components/companions/said-already";
import {
  closedUnsaid,
  type KeptUnsaid,
  openUnsaidStore,
  wipeStrayUnsaid,
  wipeUnsaid,
} from "@/components/companions/unsaid-store";
import { openDraftStore } from "@/components/editor/save/draft-store";
import {
  type ClosedDrafts,
  closedDrafts,
  sealedAccounts,
  wipeDrafts,
  wipeStrayDrafts,
} from "@/components/editor/save/drafts-leaving";
import { isPageOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { keepForJournal, type LeftRecording, leftRecordings, sendRecordings } from "@/components/voice/keeping/outbox";
import { openKnownRecordings } from "@/components/voice/keeping/recording-store";
import { closedRecordings, wipeRecordings, wipeStrayRecordings } from "@/components/voice/keeping/recordings-leaving";
import { tellLeft } from "./account-channel";
import { forgetEnded } from "./ended-session";
import { forgetNotes } from "./forget-notes";
import { forgetGoneAccount, goneAccount } from "./gone-account";
import { sendWaiting, type Unsent } from "./outbox";
import { emptyPocket } from "./pocket";

/** Whether the browser keeps nothing at all: there is no sealing or no storage. */
const keepsNothing = () => globalThis.crypto?.subtle === undefined || globalThis.indexedDB === undefined;

/** Whether storage is refused to the page: keeping as well as taking away. */
const isRefused = (error: unknown) => error instanceof DOMException && error.name === "SecurityError";

/**
 * What the browser kept, by whatever looks for it; `nothing` where it keeps nothing at all. Null when it can't say: that is never
 * taken for none.
 */
async function knownOrNull<T>(nothing: T, look: () => Promise<T>): Promise<T | null> {
  if (keepsNothing()) return nothing;
  try {
    return await look();
  } catch (error) {
    return isRefused(error) ? nothing : null;
  }
}

/**
 * Whether anything of the account can be opened here. Asked first: what only looks makes no key, which a full device would refuse.
 */
const hasKey = async (userId: string) => (await sealedAccounts()).has(userId);

/**
 * Sends everything that waits in this browser, in other tabs as well: signing out takes their drafts, too. Gives what can't be
 * sent, and why; null when the browser can't say.
 */
export async function sendAll(
  userId: string,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Unsent[] | null> {
  return knownOrNull<readonly Unsent[]>([], async () => {
    if (!(await hasKey(userId))) return [];
    const store = await openDraftStore({ userId, pageId: newId(), isOpen: async () => false });
    return (await sendWaiting({ userId, store, onProgress })).unsent;
  });
}

/** Sends the recordings that wait in this browser; gives what stays here after that, and why; null when the browser can't say. */
export async function sendVoice(
  userId: string,
  onProgress: (done: number, total: number) => void,
): Promise<readonly LeftRecording[] | null> {
  return knownOrNull<readonly LeftRecording[]>([], async () => {
    const store = await openKnownRecordings({ userId, pageId: newId() });
    if (store === null) return [];
    const { unsent } = await sendRecordings(userId, store, { onProgress, waiting: true });
    return leftRecordings(store, unsent, isPageOpen);
  });
}

/** A recording that was cut off counts as kept: it goes to the journal with the next sending. */
export async function keepRecording(userId: string, id: string): Promise<void> {
  const store = await openKnownRecordings({ userId, pageId: newId() });
  if (store !== null) await keepForJournal(store, id);
}

/**
 * Words of conversations that were never said, in this browser's other tabs as well: only their writer can say where they go. Null
 * when the browser can't say whether there are any.
 */
export async function unsaidHere(userId: string): Promise<readonly KeptUnsaid[] | null> {
  return knownOrNull<readonly KeptUnsaid[]>([], async () => {
    if (!(await hasKey(userId))) return [];
    const store = await openUnsaidStore({ userId, pageId: newId() });
    return stillUnsaid(userId, await store.all());
  });
}

/**
 * Takes away what this browser kept for the person: drafts, entries for reading, the key both are sealed with, and the
 * small notes beside them. Their other tabs are told, so that none of them goes on showing the journal. False when the browser
 * couldn't let go of something: that is here still.
 */
export async function wipeDevice(userId: string): Promise<boolean> {
  tellLeft(userId);
  const wipes = await Promise.allSettled([wipeDrafts(userId), wipeUnsaid(userId), wipeRecordings(userId), emptyPocket()]);
  forgetNotes();
  // Where storage is refused nothing was kept, and nothing is left to take away.
  return keepsNothing() || wipes.every((wipe) => wipe.status === "fulfilled" || isRefused(wipe.reason));
}

/** An account was deleted in this browser, and its pages may not have come to wiping what it kept: now they do. */
async function wipeGone(): Promise<void> {
  const userId = goneAccount();
  if (userId === undefined) return;
  // Where that fails, the next page tries again.
  if (await wipeDevice(userId)) forgetGoneAccount();
}

/** What lies sealed in this browser while nobody is signed in: texts and recordings for the journal, and words of conversations. */
export type LeftHere = { readonly drafts: ClosedDrafts; readonly unsaid: ClosedDrafts; readonly voice: ClosedDrafts };

/**
 * Nobody is signed in here: entries kept for reading go, and what a tab still wrote while its account signed out. Words that
 * can still be sent stay, sealed, for the account they belong to: those are the answer.
 */
export async function tidyDevice(): Promise<LeftHere> {
  await wipeGone();
  await Promise.allSettled([emptyPocket(), wipeStrayDrafts(), wipeStrayUnsaid(), wipeStrayRecordings()]);
  forgetNotes();
  // The server has sent this page, so it has heard of the session that was ended here.
  forgetEnded();
  const [drafts, unsaid, voice] = await Promise.all([
    closedDrafts(isPageOpen),
    closedUnsaid(isPageOpen),
    closedRecordings(isPageOpen),
  ]);
  return { drafts, unsaid, voice };
}
