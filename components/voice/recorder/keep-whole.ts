import type { Recording, RecordingStore } from "../keeping/recording-store";

/**
 * From now on it goes to the journal by itself, whichever page is open; false where not all of it is on this device: it finds no
 * room, or this browser's data was cleared while it was spoken. Then it goes from this tab.
 */
export async function keepWhole(store: RecordingStore, recording: Recording): Promise<boolean> {
  try {
    await store.keep(recording);
    return (await store.find(recording.id)) !== null;
  } catch {
    return false;
  }
}
