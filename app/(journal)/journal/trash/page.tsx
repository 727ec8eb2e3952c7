import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dayWithYear } from "@/components/library/day-words";
import { TrashList } from "@/components/library/trash-list";
import { leavingWords } from "@/components/library/trash-words";
import { Page, PageHead } from "@/components/shell/page";
import { Emblem } from "@/components/garden/emblem";
import { ButtonLink, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { trashDays } from "@/lib/journal/view";
import { library } from "@/lib/library";
import { guidedWords } from "@/lib/library/view";
import { eraseEntry, restoreEntry } from "./actions";

export const metadata: Metadata = { title: "Trash" };

export default async function TrashPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const { cursor } = await searchParams;
  const [list, { zone }] = await Promise.all([
    library().list(viewer, { trashed: true, ...(typeof cursor === "string" ? { cursor } : {}) }),
    account().settings(viewer),
  ]);
  if (!list.ok) notFound();
  const { entries, next } = list.value;
  const now = systemClock.now();

  return (
    <Page width="narrow">
      <PageHead title="Trash" {...(entries.length > 0 && { beside: <TextLink href="/journal">Back to the journal</TextLink> })} />
      {entries.length === 0 ? (
        <EmptyState
          picture={<Emblem mood="lonely" />}
          title="The trash is empty"
          action={<ButtonLink href="/journal">Back to the journal</ButtonLink>}
        >
          What you delete stays here for {trashDays} days and can come back, with its flower.
        </EmptyState>
      ) : (
        <div className="grid gap-5">
          <p className="text-muted">What you delete stays here for {trashDays} days. Its flower comes back with it.</p>
          <TrashList
            rows={entries.map((entry) => ({
              id: entry.id,
              mark: entry.guided === null ? undefined : guidedWords(entry.guided),
              heading: entry.heading === "" ? "Untitled" : entry.heading,
              day: dayWithYear(entry.localDate),
              leaves: leavingWords(entry.trashedAt ?? now, now, zone),
              restore: restoreEntry.bind(null, entry.id),
              erase: eraseEntry.bind(null, entry.id),
            }))}
          />
          {next !== null && (
            <ButtonLink href={`/journal/trash?cursor=${encodeURIComponent(next)}`} look="soft" className="justify-self-center">
              Earlier
            </ButtonLink>
          )}
        </div>
      )}
    </Page>
  );
}
