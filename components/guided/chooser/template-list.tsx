"use client";

import { useState, useTransition } from "react";
import { Button, IconButton, TextButton, TextLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Help } from "@/lib/care/view";
import { type BeginAction, BeginForm } from "./begin-form";

export type TemplateRow = { readonly id: string; readonly name: string | null; readonly promptCount: number };

/** The person's templates in their own order: begun, changed, copied, moved and deleted. */
export function TemplateList({
  templates,
  help,
  begin,
  order,
  duplicate,
  remove,
}: {
  templates: readonly TemplateRow[];
  help: Help;
  begin: BeginAction;
  order: (ids: readonly string[]) => Promise<void>;
  duplicate: (id: string) => Promise<string | null>;
  remove: (id: string) => Promise<void>;
}) {
  const [busy, start] = useTransition();
  const [fault, setFault] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<TemplateRow | null>(null);
  const [said, setSaid] = useState("");

  function work(task: () => Promise<string | null>, done: string): void {
    setFault(null);
    start(async () => {
      // A server that can't be reached has changed nothing: the list stands as it was.
      const wrong = await task().catch(() => "PAUZ can’t be reached. Nothing was changed; try again in a moment.");
      setFault(wrong);
      if (wrong === null) setSaid(done);
    });
  }

  function move(at: number, by: -1 | 1): void {
    const ids = templates.map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (moved === undefined) return;
    ids.splice(at + by, 0, moved);
    work(async () => (await order(ids), null), `${nameOf(templates[at])} is number ${at + by + 1} now.`);
  }

  if (templates.length === 0)
    return (
      <p className="rounded-lg bg-sunken px-5 py-4 text-sm text-muted">
        None yet. A template might be the three questions you ask yourself every Sunday.
      </p>
    );
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {fault !== null && (
        <Notice tone="warning" live>
          {fault}
        </Notice>
      )}
      <ol className="grid gap-2.5">
        {templates.map((template, at) => {
          const name = nameOf(template);
          return (
            <li key={template.id} className="flex gap-2 rounded-lg bg-surface py-3 pr-2 pl-4.5 shadow-1">
              <div className="grid min-w-0 flex-1 gap-2">
                <p className="grid gap-0.5 pt-1.5">
                  <span className="font-words text-lg leading-tight font-medium break-words" dir="auto">
                    {name}
                  </span>
                  <span className="text-xs text-muted">
                    {template.promptCount === 1 ? "One question" : `${template.promptCount} questions`}
                  </span>
                </p>
                <div className="flex flex-wrap items-center gap-x-5">
                  <BeginForm action={begin} choice={{ kind: "template", id: template.id }} label={`Begin: ${name}`} help={help}>
                    Begin
                  </BeginForm>
                  <TextLink href={`/guided/templates/${template.id}`} aria-label={`Change ${name}`}>
                    Change
                  </TextLink>
                  <TextButton
                    muted
                    disabled={busy}
                    aria-label={`Copy ${name}`}
                    onClick={() => work(() => duplicate(template.id), `${name} was copied.`)}
                  >
                    Copy
                  </TextButton>
                  <TextButton muted disabled={busy} aria-label={`Delete ${name}`} onClick={() => setLeaving(template)}>
                    Delete
                  </TextButton>
                </div>
              </div>
              <div className="grid flex-none content-start">
                <IconButton label={`Move ${name} up`} icon="up" disabled={busy || at === 0} onClick={() => move(at, -1)} />
                <IconButton
                  label={`Move ${name} down`}
                  icon="down"
                  disabled={busy || at === templates.length - 1}
                  onClick={() => move(at, 1)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <Dialog open={leaving !== null} onClose={() => setLeaving(null)} title="Delete this template?">
        {leaving !== null && (
          <>
            <p className="text-sm">
              {nameOf(leaving)} goes for good. Journals you wrote with it stay as they are, with their questions.
            </p>
            <div className="flex flex-wrap gap-2">
              <Button
                look="danger"
                pending={busy}
                onClick={() => {
                  work(async () => (await remove(leaving.id), null), `${nameOf(leaving)} was deleted.`);
                  setLeaving(null);
                }}
              >
                Delete it
              </Button>
              <Button look="quiet" onClick={() => setLeaving(null)}>
                Keep it
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}

/** A name, or what stands for one that can't be opened. */
function nameOf(template: TemplateRow | undefined): string {
  return template?.name ?? "A template that can’t be opened";
}
