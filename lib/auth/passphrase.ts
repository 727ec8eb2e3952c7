import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** 2^15, 8, 3 (32 MiB, about 0.2 s): one of OWASP's equal choices for scrypt, and the one that is kindest to a small machine's memory. */
const current = { logN: 15, r: 8, p: 3 } as const;
const keyBytes = 32;

export const passphraseMin = 12;
const passphraseMax = 512;

/** Why a passphrase won't do, or undefined. Length is what counts; the rest catches what length alone lets through. */
export function passphraseFault(passphrase: string, name: string): "too_short" | "too_long" | "too_plain" | undefined {
  const letters = [...passphrase.normalize("NFKC")];
  if (letters.length < passphraseMin) return "too_short";
  if (letters.length > passphraseMax) return "too_long";
  if (new Set(letters).size < 5) return "too_plain";
  const rest = passphrase.toLowerCase().replaceAll(name.trim().toLowerCase() || "\0", "");
  return [...rest].length < passphraseMin / 2 ? "too_plain" : undefined;
}

type Parameters = { readonly logN: number; readonly r: number; readonly p: number };

// One derivation at a time: parallel guesses must not multiply the memory each of them takes.
let last: Promise<unknown> = Promise.resolve();

function derive(passphrase: string, salt: Buffer, { logN, r, p }: Parameters): Promise<Buffer> {
  const run = () =>
    new Promise<Buffer>((resolve, reject) => {
      const options = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r };
      scrypt(passphrase.normalize("NFKC"), salt, keyBytes, options, (error, key) =>
        error === null ? resolve(key) : reject(error),
      );
    });
  const mine = last.then(run);
  // The next in line waits for this one's end, not for its success.
  last = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}

/** `scrypt$logN$r$p$salt$key`: the parameters travel with the hash, so that they can grow later. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt, current);
  return ["scrypt", current.logN, current.r, current.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/** Compares in constant time. `stale` when the hash was made with other parameters than today's. Throws for a hash that isn't ours. */
export async function verifyPassphrase(
  hash: string,
  passphrase: string,
): Promise<{ readonly matches: boolean; readonly stale: boolean }> {
  const match = /^scrypt\$(\d{2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{16,})\$([\w-]{43})$/.exec(hash);
  const [, logN, r, p, salt, key] = match ?? [];
  if (salt === undefined || key === undefined) throw new Error("a stored passphrase hash has an unknown form");
  const parameters = { logN: Number(logN), r: Number(r), p: Number(p) };
  if (parameters.logN > 20 || parameters.r > 32 || parameters.p > 16)
    throw new Error("a stored passphrase hash asks for too much memory");
  const found = await derive(passphrase, Buffer.from(salt, "base64url"), parameters);
  const stale = parameters.logN !== current.logN || parameters.r !== current.r || parameters.p !== current.p;
  return { matches: timingSafeEqual(found, Buffer.from(key, "base64url")), stale };
}
