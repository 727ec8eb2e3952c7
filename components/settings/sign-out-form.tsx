"use client";

import { useRef, useState } from "react";
import { forgetUnsaid, type KeptUnsaid } from "@/components/companions/unsaid-store";
import { endWhenReached } from "@/components/offline/ended-session";
import { keepRecording, sendAll, sendVoice, unsaidHere, wipeDevice } from "@/components/offline/leave";
import { type Left, SignOutDialog, type SignOutStage } from "@/components/offline/sign-out-dialog";
import { Button, TextButton } from "@/components/ui/button";

/** To a whole new document: this one still holds pages of the journal in its memory. */
function goAway(): void {
  window.location.replace("/signin");
}

/** What waits here after everything was tried. What the browser couldn't look for may be here all the same. */
const leftOf = (unsent: Left["unsent"] | null, voice: Left["voice"] | null, unsaid: Left["unsaid"] | null): Left => ({
  kind: "left",
  unsent: unsent ?? [],
  voice: voice ?? [],
  unsaid: unsaid ?? [],
  untold: unsent === null || voice === null || unsaid === null,
});

/**
 * Signing out here. Words that never reached PAUZ are sent first; what can't be is named, and the person chooses. Then everything
 * this browser kept goes, and the session ends with the next request: that of the sign-in page or, without a network, the first one
 * that gets through. Before the script has come, and without scripts, the form is a plain one.
 */
export function SignOutForm({
  action,
  userId,
  sessionId,
  zone,
  look = "link",
}: {
  action: () => Promise<void>;
  userId: string;
  /** The session that ends. */
  sessionId: string | null;
  zone: string;
  look?: "link" | "button";
}) {
  const [stage, setStage] = useState<SignOutStage | null>(null);

  /** Raised when the person stays after all: what is on its way then ends without signing anybody out. */
  const wish = useRef(0);

  async function send() {
    const mine = (wish.current += 1);
    const unsent = await sendAll(userId, (done, total) => {
      if (wish.current === mine) setStage({ kind: "sending", done, total });
    });
    if (wish.current !== mine) return;
    // After the words: an entry that has just come into the journal takes its recording in.
    const voice = await sendVoice(userId, (done, total) => {
      if (wish.current === mine) setStage({ kind: "sending", done, total });
    });
    if (wish.current !== mine) return;
    const unsaid = await unsaidHere(userId);
    if (wish.current !== mine) return;
    const left = leftOf(unsent, voice, unsaid);
    if (left.untold || left.unsent.length + left.voice.length + left.unsaid.length > 0) setStage(left);
    else await leave();
  }

  async function leave() {
    setStage({ kind: "leaving" });
    // First of all: whatever comes in between, the session ends, and nothing that is still kept here is shown.
    if (sessionId !== null) endWhenReached(sessionId);
    await wipeDevice(userId);
    // Without a network the worker says so in PAUZ's words. A browser without it would show a page of its own.
    if (navigator.onLine || navigator.serviceWorker?.controller != null) goAway();
    else setStage({ kind: "left_offline" });
  }

  /** Words of a conversation went into the journal; the rest, if any, still waits for its writer. */
  function onKept(kept: KeptUnsaid) {
    void forgetUnsaid(userId, kept);
    setStage((now) => (now?.kind === "left" ? { ...now, unsaid: now.unsaid.filter((each) => each !== kept) } : now));
  }

  /** A recording that was cut off is to be kept after all: sent with the rest. */
  async function onKeepVoice(id: string) {
    // Where that fails, it is named again.
    await keepRecording(userId, id).catch(() => undefined);
    await send();
  }

  function stay() {
    wish.current += 1;
    setStage(null);
  }

  return (
    <form
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {look === "link" ? (
        <TextButton type="submit">Sign out</TextButton>
      ) : (
        <Button type="submit" look="quiet" icon="sign-out">
          Sign out
        </Button>
      )}
      {stage !== null && (
        <SignOutDialog
          userId={userId}
          stage={stage}
          zone={zone}
          onStay={stay}
          onTryAgain={() => void send()}
          onKeepNothing={() => void leave()}
          onKept={onKept}
          onKeepVoice={(id) => void onKeepVoice(id)}
          onGoAway={goAway}
        />
      )}
    </form>
  );
}
