import type { EntryKind } from "@/lib/journal/view";

/** What the history says of the thing whose versions it shows. */
type HistoryWords = {
  readonly back: string;
  readonly one: string;
  readonly many: string;
  readonly newest: string;
  readonly stays: string;
};

const words: Readonly<Record<EntryKind, HistoryWords>> = {
  free: {
    back: "Back to the entry",
    one: "There is one version so far. As you change the entry, what it said before is kept here.",
    many: "What this entry said before. A version can be read, compared with another, and brought back.",
    newest: "This is the entry as it is now.",
    stays: "What the entry says now stays here.",
  },
  guided: {
    back: "Back to the journal",
    one: "There is one version so far. As your answers change, what they said before is kept here.",
    many: "What you answered before. A version can be read, compared with another, and brought back.",
    newest: "These are your answers as they are now.",
    stays: "What you have answered by now stays here.",
  },
};

export function wordsOf(kind: EntryKind): HistoryWords {
  return words[kind];
}
