import { openDraftStore } from "@/components/editor/save/draft-store";
import { isEntryOpen, isPageOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { type Delivery, sendWaiting } from "./outbox";

/** Sends what closed pages left. One tab at a time does; another that finds it at work has nothing to do, and gets null. */
export async function deliver(userId: string): Promise<Delivery | null> {
  return navigator.locks.request("pauz-outbox", { ifAvailable: true }, async (lock) => {
    if (lock === null) return null;
    const store = await openDraftStore({ userId, pageId: newId(), isOpen: isPageOpen });
    return sendWaiting({ userId, store, isOpen: isEntryOpen });
  });
}
