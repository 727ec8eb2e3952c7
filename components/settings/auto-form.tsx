"use client";

import { type ReactNode, startTransition, useActionState, useRef } from "react";
import { Button } from "@/components/ui/button";
import { FloatingWords } from "./floating-words";
import type { FormAction } from "./form-state";

/**
 * A form whose every change is kept at once and said in words. Without scripts it has a button and works the same.
 * It is sent by hand rather than by React, which would put the fields back to what they were before. The field that was changed
 * is named with it (`changed`): the others may be older than what was chosen meanwhile on another device.
 */
export function AutoForm({ action, children, className }: { action: FormAction; children: ReactNode; className?: string }) {
  const [state, submit, pending] = useActionState(action, {});
  const changed = useRef("");
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        form.set("changed", changed.current);
        startTransition(() => submit(form));
      }}
      onChange={(event) => {
        changed.current = event.target instanceof Element ? (event.target.getAttribute("name") ?? "") : "";
        event.currentTarget.requestSubmit();
      }}
      className={className}
    >
      {children}
      <noscript>
        <Button type="submit">Save</Button>
      </noscript>
      <FloatingWords state={state} pending={pending} />
    </form>
  );
}
