import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryId, MemoryId } from "@/lib/ids/ids";

export const memoryKinds = ["person", "theme", "style", "hours", "family"] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** An entry that a memory rests on. */
export type Support = { readonly id: EntryId; readonly kind: "free" | "guided"; readonly day: LocalDate };

/** One thing PAUZ remembers, in the second person, or as the person wrote it; with the entries it rests on, the newest first. */
export type MemoryView = {
  readonly id: MemoryId;
  readonly kind: MemoryKind;
  readonly text: string;
  readonly entries: readonly Support[];
  readonly edited: boolean;
  readonly updatedAt: Date;
};

/** A memory rests on at least so many entries, of as many days. With fewer it is neither shown nor used. */
export const leastSupport = 3;
/** Entries that are noted for one memory, the newest. */
export const mostSupport = 100;
export const maxMemoryLength = 300;

/** Whether there are entries enough behind a memory. */
export function restsOnEnough(entries: readonly Pick<Support, "day">[]): boolean {
  return entries.length >= leastSupport && new Set(entries.map(({ day }) => day)).size >= leastSupport;
}

/** "3 entries", "at least 100 entries" */
function entriesCounted(entries: readonly unknown[]): string {
  return entries.length >= mostSupport ? `at least ${mostSupport} entries` : `${entries.length} entries`;
}

/** What stands before an outside AI: the memory, and how much is behind it. */
export function asLine({ text, entries }: Pick<MemoryView, "text" | "entries">): string {
  return `${text.replace(/[.\s]+$/u, "")} (${entriesCounted(entries)}).`;
}

/** The short context kept for outside AIs, line by line. */
export type ContextView = { readonly lines: readonly string[]; readonly updatedAt: Date };

/** How the memory stands. */
export type MemoryState = {
  /** When it was last gathered; null while it never was. */
  readonly builtAt: Date | null;
  /** Entries were written or changed since. */
  readonly behind: boolean;
  /** How many memories lie sealed, and how many open with the service. */
  readonly lying: { readonly sealed: number; readonly open: number };
};
