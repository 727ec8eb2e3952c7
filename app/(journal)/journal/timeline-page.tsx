import { previewBelow, snippetBelow } from "@/components/library/below-heading";
import { EntryFlower } from "@/components/library/entry-flower";
import { dayWithYear, fullDay, monthOf, shortWeekdayOf, wordsCounted } from "@/components/library/day-words";
import type { LibraryQuery } from "@/components/library/library-search";
import type { TimelinePage, TimelineRow } from "@/components/library/timeline";
import type { Viewer } from "@/lib/auth/viewer";
import { library } from "@/lib/library";
import { addressOf as entryAddress, guidedWords, type LibraryEntry } from "@/lib/library/view";
import { moodFacts } from "@/lib/mood/view";
import { addressOf, requestOf } from "./query";

function rowOf(entry: LibraryEntry): TimelineRow {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: entry.zone });
  return {
    id: entry.id,
    href: entryAddress(entry),
    mark: entry.guided === null ? undefined : guidedWords(entry.guided),
    heading: entry.heading === "" ? "Untitled" : entry.heading,
    month: monthOf(entry.localDate),
    dayNumber: String(Number(entry.localDate.slice(8))),
    weekday: shortWeekdayOf(entry.localDate),
    day: `${fullDay(entry.localDate)} ${dayWithYear(entry.localDate).slice(-4)}`,
    preview: previewBelow(entry),
    ...(entry.snippet === undefined ? {} : { snippet: snippetBelow(entry.heading, entry.snippet) }),
    facts: [
      time.format(entry.createdAt),
      // Only spoken yet.
      ...(entry.wordCount === 0 && entry.sound !== null ? [] : [wordsCounted(entry.wordCount)]),
      ...(entry.feeling === null ? [] : [moodFacts(entry.feeling.mood).label.toLowerCase()]),
    ],
    tags: entry.tags,
    favorite: entry.favorite,
    spoken: entry.sound === "audio",
    flower: <EntryFlower entry={entry} />,
  };
}

/** One page of the timeline, ready to show, and how many entries a search looked through; undefined for a cursor of another list. */
export async function timelinePage(
  viewer: Viewer,
  query: LibraryQuery,
  cursor: string,
): Promise<(TimelinePage & { readonly searched: number }) | undefined> {
  const list = await library().list(viewer, requestOf(query, cursor));
  if (!list.ok) return undefined;
  const { entries, next, searched } = list.value;
  return {
    rows: entries.map(rowOf),
    next: next === null ? null : { href: addressOf(query, next), cursor: next },
    searched,
  };
}
