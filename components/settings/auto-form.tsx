"use client";

import { type ReactNode, startTransition, useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "./form-state";
import { FormWords } from "./form-words";

/**
 * A form whose every change is kept at once and said in words. Without scripts it has a button and works the same.
 * It is sent by hand rather than by React, which would put the fields back to what they were before.
 */
export function AutoForm({ action, children, className }: { action: FormAction; children: ReactNode; className?: string }) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => submit(form));
      }}
      onChange={(event) => event.currentTarget.requestSubmit()}
      className={className}
    >
      {children}
      <noscript>
        <Button type="submit">Save</Button>
      </noscript>
      <FormWords state={state} pending={pending} />
    </form>
  );
}
