import { notFound } from "next/navigation";
import { type VersionRow, versionRows } from "@/components/history/version-words";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import type { Draft, EntryView } from "@/lib/journal/view";
import { compareFormatted, type FormattedPart } from "@/lib/richtext/compare-formatted";
import { blocks } from "@/lib/richtext/parse";
import { plainStretch, type Stretch, stretches } from "@/lib/richtext/stretches";

/** The text itself, what it changed of the version before it, or what has changed since. */
export type VersionViewName = "text" | "then" | "since";

export type ShownVersion = {
  readonly row: VersionRow;
  readonly view: VersionViewName;
  /** The views there are for this version. */
  readonly views: readonly VersionViewName[];
  /** Null when what is stored can't be opened. */
  readonly shown: { readonly text: Draft } | { readonly changes: readonly FormattedPart[] } | null;
};

/** The entry of that address and its kept versions; the page of what doesn't exist for any other. */
export async function entryWithVersions(
  viewer: Viewer,
  address: string,
): Promise<{ readonly entry: EntryView; readonly rows: readonly VersionRow[] }> {
  const id = parseId<EntryId>(address);
  if (id === undefined) notFound();
  const [entry, kept] = await Promise.all([journal().read(viewer, id), journal().revisions(viewer, id)]);
  if (!entry.ok || !kept.ok) notFound();
  return { entry: entry.value, rows: versionRows(kept.value, entry.value.zone) };
}

/** A version, title first, as it is compared. */
function readingOf({ title, body }: Draft): readonly Stretch[] {
  const found = stretches(blocks(body));
  return title === null ? found : [plainStretch(title), { text: "\n\n", style: null }, ...found];
}

const changesOf = (before: Draft, after: Draft) => compareFormatted(readingOf(before), readingOf(after));

/** One version in the view asked for, or in the first that it has. */
export async function shownVersion(
  viewer: Viewer,
  entry: EntryView,
  rows: readonly VersionRow[],
  asked: { readonly revision: string; readonly view: unknown },
): Promise<ShownVersion> {
  const index = rows.findIndex(({ revision }) => String(revision) === asked.revision);
  const row = rows[index];
  if (row === undefined) notFound();
  const earlier = rows[index + 1];
  const views: readonly VersionViewName[] = [
    "text",
    ...(earlier === undefined ? [] : (["then"] as const)),
    ...(row.newest ? [] : (["since"] as const)),
  ];
  const view = views.find((name) => name === asked.view) ?? "text";
  const opened = async ({ revision }: VersionRow) => {
    const version = await journal().readRevision(viewer, entry.id, revision);
    return version.ok ? version.value : null;
  };
  const text = await opened(row);
  if (text === null || view === "text") return { row, view, views, shown: text === null ? null : { text } };
  if (view === "since") return { row, view, views, shown: { changes: changesOf(text, entry) } };
  const before = earlier === undefined ? null : await opened(earlier);
  return { row, view, views, shown: before === null ? null : { changes: changesOf(before, text) } };
}
