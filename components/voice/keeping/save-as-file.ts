import type { Recording } from "./recording-store";

/**
 * Gives the sound to the browser as a download, named by its day; for a recording that can be nowhere else. False when nothing of
 * it can be opened.
 */
export async function saveAsFile(sound: () => Promise<Blob | null>, { startedAt, type }: Recording): Promise<boolean> {
  const blob = await sound();
  if (blob === null) return false;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = `recording-${new Date(startedAt).toISOString().slice(0, 10)}.${type.startsWith("audio/webm") ? "webm" : "m4a"}`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}
