import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { AskingByMeaning } from "@/components/library/found-by-meaning";
import { LibrarySearch } from "@/components/library/library-search";
import { Timeline } from "@/components/library/timeline";
import { Page, PageHead } from "@/components/shell/page";
import { Emblem } from "@/components/garden/emblem";
import { ButtonLink, IconLink, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/card";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { journal } from "@/lib/journal";
import { loadEarlier } from "./actions";
import { asksForMeaning, ByMeaning } from "./by-meaning";
import { addressOf, isNarrowed, readCursor, readQuery } from "./query";
import { timelinePage } from "./timeline-page";

export const metadata: Metadata = { title: "Journal" };

export default async function JournalPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const raw = await searchParams;
  const query = readQuery(raw);
  const cursor = readCursor(raw);
  const [page, tags, { guidedOpen }] = await Promise.all([
    timelinePage(viewer, query, cursor),
    journal().tags(viewer),
    account().settings(viewer),
  ]);
  if (page === undefined) notFound();
  const narrowed = isNarrowed(query);
  const meant = guidedOpen && account().searchable && cursor === "" && asksForMeaning(query);
  const nothingYet = page.rows.length === 0 && !narrowed && cursor === "";

  return (
    <Page width="narrow">
      <PageHead
        title="Journal"
        beside={
          <div className="flex items-center gap-1">
            {!nothingYet && (
              <ButtonLink href="/ask" look="quiet" icon="hint" className="max-sm:hidden">
                Ask a question
              </ButtonLink>
            )}
            <IconLink href="/exports" label="Exports" icon="export" />
            <IconLink href="/journal/trash" label="Trash" icon="trash" />
            {!nothingYet && (
              <ButtonLink href="/journal/new" icon="write">
                Write
              </ButtonLink>
            )}
          </div>
        }
      />
      {nothingYet ? (
        <EmptyState
          picture={<Emblem mood="grateful" />}
          title="Nothing written yet"
          action={<ButtonLink href="/journal/new">Write the first entry</ButtonLink>}
        >
          Everything you write is kept here by month, and only you can read it.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <div className="grid gap-1">
            <LibrarySearch query={query} tags={tags} />
            {/* A small screen's head has no room for it beside the title. */}
            <TextLink href="/ask" className="justify-self-start sm:hidden">
              Ask a question
            </TextLink>
          </div>
          {cursor !== "" && (
            <TextLink href="/journal" className="justify-self-start">
              Back to the newest
            </TextLink>
          )}
          {page.rows.length === 0 && page.next === null && (
            <EmptyState
              title="No entry like that"
              action={
                <div className="flex flex-wrap justify-center gap-3">
                  {query.q.trim() !== "" && !query.inside && (
                    <ButtonLink href={addressOf({ ...query, inside: true })}>Look inside words, too</ButtonLink>
                  )}
                  <ButtonLink href="/journal" look="soft">
                    Show all entries
                  </ButtonLink>
                </div>
              }
            >
              The search looks for words and their beginnings in titles, tags and text.
            </EmptyState>
          )}
          <Timeline
            key={JSON.stringify([query, cursor])}
            first={page}
            more={loadEarlier.bind(null, query)}
            {...(page.searched > 0 && { earlierLabel: "Search further back" })}
          />
          {page.searched > 0 && page.next !== null && (
            <Note className="-mt-4 text-center">
              Looked through{" "}
              {page.searched === 1 ? "the newest entry" : `the newest ${page.searched.toLocaleString("en-GB")} entries`} so far.
            </Note>
          )}
          {meant && (
            <Suspense key={JSON.stringify([query.q, raw["meaning"]])} fallback={<AskingByMeaning />}>
              <ByMeaning
                viewer={viewer}
                query={query}
                after={readCursor({ cursor: raw["meaning"] })}
                above={page.rows.map(({ id }) => id)}
              />
            </Suspense>
          )}
        </div>
      )}
    </Page>
  );
}
