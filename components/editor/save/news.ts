import type { Text } from "./send";

/** An entry as the journal has just acknowledged it. */
export type SavedNews = {
  readonly entryId: string;
  readonly userId: string;
  readonly text: Text;
  readonly revision: number;
  readonly updatedAt: string;
};

// Who keeps a copy for reading without a network wants to hear of every save, and the editor must not wait for it,
// nor bring its code along.
const listeners = new Set<(news: SavedNews) => void>();

export function tellSaved(news: SavedNews): void {
  for (const listener of listeners) listener(news);
}

/** Calls `listener` for every save of this page from now on; the answer ends that. */
export function onSaved(listener: (news: SavedNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
