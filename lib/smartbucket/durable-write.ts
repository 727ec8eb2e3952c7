import { mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file so that a crash or a power cut leaves the old one or the new one, never a part:
 * a temporary name, fsync, rename, and fsync of the folder that holds the name.
 */
export async function writeDurably(path: string, temporary: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (fault) {
    // What went wrong with the write is the news; a leftover is swept later.
    await unlink(temporary).catch((leftover: unknown) => {
      if (!isMissing(leftover)) throw fault;
    });
    throw fault;
  }
  await syncFolder(folder);
}

/** Removes the file; resolves with false when there was none. */
export async function removeDurably(path: string): Promise<boolean> {
  try {
    await unlink(path);
  } catch (fault) {
    if (isMissing(fault)) return false;
    throw fault;
  }
  await syncFolder(dirname(path));
  return true;
}

/** Makes the folder (0700) and its parents, and lets the disk know each new name. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

/** Whether a file system call failed because the name does not exist (`ENOTDIR`: a part of the path is a file). */
export function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && (fault.code === "ENOENT" || fault.code === "ENOTDIR");
}

/** A name beside no object, unique to this write. */
export function temporaryName(folder: string, unique: string): string {
  return join(folder, `${unique}.part`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
