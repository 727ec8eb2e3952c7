import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { checkKey } from "./keys";
import { type ObjectStore, type StoreOperation, StoreUnavailable } from "./port";

// Not a possible key, so an unfinished file can never be listed or read as an object.
const unfinished = ".unfinished";

const missing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

async function doing<T>(operation: StoreOperation, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreUnavailable(operation, { cause });
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

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Objects as files below `folder`: written under another name, flushed to the disk, then renamed, so a file is whole or absent. */
export function createLocalObjectStore(folder: string): ObjectStore {
  const pathOf = (key: string) => {
    checkKey(key);
    return join(folder, ...key.split("/"));
  };

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const temporary = join(folder, unfinished, randomUUID());
      return doing("put", async () => {
        await mkdir(dirname(temporary), { recursive: true, mode: 0o700 });
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        try {
          await writeDurably(temporary, bytes);
          const held = sha256(await readFile(temporary));
          if (held !== sha256(bytes)) throw new Error("the disk holds other bytes than were written");
          await rename(temporary, path);
          await syncFolder(dirname(path));
          return { sha256: held };
        } finally {
          await rm(temporary, { force: true });
        }
      });
    },

    async get(key) {
      const path = pathOf(key);
      return doing("get", () => readFile(path).catch((error: unknown) => (missing(error) ? undefined : Promise.reject(error))));
    },

    async delete(key) {
      const path = pathOf(key);
      await doing("delete", () => rm(path, { force: true }));
    },

    async list(prefix) {
      return doing("list", async () => {
        // Only the folder that the prefix names is walked: a person's objects lie together.
        const start = join(folder, ...prefix.split("/").slice(0, -1));
        const found: { key: string; size: number; lastModified: Date }[] = [];
        for (const path of await filesBelow(start)) {
          const key = relative(folder, path).split(sep).join("/");
          if (!key.startsWith(prefix) || key.startsWith(unfinished)) continue;
          const facts = await stat(path).catch((error: unknown) => (missing(error) ? undefined : Promise.reject(error)));
          if (facts !== undefined) found.push({ key, size: facts.size, lastModified: facts.mtime });
        }
        return found.sort((a, b) => (a.key < b.key ? -1 : 1));
      });
    },
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) =>
    missing(error) ? [] : Promise.reject(error),
  );
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
