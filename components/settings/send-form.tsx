"use client";

import { type ReactNode, useActionState } from "react";
import { Button, type ButtonLook, TextButton } from "@/components/ui/button";
import type { FormAction } from "./form-state";
import { FormWords } from "./form-words";

/** A form with one button that says what it does. */
export function SendForm({
  action,
  button,
  look = "soft",
  children,
  className,
}: {
  action: FormAction;
  button: string;
  look?: ButtonLook;
  children?: ReactNode;
  className?: string;
}) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className={className}>
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look={look} pending={pending}>
          {button}
        </Button>
        <FormWords state={state} pending={pending} />
      </div>
    </form>
  );
}

/** One deed on one row of a list; `label` says which row for those who hear the page. */
export function RowDeed({ action, id, words, label }: { action: FormAction; id: string; words: string; label: string }) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="flex items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <TextButton type="submit" aria-label={label} disabled={pending}>
        {words}
      </TextButton>
      <p role="alert" className="text-xs font-semibold text-danger empty:sr-only">
        {state.fault}
      </p>
    </form>
  );
}
