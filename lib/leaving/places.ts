import { pdfFolderOf } from "@/lib/exports/pdf-folder";
import type { UserId } from "@/lib/ids/ids";
import type { ObjectStore } from "@/lib/objectstore/port";
import { bucketNames, type SmartBucket } from "@/lib/smartbucket/port";
import type { SmartMemory } from "@/lib/smartmemory/port";

/** Somewhere outside the database where things of a person's lie. */
export type Place = {
  /** As the log names it. */
  readonly name: string;
  /** Takes away all of a person's that lies there; throws where the store fails. Doing it twice is doing it once. */
  empty(userId: UserId, signal: AbortSignal): Promise<void>;
};

/** Every bucket: keys begin with their owner's id, whatever the record knows of them. */
export function bucketPlaces(bucket: Pick<SmartBucket, "list" | "delete">): readonly Place[] {
  return bucketNames.map((name) => ({
    name,
    async empty(userId, signal) {
      for (const { key } of await bucket.list(name, `${userId}/`, { signal })) await bucket.delete(name, key, { signal });
    },
  }));
}

/** The PDFs. */
export function pdfPlace(objects: Pick<ObjectStore, "list" | "delete">): Place {
  return {
    name: "pdf-exports",
    async empty(userId, signal) {
      for (const { key } of await objects.list(pdfFolderOf(userId))) {
        signal.throwIfAborted();
        await objects.delete(key);
      }
    },
  };
}

/** Memories that lie open with a service. Those in the database are rows like any other. */
export function memoryPlace(
  memory: Pick<SmartMemory, "clear"> | undefined,
  dropSession: (userId: UserId) => Promise<void>,
): Place {
  return {
    name: "memory",
    async empty(userId, signal) {
      await memory?.clear(userId, { signal });
      await dropSession(userId);
    },
  };
}
