"use client";

import { type ReactNode, useActionState, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { CarePanel } from "@/components/care/care-panel";
import { Notice } from "@/components/ui/notice";
import type { Help } from "@/lib/care/view";

/** What came of trying to begin; empty at first, and gone to the journal when it worked. */
export type BeginState = {
  readonly fault?: string;
  /** The topic is a sign that somebody carries something very heavy: nothing was asked. */
  readonly care?: boolean;
  /** The topic as it was typed. */
  readonly topic?: string;
};

export type BeginAction = (state: BeginState, form: FormData) => Promise<BeginState>;

/** Whom to talk to first, and a way to go on with one's own words: no questions are put to somebody who says this. */
export function CareFirst({ help, onHide }: { help: Help; onHide: () => void }) {
  return (
    <div className="grid gap-3">
      <CarePanel help={help} kept={false} onHide={onHide} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <span className="text-muted">If you would like to write, there is a page without questions.</span>
        <ButtonLink href="/journal/new" look="soft">
          Write in your own words
        </ButtonLink>
      </p>
    </div>
  );
}

/** A button that begins a guided journal; with `className` it is the whole of a card. */
export function BeginForm({
  action,
  choice,
  label,
  help,
  className,
  children,
}: {
  action: BeginAction;
  choice:
    | { readonly kind: "category" | "technique" | "template"; readonly id: string }
    | { readonly kind: "own"; readonly topic: string };
  /** Its name for those who hear the page. */
  label?: string;
  help: Help;
  className?: string;
  children: ReactNode;
}) {
  const [state, submit, pending] = useActionState(action, {});
  const [hidden, setHidden] = useState<BeginState | null>(null);
  return (
    <form action={submit} className="grid gap-2">
      <input type="hidden" name="kind" value={choice.kind} />
      {choice.kind === "own" ? (
        <input type="hidden" name="topic" value={choice.topic} />
      ) : (
        <input type="hidden" name="id" value={choice.id} />
      )}
      {className === undefined ? (
        <div>
          <Button type="submit" look="soft" size="small" pending={pending} aria-label={pending ? undefined : label}>
            {pending ? "Preparing your questions…" : children}
          </Button>
        </div>
      ) : (
        <button type="submit" disabled={pending} aria-busy={pending || undefined} className={className}>
          {children}
        </button>
      )}
      {state.care === true && hidden !== state && <CareFirst help={help} onHide={() => setHidden(state)} />}
      {state.fault !== undefined && !pending && (
        <Notice tone="warning" live title="It couldn’t be begun">
          {state.fault}
        </Notice>
      )}
    </form>
  );
}
