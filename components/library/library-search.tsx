"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SelectField, TextField } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { LiveRegion } from "@/components/ui/live-region";
import type { TagInUse } from "@/lib/journal/view";
import { type Mood, MOODS, moodFacts } from "@/lib/mood/view";
import { searchForm } from "@/lib/search/view";

export type LibraryQuery = {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  readonly feeling: string;
  readonly tag: string;
  readonly kind: "" | "free" | "guided";
  readonly favorite: boolean;
  /** Look for the words inside other words, too. */
  readonly inside: boolean;
};

const pause = 250;

/** The tag of the list that an address means, however it spells it. */
function chosenTag(tags: readonly TagInUse[], asked: string): string {
  return tags.find(({ tag }) => searchForm(tag) === searchForm(asked))?.tag ?? "";
}

function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") asked.set(name, value);
  const query = asked.toString();
  return query === "" ? "/journal" : `/journal?${query}`;
}

/**
 * Search and filters. An ordinary form that asks by address; where scripts run it searches as one types,
 * and what is shown stays until the new results are there.
 */
export function LibrarySearch({ query, tags }: { query: LibraryQuery; tags: readonly TagInUse[] }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();
  const filtered =
    query.from !== "" ||
    query.to !== "" ||
    query.feeling !== "" ||
    query.tag !== "" ||
    query.kind !== "" ||
    query.favorite ||
    query.inside;
  const [open, setOpen] = useState(filtered);

  useEffect(() => () => clearTimeout(timer.current), []);

  const search = () => {
    clearTimeout(timer.current);
    const element = form.current;
    if (element !== null) startTransition(() => router.replace(addressOf(element), { scroll: false }));
  };
  const searchSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, pause);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search();
  };

  return (
    <form ref={form} action="/journal" role="search" onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex gap-2">
        <label className="relative min-w-0 flex-1">
          <span className="sr-only">Search the journal</span>
          <Icon name="search" className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-muted" />
          <input
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={200}
            placeholder="Search your words"
            autoComplete="off"
            onChange={searchSoon}
            className="h-12.5 w-full rounded-full border-[1.5px] border-control bg-raised pr-4 pl-12 text-md placeholder:text-muted focus-visible:rounded-full"
          />
        </label>
        <Button
          look={filtered ? "soft" : "quiet"}
          icon="filter"
          aria-expanded={open}
          aria-controls="library-filters"
          onClick={() => setOpen(!open)}
          className="min-h-12.5"
        >
          <span className="max-sm:sr-only">Filter</span>
        </Button>
      </div>
      <fieldset
        id="library-filters"
        hidden={!open}
        className="flex flex-wrap items-end gap-x-6 gap-y-3 rounded-lg bg-surface p-4 shadow-1"
      >
        <legend className="sr-only">Filter</legend>
        <TextField
          label="From"
          type="date"
          name="from"
          defaultValue={query.from}
          onChange={searchSoon}
          className="min-w-40 flex-1"
        />
        <TextField label="To" type="date" name="to" defaultValue={query.to} onChange={searchSoon} className="min-w-40 flex-1" />
        <SelectField label="Feeling" name="feeling" defaultValue={query.feeling} onChange={search} className="min-w-40 flex-1">
          <option value="">Any</option>
          {MOODS.map((mood: Mood) => (
            <option key={mood} value={mood}>
              {moodFacts(mood).label}
            </option>
          ))}
        </SelectField>
        {tags.length > 0 && (
          <SelectField
            label="Tag"
            name="tag"
            defaultValue={chosenTag(tags, query.tag)}
            onChange={search}
            className="min-w-40 flex-1"
          >
            <option value="">Any</option>
            {tags.map(({ tag, count }) => (
              <option key={tag} value={tag}>
                {tag} ({count})
              </option>
            ))}
          </SelectField>
        )}
        <SelectField label="Kind" name="kind" defaultValue={query.kind} onChange={search} className="min-w-40 flex-1">
          <option value="">Any</option>
          <option value="free">Free writing</option>
          <option value="guided">Guided journals</option>
        </SelectField>
        <Switch
          label="Favourites only"
          name="favorite"
          value="true"
          defaultChecked={query.favorite}
          onChange={search}
          className="min-w-40 flex-1"
        />
        <Switch
          label="Look inside words, too"
          name="inside"
          value="true"
          defaultChecked={query.inside}
          onChange={search}
          className="min-w-40 flex-1"
        />
      </fieldset>
      <noscript>
        <Button type="submit" look="soft">
          Search
        </Button>
      </noscript>
      <LiveRegion>{pending ? "Searching" : ""}</LiveRegion>
    </form>
  );
}
