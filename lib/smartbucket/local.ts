import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "@/lib/clock/clock";
import { durableFiles, isMissing } from "@/lib/files/durable-files";
import { checkKey, checkPrefix } from "./key";
import { decodeObject, encodeObject, NotAnObject, readFacts } from "./object-file";
import {
  type BucketFailure,
  type BucketName,
  type BucketOperation,
  type BucketOptions,
  BucketUnavailable,
  type ObjectFacts,
  type SmartBucket,
} from "./port";

// A leaf's file name starts with "=", which no key contains: so `a/b` and `a/b/c` can both exist.
const leafMark = "=";

/**
 * Objects as files: `{folder}/{bucket}/{owner}/…/={name}`. A put is durable when it resolves, and a reader sees
 * the old object or the new one. Faults of the disk become `BucketUnavailable`; an unsafe key throws `UnsafeKey`.
 */
export function createLocalSmartBucket(deps: { folder: string; clock: Clock }): SmartBucket {
  const files = durableFiles(join(deps.folder, ".unfinished"), deps.clock);

  /** A call that is given up before it begins does nothing; one that has begun is soon over, and is not interrupted. */
  async function guarded<T>(
    bucket: BucketName,
    operation: BucketOperation,
    { signal }: BucketOptions,
    work: () => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted === true) throw new BucketUnavailable(bucket, operation, "timed_out", { cause: signal.reason });
    try {
      return await work();
    } catch (cause) {
      throw new BucketUnavailable(bucket, operation, failureOf(cause), { cause });
    }
  }

  return {
    async put(bucket, key, object, options = {}) {
      checkKey(key);
      const bytes = encodeObject(object);
      await guarded(bucket, "put", options, () => files.write(pathOf(deps.folder, bucket, key), bytes));
    },

    async get(bucket, key, options = {}) {
      checkKey(key);
      return guarded(bucket, "get", options, async () => {
        try {
          return decodeObject(await readFile(pathOf(deps.folder, bucket, key)));
        } catch (fault) {
          if (isMissing(fault)) return undefined;
          throw fault;
        }
      });
    },

    async list(bucket, prefix, options = {}) {
      checkPrefix(prefix);
      return guarded(bucket, "list", options, async () => {
        const cut = prefix.lastIndexOf("/");
        const found = await walk(
          join(deps.folder, bucket, prefix.slice(0, cut)),
          `${prefix.slice(0, cut)}/`,
          prefix.slice(cut + 1),
        );
        return found.sort((a, b) => (a.key < b.key ? -1 : 1));
      });
    },

    async delete(bucket, key, options = {}) {
      checkKey(key);
      await guarded(bucket, "delete", options, () => files.remove(pathOf(deps.folder, bucket, key)));
    },
  };
}

/** A full or read-only disk may be mended; a file that no driver wrote stays one. */
function failureOf(cause: unknown): BucketFailure {
  return cause instanceof NotAnObject ? "bad_answer" : "unreachable";
}

function pathOf(folder: string, bucket: BucketName, key: string): string {
  const cut = key.lastIndexOf("/");
  return join(folder, bucket, key.slice(0, cut), leafMark + key.slice(cut + 1));
}

async function walk(folder: string, keyPrefix: string, nameStart: string): Promise<ObjectFacts[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch((fault: unknown) => {
    if (isMissing(fault)) return [];
    throw fault;
  });
  const found: ObjectFacts[] = [];
  for (const entry of names) {
    if (entry.isDirectory() && entry.name.startsWith(nameStart)) {
      found.push(...(await walk(join(folder, entry.name), `${keyPrefix}${entry.name}/`, "")));
    } else if (entry.isFile() && entry.name.startsWith(leafMark + nameStart)) {
      const facts = await factsOf(join(folder, entry.name));
      if (facts !== undefined) found.push({ key: keyPrefix + entry.name.slice(leafMark.length), ...facts });
    }
  }
  return found;
}

async function factsOf(path: string): Promise<Omit<ObjectFacts, "key"> | undefined> {
  try {
    const file = await open(path, "r");
    try {
      return await readFacts(file);
    } finally {
      await file.close();
    }
  } catch (fault) {
    // Deleted between the listing and the look: then it is not there.
    if (isMissing(fault)) return undefined;
    throw fault;
  }
}
