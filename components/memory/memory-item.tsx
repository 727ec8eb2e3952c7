"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import type { FormAction, FormState } from "@/components/settings/form-state";
import { Button, TextButton, TextLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Note } from "@/components/ui/card";

export type MemoryItemFacts = {
  readonly id: string;
  readonly text: string;
  readonly edited: boolean;
  readonly entries: readonly { readonly id: string; readonly href: string; readonly day: string }[];
};

const shownAtOnce = 3;

/** One thing remembered: its words, the entries it rests on, and the two things one can do about it. */
export function MemoryItem({ item, rewrite, forget }: { item: MemoryItemFacts; rewrite: FormAction; forget: FormAction }) {
  const [writing, setWriting] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useEffect(() => {
    // Whoever has finished goes on where they began.
    if (wasWriting.current && !writing) edit.current?.focus();
    wasWriting.current = writing;
  }, [writing]);
  return (
    <li className="grid py-1.5">
      {writing ? (
        <Rewriting item={item} rewrite={rewrite} done={() => setWriting(false)} />
      ) : (
        <div className="flex flex-wrap items-start justify-between gap-x-4">
          <p className="min-w-0 flex-1 basis-64 py-2.5 font-medium wrap-anywhere">
            {item.text}
            {item.edited && <span className="ml-2 text-xs font-normal text-muted">in your words</span>}
          </p>
          <div className="flex gap-4">
            <TextButton ref={edit} onClick={() => setWriting(true)} aria-label={`Say it differently: ${item.text}`}>
              Say it differently
            </TextButton>
            <Forgetting item={item} forget={forget} />
          </div>
        </div>
      )}
      <Entries entries={item.entries} />
    </li>
  );
}

function Entries({ entries }: { entries: MemoryItemFacts["entries"] }) {
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, shownAtOnce);
  return (
    <div className="-mt-1.5 flex flex-wrap items-center gap-x-3 text-xs text-muted">
      <span>Rests on {entries.length} entries:</span>
      {shown.map(({ id, href, day }) => (
        <TextLink key={id} href={href} muted className="text-xs! underline">
          {day}
        </TextLink>
      ))}
      {!all && entries.length > shownAtOnce && (
        <TextButton muted className="text-xs! font-semibold!" onClick={() => setAll(true)}>
          and {entries.length - shownAtOnce} more
        </TextButton>
      )}
    </div>
  );
}

function Forgetting({ item, forget }: { item: MemoryItemFacts; forget: FormAction }) {
  const [state, submit, pending] = useActionState(forget, {});
  return (
    <form action={submit} className="grid">
      <input type="hidden" name="id" value={item.id} />
      <TextButton type="submit" muted disabled={pending} aria-label={`Forget: ${item.text}`}>
        Forget
      </TextButton>
      <p role="alert" className="text-xs font-semibold text-danger empty:sr-only">
        {state.fault}
      </p>
    </form>
  );
}

function Rewriting({ item, rewrite, done }: { item: MemoryItemFacts; rewrite: FormAction; done: () => void }) {
  const [text, setText] = useState(item.text);
  const [state, submit, pending] = useActionState(async (before: FormState, form: FormData) => {
    const after = await rewrite(before, form);
    if (after.fault === undefined) done();
    return after;
  }, {});
  return (
    <form action={submit} className="grid gap-3 py-2">
      <input type="hidden" name="id" value={item.id} />
      <TextField
        label="In your words"
        name="text"
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={300}
        required
        autoFocus
        error={state.fault}
        hint="What you write here stays, also when PAUZ reads your entries again."
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Keep
        </Button>
        <Button look="quiet" size="small" onClick={done}>
          Leave it
        </Button>
      </div>
      <Note className="sr-only">It was: {item.text}</Note>
    </form>
  );
}
