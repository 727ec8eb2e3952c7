// Signing out must work in a browser that has no storage, or refuses it: then nothing was kept, and nothing is left to take away.

/** How many texts of this person wait in this browser for a server that never got them. */
export async function wordsLeftBehind(userId: string): Promise<number> {
  const { openDraftStore } = await import("@/components/editor/save/draft-store");
  try {
    // A text that is still open in another tab counts as well: it would lose its draft too.
    const store = await openDraftStore({ userId, pageId: crypto.randomUUID(), isOpen: async () => false });
    return (await store.left()).length;
  } catch {
    return 0;
  }
}

/** Takes away what this browser kept for the person: drafts, and the key they are sealed with. */
export async function wipeDevice(userId: string): Promise<void> {
  const { wipeDrafts } = await import("@/components/editor/save/draft-store");
  try {
    await wipeDrafts(userId);
  } catch {
    return;
  }
}
