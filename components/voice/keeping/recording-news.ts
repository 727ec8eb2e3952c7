/** What became of a recording of this page or another part of it. */
export type RecordingNews = {
  /** `waits`: the recorder is to bring it to the journal, and says itself what becomes of it. `kept`: the journal has it. `gone`: it was let go. */
  readonly what: "waits" | "kept" | "gone";
  readonly id: string;
  readonly entryId: string;
};

// The recorder, what sends in the background and the list of an entry's recordings don't know each other.
const listeners = new Set<(news: RecordingNews) => void>();

/** The entries of which it was told in this window that the journal has a recording: their own facts are from before that. */
const spokenIn = new Set<string>();

/** Tells the other parts of this page. */
export function tellRecording(news: RecordingNews): void {
  if (news.what === "kept") spokenIn.add(news.entryId);
  for (const listener of listeners) listener(news);
}

/** Calls with each piece of news; the answer ends that. */
export function onRecording(listener: (news: RecordingNews) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether the journal got a recording of that entry while this window was open. */
export const wasSpokenIn = (entryId: string): boolean => spokenIn.has(entryId);
