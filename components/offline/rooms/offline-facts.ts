import { type EntryFacts, feelingOf } from "@/components/editor/entry-facts";
import { fullDay } from "@/components/library/day-words";
import { localDateOf } from "@/lib/clock/local-date";
import type { PocketEntry, PocketPerson } from "../pocket";

/** The wall clock of a zone: “18:42”. */
export function timeIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(at);
}

/** A page nobody has written on yet, as of now. */
export function blankFacts({ zone, dayStart }: Pick<PocketPerson, "zone" | "dayStart">, now: Date): Omit<EntryFacts, "id"> {
  const localDate = localDateOf(now, zone, dayStart);
  return {
    revision: 0,
    body: "",
    title: null,
    localDate,
    day: fullDay(localDate),
    time: timeIn(zone, now),
    zone,
    favorite: false,
    aiExcluded: false,
    tags: [],
    feeling: null,
  };
}

/** An entry that is kept here, for its page. */
export function factsOf(entry: PocketEntry): EntryFacts {
  const { id, revision, body, title, localDate, zone, favorite, aiExcluded, tags } = entry;
  const time = timeIn(zone, new Date(entry.createdAt));
  const feeling = entry.feeling === null ? null : feelingOf(entry.feeling, entry.wordCount);
  const day = fullDay(localDate);
  return { id, revision, body, title, localDate, day, time, zone, favorite, aiExcluded, tags, feeling };
}
