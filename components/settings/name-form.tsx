"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { FormAction } from "./form-state";
import { FormWords } from "./form-words";

/** The name PAUZ greets with. What is wrong with one stands at the field. */
export function NameForm({ action, name }: { action: FormAction; name: string }) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="grid max-w-104 gap-4">
      <TextField
        label="Name"
        name="name"
        autoComplete="given-name"
        required
        maxLength={80}
        defaultValue={name}
        hint="How PAUZ greets you."
        error={pending ? undefined : state.fault}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="soft" pending={pending}>
          Keep this name
        </Button>
        <FormWords state={state.said === undefined ? {} : { said: state.said }} pending={pending} />
      </div>
    </form>
  );
}
