import { notFound } from "next/navigation";
import { type VersionRow, versionRows } from "@/components/history/version-words";
import type { Viewer } from "@/lib/auth/viewer";
import { documentOf, type GuidedDocument } from "@/lib/guided/view";
import { changedAnswers, type ChangedAnswer } from "@/lib/guided/words/changed-answers";
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
  readonly shown:
    | { readonly text: Draft }
    | { readonly changes: readonly FormattedPart[] }
    | { readonly document: GuidedDocument }
    | { readonly answers: readonly ChangedAnswer[] }
    | null;
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
function stretchesOf({ title, body }: Draft): readonly Stretch[] {
  const found = stretches(blocks(body));
  return title === null ? found : [plainStretch(title), { text: "\n\n", style: null }, ...found];
}

/** One version, opened, of a free entry or a guided journal, with its two ways of being shown. */
type Opened = {
  readonly text: () => NonNullable<ShownVersion["shown"]>;
  readonly changesFrom: (before: Opened) => ShownVersion["shown"];
  readonly draft: Draft;
  readonly document: GuidedDocument | undefined;
};

function openedOf(draft: Draft, kind: EntryView["kind"]): Opened | null {
  const document = documentOf(draft.body);
  // A guided journal's version that is no document was not written by PAUZ.
  if (kind === "guided" && document === undefined) return null;
  if (document === undefined || kind === "free") {
    return {
      draft,
      document: undefined,
      text: () => ({ text: draft }),
      changesFrom: (before) => ({ changes: compareFormatted(stretchesOf(before.draft), stretchesOf(draft)) }),
    };
  }
  return {
    draft,
    document,
    text: () => ({ document }),
    changesFrom: (before) => (before.document === undefined ? null : { answers: changedAnswers(before.document, document) }),
  };
}

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
  const opened = async (one: VersionRow | undefined) => {
    const version = one === undefined ? undefined : await journal().readRevision(viewer, entry.id, one.revision);
    return version?.ok === true ? openedOf(version.value, entry.kind) : null;
  };
  const [here, other] = await Promise.all([opened(row), view === "text" ? null : opened(view === "then" ? earlier : rows[0])]);
  if (here === null) return { row, view, views, shown: null };
  if (view === "text") return { row, view, views, shown: here.text() };
  if (other === null) return { row, view, views, shown: null };
  return { row, view, views, shown: view === "then" ? here.changesFrom(other) : other.changesFrom(here) };
}
