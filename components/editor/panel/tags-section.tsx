"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { maxTagLength, maxTags, tidyTags } from "@/lib/journal/view";
import { call, type Refusal, unsaved } from "./call";
import { RefusalNote } from "./refusal-note";

/** Short words an entry is found by. Each change is kept at once. */
export function TagsSection({
  entryId,
  initial,
  settle,
}: {
  entryId: string;
  initial: readonly string[];
  settle: () => Promise<boolean>;
}) {
  const [tags, setTags] = useState(initial);
  const [adding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const input = useRef<HTMLInputElement>(null);

  async function keep(next: readonly string[]): Promise<void> {
    const before = tags;
    setTags(next);
    setRefusal(null);
    const saved = await settle();
    const answer = saved ? await call("PATCH", `/entries/${entryId}`, { tags: next }) : null;
    if (answer?.ok === true) return;
    setTags(before);
    setRefusal(answer?.refusal ?? unsaved("A tag belongs to an entry that is saved."));
  }

  function add(event: FormEvent): void {
    event.preventDefault();
    const typed = input.current?.value ?? "";
    const next = tidyTags([...tags, ...typed.split(",")]).slice(0, maxTags);
    if (input.current !== null) input.current.value = "";
    if (next.length > tags.length) void keep(next);
    else setAdding(false);
  }

  return (
    <section aria-label="Tags">
      <h2>Tags</h2>
      <div className="flex flex-wrap items-center gap-2">
        {tags.map((tag) => (
          <Chip key={tag} removeLabel={`Remove the tag ${tag}`} onRemove={() => void keep(tags.filter((each) => each !== tag))}>
            {tag}
          </Chip>
        ))}
        {adding ? (
          <form onSubmit={add} className="flex items-center gap-1">
            <input
              ref={input}
              autoFocus
              aria-label="New tag"
              maxLength={maxTagLength}
              className="min-h-11 w-32 rounded-md border-[1.5px] border-control bg-raised px-3 text-sm"
              onKeyDown={(event) => {
                if (event.key !== "Escape") return;
                event.stopPropagation();
                setAdding(false);
              }}
            />
            <Button type="submit" look="quiet" size="small">
              Add
            </Button>
          </form>
        ) : (
          tags.length < maxTags && (
            <button
              type="button"
              className="inline-flex min-h-8 items-center rounded-full border-[1.5px] border-control px-3 text-sm leading-none font-medium text-accent"
              onClick={() => setAdding(true)}
            >
              Add
            </button>
          )
        )}
      </div>
      {refusal !== null && <RefusalNote refusal={refusal} />}
    </section>
  );
}
