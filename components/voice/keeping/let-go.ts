import type { RecordingStore } from "./recording-store";
import { unsendRecording } from "./send-recording";

/**
 * Takes a recording back: out of the journal, where that may know of it, and only then from this device. False when the journal
 * may have some of it and couldn't be asked: then nobody sends it before its writer has said so. Throws when this device can't let
 * it go.
 */
export async function letGo(
  userId: string,
  store: RecordingStore | null,
  id: string,
  /** What is known of it beside what lies here. */
  { begun }: { readonly begun: boolean },
): Promise<boolean> {
  if ((await holdBack(store, id, begun)) && !(await unsendRecording(userId, id))) return false;
  await store?.forget(id);
  return true;
}

/**
 * From now on nobody sends it: asking the journal takes a while, and may fail. This page stands for it then, and once that is gone
 * its writer is asked. Whether the journal may have some of it.
 */
export async function holdBack(store: RecordingStore | null, id: string, begun: boolean): Promise<boolean> {
  if (store === null) return begun;
  const { pageId } = store;
  const now = await store
    .change(id, (before) => ({ state: "running", begun: begun || before.begun === true, pageId }))
    // A full device can still let it go.
    .catch(() => store.find(id));
  return begun || now?.begun === true;
}
