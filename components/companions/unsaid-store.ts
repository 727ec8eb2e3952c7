import type { DBSchema } from "idb";
import { deviceKey } from "@/components/editor/save/draft-store";
import { type ClosedDrafts, sealedAccounts } from "@/components/editor/save/drafts-leaving";
import { openedBriefly } from "@/components/editor/save/opened-briefly";

// What was typed or sent and may not have arrived, kept in this browser and sealed under the key of the drafts. A database of its
// own: a draft of the editor's becomes an entry when its page is gone, and these words shall not.

/** What waits in one conversation: what stands in the field, and a message on its way under its id. */
export type Unsaid = { readonly draft: string; readonly waiting: { readonly id: string; readonly text: string } | null };

/** The same, and the page that kept it. */
export type KeptUnsaid = Unsaid & { readonly conversationId: string; readonly pageId: string; readonly savedAt: number };

type Row = {
  userId: string;
  conversationId: string;
  /** One page's words never overwrite another's: two tabs may hold the same conversation. */
  pageId: string;
  savedAt: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

interface Schema extends DBSchema {
  /** Of the first version. */
  unsaid: { key: [string, string]; value: Omit<Row, "pageId" | "savedAt"> };
  words: { key: [string, string, string]; value: Row; indexes: { user: string } };
}

export type UnsaidStore = {
  /** Keeps what waits in a conversation, on disk before it resolves, or forgets it when nothing does. */
  keep(conversationId: string, unsaid: Unsaid): Promise<void>;
  /** Everything this account's pages kept, newest first; of one conversation when it is named. */
  all(conversationId?: string): Promise<readonly KeptUnsaid[]>;
  forget(kept: Pick<KeptUnsaid, "conversationId" | "pageId">): Promise<void>;
};

const using = openedBriefly<Schema>("pauz-unsaid", 2, (db, _before, _now, tx) => {
  const words = db.createObjectStore("words", { keyPath: ["userId", "conversationId", "pageId"] });
  words.createIndex("user", "userId");
  if (!db.objectStoreNames.contains("unsaid")) return;
  // Once all tabs shared one place; what lies there is of a page that is gone.
  const old = tx.objectStore("unsaid").getAll();
  void old.then(async (rows) => {
    for (const row of rows) await words.put({ ...row, pageId: "", savedAt: Date.now() });
    db.deleteObjectStore("unsaid");
  });
});

const boundTo = ({ userId, conversationId, pageId }: Pick<Row, "userId" | "conversationId" | "pageId">) =>
  new TextEncoder().encode(`unsaid|${userId}|${conversationId}${pageId === "" ? "" : `|${pageId}`}`);

async function unsealed(key: CryptoKey, row: Row): Promise<KeptUnsaid | null> {
  try {
    const sealing = { name: "AES-GCM", iv: row.iv, additionalData: boundTo(row) };
    const plain = await crypto.subtle.decrypt(sealing, key, row.sealed);
    const { draft, waiting }: Unsaid = JSON.parse(new TextDecoder().decode(plain));
    return { draft, waiting, conversationId: row.conversationId, pageId: row.pageId, savedAt: row.savedAt };
  } catch {
    // Sealed under a key that is gone, or damaged: nothing that could be shown.
    return null;
  }
}

/**
 * Opens what this device keeps of an account's unsaid words. The key is taken once: a page that is still open when its account
 * signs out seals what comes later under a key that is gone, and makes no new one. Throws where the browser keeps nothing.
 */
export async function openUnsaidStore({ userId, pageId }: { userId: string; pageId: string }): Promise<UnsaidStore> {
  const key = await deviceKey(userId);
  return {
    async keep(conversationId, unsaid) {
      const place = { userId, conversationId, pageId };
      if (unsaid.draft === "" && unsaid.waiting === null) {
        await using((db) => db.delete("words", [userId, conversationId, pageId]));
        return;
      }
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(unsaid));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundTo(place) }, key, plain);
      await using(async (db) => {
        const tx = db.transaction("words", "readwrite", { durability: "strict" });
        await tx.store.put({ ...place, savedAt: Date.now(), iv, sealed });
        await tx.done;
      });
    },
    async all(conversationId) {
      const rows = await using((db) => db.getAllFromIndex("words", "user", userId));
      const wanted = rows.filter((row) => conversationId === undefined || row.conversationId === conversationId);
      const found = await Promise.all(wanted.map((row) => unsealed(key, row)));
      return found.filter((each) => each !== null).sort((a, b) => b.savedAt - a.savedAt);
    },
    async forget(kept) {
      await using((db) => db.delete("words", [userId, kept.conversationId, kept.pageId]));
    },
  };
}

async function deleteWhere(gone: (place: Schema["words"]["key"]) => boolean | Promise<boolean>): Promise<void> {
  await using(async (db) => {
    const places: Schema["words"]["key"][] = [];
    for (const place of await db.getAllKeys("words")) if (await gone(place)) places.push(place);
    const tx = db.transaction("words", "readwrite", { durability: "strict" });
    for (const place of places) await tx.store.delete(place);
    await tx.done;
  });
}

/** Words that are in another place now. Without the key: it may be going at the same moment, and none is made anew. */
export async function forgetUnsaid(account: string, kept: Pick<KeptUnsaid, "conversationId" | "pageId">): Promise<void> {
  await deleteWhere(
    ([owner, conversation, page]) => owner === account && conversation === kept.conversationId && page === kept.pageId,
  );
}

/** One account's words leave this device (sign-out); another's stay where they are. */
export async function wipeUnsaid(userId: string): Promise<void> {
  await deleteWhere(([owner]) => owner === userId);
}

/** Words that nothing can open any more leave this device: a tab that was writing while its account signed out left them. */
export async function wipeStrayUnsaid(): Promise<void> {
  const known = await sealedAccounts();
  await deleteWhere(([owner]) => !known.has(owner));
}

/** The unsaid words of closed pages on this device, whosever they are: how many, unopened, and a way to let them go. */
export async function closedUnsaid(isOpen: (pageId: string) => Promise<boolean>): Promise<ClosedDrafts> {
  let count = 0;
  for (const place of await using((db) => db.getAllKeys("words"))) if (!(await isOpen(place[2]))) count += 1;
  return { count, forget: () => deleteWhere(async (place) => !(await isOpen(place[2]))) };
}

/** Everything of it, as it would go on the page: what was sent and didn't arrive, then what stands in the field. */
export function wordsOf({ draft, waiting }: Unsaid): string {
  return [waiting?.text ?? "", draft].filter((text) => text.trim() !== "").join("\n\n");
}
