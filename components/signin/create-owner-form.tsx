"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { faultIn, faultWords, type SignInState } from "./sign-in-state";

type Action = (state: SignInState, form: FormData) => Promise<SignInState>;

const fields = ["name", "passphrase", "again", "code"] as const;

/** The first visit: who the journal belongs to. A plain form underneath; only the guess of the zone needs a script. */
export function CreateOwnerForm({ action, next, askCode }: { action: Action; next: string; askCode: boolean }) {
  const [state, submit, pending] = useActionState(action, {});
  const zone = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (zone.current !== null) zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  const general = fields.some((field) => faultIn(state, field) !== undefined) ? undefined : faultWords(state);

  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="zone" ref={zone} />
      {general !== undefined && <Notice tone="danger">{general}</Notice>}
      <TextField
        label="Your name"
        name="name"
        autoComplete="given-name"
        required
        maxLength={80}
        defaultValue={state.name}
        error={faultIn(state, "name")}
      />
      <TextField
        label="Passphrase"
        name="passphrase"
        type="password"
        autoComplete="new-password"
        required
        maxLength={1024}
        hint="At least 12 characters. Four or five words that only you would put together are good."
        error={faultIn(state, "passphrase")}
      />
      <TextField
        label="Passphrase, once more"
        name="again"
        type="password"
        autoComplete="new-password"
        required
        maxLength={1024}
        error={faultIn(state, "again")}
      />
      {askCode && (
        <TextField
          label="Setup code"
          name="code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={40}
          hint="It is printed in the terminal where PAUZ was started."
          error={faultIn(state, "code")}
        />
      )}
      <Button type="submit" wide pending={pending}>
        Begin my journal
      </Button>
      <p role="alert" className="sr-only">
        {faultWords(state)}
      </p>
    </form>
  );
}
