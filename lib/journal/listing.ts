import type { Viewer } from "@/lib/auth/viewer";
import { err, ok, type Result } from "@/lib/result/result";
import { blocks } from "@/lib/richtext/parse";
import { inOneLine } from "@/lib/richtext/plain-text";
import type { EntryId } from "@/lib/ids/ids";
import { readCursor, writeCursor } from "./cursor";
import { isPlaceIn, type ListFilter, placeOf } from "./list-filter";
import type { JournalStore } from "./store";
import type { TagStore } from "./tag-store";
import {
  type EntryList,
  type EntryPreview,
  type EntryView,
  type ListRequest,
  type TagInUse,
  findTerms,
  searchTerms,
  snippetAround,
  tidyTags,
} from "./view";

/** A search opens at most this many entries per request, then says where to go on. Opening one takes about 10 µs. */
const searchBound = 2_000;
const searchStep = 200;
const maxLimit = 100;

function matching(entry: EntryView & { readonly preview: string }, terms: readonly string[]): EntryPreview | undefined {
  const { body, title: _title, ...shown } = entry;
  const text = inOneLine(blocks(body));
  const everything = [entry.title ?? "", ...entry.tags, text].join("\n");
  const hits = findTerms(everything, terms);
  if (hits === undefined) return undefined;
  const offset = everything.length - text.length;
  const inText = hits.filter(([from]) => from >= offset).map(([from, to]) => [from - offset, to - offset] as const);
  return { ...shown, snippet: snippetAround(text, inText) };
}

/** Those of both lists; of one, where the other asks for nothing. */
function bothOf(one: readonly EntryId[] | undefined, other: readonly EntryId[] | undefined): readonly EntryId[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const wanted = new Set(other);
  return one.filter((id) => wanted.has(id));
}

export type JournalListing = ReturnType<typeof createJournalListing>;

export function createJournalListing(deps: { readonly store: JournalStore; readonly tags: TagStore }) {
  const { store, tags } = deps;

  async function search(viewer: Viewer, filter: ListFilter, terms: readonly string[], limit: number): Promise<EntryList> {
    const entries: EntryPreview[] = [];
    let after = filter.after;
    let searched = 0;
    while (searched < searchBound) {
      const page = await store.wholePage(viewer.userId, { ...filter, after }, searchStep);
      for (const entry of page) {
        searched += 1;
        after = placeOf(entry, filter.sort);
        const match = matching(entry, terms);
        if (match !== undefined) entries.push(match);
        if (entries.length === limit) return { entries, next: writeCursor(after), searched };
      }
      if (page.length < searchStep) return { entries, next: null, searched };
    }
    return { entries, next: after === undefined ? null : writeCursor(after), searched };
  }

  return {
    /**
     * Entries by a keyset page, newest first unless asked otherwise; with `search`, those that hold every word.
     * Codes: `bad_cursor` for a cursor of some other list.
     */
    async list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">> {
      const { cursor, limit: asked, search: query, tag, ...rest } = request;
      const sort = rest.sort ?? (rest.trashed === true ? "trashedAt" : "createdAt");
      const after = cursor === undefined ? undefined : readCursor(cursor);
      if (cursor !== undefined && (after === undefined || !isPlaceIn(after, sort))) return err("bad_cursor");
      const limit = Math.min(asked ?? 30, maxLimit);
      const tagged = tag === undefined ? undefined : await tags.entriesWith(viewer.userId, tidyTags([tag])[0] ?? tag);
      const filter: ListFilter = {
        ...rest,
        ids: bothOf(rest.ids, tagged),
        trashed: rest.trashed ?? false,
        sort,
        order: rest.order ?? "desc",
        after,
      };
      const terms = searchTerms(query ?? "");
      if (terms.length > 0) return ok(await search(viewer, filter, terms, limit));
      const page = await store.page(viewer.userId, filter, limit + 1);
      const entries = page.slice(0, limit);
      const last = entries.at(-1);
      const more = page.length > limit && last !== undefined;
      return ok({
        entries,
        next: more ? writeCursor(placeOf(last, filter.sort)) : null,
        searched: 0,
      });
    },

    /** The whole entries of a list, in its order, in one query. */
    async open(viewer: Viewer, list: EntryList): Promise<readonly EntryView[]> {
      const ids = list.entries.map(({ id }) => id);
      const whole = await store.wholePage(viewer.userId, { trashed: false, sort: "createdAt", order: "desc", ids }, ids.length);
      const byId = new Map(whole.map((entry) => [entry.id, entry]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    /** The person's tags, the most used first, with how many entries carry each. The trash doesn't count. */
    async tags(viewer: Viewer): Promise<readonly TagInUse[]> {
      return tags.inUse(viewer.userId);
    },

    /** How many entries there are (without the trash). */
    async count(viewer: Viewer, kind?: EntryView["kind"]): Promise<number> {
      return store.count(viewer.userId, kind === undefined ? { trashed: false } : { trashed: false, kind });
    },
  };
}
