import { account } from "@/lib/account/wire";
import { ai } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { garden } from "@/lib/garden/wire";
import type { EntryId } from "@/lib/ids/ids";
import { journal, journalStore } from "@/lib/journal/wire";
import { meaning } from "@/lib/meaning/wire";
import { singleton } from "@/lib/process/singleton";
import { blindIndex } from "@/lib/search/wire";
import { createRetrieval, type RetrievalDeps } from "./retrieval";
import { createAskService } from "./service";
import { createSuggestions } from "./suggestions";

/** Entries looked at for suggestions. */
const lately = 40;

async function moodsOf(viewer: Viewer, ids: readonly EntryId[]) {
  const feelings = await garden().feelingsOf(viewer, ids);
  return new Map([...feelings].map(([id, { mood }]) => [id, mood] as const));
}

/** What asking needs of the journal, the garden and the index. */
export const askSources = (): RetrievalDeps => ({
  index: blindIndex(),
  async open(viewer, which) {
    const list = { trashed: false, sort: "localDate", order: "desc" } as const;
    if ("ids" in which) return which.ids.length === 0 ? [] : journalStore().wholePage(viewer.userId, { ...list, ids: which.ids });
    const { range, most } = which;
    return journalStore().wholePage(viewer.userId, { ...list, fromDay: range.from, toDay: range.to }, most);
  },
  moodsOf,
  entriesOfMood: (viewer, mood) => garden().entriesOf(viewer, mood),
  byMeaning: (viewer, text, signal) => meaning().find(viewer, text, signal),
  nearOnDevice: (viewer, text) => meaning().near(viewer, text),
});

/** Those of these entries that PAUZ may bring up by itself: none that is quiet, or of days not to bring up. */
export async function resurfacing(viewer: Viewer, ids: readonly EntryId[]) {
  if (ids.length === 0) return new Set<EntryId>();
  const page = await journal().list(viewer, { ids, resurfacing: true, limit: ids.length });
  return new Set(page.ok ? page.value.entries.map(({ id }) => id) : []);
}

/** Asking one's journal. */
export const ask = () =>
  singleton("service.ask", () => {
    const find = createRetrieval(askSources());
    const service = createAskService({
      find,
      ai: ai(),
      clock: systemClock,
      hears: (text) => careListening().hears(text),
      resurfacing,
      calendarOf: (viewer) => account().settings(viewer),
    });
    return {
      ...service,
      /** A few questions that the person's own entries can answer. */
      suggest: createSuggestions({
        async newest(viewer) {
          const page = await journal().list(viewer, { limit: lately, resurfacing: true });
          return page.ok ? journal().open(viewer, page.value) : [];
        },
        moodsOf,
        answers: (viewer, question) => service.hasAnswer(viewer, question),
      }),
    };
  });
