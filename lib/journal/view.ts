import type { Instant } from "@/lib/clock/clock";
import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { beginsWord, searchForm, searchWords } from "@/lib/search/view";

/** Bytes of UTF-8; a longer text is refused and stays in the writer's draft. */
export const maxTextBytes = 1_000_000;
export const maxTitleLength = 200;
export const maxTags = 30;
export const maxTagLength = 40;
export const trashDays = 30;

export type EntryKind = "free" | "guided";

/** An entry, opened for its writer. */
export type EntryView = {
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** What the writer called it; null when the heading comes from the first line. */
  readonly title: string | null;
  /** The title, or the first line as plain text, or "" when there is neither. */
  readonly heading: string;
  /** Markdown, exactly as it was saved. */
  readonly body: string;
  /** 0 while the id is only reserved, or has but a recording; each accepted save adds one. */
  readonly revision: number;
  readonly wordCount: number;
  readonly zone: string;
  /** The day it belongs to, fixed when it was written. */
  readonly localDate: LocalDate;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly trashedAt: Instant | null;
  readonly favorite: boolean;
  /** "Keep away from AI": nothing of it is ever sent to an outside AI. */
  readonly aiExcluded: boolean;
  /** "Don't show this one again". */
  readonly quiet: boolean;
  readonly tags: readonly string[];
  /** Whether it has a recording that can be heard, or only the words of some; null without either. */
  readonly sound: "audio" | "words" | null;
};

/** An entry in a list: its gist instead of its text. */
export type EntryPreview = Omit<EntryView, "body" | "title"> & {
  readonly preview: string;
  /** In a search: the words around the first hit, and where in them the hits are ([start, end) in UTF-16 units). */
  readonly snippet?: { readonly text: string; readonly hits: readonly (readonly [number, number])[] };
};

/** What a save brings. */
export type Draft = { readonly body: string; readonly title: string | null };

/** Another device or tab saved first: both texts, so that nothing is lost. */
export type SaveConflict = { readonly code: "conflict"; readonly current: EntryView; readonly yours: Draft };

/** A kept version; `revision` is that of the newest save it holds. */
export type RevisionFacts = {
  readonly revision: number;
  readonly wordCount: number;
  readonly device: string;
  readonly startedAt: Instant;
  readonly savedAt: Instant;
};

/** A tag, as it was last written, and how many entries carry it. */
export type TagInUse = { readonly tag: string; readonly count: number };

/** A kept version, opened. */
export type RevisionView = RevisionFacts & Draft;

/** The name under which a save is kept that came through the API without one. */
export const apiDevice = "api";
/** The name under which a version is kept that is an earlier one brought back. */
export const restoringDevice = "restore";

/** The distinct words of a query, longest first, at most eight. */
export function searchTerms(query: string): readonly string[] {
  return [...new Set(searchWords(searchForm(query)))].sort((a, b) => b.length - a.length).slice(0, 8);
}

/** Maps each UTF-16 unit of the search form back to the unit of the text it came from. */
function searchFormWithOrigins(text: string): { form: string; origins: number[] } {
  let form = "";
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = searchForm(character);
    form += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { form, origins };
}

/**
 * Where words of the text begin with the terms, as [start, end) in UTF-16 units, in order and without overlaps; with `inside`,
 * where the terms occur at all. Undefined unless every term occurs.
 */
export function findTerms(
  text: string,
  terms: readonly string[],
  inside = false,
): readonly (readonly [number, number])[] | undefined {
  const { form, origins } = searchFormWithOrigins(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    let count = 0;
    for (let from = form.indexOf(term); from >= 0 && count < 50;) {
      const counts = inside || beginsWord(form, from);
      if (counts) found.push([origins[from] ?? 0, origins[from + term.length] ?? text.length]);
      if (counts) count += 1;
      from = form.indexOf(term, from + (counts ? term.length : 1));
    }
    if (count === 0) return undefined;
  }
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const hit of found) {
    const last = merged.at(-1);
    if (last !== undefined && hit[0] <= last[1]) last[1] = Math.max(last[1], hit[1]);
    else merged.push([...hit]);
  }
  return merged;
}

/** About 160 characters around the first hit, cut at spaces, with the hits moved to match. */
export function snippetAround(text: string, hits: readonly (readonly [number, number])[]): NonNullable<EntryPreview["snippet"]> {
  const first = hits[0]?.[0] ?? 0;
  const wanted = Math.max(0, first - 60);
  const space = wanted === 0 ? -1 : text.indexOf(" ", wanted);
  const start = wanted === 0 ? 0 : space >= 0 && space < first ? space + 1 : wanted;
  const end = Math.min(text.length, start + 160);
  const before = start > 0 ? "…" : "";
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? "…" : ""),
    hits: hits.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift] as const),
  };
}

/** Tags as they are kept: trimmed, without a leading #, one of each (whatever its case). */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag.trim().replace(/^#+/, "").replace(/\s+/g, " ");
    if (tidy !== "" && !kept.has(searchForm(tidy))) kept.set(searchForm(tidy), tidy);
  }
  return [...kept.values()];
}

/** Which entries a list means, and where it goes on. All bounds are inclusive. */
export type ListRequest = {
  readonly trashed?: boolean | undefined;
  readonly sort?: "createdAt" | "updatedAt" | "trashedAt" | "localDate" | undefined;
  readonly order?: "asc" | "desc" | undefined;
  readonly fromDay?: LocalDate | undefined;
  readonly toDay?: LocalDate | undefined;
  /** Of these days alone. */
  readonly onDays?: readonly LocalDate[] | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly favorite?: boolean | undefined;
  readonly kind?: EntryKind | undefined;
  readonly ids?: readonly EntryId[] | undefined;
  /** Leave out what its writer doesn't want to see come back. */
  readonly resurfacing?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  /** Words that must all occur in title, text or tags, or begin a word there. */
  readonly search?: string | undefined;
  /** Look for them inside words, too: a slower search, which goes through the entries one by one. */
  readonly inside?: boolean | undefined;
  /** A tag the entries must carry, whatever its case. */
  readonly tag?: string | undefined;
};

export type EntryList = {
  readonly entries: readonly EntryPreview[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
  /** For a search: how many entries were looked through on the way to this page. */
  readonly searched: number;
};
