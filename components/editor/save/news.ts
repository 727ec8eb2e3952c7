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

const newest = new Map<string, SavedNews>();

export function tellSaved(news: SavedNews): void {
  if (news.revision > (savedHere(news.entryId)?.revision ?? 0)) newest.set(news.entryId, news);
  for (const listener of listeners) listener(news);
}

/** Calls `listener` for every save of this page from now on; the answer ends that. */
export function onSaved(listener: (news: SavedNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The newest text of an entry that was acknowledged to this window; null where there was none. */
export const savedHere = (entryId: string): (Text & { readonly revision: number }) | null => {
  const news = newest.get(entryId);
  return news === undefined ? null : { ...news.text, revision: news.revision };
};

const opened = new Map<string, number>();

/** An editor of an entry that the journal has stands on this page; the answer takes that back. */
export function tellOpened(entryId: string): () => void {
  opened.set(entryId, (opened.get(entryId) ?? 0) + 1);
  return () => {
    const left = (opened.get(entryId) ?? 1) - 1;
    if (left === 0) opened.delete(entryId);
    else opened.set(entryId, left);
  };
}

/** The entries whose editors stand on this page. */
export const openedHere = (): readonly string[] => [...opened.keys()];
