import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import type { CandidateOrder, DueEntry, TermStore } from "./store";
import { termCode } from "./codes";
import { termsOfSearch, termsOfText } from "./terms";

/** Milliseconds an entry rests before it is indexed: somebody who is still writing would have it done over and over. */
const restMs = 60_000;
const batch = 200;
/** Terms that are hashed between two turns of the event loop. */
const step = 2_000;

export type SearchedEntry = { readonly entry: Pick<EntryView, "id" | "revision">; readonly text: string };

/** The blind index: entries found by keyed hashes of their words, without opening the others. */
export function createBlindIndex(deps: { readonly store: TermStore; readonly vault: Vault }) {
  const { store } = deps;
  return {
    /** Entries that may hold these words of a search; undefined where the words are too short to say. */
    async candidates(
      viewer: Viewer,
      words: readonly string[],
      by: CandidateOrder,
      limit: number,
    ): Promise<readonly EntryId[] | undefined> {
      const terms = termsOfSearch(words);
      if (terms.length === 0) return undefined;
      const vault = await deps.vault.of(viewer.userId);
      return store.candidates(
        viewer.userId,
        terms.map((term) => termCode(vault, term)),
        by,
        limit,
      );
    },

    /** In which of the person's entries each of these terms stands, and how many entries there are at all. */
    async postings(
      viewer: Viewer,
      terms: readonly string[],
    ): Promise<{ readonly entries: number; readonly of: ReadonlyMap<string, readonly EntryId[]> }> {
      const vault = await deps.vault.of(viewer.userId);
      const codes = new Map(terms.map((term) => [termCode(vault, term), term]));
      const found = await store.postings(viewer.userId, [...codes.keys()]);
      return { entries: found.entries, of: new Map([...found.of].map(([code, ids]) => [codes.get(code) ?? "", ids])) };
    },

    /** Entries the index doesn't know as they are now, the newest first. */
    async unindexed(viewer: Viewer, limit: number): Promise<readonly EntryId[]> {
      return store.unindexed(viewer.userId, limit);
    },

    /** Indexes this text of an entry at this revision. */
    async index(userId: UserId, entry: SearchedEntry["entry"], text: string, at: Date): Promise<void> {
      const vault = await deps.vault.of(userId);
      const codes = new Set<number>();
      let done = 0;
      for (const term of termsOfText(text)) {
        codes.add(termCode(vault, term));
        done += 1;
        if (done % step === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      await store.keep(userId, entry.id, entry.revision, [...codes], at);
    },
  };
}

export type BlindIndex = ReturnType<typeof createBlindIndex>;

/** Indexes what is due, until nothing is or `signal` aborts. Each entry once for each revision that rests. */
export function createIndexing(deps: {
  readonly store: TermStore;
  readonly index: BlindIndex;
  readonly clock: Clock;
  /** The entry as it is now, and what a search of it reads. */
  readonly read: (userId: UserId, id: EntryId) => Promise<Result<SearchedEntry, "not_found" | "unreadable">>;
}) {
  const { store, index, clock } = deps;

  async function one({ id, userId, revision }: DueEntry): Promise<void> {
    const found = await deps.read(userId, id);
    if (found.ok) await index.index(userId, found.value.entry, found.value.text, clock.now());
    // What doesn't open can't be found by its words: known as that, it no longer stands in the way of every search.
    else if (found.error === "unreadable") await store.keep(userId, id, revision, [], clock.now());
  }

  return async (signal?: AbortSignal): Promise<void> => {
    const tried = new Set<EntryId>();
    for (;;) {
      const due = await store.due(new Date(clock.now().getTime() - restMs), batch);
      const fresh = due.filter(({ id }) => !tried.has(id));
      if (fresh.length === 0) return;
      for (const entry of fresh) {
        if (signal?.aborted === true) return;
        tried.add(entry.id);
        await one(entry);
      }
    }
  };
}
