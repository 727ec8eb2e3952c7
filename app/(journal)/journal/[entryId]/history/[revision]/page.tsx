import type { Metadata } from "next";
import "@/components/editor/editor.css";
import { RichView } from "@/components/editor/rich-view";
import { changeWords, Differences } from "@/components/history/differences";
import { AnswerDifferences, GuidedVersion } from "@/components/history/guided-version";
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
import { addressOf } from "@/lib/library/view";
import { restoreVersion } from "../actions";
import { wordsOf } from "../history-words";
import { entryWithVersions, type ShownVersion, shownVersion, type VersionViewName } from "../versions";

const storeSilent = "The store that holds guided journals didn’t answer.";

export const metadata: Metadata = { title: "An earlier version" };

const names: Readonly<Record<VersionViewName, string>> = {
  text: "Text",
  then: "Changes then",
  since: "Changes since",
};

function Version({ shown, view }: Pick<ShownVersion, "shown" | "view">) {
  if (shown === null) {
    return (
      <Notice tone="warning" title="This version can’t be opened">
        <p>What is stored was changed outside PAUZ, so it isn’t shown. The other versions are as they were.</p>
      </Notice>
    );
  }
  return (
    <Card as="article" aria-label={names[view]} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Sheet shown={shown} />
    </Card>
  );
}

function Sheet({ shown }: { shown: NonNullable<ShownVersion["shown"]> }) {
  if ("document" in shown) return <GuidedVersion document={shown.document} />;
  if ("text" in shown) {
    return (
      <>
        {shown.text.title !== null && <p className="title-field">{shown.text.title}</p>}
        <RichView markdown={shown.text.body} />
      </>
    );
  }
  const parts = "answers" in shown ? shown.answers.flatMap((answer) => answer.parts) : shown.changes;
  return (
    <>
      <p className="text-sm text-muted">{changeWords(parts)}</p>
      {"answers" in shown ? <AnswerDifferences answers={shown.answers} /> : <Differences parts={shown.changes} />}
    </>
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
  const { view: asks, failed } = await searchParams;
  const asked = { revision, view: asks };
  const words = wordsOf(entry.kind);
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
        beside={<TextLink href={addressOf(entry)}>{words.back}</TextLink>}
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
          <Version shown={shown} view={view} />
          {typeof failed === "string" && (
            <Notice tone="warning" title="It couldn’t be brought back just now">
              <p>
                {failed === "store" ? storeSilent : "Something else was being saved."} Nothing was changed. Try again in a moment.
              </p>
            </Notice>
          )}
          {row.newest ? (
            <Note>{words.newest}</Note>
          ) : (
            shown !== null && (
              <form
                action={restoreVersion.bind(null, entry.id, row.revision)}
                className="flex flex-wrap items-center gap-x-4 gap-y-2"
              >
                <SubmitButton icon="restore">Bring this version back</SubmitButton>
                <Note>It becomes the newest version. {words.stays}</Note>
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
