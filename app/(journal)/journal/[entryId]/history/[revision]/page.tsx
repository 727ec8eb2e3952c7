import type { Metadata } from "next";
import "@/components/editor/editor.css";
import { RichView } from "@/components/editor/rich-view";
import { changeWords, Differences } from "@/components/history/differences";
import { VersionList } from "@/components/history/version-list";
import { WrittenBy } from "@/components/history/written-by";
import { dayWithYear } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { Card, Note } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { SegmentedLinks } from "@/components/ui/segmented";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireViewer } from "@/lib/auth/session";
import { restoreVersion } from "../actions";
import { entryWithVersions, type ShownVersion, shownVersion, type VersionViewName } from "../versions";

export const metadata: Metadata = { title: "An earlier version" };

const names: Readonly<Record<VersionViewName, string>> = {
  text: "Text",
  then: "Changes then",
  since: "Changes since",
};

function Sheet({ shown, view }: Pick<ShownVersion, "shown" | "view">) {
  if (shown === null) {
    return (
      <Notice tone="warning" title="This version can’t be opened">
        <p>What is stored was changed outside PAUZ, so it isn’t shown. The entry and its other versions are as they were.</p>
      </Notice>
    );
  }
  return (
    <Card as="article" aria-label={names[view]} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {"text" in shown ? (
        <>
          {shown.text.title !== null && <p className="title-field">{shown.text.title}</p>}
          <RichView markdown={shown.text.body} />
        </>
      ) : (
        <>
          <p className="text-sm text-muted">{changeWords(shown.changes)}</p>
          <Differences parts={shown.changes} />
        </>
      )}
    </Card>
  );
}

export default async function VersionPage({
  params,
  searchParams,
}: {
  params: Promise<{ entryId: string; revision: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const { entryId, revision } = await params;
  const { entry, rows } = await entryWithVersions(viewer, entryId);
  const asked = { revision, view: (await searchParams)["view"] };
  const { row, view, views, shown } = await shownVersion(viewer, entry, rows, asked);
  const address = `/journal/${entry.id}/history/${row.revision}`;

  return (
    <Page>
      <PageHead
        title={`Version of ${row.time}`}
        above={
          <>
            {dayWithYear(row.day)} · {row.words} · <WrittenBy by={row.by} />
          </>
        }
        beside={<TextLink href={`/journal/${entry.id}`}>Back to the entry</TextLink>}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
          {views.length > 1 && (
            <SegmentedLinks
              label="What to show"
              className="justify-self-start"
              options={views.map((one) => ({
                href: one === "text" ? address : `${address}?view=${one}`,
                label: names[one],
                current: one === view,
              }))}
            />
          )}
          <Sheet shown={shown} view={view} />
          {row.newest ? (
            <Note>This is the entry as it is now.</Note>
          ) : (
            shown !== null && (
              <form
                action={restoreVersion.bind(null, entry.id, row.revision)}
                className="flex flex-wrap items-center gap-x-4 gap-y-2"
              >
                <SubmitButton icon="restore">Bring this version back</SubmitButton>
                <Note>It becomes the newest version. What the entry says now stays here.</Note>
              </form>
            )
          )}
        </div>
        <aside aria-label="All versions" className="max-lg:border-t max-lg:border-line max-lg:pt-6">
          <VersionList entryId={entry.id} rows={rows} shown={row.revision} />
        </aside>
      </div>
    </Page>
  );
}
