import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, parseId } from "@/lib/ids/ids";
import type { JournalListing } from "@/lib/journal/listing";
import type { EntryPreview } from "@/lib/journal/view";
import { err, ok, type Result } from "@/lib/result/result";
import { BadCursor, type SearchPage, type SmartBucket } from "@/lib/smartbucket/port";
import { objectKeyOf } from "./journal-object";
import type { GuidedStore } from "./store";
import type { GuidedPreview } from "./view";

/** Milliseconds a person waits for it: what was found word for word is on the screen meanwhile. */
const patience = 8_000;
/** A page of the store may be empty and still have one after it; this many are looked at for one of ours. */
const mostPages = 4;
/** The longest question the store is asked. */
const longestWords = 200;

export type FoundByMeaning = { readonly journals: readonly GuidedPreview[]; readonly next: string | null };

/** Guided journals found by their meaning, by the store's own search, where their person leaves them open to it. */
export function createGuidedSearch(deps: {
  readonly bucket: Pick<SmartBucket, "search">;
  readonly store: Pick<GuidedStore, "wantsOpen">;
  readonly journal: Pick<JournalListing, "list">;
  readonly counted: (viewer: Viewer, entries: readonly EntryPreview[]) => Promise<readonly GuidedPreview[]>;
}) {
  const { bucket } = deps;

  async function page(viewer: Viewer, words: string, after: string | undefined): Promise<SearchPage> {
    const signal = AbortSignal.timeout(patience);
    const hits: SearchPage["hits"][number][] = [];
    let next = after;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const found = await bucket.search?.("guided-journals", viewer.userId, words, next, { signal });
      hits.push(...(found?.hits ?? []));
      next = found?.next;
      if (hits.length > 0 || next === undefined) break;
    }
    return next === undefined ? { hits } : { hits, next };
  }

  /** Those of the found journals that are this person's and not in the trash, in the order of the search. */
  async function known(viewer: Viewer, hits: SearchPage["hits"]): Promise<readonly EntryPreview[]> {
    const ids = [...new Set(hits.flatMap(({ key }) => idOf(viewer, key)))];
    if (ids.length === 0) return [];
    const list = await deps.journal.list(viewer, { ids, kind: "guided", limit: 100 });
    const entries = new Map(list.ok ? list.value.entries.map((entry) => [entry.id, entry]) : []);
    return ids.flatMap((id) => entries.get(id) ?? []);
  }

  return {
    /**
     * The person's guided journals that mean what the words say, the nearest first. What is shown of each comes from its own
     * row: the store is believed only about which. Codes: `off` where the store has no search or the person hasn't opened
     * their journals to it, `bad_cursor`. A failing store throws `BucketUnavailable`.
     */
    async searchByMeaning(viewer: Viewer, words: string, after?: string): Promise<Result<FoundByMeaning, "off" | "bad_cursor">> {
      if (bucket.search === undefined || !(await deps.store.wantsOpen(viewer.userId))) return err("off");
      const asked = words.trim().slice(0, longestWords).toWellFormed();
      if (asked === "") return ok({ journals: [], next: null });
      try {
        const { hits, next = null } = await page(viewer, asked, after);
        return ok({ journals: await deps.counted(viewer, await known(viewer, hits)), next });
      } catch (fault) {
        if (fault instanceof BadCursor) return err("bad_cursor");
        throw fault;
      }
    },
  };
}

/** The id in an object's key, where the key is one of this person's journals. */
function idOf(viewer: Viewer, key: string): readonly EntryId[] {
  const id = parseId<EntryId>(key.slice(key.lastIndexOf("journal-") + "journal-".length));
  return id !== undefined && key === objectKeyOf(viewer.userId, id) ? [id] : [];
}
