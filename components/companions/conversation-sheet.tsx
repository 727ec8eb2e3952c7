"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { call, type Refusal, textOf } from "@/components/editor/panel/call";
import { RefusalNote } from "@/components/editor/panel/refusal-note";
import { Button, TextButton, TextLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { Switch } from "@/components/ui/switch";
import { type ConversationStatus, maxConversationTagLength, maxConversationTags } from "@/lib/companions/view";

/** What is known of a conversation beside what is said in it. */
export type About = {
  readonly tags: readonly string[];
  readonly keptHere: boolean;
  readonly entryId: string | null;
};

type SheetProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly begun: boolean;
  readonly status: ConversationStatus;
  readonly onStatus: (status: ConversationStatus) => void;
  /** Something heavy was said: nothing of it is sent any more, whatever is chosen. */
  readonly staysHere: boolean;
  readonly about: About;
  readonly onAbout: (changes: Partial<About>) => void;
};

/** Tags, the journal, where answers come from, putting it aside, and its end. */
export function ConversationSheet({ open, ...props }: SheetProps & { readonly open: boolean }) {
  return (
    <Dialog open={open} onClose={props.onClose} title="About this conversation" sheet>
      <Sheet {...props} />
    </Dialog>
  );
}

function Sheet({ id, onClose, begun, status, onStatus, staysHere, about, onAbout }: SheetProps) {
  const { tags, keptHere, entryId } = about;
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function change(body: unknown): Promise<boolean> {
    setRefusal(null);
    const answer = await call("PATCH", `/sessions/${id}`, body);
    if (!answer.ok) setRefusal(answer.refusal);
    return answer.ok;
  }

  async function keepTags(next: readonly string[]): Promise<void> {
    const before = tags;
    onAbout({ tags: next });
    if (!(await change({ tags: next }))) onAbout({ tags: before });
  }

  function addTag(event: FormEvent): void {
    event.preventDefault();
    const typed = (input.current?.value ?? "").trim().replace(/^#+/, "");
    if (input.current !== null) input.current.value = "";
    if (typed !== "" && !tags.includes(typed)) void keepTags([...tags, typed]);
  }

  async function save(again: boolean): Promise<void> {
    setBusy(true);
    setRefusal(null);
    const answer = await call("POST", `/sessions/${id}/entry`, { again });
    setBusy(false);
    if (answer.ok) onAbout({ entryId: textOf(answer.value, "entry_id") });
    else setRefusal(answer.refusal);
  }

  async function become(next: ConversationStatus): Promise<void> {
    setBusy(true);
    const changed = await change({ status: next });
    setBusy(false);
    if (!changed) return;
    onStatus(next);
    onClose();
    if (next === "archived") router.push("/companions");
  }

  async function remove(): Promise<void> {
    setBusy(true);
    const answer = await call("DELETE", `/sessions/${id}`);
    if (answer.ok) {
      router.push("/companions");
      return;
    }
    setBusy(false);
    setRefusal(answer.refusal);
  }

  return (
    <>
      <section aria-label="Tags" className="grid gap-2">
        <h3 className="text-sm font-semibold">Tags</h3>
        <p className="text-xs text-muted">Found in your own words until you change them; sealed like everything you say.</p>
        <div className="flex flex-wrap items-center gap-2">
          {tags.map((tag) => (
            <Chip
              key={tag}
              removeLabel={`Remove the tag ${tag}`}
              onRemove={() => void keepTags(tags.filter((each) => each !== tag))}
            >
              {tag}
            </Chip>
          ))}
          {tags.length < maxConversationTags && (
            <form onSubmit={addTag} className="flex items-center gap-1">
              <input
                ref={input}
                aria-label="New tag"
                maxLength={maxConversationTagLength}
                className="min-h-11 w-32 rounded-md border-[1.5px] border-control bg-raised px-3 text-sm"
              />
              <Button type="submit" look="quiet" size="small">
                Add
              </Button>
            </form>
          )}
        </div>
      </section>
      <section aria-label="In the journal" className="grid gap-1 border-t border-line pt-4">
        <h3 className="text-sm font-semibold">In your journal</h3>
        {entryId === null ? (
          <div className="flex flex-wrap items-center gap-3">
            <Button look="soft" size="small" icon="save" pending={busy} disabled={!begun} onClick={() => void save(false)}>
              Save as an entry
            </Button>
            {!begun && <p className="text-xs text-muted">Once you have said something.</p>}
          </div>
        ) : (
          <div className="flex flex-wrap items-center gap-x-5" role="status">
            <span className="text-sm">It is saved as an entry.</span>
            <TextLink href={`/journal/${entryId}`}>Open the entry</TextLink>
            <TextButton muted disabled={busy} onClick={() => void save(true)}>
              Save another one
            </TextButton>
          </div>
        )}
      </section>
      <section aria-label="Where answers come from" className="border-t border-line pt-2">
        <Switch
          label="Keep this conversation on this device"
          description={
            staysHere
              ? "Something in it was heavy: nothing more of it is sent to an outside AI."
              : "Nothing of it is sent to an outside AI, whatever your settings say."
          }
          checked={keptHere || staysHere}
          disabled={staysHere}
          onChange={(event) => {
            const wanted = event.target.checked;
            onAbout({ keptHere: wanted });
            void change({ keep_here: wanted }).then((changed) => {
              if (!changed) onAbout({ keptHere: !wanted });
            });
          }}
        />
      </section>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <section aria-label="Put aside" className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        {status === "active" ? (
          <Button look="soft" size="small" disabled={busy} onClick={() => void become("paused")}>
            Pause
          </Button>
        ) : (
          <Button look="soft" size="small" disabled={busy} onClick={() => void become("active")}>
            Take it up again
          </Button>
        )}
        {status !== "archived" && (
          <Button look="quiet" size="small" disabled={busy} onClick={() => void become("archived")}>
            Archive
          </Button>
        )}
        <span className="grow" />
        <Button look="quiet" size="small" icon="trash" className="text-danger!" disabled={busy} onClick={() => setAsked(true)}>
          Delete
        </Button>
      </section>
      {asked && (
        <div role="alert" className="grid gap-1 rounded-lg bg-danger-soft p-4 text-sm">
          <p className="font-semibold">Delete this conversation for good?</p>
          <p>Everything that was said here goes at once and can’t be brought back. An entry made of it stays.</p>
          <p className="flex flex-wrap gap-x-5">
            <TextButton onClick={() => setAsked(false)}>Keep it</TextButton>
            <TextButton className="text-danger!" disabled={busy} onClick={() => void remove()}>
              Delete for good
            </TextButton>
          </p>
        </div>
      )}
    </>
  );
}
