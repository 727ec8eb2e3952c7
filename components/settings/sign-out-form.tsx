"use client";

import { useState } from "react";
import { createSignOut } from "@/components/offline/sign-out";
import { SignOutDialog, type SignOutStage } from "@/components/offline/sign-out-dialog";
import { Button, TextButton } from "@/components/ui/button";

const goAway = () => window.location.replace("/signin");

/** Signing out here. Before the script has come, and without scripts, the form is a plain one. */
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
  const [it] = useState(() => createSignOut({ userId, sessionId, onStage: setStage, goAway }));

  return (
    <form
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        void it.begin();
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
          onStay={it.stay}
          onTryAgain={() => void it.tryAgain()}
          onKeepNothing={() => void it.leave()}
          onKept={it.kept}
          onKeepVoice={(id) => void it.keepVoice(id)}
          onGoAway={goAway}
        />
      )}
    </form>
  );
}
