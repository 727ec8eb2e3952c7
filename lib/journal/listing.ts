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
/** Candidates of the index that are looked at per request, and opened at a time: nearly all of them are hits. */
const candidateBound = 2_000;
const candidateStep = 40;
const maxLimit = 100;

/** What a search of an entry reads, its text at the end: title, tags and text, without marks. */
export function searchedText(entry: Pick<EntryView, "title" | "tags" | "body">, text = inOneLine(blocks(entry.body))): string {
  return [entry.title ?? "", ...entry.tags, text].join("\n");
}

function matching(
  entry: EntryView & { readonly preview: string },
  terms: readonly string[],
  inside: boolean,
): EntryPreview | undefined {
  const { body, title: _title, ...shown } = entry;
  const text = inOneLine(blocks(body));
  const everything = searchedText(entry, text);
  const hits = findTerms(everything, terms, inside);
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

/** Entries in which a search for these words may find something, in the order of the list; undefined where the index can't say. */
export type FindCandidates = (
  viewer: Viewer,
  words: readonly string[],
  filter: ListFilter,
  limit: number,
) => Promise<readonly EntryId[] | undefined>;

export function createJournalListing(deps: {
  readonly store: JournalStore;
  readonly tags: TagStore;
  /** The blind index; without it every search goes through the entries one by one. */
  readonly candidates?: FindCandidates;
}) {
  const { store, tags } = deps;

  /** Opens the candidates of the index and keeps those that hold the words; undefined where the index can't say. */
  async function searchIndex(
    viewer: Viewer,
    filter: ListFilter,
    terms: readonly string[],
    limit: number,
  ): Promise<EntryList | undefined> {
    const { ids: among, ...rest } = filter;
    const found = await deps.candidates?.(viewer, terms, filter, candidateBound);
    if (found === undefined) return undefined;
    const ids = bothOf(found, among) ?? found;
    const entries: EntryPreview[] = [];
    for (let from = 0; from < ids.length; from += candidateStep) {
      const page = await store.wholePage(viewer.userId, {
        ...rest,
        after: undefined,
        ids: ids.slice(from, from + candidateStep),
      });
      for (const entry of page) {
        const match = matching(entry, terms, false);
        if (match !== undefined) entries.push(match);
        if (entries.length === limit) return { entries, next: writeCursor(placeOf(entry, filter.sort)), searched: 0 };
      }
    }
    const last = found.length < candidateBound ? undefined : found.at(-1);
    if (last === undefined) return { entries, next: null, searched: 0 };
    // As many candidates as are looked at in one go: the next page begins behind the last of them.
    const [end] = await store.wholePage(viewer.userId, {
      trashed: filter.trashed,
      sort: filter.sort,
      order: filter.order,
      ids: [last],
    });
    return { entries, next: end === undefined ? null : writeCursor(placeOf(end, filter.sort)), searched: found.length };
  }

  async function scan(
    viewer: Viewer,
    filter: ListFilter,
    terms: readonly string[],
    limit: number,
    inside: boolean,
  ): Promise<EntryList> {
    const entries: EntryPreview[] = [];
    let after = filter.after;
    let searched = 0;
    while (searched < searchBound) {
      const page = await store.wholePage(viewer.userId, { ...filter, after }, searchStep);
      for (const entry of page) {
        searched += 1;
        after = placeOf(entry, filter.sort);
        const match = matching(entry, terms, inside);
        if (match !== undefined) entries.push(match);
        if (entries.length === limit) return { entries, next: writeCursor(after), searched };
      }
      if (page.length < searchStep) return { entries, next: null, searched };
    }
    return { entries, next: after === undefined ? null : writeCursor(after), searched };
  }

  return {
    /**
     * Entries by a keyset page, newest first unless asked otherwise; with `search`, those that hold every word
     * or words beginning with it.
     * Codes: `bad_cursor` for a cursor of some other list.
     */
    async list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">> {
      const { cursor, limit: asked, search: query, inside = false, tag, ...rest } = request;
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
      if (terms.length > 0) {
        const indexed = inside ? undefined : await searchIndex(viewer, filter, terms, limit);
        return ok(indexed ?? (await scan(viewer, filter, terms, limit, inside)));
      }
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
