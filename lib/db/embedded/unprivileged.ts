import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { EmbeddedProblem } from "./embedded-problem";

/** Whom PostgreSQL's processes run as. PostgreSQL refuses to run as root. */
export type Identity = { readonly uid: number; readonly gid: number };

/**
 * The identity for the server's processes: undefined for an ordinary user (they inherit it). As root it is the owner of
 * an existing data folder (someone else may have started PAUZ here before), else the machine's least privileged user.
 */
export function serverIdentity(existingData: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(existingData)) {
    const { uid, gid } = statSync(existingData);
    if (uid !== 0) return { uid, gid };
  }
  return leastPrivileged(readFileSync("/etc/passwd", "utf8"));
}

/** `nobody` or `daemon` of a passwd file: initdb refuses a user id that has no name. */
export function leastPrivileged(passwd: string): Identity {
  for (const name of ["nobody", "daemon"]) {
    const fields = passwd
      .split("\n")
      .map((line) => line.split(":"))
      .find(([user]) => user === name);
    const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
    if (Number.isInteger(uid) && uid > 0 && Number.isInteger(gid)) return { uid, gid };
  }
  throw new EmbeddedProblem(
    "PostgreSQL refuses to run as root, and this machine has no user nobody: start PAUZ as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether that identity can pass through every folder on the way to `path` and use what is there. */
export function canReach(identity: Identity | undefined, path: string): boolean {
  if (identity === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...identity, cwd: "/" }).status === 0;
}
