"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { faultWords, type SignInState } from "./sign-in-state";

type Action = (state: SignInState, form: FormData) => Promise<SignInState>;

/** The owner's way in. It is a plain form underneath and works without scripts. */
export function PassphraseForm({ action, next }: { action: Action; next: string }) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <TextField
        label="Passphrase"
        name="passphrase"
        type="password"
        autoComplete="current-password"
        required
        maxLength={1024}
        error={faultWords(state)}
        autoFocus
      />
      <Button type="submit" wide pending={pending}>
        Open my journal
      </Button>
      <p role="alert" className="sr-only">
        {faultWords(state)}
      </p>
      <p className="flex items-center gap-2.5 text-xs text-muted">
        <Icon name="lock" className="size-4" />
        Stays signed in on this device until you sign out.
      </p>
    </form>
  );
}
