import { previewBelow } from "@/components/library/below-heading";
import { dayWithYear, fullDay, monthOf, shortWeekdayOf, wordsCounted } from "@/components/library/day-words";
import { EntryFlower } from "@/components/library/entry-flower";
import { Timeline, type TimelineRow } from "@/components/library/timeline";
import { AppShell } from "@/components/shell/app-shell";
import { Page, PageHead } from "@/components/shell/page";
import { Notice } from "@/components/ui/notice";
import { EmptyState } from "@/components/ui/empty-state";
import { localDateOf } from "@/lib/clock/local-date";
import { wallTime } from "@/lib/clock/wall-clock";
import { moodFacts } from "@/lib/mood/view";
import { factsOfText } from "../facts-of-text";
import type { PocketEntry } from "../pocket";
import { WholePageLink } from "./offline-notes";
import type { Kept } from "./offline-rooms";
import { useComeBack } from "./use-come-back";

type Shown = PocketEntry & { readonly waits: boolean };

/** The entries kept here, with the words that wait laid over them: what the writer sees is what they wrote last. */
function shown({ person, entries, drafts, recordings }: Kept): readonly Shown[] {
  const newest = new Map(drafts.toReversed().map((draft) => [draft.entryId, draft]));
  const blank = { feeling: null, tags: [], favorite: false, aiExcluded: false, revision: 0, zone: person.zone };
  const known = new Map<string, Shown>(entries.map((entry) => [entry.id, { ...entry, waits: false }]));
  for (const [id, { text, savedAt }] of newest) {
    const at = new Date(savedAt);
    const fresh = { ...blank, id, createdAt: at.toISOString(), localDate: localDateOf(at, person.zone, person.dayStart) };
    const words = { ...text, ...factsOfText(text), updatedAt: at.toISOString() };
    known.set(id, { ...fresh, ...known.get(id), ...words, waits: true });
  }
  for (const { entryId: id, startedAt } of recordings) {
    if (known.has(id)) continue;
    const at = new Date(startedAt);
    const when = { createdAt: at.toISOString(), updatedAt: at.toISOString() };
    const day = localDateOf(at, person.zone, person.dayStart);
    const words = { title: null, body: "", heading: "Recording", preview: "", wordCount: 0 };
    known.set(id, { ...blank, ...when, ...words, id, localDate: day, waits: true });
  }
  return [...known.values()].sort((a, b) => b.localDate.localeCompare(a.localDate) || b.createdAt.localeCompare(a.createdAt));
}

function rowOf(entry: Shown): TimelineRow {
  const { heading } = entry;
  return {
    id: entry.id,
    href: `/journal/${entry.id}`,
    heading: heading === "" ? "Untitled" : heading,
    month: monthOf(entry.localDate),
    dayNumber: String(Number(entry.localDate.slice(8))),
    weekday: shortWeekdayOf(entry.localDate),
    day: `${fullDay(entry.localDate)} ${dayWithYear(entry.localDate).slice(-4)}`,
    preview: previewBelow(entry),
    facts: [
      wallTime(new Date(entry.createdAt), entry.zone),
      wordsCounted(entry.wordCount),
      ...(entry.feeling === null ? [] : [moodFacts(entry.feeling.mood).label.toLowerCase()]),
      ...(entry.waits ? ["saved on this device, not in your journal yet"] : []),
    ],
    tags: entry.tags,
    favorite: entry.favorite,
    spoken: false,
    flower: <EntryFlower entry={entry} />,
  };
}

/** The newest entries, read without a network. */
export function OfflineJournal({ kept }: { kept: Kept }) {
  useComeBack(kept.person.userId);
  const rows = shown(kept);
  return (
    <AppShell>
      <Page width="narrow">
        <PageHead title="Journal" beside={rows.length > 0 && <WholePageLink href="/journal/new">Write</WholePageLink>} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <Notice icon="device" title="PAUZ can’t be reached just now">
            <p>
              These are the newest entries that this device keeps for you, sealed. You can read and write: what you write stays
              here and goes into your journal by itself as soon as there is a connection.
            </p>
          </Notice>
          {rows.length === 0 ? (
            <EmptyState title="Nothing kept here yet" action={<WholePageLink href="/journal/new">Write</WholePageLink>}>
              Entries are kept on this device after a visit with a connection.
            </EmptyState>
          ) : (
            <Timeline first={{ rows: rows.map(rowOf), next: null }} more={async () => null} wholePages />
          )}
        </div>
      </Page>
    </AppShell>
  );
}
