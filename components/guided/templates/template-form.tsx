"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, ButtonLink, IconButton } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { maxPrompts, type TemplateDraft } from "@/lib/guided/view";
import { newId } from "@/lib/ids/ids";

/** What became of saving a template. */
export type Saved =
  | { readonly kind: "saved" }
  | { readonly kind: "refused" | "gone"; readonly words: string }
  /** Another tab or device saved first: what it has, and the revision that is. */
  | { readonly kind: "changed"; readonly theirs: TemplateDraft; readonly base: number };

type Row = { readonly key: number; readonly text: string };
type Trouble = Exclude<Saved, { kind: "saved" }>;

const rowsOf = (prompts: readonly string[], from = 0): readonly Row[] => prompts.map((text, at) => ({ key: from + at, text }));

/** A template's name and questions, each of which can be moved, by hand or by keyboard, and taken away. */
export function TemplateForm({
  id: given,
  initial,
  base: from,
  save,
}: {
  /** Null for a new one: its id is made here, so that saving it twice is saving it once. */
  readonly id: string | null;
  readonly initial: TemplateDraft;
  readonly base: number;
  readonly save: (id: string, draft: TemplateDraft, base: number) => Promise<Saved>;
}) {
  const router = useRouter();
  const [id] = useState(() => given ?? newId());
  const [name, setName] = useState(initial.name);
  const [rows, setRows] = useState(() => rowsOf(initial.prompts));
  const [base, setBase] = useState(from);
  const [changed, setChanged] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const nextKey = rows.reduce((most, { key }) => Math.max(most, key + 1), 0);

  useEffect(() => {
    if (!changed) return;
    // Questions that took a while to find are not closed away by a slip.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);

  function put(next: readonly Row[]): void {
    setRows(next);
    setChanged(true);
  }

  function add(): void {
    if (rows.length >= maxPrompts) return;
    // At once: the next key already belongs to the new question.
    flushSync(() => put([...rows, { key: nextKey, text: "" }]));
    list.current?.querySelector<HTMLTextAreaElement>("li:last-child textarea")?.focus();
  }

  function move(at: number, by: -1 | 1): void {
    const next = [...rows];
    const [moved] = next.splice(at, 1);
    if (moved === undefined) return;
    next.splice(at + by, 0, moved);
    put(next);
    setSaid(`Question ${at + 1} is number ${at + by + 1} now.`);
  }

  async function keep(rests: number): Promise<void> {
    setBusy(true);
    setTrouble(null);
    const outcome = await save(id, { name, prompts: rows.map(({ text }) => text) }, rests).catch((): Saved => ({
      kind: "refused",
      words: "PAUZ can’t be reached. Your questions are still here; try again in a moment.",
    }));
    setBusy(false);
    if (outcome.kind !== "saved") {
      setBase(outcome.kind === "gone" ? 0 : base);
      return setTrouble(outcome);
    }
    setChanged(false);
    router.push("/guided#templates");
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void keep(base);
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <p role="status" className="sr-only">
        {said}
      </p>
      <TextField
        label="Name"
        value={name}
        autoComplete="off"
        dir="auto"
        onChange={(event) => {
          setName(event.target.value);
          setChanged(true);
        }}
      />
      <div className="grid gap-3">
        <h2 id="template-questions">Questions</h2>
        <ol ref={list} aria-labelledby="template-questions" className="grid gap-2.5">
          {rows.map(({ key, text }, at) => (
            <li
              key={key}
              className="flex flex-wrap items-start justify-end gap-x-2 rounded-lg bg-surface py-2 pr-1 pl-4 shadow-1 has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus"
            >
              <span aria-hidden="true" className="pt-3 text-sm font-semibold text-accent tabular-nums">
                {at + 1}
              </span>
              <textarea
                aria-label={`Question ${at + 1}`}
                dir="auto"
                rows={1}
                autoComplete="off"
                placeholder="What would you like to be asked?"
                className="words field-sizing-content min-h-11 min-w-48 flex-1 resize-none bg-transparent py-1.5 pr-2 leading-[1.5]! outline-none placeholder:text-muted"
                value={text}
                onChange={(event) => put(rows.map((row) => (row.key === key ? { key, text: event.target.value } : row)))}
              />
              <div className="flex flex-none justify-end max-md:w-full">
                <IconButton label={`Move question ${at + 1} up`} icon="up" disabled={at === 0} onClick={() => move(at, -1)} />
                <IconButton
                  label={`Move question ${at + 1} down`}
                  icon="down"
                  disabled={at === rows.length - 1}
                  onClick={() => move(at, 1)}
                />
                <IconButton
                  label={`Take question ${at + 1} away`}
                  icon="close"
                  disabled={rows.length === 1}
                  onClick={() => put(rows.filter((row) => row.key !== key))}
                />
              </div>
            </li>
          ))}
        </ol>
        {rows.length < maxPrompts && (
          <Button look="soft" icon="add" className="justify-self-start" onClick={add}>
            Another question
          </Button>
        )}
      </div>
      {trouble !== null && (
        <TroubleNote
          trouble={trouble}
          onMine={(rests) => void keep(rests)}
          onTheirs={({ theirs, base: rests }) => {
            setName(theirs.name);
            setRows(rowsOf(theirs.prompts, nextKey));
            setBase(rests);
            setChanged(false);
            setTrouble(null);
          }}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" pending={busy}>
          Save the template
        </Button>
        <ButtonLink href="/guided#templates" look="quiet">
          {changed ? "Leave it as it was" : "Back"}
        </ButtonLink>
      </div>
    </form>
  );
}

function TroubleNote({
  trouble,
  onMine,
  onTheirs,
}: {
  trouble: Trouble;
  onMine: (base: number) => void;
  onTheirs: (changed: Extract<Trouble, { kind: "changed" }>) => void;
}) {
  if (trouble.kind !== "changed") {
    return (
      <Notice tone="warning" live title="It isn’t saved yet">
        {trouble.words}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" live title="This template was changed somewhere else">
      <p>There it is called “{trouble.theirs.name}” and asks:</p>
      <ol className="list-decimal ps-5 font-words" dir="auto">
        {trouble.theirs.prompts.map((prompt, at) => (
          <li key={at}>{prompt}</li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-2 pt-1">
        <Button look="soft" size="small" onClick={() => onMine(trouble.base)}>
          Keep mine
        </Button>
        <Button look="quiet" size="small" onClick={() => onTheirs(trouble)}>
          Take theirs
        </Button>
      </p>
    </Notice>
  );
}
