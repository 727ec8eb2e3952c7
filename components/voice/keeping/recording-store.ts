import type { DBSchema } from "idb";
import { deviceKey, openDrafts } from "@/components/editor/save/draft-store";
import { openedBriefly } from "@/components/editor/save/opened-briefly";
import { everRecorded } from "./ever-recorded";

// Recordings that are being made, or have not reached the journal: kept in this browser piece by piece, sealed under the key of
// the drafts. A database of its own, as every kind of waiting thing has one.

/** What is known of a recording on this device. */
export type Recording = {
  readonly id: string;
  readonly entryId: string;
  /** The entry wasn't in the journal when this was begun: its id may have to be reserved there first. */
  readonly fresh: boolean;
  /** `running` of a page that is gone: it was cut off, and its writer is asked. `kept`: it goes to the journal. */
  readonly state: "running" | "kept";
  readonly startedAt: number;
  readonly zone: string;
  readonly milliseconds: number;
  readonly peaks: readonly number[];
  readonly type: string;
  /** Whole and ready to be sent, in this many parts; null while it lies here as it was recorded. */
  readonly ready: { readonly parts: number; readonly bytes: number } | null;
  /** The journal was asked to take it, whatever came of that: it may have some of it. */
  readonly begun?: boolean;
  /** The entry it was spoken into, where its writer has it in another now: what held for that one holds for it. */
  readonly from?: string;
  /** Its writer wants it, also where the journal was told to let it go: that comes after. */
  readonly anew?: boolean;
};

/** The same, and the page that made it. */
export type KeptRecording = Recording & { readonly pageId: string };

export type Bytes = Uint8Array<ArrayBuffer>;
type Sealed = { readonly iv: Bytes; readonly sealed: ArrayBuffer };
/** A recording of an account. */
export type Place = readonly [userId: string, id: string];
export type Head = Sealed & { readonly userId: string; readonly id: string; readonly pageId: string };
type Piece = Sealed & { readonly userId: string; readonly id: string; readonly number: number };

interface Schema extends DBSchema {
  heads: { key: [string, string]; value: Head; indexes: { user: string } };
  /** As it was recorded, half a second each. */
  pieces: { key: [string, string, number]; value: Piece };
  /** As it is sent. */
  parts: { key: [string, string, number]; value: Piece };
}

export type RecordingStore = {
  readonly pageId: string;
  /** Seals and stores a piece and what is known with it, on disk before it resolves. Throws when the browser can't. */
  keepPiece(recording: Recording, number: number, piece: Bytes): Promise<void>;
  /** What is known now; a recording that was let go meanwhile stays gone, and one that was made ready stays ready. */
  keep(recording: Recording): Promise<void>;
  /**
   * Changes what is known of it from what is known now, whoever else is at it: `how` is asked anew where that was in between, and
   * answers null where nothing is to change. How it is after that; null when it lies here no more.
   */
  change(id: string, how: (now: KeptRecording) => Partial<KeptRecording> | null): Promise<KeptRecording | null>;
  /** Everything this account's pages recorded, the oldest first. */
  all(): Promise<readonly KeptRecording[]>;
  find(id: string): Promise<KeptRecording | null>;
  /** The sound as far as it lies here without a gap. */
  pieces(id: string): Promise<readonly Bytes[]>;
  /** Its parts take the place of its pieces, all of them or none. Throws where there is no room for both. */
  makeReady(recording: Pick<Recording, "id" | "ready">, parts: readonly Bytes[]): Promise<void>;
  part(id: string, number: number): Promise<Bytes | null>;
  forget(id: string): Promise<void>;
};

/** Work with the database itself. */
export const usingRecordings = openedBriefly<Schema>("pauz-recordings", 1, (db) => {
  db.createObjectStore("heads", { keyPath: ["userId", "id"] }).createIndex("user", "userId");
  db.createObjectStore("pieces", { keyPath: ["userId", "id", "number"] });
  db.createObjectStore("parts", { keyPath: ["userId", "id", "number"] });
});

const bound = (what: string, userId: string, id: string, place: string | number) =>
  new TextEncoder().encode(`${what}|${userId}|${id}|${place}`);

async function seal(key: CryptoKey, plain: Bytes, additionalData: Bytes): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, plain) };
}

/** Null when another key sealed it, or it is damaged or in another's place. */
async function unseal(key: CryptoKey, { iv, sealed }: Sealed, additionalData: Bytes): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed));
  } catch {
    return null;
  }
}

/** Every piece of one recording, in their order. */
const allOf = ([userId, id]: Place) => IDBKeyRange.bound([userId, id, 0], [userId, id, Number.MAX_SAFE_INTEGER]);

type Whose = { readonly userId: string; readonly pageId: string };

/** The account's key, where there is one: what only looks makes none, least of all while its account is signing out. */
async function knownKey(userId: string): Promise<CryptoKey | undefined> {
  const db = await openDrafts();
  try {
    return await db.get("keys", userId);
  } finally {
    db.close();
  }
}

/**
 * Opens what this device keeps of an account's recordings. The key is taken once: a page that still records when its account signs
 * out elsewhere seals what comes later under a key that is gone, and makes no new one. Throws where the browser keeps nothing.
 */
export async function openRecordingStore({ userId, pageId }: Whose): Promise<RecordingStore> {
  return storeUnder(await deviceKey(userId), { userId, pageId });
}

/** The same for who only looks for what lies here; null where nothing can, and then nothing is made. */
export async function openKnownRecordings({ userId, pageId }: Whose): Promise<RecordingStore | null> {
  if (!(await everRecorded())) return null;
  const key = await knownKey(userId);
  return key === undefined ? null : storeUnder(key, { userId, pageId });
}

function storeUnder(key: CryptoKey, { userId, pageId }: Whose): RecordingStore {
  async function headOf(recording: Recording, page: string): Promise<Head> {
    const plain = new TextEncoder().encode(JSON.stringify(recording));
    return {
      userId,
      id: recording.id,
      pageId: page,
      ...(await seal(key, plain, bound("recording", userId, recording.id, page))),
    };
  }

  async function opened(head: Head): Promise<KeptRecording | null> {
    const plain = await unseal(key, head, bound("recording", userId, head.id, head.pageId));
    if (plain === null) return null;
    const recording: Recording = JSON.parse(new TextDecoder().decode(plain));
    return { ...recording, pageId: head.pageId };
  }

  const sealedPiece = async (what: "piece" | "part", id: string, number: number, bytes: Bytes): Promise<Piece> => ({
    userId,
    id,
    number,
    ...(await seal(key, bytes, bound(what, userId, id, number))),
  });

  const headHere = (id: string) => usingRecordings((db) => db.get("heads", [userId, id]));

  return {
    pageId,
    async keepPiece(recording, number, piece) {
      const [row, head] = await Promise.all([sealedPiece("piece", recording.id, number, piece), headOf(recording, pageId)]);
      await usingRecordings(async (db) => {
        const tx = db.transaction(["heads", "pieces"], "readwrite", { durability: "strict" });
        await Promise.all([tx.objectStore("pieces").put(row), tx.objectStore("heads").put(head), tx.done]);
      });
    },
    async keep(recording) {
      // Sealing takes longer than a transaction lasts: what has changed in between is looked at anew.
      for (;;) {
        const found = await headHere(recording.id);
        if (found === undefined) return;
        // Whoever knows it from before doesn't know of its parts, and its pieces are gone.
        const ready = recording.ready ?? (await opened(found))?.ready ?? null;
        const head = await headOf({ ...recording, ready }, found.pageId);
        if (await replaced(found, head)) return;
      }
    },
    async change(id, how) {
      for (;;) {
        const found = await headHere(id);
        const now = found === undefined ? null : await opened(found);
        const what = now === null ? null : how(now);
        if (found === undefined || now === null || what === null) return now;
        const next = { ...now, ...what };
        if (await replaced(found, await headOf(next, next.pageId))) return next;
      }
    },
    async all() {
      const heads = await usingRecordings((db) => db.getAllFromIndex("heads", "user", userId));
      const found = await Promise.all(heads.map(opened));
      return found.filter((each) => each !== null).sort((a, b) => a.startedAt - b.startedAt);
    },
    async find(id) {
      const head = await headHere(id);
      return head === undefined ? null : opened(head);
    },
    async pieces(id) {
      const rows = await usingRecordings((db) => db.getAll("pieces", allOf([userId, id])));
      const found: Bytes[] = [];
      for (const [number, row] of rows.entries()) {
        const piece = row.number === number ? await unseal(key, row, bound("piece", userId, id, number)) : null;
        // What comes after a gap can't be told from noise.
        if (piece === null) break;
        found.push(piece);
      }
      return found;
    },
    async makeReady({ id, ready }, parts) {
      // Sealed before the transaction: one that waits for anything else ends by itself.
      const rows = await Promise.all(parts.map((part, number) => sealedPiece("part", id, number, part)));
      for (;;) {
        const found = await headHere(id);
        const now = found === undefined ? null : await opened(found);
        // Making it ready takes a while: what its writer has said of it since then holds.
        if (found === undefined || now === null || (await exchanged(found, await headOf({ ...now, ready }, found.pageId), rows)))
          return;
      }
    },
    async part(id, number) {
      const row = await usingRecordings((db) => db.get("parts", [userId, id, number]));
      return row === undefined ? null : unseal(key, row, bound("part", userId, id, number));
    },
    forget: (id) => forgetAt([[userId, id]]),
  };
}

/** Whether a head is still the one that was read: each seal has its own vector. */
const isSame = (now: Head | undefined, before: Head) => now?.iv.every((byte, at) => byte === before.iv[at]) === true;

/** Puts a head in another's place; false, and nothing has changed, where that one isn't as it was any more. */
async function replaced(before: Head, head: Head): Promise<boolean> {
  return usingRecordings(async (db) => {
    const tx = db.transaction("heads", "readwrite", { durability: "strict" });
    const same = isSame(await tx.store.get([head.userId, head.id]), before);
    if (same) await tx.store.put(head);
    await tx.done;
    return same;
  });
}

/** The same, and puts parts in the place of the pieces. */
async function exchanged(before: Head, head: Head, rows: readonly Piece[]): Promise<boolean> {
  const place: Place = [head.userId, head.id];
  return usingRecordings(async (db) => {
    const tx = db.transaction(["heads", "pieces", "parts"], "readwrite", { durability: "strict" });
    const exchange = async () => {
      const heads = tx.objectStore("heads");
      if (!isSame(await heads.get([...place]), before)) return false;
      for (const row of rows) await tx.objectStore("parts").put(row);
      await heads.put(head);
      await tx.objectStore("pieces").delete(allOf(place));
      return true;
    };
    // Together: where there is no room, both fail.
    const [done] = await Promise.all([exchange(), tx.done]);
    return done;
  });
}

/** All there is of these recordings goes. */
export async function forgetAt(places: readonly Place[]): Promise<void> {
  await usingRecordings(async (db) => {
    const tx = db.transaction(["heads", "pieces", "parts"], "readwrite", { durability: "strict" });
    for (const [userId, id] of places) {
      await tx.objectStore("heads").delete([userId, id]);
      await tx.objectStore("pieces").delete(allOf([userId, id]));
      await tx.objectStore("parts").delete(allOf([userId, id]));
    }
    await tx.done;
  });
}
