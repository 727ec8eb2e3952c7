import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { masterKeysFrom, newMasterKey } from "@/lib/crypto/master-keys";
import { ConfigProblem } from "./config-problem";

function code(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Reads a secret's file in `{dataDir}/keys`, or makes it with `make`; readable by its owner only. */
function secretFile(dataDir: string, name: string, make: () => string, variable: string): string {
  const folder = join(dataDir, "keys");
  const file = join(folder, name);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    // The key would not be the first thing missing: the whole folder can't be had.
    throw new ConfigProblem(
      `The data folder ${dataDir} can't be made (${code(cause)}): set PAUZ_DATA_DIR to a folder of the user who runs PAUZ.`,
      { cause },
    );
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (statSync(file, { throwIfNoEntry: false }) === undefined) {
      // Written in full under another name and linked: two processes starting at once agree on one secret, a crash leaves no half.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, `${make()}\n`, { mode: 0o600, flush: true });
      try {
        linkSync(draft, file);
      } catch (error) {
        if (code(error) !== "EEXIST") throw error;
      } finally {
        rmSync(draft, { force: true });
      }
    }
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return readFileSync(file, "utf8").trim();
  } catch (cause) {
    throw new ConfigProblem(
      `${file} can't be read or made (${code(cause)}): give its folder back to the user who runs PAUZ, or set ${variable}.`,
      { cause },
    );
  }
}

function checkedKeys(keys: readonly string[], source: string, remedy: string): readonly string[] {
  try {
    masterKeysFrom(keys);
    return keys;
  } catch (cause) {
    throw new ConfigProblem(`${source} is not a master key (32 bytes in base64): ${remedy}.`, { cause });
  }
}

/** The master keys of the variable, else of the file, which is made on first run. */
export function masterKeys(value: string | undefined, dataDir: string): readonly string[] {
  if (value !== undefined) {
    const keys = value.split(",").map((key) => key.trim());
    return checkedKeys(keys, "PAUZ_MASTER_KEY", "make one with `openssl rand -base64 32`");
  }
  const text = secretFile(dataDir, "master.key", newMasterKey, "PAUZ_MASTER_KEY");
  return checkedKeys(
    text.split(/\s+/),
    join(dataDir, "keys", "master.key"),
    "put the file back from your backup, or set PAUZ_MASTER_KEY",
  );
}

/** The session secret of the variable, else of the file, which is made on first run. */
export function sessionSecret(value: string | undefined, dataDir: string): string {
  if (value !== undefined) {
    if (value.length < 32) throw new ConfigProblem("PAUZ_SESSION_SECRET is too short: make one with `openssl rand -base64 32`.");
    return value;
  }
  const text = secretFile(dataDir, "session.secret", () => randomBytes(32).toString("base64url"), "PAUZ_SESSION_SECRET");
  if (text.length < 32)
    throw new ConfigProblem(
      `${join(dataDir, "keys", "session.secret")} is too short: delete it (everyone signs in anew), or set PAUZ_SESSION_SECRET.`,
    );
  return text;
}
