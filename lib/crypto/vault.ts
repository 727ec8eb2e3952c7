import { hkdfSync, randomBytes } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { type MasterKeys, unwrapKey, wrapKey } from "./master-keys";
import { keyedHash, openBytes, personKey, type PersonKey, type Place, sealBytes } from "./seal";
import { SharedError } from "@/lib/process/shared-error";

/** Seals and opens one person's words. */
export type PersonVault = {
  seal(place: Place, text: string): Buffer;
  open(place: Place, sealed: Uint8Array): string;
  sealBytes(place: Place, plain: Uint8Array): Buffer;
  openBytes(place: Place, sealed: Uint8Array): Buffer;
  /** 16 bytes; equal for equal values of one person and label, unlinkable otherwise. */
  hash(label: string, value: string): Buffer;
};

export type Vault = {
  /** The person's vault; throws `SealBroken` when the wrapped key does not open and `NoPersonKey` when it is gone. */
  of(userId: UserId): Promise<PersonVault>;
  /** Makes the person's key when there is none yet. */
  createKey(userId: UserId): Promise<void>;
  /** Forgets the opened key in memory (the account was erased, or the key re-wrapped). */
  forget(userId: UserId): void;
};

export class NoPersonKey extends SharedError {
  static override readonly kind = "NoPersonKey";

  constructor() {
    super("this person has no data key");
    this.name = "NoPersonKey";
  }
}

function vaultOf(key: PersonKey): PersonVault {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return {
    seal: (place, text) => sealBytes(key, place, Buffer.from(text, "utf8")),
    open: (place, sealed) => strict.decode(openBytes(key, place, sealed)),
    sealBytes: (place, plain) => sealBytes(key, place, plain),
    openBytes: (place, sealed) => openBytes(key, place, sealed),
    hash: (label, value) => keyedHash(key, label, value),
  };
}

/** Seals what belongs to nobody, for the whole installation. What an older master key sealed is not found again. */
export function commonVault(masters: MasterKeys): PersonVault {
  const master = masters.keys.get(masters.current);
  if (master === undefined) throw new Error("the current master key is missing from the ring");
  const key = Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), "pauz what belongs to nobody", 32));
  return vaultOf(personKey("everybody", 1, key));
}

/** Seals with a key made for one thing of a person's: who loses the key has destroyed the thing. */
export function vaultOfKey(owner: UserId, key: Uint8Array): PersonVault {
  return vaultOf(personKey(owner, 1, Buffer.from(key)));
}

export function createVault(deps: { db: Database; masters: MasterKeys; clock: Clock }): Vault {
  // Opened keys stay in memory for five minutes: unwrapping needs a query, and every request needs the key.
  const opened = new LRUCache<UserId, PersonVault>({ max: 5_000, ttl: 5 * 60_000 });

  return {
    async of(userId) {
      const known = opened.get(userId);
      if (known !== undefined) return known;
      const row = await deps.db.prisma.personKey.findUnique({ where: { userId } });
      if (row === null) throw new NoPersonKey();
      const vault = vaultOf(personKey(userId, row.version, unwrapKey(deps.masters, userId, row.masterKey, row.wrappedKey)));
      opened.set(userId, vault);
      return vault;
    },

    async createKey(userId) {
      const { wrapped, masterKey } = wrapKey(deps.masters, userId, randomBytes(32));
      await deps.db.prisma.personKey.createMany({
        data: [{ userId, wrappedKey: new Uint8Array(wrapped), masterKey, version: 1, createdAt: deps.clock.now() }],
        skipDuplicates: true,
      });
    },

    forget(userId) {
      opened.delete(userId);
    },
  };
}
