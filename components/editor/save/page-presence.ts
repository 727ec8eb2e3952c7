const pageLock = (pageId: string) => `pauz-page-${pageId}`;
const entryLock = (entryId: string) => `pauz-entry-${entryId}/`;
const unsavedLock = "pauz-unsaved/";

/** Holds a lock of that name, which other tabs can see, until the answer is called or the page is gone. */
function hold(name: string): () => void {
  const leave = new AbortController();
  const gone = new Promise<void>((resolve) => leave.signal.addEventListener("abort", () => resolve()));
  // Without locks (plain http) there are no drafts either.
  void globalThis.navigator.locks?.request(name, () => gone);
  return () => leave.abort();
}

async function isHeld(name: string): Promise<boolean> {
  const locks = await globalThis.navigator.locks?.query();
  return locks?.held?.some((lock) => lock.name?.startsWith(name) === true) ?? false;
}

/** Lets other tabs see that this page is still open, so that they leave alone what it keeps. Call the answer to let go. */
export const announceOpen = (pageId: string): (() => void) => hold(pageLock(pageId));

/** Lets other tabs see that this page is still open, so that they leave its drafts and its entry alone. Call the answer to let go. */
export function announcePage(pageId: string, entryId: string): () => void {
  const releases = [announceOpen(pageId), hold(entryLock(entryId) + pageId)];
  return () => releases.forEach((release) => release());
}

/** Whether the page of that id is open in any tab. */
export const isPageOpen = (pageId: string): Promise<boolean> => isHeld(pageLock(pageId));

/** Whether an editor of that entry is open in any tab: its own saver sends what is written there. */
export const isEntryOpen = (entryId: string): Promise<boolean> => isHeld(entryLock(entryId));

/** Lets other tabs see while this page has words that aren't in the journal yet. */
export function unsavedMark(pageId: string): (unsaved: boolean) => void {
  let release: (() => void) | null = null;
  return (unsaved) => {
    if (unsaved) release ??= hold(unsavedLock + pageId);
    else {
      release?.();
      release = null;
    }
  };
}

/** Whether any tab has words that aren't in the journal yet. */
export const areWordsUnsaved = (): Promise<boolean> => isHeld(unsavedLock);
