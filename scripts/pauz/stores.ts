import { randomUUID } from "node:crypto";
import { systemClock } from "@/lib/clock/clock";
import type { Config } from "@/lib/config/settings";
import { type StoreInUse, storesInUse } from "@/lib/config/stores-in-use";
import type { ObjectStore } from "@/lib/objectstore/port";
import { objectstore } from "@/lib/objectstore/wire";
import { bucketNames, type SmartBucket } from "@/lib/smartbucket/port";
import { smartbucket } from "@/lib/smartbucket/wire";
import { whyOf } from "./why";

/** An owner nobody is. What a doctor that was broken off left there is swept by a later one. */
const nobody = "00000000-0000-0000-0000-000000000000";
const leftAfterMs = 60 * 60_000;

type Operation = "put" | "get" | "list" | "delete";

/** One bucket, as the check uses it; names are the check's own. */
type Place = {
  readonly bucket: string;
  put(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<unknown>;
  get(name: string, signal: AbortSignal): Promise<Uint8Array | undefined>;
  list(signal: AbortSignal): Promise<readonly { readonly name: string; readonly lastModified: Date }[]>;
  delete(name: string, signal: AbortSignal): Promise<void>;
};
type Trouble = { readonly bucket: string; readonly operation: Operation; readonly why: string };

export type StoreCheck = StoreInUse & { readonly buckets: number; readonly troubles: readonly Trouble[] };

/** What came back is not what was put. */
class WrongAnswer extends Error {}

/** Puts, gets, lists and deletes a small object in every bucket of both stores, for `limitMs` at most, and leaves none behind. */
export async function checkStores(settings: Config, limitMs = 20_000): Promise<readonly StoreCheck[]> {
  const places = { smartbucket: smartbucketPlaces(smartbucket()), objectstore: [objectstorePlace(objectstore(), settings)] };
  return Promise.all(
    storesInUse(settings).map(async (store) => {
      const found = await Promise.all(places[store.store].map((place) => tryOut(place, limitMs)));
      return { ...store, buckets: found.length, troubles: found.filter((trouble) => trouble !== undefined) };
    }),
  );
}

function smartbucketPlaces(store: SmartBucket): readonly Place[] {
  return bucketNames.map((bucket) => ({
    bucket,
    put: (name, bytes, signal) => store.put(bucket, `${nobody}/${name}`, { bytes, contentType: "text/plain" }, { signal }),
    get: async (name, signal) => (await store.get(bucket, `${nobody}/${name}`, { signal }))?.bytes,
    list: async (signal) =>
      (await store.list(bucket, `${nobody}/doctor-`, { signal })).map(({ key, lastModified }) => ({
        name: key.slice(nobody.length + 1),
        lastModified,
      })),
    delete: (name, signal) => store.delete(bucket, `${nobody}/${name}`, { signal }),
  }));
}

function objectstorePlace(store: ObjectStore, { s3, objectstore: driver }: Config): Place {
  return {
    bucket: driver === "s3" ? (s3?.bucket ?? "") : "objectstore",
    put: (name, bytes) => store.put(`doctor/${name}`, bytes),
    get: (name) => store.get(`doctor/${name}`),
    list: async () =>
      (await store.list("doctor/doctor-")).map(({ key, lastModified }) => ({ name: key.slice("doctor/".length), lastModified })),
    delete: (name) => store.delete(`doctor/${name}`),
  };
}

/** The first operation that failed, or undefined when all went well. */
async function tryOut(place: Place, limitMs: number): Promise<Trouble | undefined> {
  const name = `doctor-${randomUUID()}`;
  const bytes = Buffer.from(`PAUZ looks whether this store works: ${name}`);
  const limit = AbortSignal.timeout(limitMs);
  let operation: Operation = "put";
  let gone = false;
  const step = async <T>(next: Operation, work: () => Promise<T>): Promise<T> => {
    operation = next;
    return before(limit, work());
  };
  try {
    await step("put", () => place.put(name, bytes, limit));
    const held = await step("get", () => place.get(name, limit));
    if (held === undefined || !bytes.equals(held)) throw new WrongAnswer("other bytes came back");
    const listed = await step("list", () => place.list(limit));
    if (!listed.some((one) => one.name === name)) throw new WrongAnswer("the object is not in the list");
    await step("delete", async () => {
      await place.delete(name, limit);
      if ((await place.get(name, limit)) !== undefined) throw new WrongAnswer("the object is still there");
      gone = true;
      const old = systemClock.now().getTime() - leftAfterMs;
      for (const one of listed) if (one.lastModified.getTime() < old) await place.delete(one.name, limit);
    });
    return undefined;
  } catch (error) {
    // The answer to a put may be all that was lost: whatever failed, what may be there is taken away.
    if (!gone) await takeAway(place, name);
    return { bucket: place.bucket, operation, why: error instanceof WrongAnswer ? error.message : whyOf(error, limit.aborted) };
  }
}

async function takeAway(place: Place, name: string): Promise<void> {
  const limit = AbortSignal.timeout(5_000);
  try {
    await before(limit, place.delete(name, limit));
  } catch {
    // The trouble that led here is what is told; a later doctor sweeps the rest.
  }
}

/** Not every driver can be interrupted: its answer is then no longer waited for. */
async function before<T>(limit: AbortSignal, work: Promise<T>): Promise<T> {
  let giveUp: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    giveUp = () => reject(limit.reason as Error); // The reason of `AbortSignal.timeout` is a DOMException.
    limit.addEventListener("abort", giveUp);
    if (limit.aborted) giveUp();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.removeEventListener("abort", giveUp);
  }
}
