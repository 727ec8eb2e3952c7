import type { Metadata } from "next";
import { VersionList } from "@/components/history/version-list";
import { dayWithYear } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { requireViewer } from "@/lib/auth/session";
import { entryWithVersions } from "./versions";

export const metadata: Metadata = { title: "Earlier versions" };

export default async function HistoryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const viewer = await requireViewer();
  const { entry, rows } = await entryWithVersions(viewer, (await params).entryId);
  return (
    <Page width="narrow">
      <PageHead
        title="Earlier versions"
        above={<span className="line-clamp-1">{entry.heading === "" ? dayWithYear(entry.localDate) : entry.heading}</span>}
        beside={<TextLink href={`/journal/${entry.id}`}>Back to the entry</TextLink>}
      />
      <p className="mb-6 text-muted">
        {rows.length === 1
          ? "There is one version so far. As you change the entry, what it said before is kept here."
          : "What this entry said before. A version can be read, compared with another, and brought back."}
      </p>
      <VersionList entryId={entry.id} rows={rows} />
    </Page>
  );
}
