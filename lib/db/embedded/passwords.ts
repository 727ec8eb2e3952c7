import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { EmbeddedProblem } from "./embedded-problem";

const passwords = z.object({ administrator: z.string().min(20), application: z.string().min(20) });

/** The embedded server's two passwords. */
export type Passwords = z.infer<typeof passwords>;

/** The passwords of a cluster that exists. */
function readPasswords(file: string): Passwords {
  try {
    return passwords.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new EmbeddedProblem(
      `The embedded database's passwords can't be read from ${file}: put the file back from your backup.`,
      { cause },
    );
  }
}

/** The passwords of a cluster to be made: those of an attempt that broke off, or new ones. */
export function preparePasswords(file: string): Passwords {
  if (existsSync(file)) return readPasswords(file);
  const made = { administrator: randomBytes(24).toString("base64url"), application: randomBytes(24).toString("base64url") };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Written aside and renamed, so that a crash leaves no half file.
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
