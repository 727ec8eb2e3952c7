import type { LibraryQuery } from "@/components/library/library-search";
import { parseLocalDate } from "@/lib/clock/local-date";
import { type EntryKind, maxTagLength } from "@/lib/journal/view";
import type { LibraryRequest } from "@/lib/library/view";
import { isMood } from "@/lib/mood/view";

const maxSearch = 200;

const kinds: readonly EntryKind[] = ["free", "guided"];

type Raw = Record<string, string | string[] | undefined>;

function one(raw: Raw, name: string): string {
  const value = raw[name];
  return typeof value === "string" ? value : "";
}

/** What an address asks for; what it says wrongly is left out, as if it weren't there. */
export function readQuery(raw: Raw): LibraryQuery {
  const feeling = one(raw, "feeling");
  return {
    q: one(raw, "q").slice(0, maxSearch).toWellFormed(),
    from: parseLocalDate(one(raw, "from")) ?? "",
    to: parseLocalDate(one(raw, "to")) ?? "",
    feeling: isMood(feeling) ? feeling : "",
    tag: one(raw, "tag").slice(0, maxTagLength).toWellFormed(),
    kind: kinds.find((kind) => kind === one(raw, "kind")) ?? "",
    favorite: one(raw, "favorite") === "true",
    inside: one(raw, "inside") === "true",
  };
}

/** Where an address stands in the list; "" at the top. */
export function readCursor(raw: Raw): string {
  return one(raw, "cursor").slice(0, maxSearch);
}

export function isNarrowed(query: LibraryQuery): boolean {
  return (
    query.q.trim() !== "" ||
    query.from !== "" ||
    query.to !== "" ||
    query.feeling !== "" ||
    query.tag !== "" ||
    query.kind !== "" ||
    query.favorite
  );
}

/** The address of this list, further on. */
export function addressOf(query: LibraryQuery, cursor = ""): string {
  const address = new URLSearchParams();
  for (const name of ["q", "from", "to", "feeling", "tag", "kind"] as const)
    if (query[name] !== "") address.set(name, query[name]);
  if (query.favorite) address.set("favorite", "true");
  if (query.inside) address.set("inside", "true");
  if (cursor !== "") address.set("cursor", cursor);
  return `/journal?${address.toString()}`;
}

export function requestOf(query: LibraryQuery, cursor: string): LibraryRequest {
  return {
    ...(query.q.trim() === "" ? {} : { search: query.q }),
    fromDay: parseLocalDate(query.from),
    toDay: parseLocalDate(query.to),
    ...(query.favorite ? { favorite: true } : {}),
    ...(query.inside ? { inside: true } : {}),
    ...(isMood(query.feeling) ? { mood: query.feeling } : {}),
    ...(query.kind === "" ? {} : { kind: query.kind }),
    ...(query.tag === "" ? {} : { tag: query.tag }),
    ...(cursor === "" ? {} : { cursor }),
    // Under the month it belongs to, not the one it was typed in.
    sort: "localDate",
    limit: 30,
  };
}
