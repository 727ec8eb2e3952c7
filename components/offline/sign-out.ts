import { forgetUnsaid, type KeptUnsaid } from "@/components/companions/unsaid-store";
import { endWhenReached } from "./ended-session";
import { keepRecording, sendAll, sendVoice, unsaidHere, wipeDevice } from "./leave";
import type { Left, SignOutStage } from "./sign-out-dialog";

type Around = {
  readonly userId: string;
  /** The session that ends. */
  readonly sessionId: string | null;
  readonly onStage: (stage: SignOutStage | null) => void;
  /** To a whole new document: this one still holds pages of the journal in its memory. */
  readonly goAway: () => void;
};

/** What waits here after everything was tried. What the browser couldn't look for may be here all the same. */
const leftOf = (
  again: Left["again"],
  unsent: Left["unsent"] | null,
  voice: Left["voice"] | null,
  unsaid: Left["unsaid"] | null,
): Left => ({
  kind: "left",
  again,
  unsent: unsent ?? [],
  voice: voice ?? [],
  unsaid: unsaid ?? [],
  untold: unsent === null || voice === null || unsaid === null,
});

/** Whether these are the same words, though they may have been looked for anew meanwhile. */
const isSame = (one: KeptUnsaid, other: KeptUnsaid) =>
  one.conversationId === other.conversationId && one.pageId === other.pageId && one.savedAt === other.savedAt;

/**
 * Signing out, from the first press to the sign-in page. Words that never reached PAUZ are sent first; what can't be is named, and
 * the person chooses. Then everything this browser kept goes, and the session ends with the next request: that of the sign-in page
 * or, without a network, the first one that gets through.
 */
export function createSignOut({ userId, sessionId, onStage, goAway }: Around) {
  let stage: SignOutStage | null = null;
  /** Raised with everything the person chooses: what is still on its way for an older choice ends without doing any more. */
  let wish = 0;

  function show(next: SignOutStage | null): void {
    stage = next;
    onStage(next);
  }

  async function send(again: Left["again"] = "not_yet"): Promise<void> {
    const mine = (wish += 1);
    if (again === "done" && stage?.kind === "left") show({ ...stage, again: "now" });
    const onProgress = (done: number, total: number) => {
      if (wish === mine) show({ kind: "sending", done, total });
    };
    const unsent = await sendAll(userId, onProgress);
    if (wish !== mine) return;
    // After the words: an entry that has just come into the journal takes its recording in.
    const voice = await sendVoice(userId, onProgress);
    if (wish !== mine) return;
    const unsaid = await unsaidHere(userId);
    if (wish !== mine) return;
    const left = leftOf(again, unsent, voice, unsaid);
    if (left.untold || left.unsent.length + left.voice.length + left.unsaid.length > 0) show(left);
    else await leave();
  }

  async function leave(): Promise<void> {
    wish += 1;
    const again = stage?.kind === "not_gone";
    show(again ? { kind: "not_gone", again: "now" } : { kind: "leaving" });
    // First of all: whatever comes in between, the session ends, and nothing that is still kept here is shown.
    if (sessionId !== null) endWhenReached(sessionId);
    if (!(await wipeDevice(userId))) show({ kind: "not_gone", again: again ? "done" : "not_yet" });
    // Without a network the worker says so in PAUZ's words. A browser without it would show a page of its own.
    else if (navigator.onLine || navigator.serviceWorker?.controller != null) goAway();
    else show({ kind: "left_offline" });
  }

  return {
    /** The person wants to sign out. */
    begin: () => send(),
    tryAgain: () => send("done"),
    /** Without what couldn't be sent, or once nothing is left to send. */
    leave,
    /** The person stays after all. */
    stay(): void {
      wish += 1;
      show(null);
    },
    /** Words of a conversation went into the journal; the rest, if any, still waits for its writer. */
    kept(kept: KeptUnsaid): void {
      void forgetUnsaid(userId, kept);
      if (stage?.kind === "left") show({ ...stage, unsaid: stage.unsaid.filter((each) => !isSame(each, kept)) });
    },
    /** A recording that was cut off is to be kept after all: sent with the rest. */
    async keepVoice(id: string): Promise<void> {
      const mine = (wish += 1);
      // Where that fails, it is named again.
      await keepRecording(userId, id).catch(() => undefined);
      if (wish === mine) await send();
    },
  };
}
