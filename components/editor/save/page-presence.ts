const lockOf = (pageId: string) => `pauz-page-${pageId}`;

/** Lets other tabs see that this page is still open, so that they leave its drafts alone. Call the answer to let go. */
export function announcePage(pageId: string): () => void {
  const leave = new AbortController();
  const gone = new Promise<void>((resolve) => leave.signal.addEventListener("abort", () => resolve()));
  // Without locks (plain http) there are no drafts either.
  void globalThis.navigator.locks?.request(lockOf(pageId), () => gone);
  return () => leave.abort();
}

/** Whether the page of that id is open in any tab. */
export async function isPageOpen(pageId: string): Promise<boolean> {
  const locks = await globalThis.navigator.locks?.query();
  return locks?.held?.some((lock) => lock.name === lockOf(pageId)) ?? false;
}
