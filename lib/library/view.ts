import type { EntryPreview, ListRequest } from "@/lib/journal/view";
import type { GuidedProgress } from "@/lib/guided/view";
import type { EntryFeeling } from "@/lib/garden/view";
import type { Mood } from "@/lib/mood/view";
import type { Transcription } from "@/lib/voice/view";

/** An entry as the library shows it: its gist, the feeling that grew its flower, how far a guided one is, and its newest recording. */
export type LibraryEntry = EntryPreview & {
  readonly feeling: EntryFeeling | null;
  readonly guided: GuidedProgress | null;
  /** Of the newest recording; null without one. */
  readonly transcription: Transcription | null;
};

export type LibraryRequest = Omit<ListRequest, "ids"> & {
  /** Entries whose confirmed feeling is of this mood. */
  readonly mood?: Mood | undefined;
};

export type LibraryPage = { readonly entries: readonly LibraryEntry[]; readonly next: string | null; readonly searched: number };

/** What a list says of a guided journal beside its heading: "Guided · 5 of 9" until it is finished. */
export function guidedWords({ answered, promptCount, completedAt }: GuidedProgress): string {
  return completedAt === null ? `Guided · ${answered} of ${promptCount}` : "Guided";
}

/** The page of an entry of either kind. */
export function addressOf({ id, kind }: Pick<EntryPreview, "id" | "kind">): string {
  return kind === "guided" ? `/guided/${id}` : `/journal/${id}`;
}
