"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { Help } from "@/lib/care/view";
import { maxTopicLength } from "@/lib/guided/view";
import { type BeginAction, type BeginState, CareFirst } from "./begin-form";

/** A topic in the writer's own words, in any language. */
export function OwnTopic({ begin, help }: { begin: BeginAction; help: Help }) {
  const [state, submit, pending] = useActionState(begin, {});
  const [hidden, setHidden] = useState<BeginState | null>(null);
  return (
    <form action={submit} noValidate className="grid gap-3 rounded-lg bg-mint-soft p-4.5 md:p-6">
      <input type="hidden" name="kind" value="own" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 md:grid-cols-[minmax(0,1fr)_auto]">
        <TextField
          // What was typed is there again after an answer that led nowhere.
          key={state.topic ?? ""}
          label="Something of your own"
          name="topic"
          dir="auto"
          autoComplete="off"
          defaultValue={state.topic ?? ""}
          placeholder="Moving out, my sister, Sundays…"
          hint={`In any language, up to ${maxTopicLength} characters`}
          error={pending ? undefined : state.fault}
        />
        <Button type="submit" className="min-h-12.5 justify-self-start md:mt-7" pending={pending}>
          {pending ? "Preparing…" : "Begin"}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {pending ? "Preparing your questions" : (state.fault ?? "")}
      </p>
      {state.care === true && hidden !== state && <CareFirst help={help} onHide={() => setHidden(state)} />}
    </form>
  );
}
