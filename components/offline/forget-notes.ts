/** The small notes that this tab, and the browser, keep beside the drafts. */
export function forgetNotes(): void {
  try {
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (key.startsWith("pauz-")) localStorage.removeItem(key);
  } catch {
    return;
  }
}
