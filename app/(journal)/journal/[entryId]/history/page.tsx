import type { Metadata } from "next";
import { VersionList } from "@/components/history/version-list";
import { dayWithYear } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { requireViewer } from "@/lib/auth/session";
import { addressOf } from "@/lib/library/view";
import { wordsOf } from "./history-words";
import { entryWithVersions } from "./versions";

export const metadata: Metadata = { title: "Earlier versions" };

export default async function HistoryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const viewer = await requireViewer();
  const { entry, rows } = await entryWithVersions(viewer, (await params).entryId);
  const words = wordsOf(entry.kind);
  return (
    <Page width="narrow">
      <PageHead
        title="Earlier versions"
        above={<span className="line-clamp-1">{entry.heading === "" ? dayWithYear(entry.localDate) : entry.heading}</span>}
        beside={<TextLink href={addressOf(entry)}>{words.back}</TextLink>}
      />
      <p className="mb-6 text-muted">{rows.length === 1 ? words.one : words.many}</p>
      <VersionList entryId={entry.id} rows={rows} />
    </Page>
  );
}
