import { savedHere } from "./news";

// Saves of this window that nobody has answered yet, and last drafts that aren't kept yet, by entry. A page that is opened again
// faster than those would show the text from before, and whatever is written on that would stand against the writer's own words.

const underway = new Map<string, Promise<unknown>>();

/** Keeps a save in mind until it is answered, and those of the same entry before it. */
export function keepUnderway(entryId: string, save: Promise<unknown>): void {
  const all = Promise.allSettled([underway.get(entryId), save]).finally(() => {
    if (underway.get(entryId) === all) underway.delete(entryId);
  });
  underway.set(entryId, all);
}

/**
 * Resolves when the entry's saves have been answered, whatever the answers, where what is shown of it may be older than those:
 * one is on its way, or was answered after `shown` had been drawn. Null where it can't be.
 */
export function saveUnderway(entryId: string, shown: number): Promise<unknown> | null {
  return underway.get(entryId) ?? ((savedHere(entryId)?.revision ?? 0) > shown ? Promise.resolve() : null);
}
