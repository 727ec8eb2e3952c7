import type { RecordingStore } from "./recording-store";
import { unsendRecording } from "./send-recording";

/**
 * Takes a recording back: out of the journal, where that may know of it, and only then from this device. False when the journal
 * may have some of it and couldn't be asked: then all is as it was. Throws when this device can't let it go.
 */
export async function letGo(
  userId: string,
  store: RecordingStore | null,
  id: string,
  /** What is known of it beside what lies here. */
  { begun }: { readonly begun: boolean },
): Promise<boolean> {
  const mayBeThere = begun || (await store?.find(id))?.begun === true;
  if (mayBeThere && !(await unsendRecording(userId, id))) return false;
  await store?.forget(id);
  return true;
}
