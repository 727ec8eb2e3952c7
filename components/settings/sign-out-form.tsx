"use client";

import { unstable_rethrow } from "next/navigation";
import { useRef, useState } from "react";
import { sendAll, wipeDevice } from "@/components/offline/leave";
import { SignOutDialog, type SignOutStage } from "@/components/offline/sign-out-dialog";
import { Button, TextButton } from "@/components/ui/button";

/** Whether the action came to its end: it ends in a redirect, which Next throws. */
async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (thrown) {
    try {
      unstable_rethrow(thrown);
    } catch {
      return true;
    }
    return false;
  }
}

/**
 * Signing out here. Words that never reached PAUZ are sent first; what can't be is named, and the person chooses. Then the
 * session ends, and with it everything this browser kept. Without scripts there is nothing kept, and the form is a plain one.
 */
export function SignOutForm({
  action,
  userId,
  zone,
  look = "link",
}: {
  action: () => Promise<void>;
  userId: string;
  zone: string;
  look?: "link" | "button";
}) {
  const [stage, setStage] = useState<SignOutStage | null>(null);

  /** Raised when the person stays after all: what is on its way then ends without signing anybody out. */
  const wish = useRef(0);

  async function send() {
    const mine = (wish.current += 1);
    const { unsent } = await sendAll(userId, (done, total) => {
      if (wish.current === mine) setStage({ kind: "sending", done, total });
    });
    if (wish.current !== mine) return;
    if (unsent.length > 0) setStage({ kind: "left", unsent });
    else await leave();
  }

  /** First the session, then what is kept: where the server can't be asked, nothing is lost by having tried. */
  async function leave() {
    setStage({ kind: "leaving" });
    if (await succeeds(action)) await wipe("/signin");
    else setStage({ kind: "unreachable" });
  }

  /** What lies here goes in any case; the session ends now, or with the next try. */
  async function keepNothing() {
    const ended = await succeeds(action);
    await wipe(ended ? "/signin" : null);
    if (!ended) setStage({ kind: "cleared" });
  }

  async function wipe(next: string | null) {
    await wipeDevice(userId);
    // A whole new document: this one still holds pages of the journal in its memory.
    if (next !== null) window.location.replace(next);
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
          stage={stage}
          zone={zone}
          onStay={stay}
          onTryAgain={() => void (stage.kind === "left" ? send() : leave())}
          onKeepNothing={() => void keepNothing()}
        />
      )}
    </form>
  );
}
