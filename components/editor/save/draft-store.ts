import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Text } from "./send";

/** What this device keeps of a text that may not have reached the server. */
export type Draft = {
  readonly entryId: string;
  readonly text: Text;
  /** The server's revision it rests on; 0 for an entry that isn't there yet. */
  readonly base: number;
  /** Digests of the texts before it that may have reached the server without anybody hearing of it. */
  readonly pending: readonly string[];
  readonly savedAt: number;
};

export type KeptDraft = Draft & { readonly pageId: string };

type Row = {
  userId: string;
  entryId: string;
  /** One page's drafts never overwrite another's: two tabs may hold the same entry. */
  pageId: string;
  savedAt: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
};

export interface DraftSchema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  drafts: { key: [string, string, string]; value: Row; indexes: { user: string } };
}

export type DraftStore = {
  /** Seals and stores, on disk before it resolves. Throws when the browser can't (full, private mode). */
  keep(draft: Draft): Promise<void>;
  forget(entryId: string): Promise<void>;
  /** This account's drafts of pages that are no longer open, newest first. */
  left(): Promise<readonly KeptDraft[]>;
  forgetLeft(draft: KeptDraft): Promise<void>;
};

type Around = {
  readonly userId: string;
  readonly pageId: string;
  readonly isOpen: (pageId: string) => Promise<boolean>;
};

const NAME = "pauz-drafts";

/** The database itself: to be closed by whoever opens it. */
export function openDrafts(): Promise<IDBPDatabase<DraftSchema>> {
  return openDB<DraftSchema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore("keys");
      db.createObjectStore("drafts", { keyPath: ["userId", "entryId", "pageId"] }).createIndex("user", "userId");
    },
    // Another tab wants to wipe everything (sign-out): don't stand in its way.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

async function accountKey(db: IDBPDatabase<DraftSchema>, userId: string): Promise<CryptoKey> {
  const found = await db.get("keys", userId);
  if (found !== undefined) return found;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const tx = db.transaction("keys", "readwrite", { durability: "strict" });
  // Two tabs may open at once: the first key stays.
  const first = await tx.store.get(userId);
  if (first === undefined) await tx.store.put(made, userId);
  await tx.done;
  return first ?? made;
}

/** The key that seals what this device keeps of an account; made when there is none. It can't be taken out of the browser. */
export async function deviceKey(userId: string): Promise<CryptoKey> {
  if (globalThis.crypto?.subtle === undefined) throw new Error("no sealing without a secure context");
  const db = await openDrafts();
  try {
    return await accountKey(db, userId);
  } finally {
    db.close();
  }
}

function boundTo(row: Pick<Row, "userId" | "entryId" | "pageId">): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${row.userId}|${row.entryId}|${row.pageId}`);
}

type Sealed = { body: string; title: string | null; base: number; pending: readonly string[] };

/** An earlier PAUZ kept one, or null. */
const listed = (pending: unknown): readonly string[] => [pending].flat().filter((each) => typeof each === "string");

function isSealed(value: unknown): value is Sealed {
  return typeof value === "object" && value !== null && "body" in value && typeof value.body === "string" && "base" in value;
}

async function unseal(key: CryptoKey, row: Row): Promise<KeptDraft | null> {
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv, additionalData: boundTo(row) }, key, row.sealed);
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isSealed(value)) return null;
    const { entryId, pageId, savedAt } = row;
    return {
      entryId,
      pageId,
      savedAt,
      text: { body: value.body, title: value.title },
      base: value.base,
      pending: listed(value.pending),
    };
  } catch {
    // Another key's, or damaged: not a draft of ours that could be shown.
    return null;
  }
}

/** Opens the drafts of one account on this device. Throws where the browser has no sealing or no storage. */
export async function openDraftStore({ userId, pageId, isOpen }: Around): Promise<DraftStore> {
  if (globalThis.crypto?.subtle === undefined) throw new Error("no sealing without a secure context");
  const db = await openDrafts();
  const key = await accountKey(db, userId);
  return {
    async keep({ entryId, text, base, pending, savedAt }) {
      const place = { userId, entryId, pageId };
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify({ ...text, base, pending } satisfies Sealed));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundTo(place) }, key, plain);
      const tx = db.transaction("drafts", "readwrite", { durability: "strict" });
      await tx.store.put({ ...place, savedAt, iv, sealed });
      await tx.done;
    },
    async forget(entryId) {
      await db.delete("drafts", [userId, entryId, pageId]);
    },
    async left() {
      const rows = await db.getAllFromIndex("drafts", "user", userId);
      const found: KeptDraft[] = [];
      for (const row of rows) {
        if (row.pageId === pageId || (await isOpen(row.pageId))) continue;
        const draft = await unseal(key, row);
        if (draft !== null) found.push(draft);
      }
      return found.sort((a, b) => b.savedAt - a.savedAt);
    },
    async forgetLeft(draft) {
      await db.delete("drafts", [userId, draft.entryId, draft.pageId]);
    },
  };
}

/** A short name for a text, to know it again without keeping it twice. */
export async function digestOf(text: Text): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify([text.title, text.body])));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether what the server has is a text of this draft's own writer, from before it: that request arrived after all. */
export async function mayHaveSent({ pending }: Pick<Draft, "pending">, { body, title }: Text): Promise<boolean> {
  return pending.length > 0 && pending.includes(await digestOf({ body, title }));
}
