import type { FlowerView } from "@/lib/garden/view";
import type { EntryView } from "@/lib/journal/view";
import type { Said } from "./said";

/** Raised when pages are drawn in another way, so that an old file isn't taken for a new one. */
const drawing = 2;

/** Everything that a page shows or is drawn from, in one line; the revision stands for the text, a guided journal's too. */
export function sourceOf(entry: EntryView, flower: FlowerView | null, said: readonly Said[]): string {
  const { id, revision, title, zone, localDate, createdAt } = entry;
  const grown = flower === null ? null : [flower.id, flower.mood, flower.feeling, flower.intensity, flower.words];
  return JSON.stringify([drawing, id, revision, title, zone, localDate, createdAt, grown, ...said]);
}
