"use client";

import { useRef, useState } from "react";
import { Button, TextButton } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { wordsLeftBehind, wipeDevice } from "./leave-device";

/**
 * Signing out here. What this browser kept for the person goes with it; words that never reached PAUZ are asked about first.
 * Without scripts there is nothing kept, and the form is a plain one.
 */
export function SignOutForm({
  action,
  userId,
  look = "link",
}: {
  action: () => Promise<void>;
  userId: string;
  look?: "link" | "button";
}) {
  const form = useRef<HTMLFormElement>(null);
  const cleared = useRef(false);
  const [unsaved, setUnsaved] = useState(0);

  async function leave(anyway: boolean) {
    const left = anyway ? 0 : await wordsLeftBehind(userId);
    setUnsaved(left);
    if (left > 0) return;
    await wipeDevice(userId);
    cleared.current = true;
    form.current?.requestSubmit();
  }

  return (
    <form
      ref={form}
      action={action}
      onSubmit={(event) => {
        if (cleared.current) return;
        event.preventDefault();
        void leave(false);
      }}
    >
      {look === "link" ? (
        <TextButton type="submit">Sign out</TextButton>
      ) : (
        <Button type="submit" look="quiet" icon="sign-out">
          Sign out
        </Button>
      )}
      <Dialog open={unsaved > 0} onClose={() => setUnsaved(0)} title="Not everything has been saved">
        <p className="text-sm text-muted">
          {unsaved === 1 ? "One text on this device has" : `${unsaved} texts on this device have`} not reached PAUZ yet. Open your
          journal to save what is missing; signing out deletes it from this device.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setUnsaved(0)}>Stay signed in</Button>
          <Button look="danger" onClick={() => void leave(true)}>
            Delete and sign out
          </Button>
        </div>
      </Dialog>
    </form>
  );
}
