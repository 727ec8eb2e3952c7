import type { EntryPreview } from "@/lib/journal/view";
import type { Mood } from "@/lib/mood/view";

/** An entry as the library shows it: its gist, and the flower it grew. */
export type LibraryEntry = EntryPreview & { readonly mood: Mood | null };
