import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";
import { candidatesFor, termsOfQuestion } from "./candidates";
import type { Alike, FoundByMeaning } from "@/lib/meaning/finding";
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
  /** Entries near the question in what they mean, where an outside AI may tell. */
  readonly byMeaning: (viewer: Viewer, text: string, signal?: AbortSignal) => Promise<FoundByMeaning>;
  /** Entries that this device takes for near the question in what they mean, the nearest first. */
  readonly nearOnDevice: (viewer: Viewer, text: string) => Promise<readonly Alike[]>;
};

/**
 * `meaning`: what came of looking by meaning with an outside AI's help; `near`: what this device takes for near. The entries of
 * both are among those that were weighed.
 */
export type Found = {
  readonly question: Question;
  readonly weighed: readonly Weighed[];
  readonly meaning: FoundByMeaning;
  readonly near: readonly Alike[];
};

const noMeaning: FoundByMeaning = { provider: null, alike: [] };

/** Finds the entries a question is about, among the person's own. */
export function createRetrieval(deps: RetrievalDeps) {
  async function confirmed(viewer: Viewer, question: Question): Promise<readonly EntryId[]> {
    const moods = new Set(question.concepts.flatMap(({ mood }) => mood ?? []));
    const lists = await Promise.all([...moods].map((mood) => deps.entriesOfMood(viewer, mood)));
    return lists.flat().slice(0, mostOpened);
  }

  /** The newest entries of these days, and of the others those that were named. */
  async function ofDays(viewer: Viewer, range: DayRange, ids: readonly EntryId[]): Promise<readonly EntryView[]> {
    const newest = await deps.open(viewer, { range, most: mostOpened });
    const there = new Set(newest.map(({ id }) => id));
    const named = await deps.open(viewer, { ids: ids.filter((id) => !there.has(id)) });
    return [...newest, ...named.filter(({ localDate }) => localDate >= range.from && localDate <= range.to)];
  }

  /** `byMeaning`: not by words alone; an outside AI may help with it, where the person lets it. */
  return async function find(
    viewer: Viewer,
    text: string,
    calendar: Calendar,
    byMeaning?: { readonly signal?: AbortSignal | undefined },
  ): Promise<Found> {
    const question = readQuestion(text, calendar);
    const { range, concepts } = question;
    if (concepts.length === 0 && range === undefined) return { question, weighed: [], meaning: noMeaning, near: [] };
    // A question that names only days asks for all that is of them.
    const meant = concepts.length === 0 ? undefined : byMeaning;
    const [meaning, near, { entries: count, of }, unindexed, felt] = await Promise.all([
      meant === undefined ? noMeaning : deps.byMeaning(viewer, text, meant.signal),
      meant === undefined ? [] : deps.nearOnDevice(viewer, text),
      deps.index.postings(viewer, termsOfQuestion(question)),
      deps.index.unindexed(viewer, mostUnindexed),
      confirmed(viewer, question),
    ]);
    const { usage, ids } = candidatesFor(question, of, count, mostOpened);
    const alike = [...meaning.alike, ...near].map(({ id }) => id);
    const opened =
      range === undefined
        ? await deps.open(viewer, { ids: [...new Set([...ids, ...felt, ...unindexed, ...alike])] })
        : await ofDays(viewer, range, alike);
    const moods = await deps.moodsOf(
      viewer,
      opened.map(({ id }) => id),
    );
    const weighed = opened.map((entry) => weigh(question, openedEntry(entry, moods.get(entry.id)), usage));
    return { question, weighed, meaning, near };
  };
}

export type Retrieval = ReturnType<typeof createRetrieval>;

function openedEntry(entry: EntryView, mood: Mood | undefined): OpenedEntry {
  const { id, kind, heading, title, tags, body, aiExcluded, localDate: date } = entry;
  return { id, kind, heading, title, tags, body, aiExcluded, date, mood };
}
