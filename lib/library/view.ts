import type { EntryPreview, ListRequest } from "@/lib/journal/view";
import type { EntryFeeling } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";

/** An entry as the library shows it: its gist, and the feeling that grew its flower. */
export type LibraryEntry = EntryPreview & { readonly feeling: EntryFeeling | null };

export type LibraryRequest = Omit<ListRequest, "ids"> & {
  /** Entries whose confirmed feeling is of this mood. */
  readonly mood?: Mood | undefined;
};

export type LibraryPage = { readonly entries: readonly LibraryEntry[]; readonly next: string | null; readonly searched: number };
