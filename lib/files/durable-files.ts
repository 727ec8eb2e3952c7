import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "@/lib/clock/clock";

/** Longer than any write takes: an unfinished file older than this was left by a crash. */
const staleAfter = 60 * 60_000;

export type DurableFiles = {
  /**
   * Writes a file so that a crash or a power cut leaves the old one or the new one, never a part: a temporary name, fsync,
   * rename, and fsync of the folder that holds the name. `check` looks at the temporary file; when it throws, nothing changes.
   */
  write(path: string, bytes: Uint8Array, check?: (temporary: string) => Promise<void>): Promise<void>;
  /** Removes the file for good; resolves with false when there was none. */
  remove(path: string): Promise<boolean>;
};

/** Files that are whole or absent. `unfinished` is a folder on the same disk for writes that are under way. */
export function durableFiles(unfinished: string, clock: Clock): DurableFiles {
  let swept: Promise<void> | undefined;

  return {
    async write(path, bytes, check) {
      await (swept ??= sweep(unfinished, clock).catch((fault: unknown) => {
        swept = undefined;
        throw fault;
      }));
      const temporary = join(unfinished, `${randomUUID()}.part`);
      await makeFolder(dirname(path));
      try {
        await writeFlushed(temporary, bytes);
        await check?.(temporary);
        await rename(temporary, path);
      } catch (fault) {
        // What went wrong with the write is the news; a leftover is swept later.
        await unlink(temporary).catch((leftover: unknown) => {
          if (!isMissing(leftover)) throw fault;
        });
        throw fault;
      }
      await syncFolder(dirname(path));
    },

    async remove(path) {
      try {
        await unlink(path);
      } catch (fault) {
        if (isMissing(fault)) return false;
        throw fault;
      }
      await syncFolder(dirname(path));
      return true;
    },
  };
}

/** Whether a file system call failed because the name does not exist. A file where a folder should be (`ENOTDIR`) is a fault. */
export function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ENOENT";
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the folder (0700) and its parents, and lets the disk know each new name. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first || made === dirname(made)) return;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Clears what writes interrupted by a crash left behind. Young files may belong to another process that is writing now. */
async function sweep(unfinished: string, clock: Clock): Promise<void> {
  await makeFolder(unfinished);
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    try {
      if (clock.now().getTime() - (await stat(path)).mtimeMs > staleAfter) await unlink(path);
    } catch (fault) {
      if (!isMissing(fault)) throw fault;
    }
  }
}
