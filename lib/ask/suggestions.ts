import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { EntryId } from "@/lib/ids/ids";
import { peopleIn } from "@/lib/hints/names";
import type { EntryView } from "@/lib/journal/view";
import { type Mood, moodFacts } from "@/lib/mood/view";
import { sentencesOf, ownWords } from "@/lib/text/prose";

const most = 4;

type Counted = { readonly text: string; readonly count: number };

function counted(texts: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Questions this person's entries can answer: about people who return, feelings that were confirmed, tags in use. */
export function createSuggestions(deps: {
  /** Newest entries that may be brought up, opened. */
  readonly newest: (viewer: Viewer) => Promise<readonly EntryView[]>;
  readonly moodsOf: (viewer: Viewer, ids: readonly EntryId[]) => Promise<ReadonlyMap<EntryId, Mood>>;
  /** Whether the journal has an answer to show for a question. */
  readonly answers: (viewer: Viewer, question: string) => Promise<boolean>;
}) {
  return async function suggest(viewer: Viewer): Promise<readonly string[]> {
    const entries = (await deps.newest(viewer)).filter(
      ({ body, title }) => careSignal(`${title ?? ""}\n\n${body}`) === undefined,
    );
    const moods = await deps.moodsOf(
      viewer,
      entries.map(({ id }) => id),
    );
    const people = counted(entries.flatMap(({ body }) => [...new Set(peopleIn(sentencesOf(ownWords(body))))]));
    const felt = counted([...moods.values()].map((mood) => moodFacts(mood).label.toLowerCase()));
    const tags = counted(entries.flatMap(({ tags: own }) => own));
    const asked = [
      ...people.slice(0, 2).map(({ text }) => `What did I write about ${text}?`),
      ...felt.slice(0, 2).map(({ text }) => `When did I last feel ${text}?`),
      ...tags.slice(0, 2).map(({ text }) => `What did I write about ${text}?`),
    ];
    const good = await Promise.all(
      [...new Set(asked)].map(async (question) => ((await deps.answers(viewer, question)) ? question : undefined)),
    );
    return good.filter((question) => question !== undefined).slice(0, most);
  };
}
