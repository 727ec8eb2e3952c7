import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { deviceKey } from "@/components/editor/save/draft-store";

// What was typed or sent and may not have arrived, kept in this browser and sealed under the key of the drafts. A database of its
// own: a draft of the editor's becomes an entry when its page is gone, and these words shall not.

/** What waits in one conversation: what stands in the field, and a message on its way under its id. */
export type Unsaid = { readonly draft: string; readonly waiting: { readonly id: string; readonly text: string } | null };

interface Schema extends DBSchema {
  unsaid: {
    key: [string, string];
    value: { userId: string; conversationId: string; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
  };
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("pauz-unsaid", 1, {
    upgrade(db) {
      db.createObjectStore("unsaid", { keyPath: ["userId", "conversationId"] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

const place = (userId: string, conversationId: string) => new TextEncoder().encode(`unsaid|${userId}|${conversationId}`);

/** Keeps what waits in a conversation, or forgets it when nothing does. Throws where the browser keeps nothing. */
export async function keepUnsaid(userId: string, conversationId: string, unsaid: Unsaid): Promise<void> {
  const db = await open();
  try {
    if (unsaid.draft === "" && unsaid.waiting === null) {
      await db.delete("unsaid", [userId, conversationId]);
      return;
    }
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const additionalData = place(userId, conversationId);
    const plain = new TextEncoder().encode(JSON.stringify(unsaid));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, await deviceKey(userId), plain);
    await db.put("unsaid", { userId, conversationId, iv, sealed });
  } finally {
    db.close();
  }
}

/** What was left in a conversation; null when nothing was, or it was sealed under a key that is gone. */
export async function leftUnsaid(userId: string, conversationId: string): Promise<Unsaid | null> {
  const db = await open();
  try {
    const row = await db.get("unsaid", [userId, conversationId]);
    if (row === undefined) return null;
    const additionalData = place(userId, conversationId);
    const key = await deviceKey(userId);
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv, additionalData }, key, row.sealed);
    const unsaid: Unsaid = JSON.parse(new TextDecoder().decode(plain));
    return unsaid;
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Everything of that kind leaves this device (sign-out). */
export async function wipeUnsaid(): Promise<void> {
  const db = await open();
  await db.clear("unsaid");
  db.close();
}
