import { createHash, randomBytes } from "node:crypto";

const prefix = "pauz_";

/** A new personal token: `pauz_` and 32 random bytes. Shown once; only its hash is kept. */
export function newTokenText(): string {
  return prefix + randomBytes(32).toString("base64url");
}

export function looksLikeToken(text: string): boolean {
  return text.startsWith(prefix);
}

/** SHA-256 is enough here: the token is 256 random bits, so there is nothing to guess slowly. */
export function hashToken(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
