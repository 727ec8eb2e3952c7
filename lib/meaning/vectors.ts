import { letsFindByMeaning, type SettingsView } from "@/lib/account/view";
import type { Ai } from "@/lib/ai/chain";
import type { VectorModel } from "@/lib/ai/embedding";
import type { Ledger } from "@/lib/ai/ledger";
import { mostEmbedded } from "@/lib/ai/port";
import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import { countWords } from "@/lib/text/prose";
import { modelOf } from "./model-of";
import { dimensionsOf, pack } from "./packing";
import { type Passage, passagesOf, textOf } from "./passages";
import type { DueEntry, VectorStore } from "./store";

/** Entries that are looked up at a time. */
const page = 100;
/** Calls in a row that came to nothing, after which the rest waits for another day or a better hour. */
const patience = 2;
/** Of a day's calls so much is for entries; the rest is for the questions that are asked of them. */
const shareOfEntries = 0.8;

type Deps = {
  readonly store: VectorStore;
  readonly ai: Pick<Ai, "embed" | "vectorModels">;
  readonly ledger: Pick<Ledger, "sentInADay">;
  readonly clock: Clock;
  readonly callsPerDay: number;
  readonly settings: (viewer: Viewer) => Promise<SettingsView>;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, "not_found" | "unreadable">>;
};

/** Calls of a day that may be made for entries. */
export const callsForEntries = (callsPerDay: number): number => Math.floor(callsPerDay * shareOfEntries);

type Read = DueEntry & { readonly title: string | null; readonly passages: readonly Passage[] };

/** Turns entries into vectors by an outside AI, as far as their person lets it. */
export function createVectorMaking({ store, ai, ledger, clock, callsPerDay, settings, read }: Deps) {
  async function withinBudget(viewer: Viewer): Promise<boolean> {
    return (await ledger.sentInADay(viewer, "embed")) < callsForEntries(callsPerDay);
  }

  /**
   * The vectors of these entries, passage by passage; undefined when nobody made them. The gate is asked anew for every call,
   * with every entry whose words are in it.
   */
  async function vectorsOf(viewer: Viewer, entries: readonly Read[], only: VectorModel | undefined, signal?: AbortSignal) {
    const all = entries.flatMap((entry) =>
      entry.passages.map((passage) => ({ id: entry.id, text: textOf(entry.title, passage) })),
    );
    const vectors: (readonly number[])[] = [];
    let model = only;
    for (let at = 0; at < all.length; at += mostEmbedded) {
      signal?.throwIfAborted();
      if (!(await withinBudget(viewer))) return undefined;
      const some = all.slice(at, at + mostEmbedded);
      const made = await ai.embed(viewer, {
        entries: [...new Set(some.map(({ id }) => id))],
        texts: some.map(({ text }) => text),
        words: some.reduce((sum, { text }) => sum + countWords(text), 0),
        only: model,
        signal,
      });
      if (made.kind === "nothing") return undefined;
      model = { provider: made.provider, model: made.model };
      vectors.push(...made.vectors);
    }
    return model === undefined ? undefined : { model, vectors };
  }

  /** The entry with what may go out of it. Of one that signals danger nothing leaves, and one that doesn't open has nothing. */
  async function opened(
    viewer: Viewer,
    { id, revision }: DueEntry,
  ): Promise<{ readonly entry: Read; readonly goes: boolean } | undefined> {
    const found = await read(viewer, id);
    if (!found.ok)
      return found.error === "not_found" ? undefined : { entry: { id, revision, title: null, passages: [] }, goes: false };
    const { title, body, aiExcluded } = found.value;
    if (aiExcluded) return undefined;
    const passages = passagesOf(body);
    const goes = passages.length > 0 && careSignal(`${title ?? ""}\n\n${body}`) === undefined;
    return { entry: { id, revision: found.value.revision, title, passages }, goes };
  }

  /** Any number of dimensions that vectors of this model have. */
  async function dimensions(viewer: Viewer, model: VectorModel): Promise<number | undefined> {
    for await (const { bytes } of store.opened(viewer.userId, model, 1)) return dimensionsOf(bytes);
    return undefined;
  }

  /**
   * What stayed here looks in the record like every other entry: as many vectors, sealed, that are like nothing. A row that is
   * missing or short would tell whoever has a copy of the database which entries are the heavy ones.
   */
  async function keepAtHome(viewer: Viewer, entries: readonly Read[], model: VectorModel): Promise<void> {
    const count = entries.length === 0 ? undefined : await dimensions(viewer, model);
    if (count === undefined) return;
    for (const { id, revision, passages } of entries) {
      const bytes = pack(
        count,
        passages.map(({ from, to }) => ({ from, to, vector: [] })),
      );
      await store.keep(viewer.userId, { id, revision, ...model, bytes }, clock.now());
    }
  }

  return {
    /**
     * Makes the vectors of every entry that has none for the text it has now, until all have, the day's calls are used up,
     * nobody makes them, or the person doesn't let it any more. May be broken off and repeated at any time.
     */
    async make(viewer: Viewer, signal?: AbortSignal): Promise<void> {
      const decided = await settings(viewer);
      if (!letsFindByMeaning(decided)) return;
      const { inUse, any } = await modelOf(store, ai, viewer, decided.ai.providers);
      if (!any) return;
      let model = inUse;
      let inVain = 0;
      let waiting: Read[] = [];
      const atHome: Read[] = [];

      async function send(): Promise<void> {
        const entries = waiting;
        waiting = [];
        if (entries.length === 0) return;
        const made = await vectorsOf(viewer, entries, model, signal);
        inVain = made === undefined ? inVain + 1 : 0;
        if (made === undefined) return;
        model = made.model;
        let at = 0;
        for (const { id, revision, passages } of entries) {
          const vectors = made.vectors.slice(at, (at += passages.length));
          const placed = passages.map(({ from, to }, index) => ({ from, to, vector: vectors[index] ?? [] }));
          const bytes = pack(vectors[0]?.length ?? 0, placed);
          await store.keep(viewer.userId, { id, revision, ...made.model, bytes }, clock.now());
        }
      }

      const texts = () => waiting.reduce((sum, { passages }) => sum + passages.length, 0);
      let before: EntryId | null = null;
      for (;;) {
        const due: readonly DueEntry[] = await store.due(viewer.userId, model, before, page);
        for (const one of due) {
          signal?.throwIfAborted();
          const found = await opened(viewer, one);
          if (found === undefined) continue;
          if (!found.goes) atHome.push(found.entry);
          else {
            if (texts() + found.entry.passages.length > mostEmbedded) await send();
            if (inVain >= patience) return;
            waiting.push(found.entry);
          }
        }
        before = due.at(-1)?.id ?? null;
        if (due.length < page) break;
      }
      await send();
      if (model !== undefined) await keepAtHome(viewer, atHome, model);
    },
  };
}
