import { Flower } from "@/components/garden/flower";
import { sizeOf } from "@/lib/garden/view";
import type { LibraryEntry } from "@/lib/library/view";
import { moodFacts } from "@/lib/mood/view";

/** A short entry's flower would be a speck at the size of a list. */
const leastSize = 0.5;

/** The flower an entry grew, in a list; the mood stands in words beside it. */
export function EntryFlower({ entry }: { entry: Pick<LibraryEntry, "id" | "mood" | "wordCount"> }) {
  if (entry.mood === null) return null;
  const { energy } = moodFacts(entry.mood);
  const form = { mood: entry.mood, seed: entry.id, energy, size: Math.max(leastSize, sizeOf(entry.wordCount)) };
  return <Flower form={form} small className="h-15 w-12 flex-none" />;
}
