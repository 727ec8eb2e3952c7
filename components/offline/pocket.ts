import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { deviceKey } from "@/components/editor/save/draft-store";
import type { AskFirst } from "@/components/editor/entry-facts";
import type { Help } from "@/lib/care/view";
import type { LocalDate } from "@/lib/clock/local-date";
import type { EntryFeeling } from "@/lib/garden/view";
import { isEnded } from "./ended-session";

// The recent entries that this device keeps for reading without a network, sealed under the key of the drafts.
// A database of its own: the drafts must stay open to every version of the app, whatever becomes of this one.

/** An entry as this device keeps it. */
export type PocketEntry = {
  readonly id: string;
  readonly heading: string;
  readonly preview: string;
  readonly localDate: LocalDate;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly zone: string;
  readonly title: string | null;
  readonly body: string;
  readonly revision: number;
  readonly wordCount: number;
  /** What grew its flower. */
  readonly feeling: EntryFeeling | null;
  readonly tags: readonly string[];
  readonly favorite: boolean;
  readonly aiExcluded: boolean;
};

/** Whose journal this browser shows without a network, and what a page needs to know to look like theirs. */
export type PocketPerson = {
  readonly userId: string;
  /** The session in which this was kept. */
  readonly sessionId: string | null;
  readonly zone: string;
  readonly dayStart: number;
  readonly theme: "system" | "light" | "dark";
  readonly fontScale: number;
  readonly help: Help;
  readonly askFirst: AskFirst | null;
  /** Questions while writing are wanted. */
  readonly hintsOn: boolean;
};

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly sealed: ArrayBuffer };
interface Schema extends DBSchema {
  people: { key: string; value: Sealed & { readonly userId: string } };
  entries: { key: [string, string]; value: Sealed & { readonly userId: string; readonly entryId: string } };
}

const only = "here";

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("pauz-pocket", 1, {
    upgrade(db) {
      db.createObjectStore("people");
      db.createObjectStore("entries", { keyPath: ["userId", "entryId"] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

const place = (...parts: readonly string[]) => new TextEncoder().encode(["pocket", ...parts].join("|"));

async function seal(key: CryptoKey, value: unknown, additionalData: BufferSource): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain) };
}

/** Null where it was sealed with a key that is gone, for another place, or was damaged. */
async function unseal<T>(key: CryptoKey, { iv, sealed }: Sealed, additionalData: BufferSource): Promise<T | null> {
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed);
    const value: T = JSON.parse(new TextDecoder().decode(bytes));
    return value;
  } catch {
    return null;
  }
}

export type Pocket = {
  /** Newest first, as the journal lists them. */
  entries(): Promise<readonly PocketEntry[]>;
  entry(id: string): Promise<PocketEntry | null>;
  /** Keeps these, and of all others none. */
  replace(entries: readonly PocketEntry[]): Promise<void>;
  keep(entry: PocketEntry): Promise<void>;
  close(): void;
};

/** Opens what this device keeps of one account. Throws where the browser has no sealing or no storage. */
export async function openPocket(userId: string): Promise<Pocket> {
  const key = await deviceKey(userId);
  const db = await open();
  const rowOf = async (entry: PocketEntry) => ({
    userId,
    entryId: entry.id,
    ...(await seal(key, entry, place(userId, entry.id))),
  });
  const read = (row: Schema["entries"]["value"]) => unseal<PocketEntry>(key, row, place(userId, row.entryId));
  const mine = () => IDBKeyRange.bound([userId], [userId, []]);
  return {
    async entries() {
      const found = await Promise.all((await db.getAll("entries", mine())).map(read));
      return found
        .filter((entry) => entry !== null)
        .sort((a, b) => b.localDate.localeCompare(a.localDate) || b.createdAt.localeCompare(a.createdAt));
    },
    async entry(id) {
      const row = await db.get("entries", [userId, id]);
      return row === undefined ? null : read(row);
    },
    async replace(entries) {
      const rows = await Promise.all(entries.map(rowOf));
      const tx = db.transaction("entries", "readwrite");
      const kept = new Set(entries.map((entry) => entry.id));
      for (const [owner, id] of await tx.store.getAllKeys(mine())) if (!kept.has(id)) await tx.store.delete([owner, id]);
      for (const row of rows) await tx.store.put(row);
      await tx.done;
    },
    async keep(entry) {
      await db.put("entries", await rowOf(entry));
    },
    close: () => db.close(),
  };
}

/** This account is the one that reads here without a network, unless it has just signed out; what was kept of any other goes. */
export async function settleIn(person: PocketPerson): Promise<void> {
  const key = await deviceKey(person.userId);
  const row = { userId: person.userId, ...(await seal(key, person, place("person", person.userId))) };
  const db = await open();
  const tx = db.transaction(["people", "entries"], "readwrite");
  const places = await tx.objectStore("entries").getAllKeys();
  // Asked within the transaction: the pocket of an ended session is emptied before this, and then there is nothing to put, or after.
  if (!isEnded(person.sessionId)) await tx.objectStore("people").put(row, only);
  for (const place of places) {
    if (place[0] !== person.userId) await tx.objectStore("entries").delete(place);
  }
  await tx.done;
  db.close();
}

/** Whose journal this browser shows without a network; null when nobody has been here, or has signed out. */
export async function whoIsHere(): Promise<PocketPerson | null> {
  const db = await open();
  const row = await db.get("people", only);
  db.close();
  return row === undefined ? null : unseal<PocketPerson>(await deviceKey(row.userId), row, place("person", row.userId));
}

/** Everything kept for reading goes, whoever it was for. Drafts are no part of it: they may hold words nobody else has. */
export async function emptyPocket(): Promise<void> {
  const db = await open();
  const tx = db.transaction(["people", "entries"], "readwrite", { durability: "strict" });
  await tx.objectStore("people").clear();
  await tx.objectStore("entries").clear();
  await tx.done;
  db.close();
}
