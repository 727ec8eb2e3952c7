import { previewBelow } from "@/components/library/below-heading";
import { dayWithYear } from "@/components/library/day-words";
import { FoundByMeaning } from "@/components/library/found-by-meaning";
import type { LibraryQuery } from "@/components/library/library-search";
import type { Viewer } from "@/lib/auth/viewer";
import { guided } from "@/lib/guided";
import { addressOf, guidedWords } from "@/lib/library/view";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { isNarrowed } from "./query";

const silent = "The store didn’t answer, so nothing was looked for by meaning. What was found word for word is above.";
const ended = "That page of the search has ended. Search again to see it from the start.";
const nothing = "No other one is near in meaning.";

/** Whether words were asked for and nothing else: the store's search knows no dates, feelings or tags. */
export function asksForMeaning(query: LibraryQuery): boolean {
  const { q, kind } = query;
  return q.trim() !== "" && kind !== "free" && !isNarrowed({ ...query, q: "", kind: "" });
}

async function asked(viewer: Viewer, words: string, after: string) {
  try {
    return await guided().searchByMeaning(viewer, words, after === "" ? undefined : after);
  } catch (fault) {
    if (fault instanceof BucketUnavailable) return "silent";
    throw fault;
  }
}

/** The second group of a search's results; nothing where the person hasn't opened their guided journals to the store's search. */
export async function ByMeaning({
  viewer,
  query,
  after,
  above,
}: {
  viewer: Viewer;
  query: LibraryQuery;
  after: string;
  /** Those that were found word for word: nobody needs them twice. */
  above: readonly string[];
}) {
  const outcome = await asked(viewer, query.q, after);
  if (outcome === "silent") return <FoundByMeaning found={silent} moreHref={null} />;
  if (!outcome.ok) return outcome.error === "off" ? null : <FoundByMeaning found={ended} moreHref={null} />;
  const { journals, next } = outcome.value;
  const others = journals.filter(({ id }) => !above.includes(id));
  const rows = others.map((journal) => ({
    id: journal.id,
    href: addressOf(journal),
    heading: journal.heading === "" ? "Untitled" : journal.heading,
    preview: previewBelow(journal),
    mark: guidedWords(journal),
    day: dayWithYear(journal.localDate),
  }));
  const more = next === null ? null : `/journal?${new URLSearchParams({ q: query.q, meaning: next }).toString()}#by-meaning`;
  return <FoundByMeaning found={rows.length === 0 && more === null ? nothing : rows} moreHref={more} />;
}
