import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { candidatesFor, termsOfQuestion } from "./candidates";
import type { Calendar, DayRange } from "./dates";
import { type Question, readQuestion } from "./question";
import { type OpenedEntry, weigh, type Weighed } from "./weigh";

/** Entries that are opened for one question. */
const mostOpened = 120;
const mostUnindexed = 100;

export type RetrievalDeps = {
  readonly index: {
    postings(
      viewer: Viewer,
      terms: readonly string[],
    ): Promise<{ readonly entries: number; readonly of: ReadonlyMap<string, readonly EntryId[]> }>;
    unindexed(viewer: Viewer, limit: number): Promise<readonly EntryId[]>;
  };
  /** Whole entries that are not in the trash, by their ids or by their days (the newest of them). */
  readonly open: (
    viewer: Viewer,
    which: { readonly ids: readonly EntryId[] } | { readonly range: DayRange; readonly most: number },
  ) => Promise<readonly EntryView[]>;
  readonly moodsOf: (viewer: Viewer, ids: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, Mood>>;
  readonly entriesOfMood: (viewer: Viewer, mood: Mood) => Promise<readonly EntryId[]>;
};

export type Found = { readonly question: Question; readonly weighed: readonly Weighed[] };

/** Finds the entries a question is about, among the person's own. */
export function createRetrieval(deps: RetrievalDeps) {
  async function confirmed(viewer: Viewer, question: Question): Promise<readonly EntryId[]> {
    const moods = new Set(question.concepts.flatMap(({ mood }) => mood ?? []));
    const lists = await Promise.all([...moods].map((mood) => deps.entriesOfMood(viewer, mood)));
    return lists.flat().slice(0, mostOpened);
  }

  return async function find(viewer: Viewer, text: string, calendar: Calendar): Promise<Found> {
    const question = readQuestion(text, calendar);
    const { range, concepts } = question;
    if (concepts.length === 0 && range === undefined) return { question, weighed: [] };
    const [{ entries: count, of }, unindexed, felt] = await Promise.all([
      deps.index.postings(viewer, termsOfQuestion(question)),
      deps.index.unindexed(viewer, mostUnindexed),
      confirmed(viewer, question),
    ]);
    const { usage, ids } = candidatesFor(question, of, count, mostOpened);
    const opened =
      range === undefined
        ? await deps.open(viewer, { ids: [...new Set([...ids, ...felt, ...unindexed])] })
        : await deps.open(viewer, { range, most: mostOpened });
    const moods = await deps.moodsOf(
      viewer,
      opened.map(({ id }) => id),
    );
    const weighed = opened.map((entry) => weigh(question, openedEntry(entry, moods.get(entry.id)), usage));
    return { question, weighed };
  };
}

export type Retrieval = ReturnType<typeof createRetrieval>;

function openedEntry(entry: EntryView, mood: Mood | undefined): OpenedEntry {
  const { id, kind, heading, title, tags, body, aiExcluded, localDate: date } = entry;
  return { id, kind, heading, title, tags, body, aiExcluded, date, mood };
}
