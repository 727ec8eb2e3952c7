"use client";

import { useActionState, useState } from "react";
import { endWhenReached } from "@/components/offline/ended-session";
import { wipeDevice } from "@/components/offline/leave";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { confirmation, isConfirmed } from "@/lib/leaving/view";
import { type LeaveState, requestLeave, wordsOf } from "./delete-account-state";

type Props = {
  /** Where there are no scripts. */
  readonly action: (state: LeaveState, form: FormData) => Promise<LeaveState>;
  readonly userId: string;
  readonly sessionId: string | null;
  readonly asksPassphrase: boolean;
};

/**
 * The last step. Only when the account is closed does this browser forget what it kept: a refusal costs nothing. Then a whole new
 * document, because this one still holds pages of the journal in its memory.
 */
export function DeleteAccountForm({ action, userId, sessionId, asksPassphrase }: Props) {
  const [plain, submit] = useActionState(action, {});
  const [here, setHere] = useState<LeaveState | null>(null);
  const [pending, setPending] = useState(false);
  const [typed, setTyped] = useState("");
  const state = here ?? plain;

  async function leave(form: FormData) {
    setPending(true);
    const after = await requestLeave(form);
    if (after !== "gone") {
      setHere(after);
      setPending(false);
      return;
    }
    // Nothing that comes in between is kept for this session any more.
    if (sessionId !== null) endWhenReached(sessionId);
    await wipeDevice(userId);
    window.location.replace("/goodbye");
  }

  return (
    <form
      action={submit}
      className="grid max-w-104 gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void leave(new FormData(event.currentTarget));
      }}
    >
      <TextField
        label={`Type “${confirmation}”`}
        name="confirmation"
        required
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={state.fault === "not_confirmed" ? wordsOf(state) : undefined}
      />
      {asksPassphrase && (
        <TextField
          label="Your passphrase"
          name="passphrase"
          type="password"
          required
          maxLength={1024}
          autoComplete="current-password"
          error={state.fault === "wrong" || state.fault === "passphrase_missing" ? wordsOf(state) : undefined}
        />
      )}
      <div className="grid gap-2">
        <Button type="submit" look="danger" pending={pending} className="justify-self-start">
          {pending ? "Deleting…" : "Delete my account for good"}
        </Button>
        <p role="status" className="text-xs text-muted empty:sr-only">
          {pending
            ? "Closing your account, and clearing this browser…"
            : isConfirmed(typed)
              ? "There is no way back from here."
              : ""}
        </p>
      </div>
      {state.fault !== undefined && !pending && (
        <Notice tone="danger" title="Nothing was deleted" live>
          <p>{wordsOf(state)}</p>
        </Notice>
      )}
    </form>
  );
}
