import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { SealBroken } from "./seal";

/** Master keys by id; `current` wraps new data keys, older ones only unwrap. */
export type MasterKeys = { readonly current: string; readonly keys: ReadonlyMap<string, Buffer> };

/** A key's id is a fingerprint, so that the same key has the same id on every copy of the app. */
function masterKeyId(key: Buffer): string {
  return createHash("sha256").update("pauz master key id").update(key).digest("hex").slice(0, 12);
}

/** The first key is the current one. Throws when a key is not 32 bytes of base64. */
export function masterKeysFrom(encoded: readonly string[]): MasterKeys {
  const keys = new Map<string, Buffer>();
  for (const text of encoded) {
    const key = Buffer.from(text.trim(), "base64");
    if (key.length !== 32 || !/^[A-Za-z0-9+/=_-]+$/.test(text.trim())) throw new Error("a master key must be 32 bytes in base64");
    keys.set(masterKeyId(key), key);
  }
  const current = keys.keys().next().value;
  if (current === undefined) throw new Error("no master key");
  return { current, keys };
}

export function newMasterKey(): string {
  return randomBytes(32).toString("base64");
}

const aad = (userId: string, masterKey: string) => Buffer.from(`dek|${userId}|${masterKey}`, "utf8");

/** Wraps a person's data key under the current master key: `iv(12) | ciphertext(32) | tag(16)`. */
export function wrapKey(masters: MasterKeys, userId: string, dataKey: Buffer): { wrapped: Buffer; masterKey: string } {
  const master = masters.keys.get(masters.current);
  if (master === undefined) throw new Error("the current master key is missing from the ring");
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", master, iv);
  cipher.setAAD(aad(userId, masters.current));
  const body = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return { wrapped: Buffer.concat([iv, body, cipher.getAuthTag()]), masterKey: masters.current };
}

/** Throws `SealBroken` when the master key is not in the ring or the row was moved to another person. */
export function unwrapKey(masters: MasterKeys, userId: string, masterKey: string, wrapped: Uint8Array): Buffer {
  const master = masters.keys.get(masterKey);
  if (master === undefined || wrapped.length !== 60) throw new SealBroken();
  const bytes = Buffer.from(wrapped);
  const decipher = createDecipheriv("aes-256-gcm", master, bytes.subarray(0, 12));
  decipher.setAAD(aad(userId, masterKey));
  decipher.setAuthTag(bytes.subarray(44));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, 44)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}
