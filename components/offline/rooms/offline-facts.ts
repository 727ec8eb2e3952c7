import { type EntryFacts, feelingOf } from "@/components/editor/entry-facts";
import { localDateOf } from "@/lib/clock/local-date";
import type { PocketEntry, PocketPerson } from "../pocket";

/** A page nobody has written on yet, as of now. */
export function blankFacts({ zone, dayStart }: Pick<PocketPerson, "zone" | "dayStart">, now: Date): Omit<EntryFacts, "id"> {
  const localDate = localDateOf(now, zone, dayStart);
  return {
    revision: 0,
    body: "",
    title: null,
    localDate,
    zone,
    createdAt: now.toISOString(),
    dayStart,
    favorite: false,
    aiExcluded: false,
    tags: [],
    feeling: null,
    spoken: false,
  };
}

/** An entry that is kept here, for its page. */
export function factsOf(entry: PocketEntry, { dayStart }: Pick<PocketPerson, "dayStart">): EntryFacts {
  const { id, revision, body, title, localDate, zone, createdAt, favorite, aiExcluded, tags } = entry;
  const feeling = entry.feeling === null ? null : feelingOf(entry.feeling, entry.wordCount);
  return { id, revision, body, title, localDate, zone, createdAt, dayStart, favorite, aiExcluded, tags, feeling, spoken: false };
}
