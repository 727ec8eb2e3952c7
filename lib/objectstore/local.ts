import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Clock } from "@/lib/clock/clock";
import { durableFiles, isMissing } from "@/lib/files/durable-files";
import { checkKey } from "./keys";
import { type ObjectStore, type StoreOperation, StoreUnavailable } from "./port";

// Not a possible key, so an unfinished file can never be listed or read as an object.
const unfinished = ".unfinished";

const absentWhenMissing = (error: unknown) => (isMissing(error) ? undefined : Promise.reject(error));

async function doing<T>(operation: StoreOperation, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreUnavailable(operation, { cause });
  }
}

/** Objects as files below `folder`, each whole or absent, and read back before it takes its name. */
export function createLocalObjectStore({ folder, clock }: { folder: string; clock: Clock }): ObjectStore {
  const files = durableFiles(join(folder, unfinished), clock);
  const pathOf = (key: string) => {
    checkKey(key);
    return join(folder, ...key.split("/"));
  };

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      const sum = sha256(bytes);
      await doing("put", () =>
        files.write(path, bytes, async (temporary) => {
          if (sha256(await readFile(temporary)) !== sum) throw new Error("the disk holds other bytes than were written");
        }),
      );
      return { sha256: sum };
    },

    async get(key) {
      const path = pathOf(key);
      return doing("get", () => readFile(path).catch(absentWhenMissing));
    },

    async delete(key) {
      const path = pathOf(key);
      await doing("delete", () => files.remove(path));
    },

    async list(prefix) {
      return doing("list", async () => {
        // Only the folder that the prefix names is walked: a person's objects lie together.
        const start = join(folder, ...prefix.split("/").slice(0, -1));
        const found: { key: string; size: number; lastModified: Date }[] = [];
        for (const path of await filesBelow(start)) {
          const key = relative(folder, path).split(sep).join("/");
          if (!key.startsWith(prefix) || key.startsWith(unfinished)) continue;
          const facts = await stat(path).catch(absentWhenMissing);
          if (facts !== undefined) found.push({ key, size: facts.size, lastModified: facts.mtime });
        }
        return found.sort((a, b) => (a.key < b.key ? -1 : 1));
      });
    },
  };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(absentWhenMissing);
  return (entries ?? []).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
