import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Clock } from "@/lib/clock/clock";
import { checkContentType } from "./content-type";
import { checkKey, checkPrefix } from "./key";
import { BadCursor, type BucketName, type BucketOperation, BucketUnavailable, type ObjectFacts, type SmartBucket } from "./port";
import { deleteAnswer, getAnswer, listAnswer, putAnswer, searchAnswer } from "./raindrop-answers";
import { createRaindropOperation, type Patience, type RaindropCall, RaindropFault, type RaindropSettings } from "./raindrop-call";

// A service that says of one and the same key that it is there and that it isn't is asked once more.
const looks = 2;
const cursorShape = /^([0-9a-f-]{36})\.([1-9]\d{0,5})\.([1-9]\d{0,3})$/;

/**
 * Objects in Raindrop's SmartBuckets. Lists and search results are filtered here as well, so that no mistake of the
 * service shows one person another's. `patience` is for tests.
 */
export function createRaindropSmartBucket(
  settings: RaindropSettings,
  deps: { readonly clock: Clock; readonly patience?: Partial<Patience> },
): Required<SmartBucket> {
  const operate = createRaindropOperation(settings, deps);

  const locationOf = (bucket: BucketName) => ({
    bucket: { name: bucket, version: settings.version, applicationName: settings.applicationName },
  });

  async function guarded<T>(
    bucket: BucketName,
    operation: BucketOperation,
    signal: AbortSignal | undefined,
    work: (call: RaindropCall) => Promise<T>,
  ): Promise<T> {
    try {
      return await operate(signal, work);
    } catch (cause) {
      if (cause instanceof RaindropFault) throw new BucketUnavailable(bucket, operation, cause.kind, { cause });
      throw cause;
    }
  }

  async function listed(call: RaindropCall, bucket: BucketName, prefix: string): Promise<readonly ObjectFacts[]> {
    const all = await call("/v1/list_objects", { bucketLocation: locationOf(bucket), prefix }, listAnswer);
    return all.filter(({ key }) => key.startsWith(prefix)).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /**
   * An answer about one object, or undefined when there is none. "Not found" is also what an unknown application or bucket
   * gets, and an object must not count as lost because a setting is wrong: so the bucket has to answer that it isn't there.
   */
  async function ofOne<T>(
    call: RaindropCall,
    path: string,
    bucket: BucketName,
    key: string,
    answer: z.ZodType<T>,
  ): Promise<T | undefined> {
    for (let look = 1; look <= looks; look += 1) {
      try {
        return await call(path, { bucketLocation: locationOf(bucket), key }, answer);
      } catch (fault) {
        if (!(fault instanceof RaindropFault) || fault.status !== 404 || fault.code !== "NOT_FOUND") throw fault;
        if (!(await listed(call, bucket, key)).some((one) => one.key === key)) return undefined;
      }
    }
    throw new RaindropFault("bad_answer", 404);
  }

  return {
    async put(bucket, key, { bytes, contentType }, options) {
      checkKey(key);
      checkContentType(contentType);
      const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
      await guarded(bucket, "put", options?.signal, async (call) => {
        const body = { bucketLocation: locationOf(bucket), key, content, contentType };
        const kept = await call("/v1/put_object", body, putAnswer);
        if (kept.key !== key) throw new RaindropFault("bad_answer");
      });
    },

    async get(bucket, key, options) {
      checkKey(key);
      const found = await guarded(bucket, "get", options?.signal, (call) =>
        ofOne(call, "/v1/get_object", bucket, key, getAnswer),
      );
      return found === undefined ? undefined : { bytes: found.content, contentType: found.contentType };
    },

    async list(bucket, prefix, options) {
      checkPrefix(prefix);
      return guarded(bucket, "list", options?.signal, (call) => listed(call, bucket, prefix));
    },

    async delete(bucket, key, options) {
      checkKey(key);
      await guarded(bucket, "delete", options?.signal, (call) => ofOne(call, "/v1/delete_object", bucket, key, deleteAnswer));
    },

    async search(bucket, owner, words, after, options) {
      checkPrefix(`${owner}/`);
      const cursor = cursorOf(after);
      return guarded(bucket, "search", options?.signal, async (call) => {
        const requestId = cursor?.requestId ?? randomUUID();
        const asked =
          cursor === undefined
            ? { path: "/v1/search", body: { bucketLocations: [locationOf(bucket)], input: words } }
            : { path: "/v1/search_get_page", body: { page: cursor.page, pageSize: cursor.pageSize } };
        const { results, pagination } = await call(asked.path, { ...asked.body, requestId, partition: owner }, searchAnswer);
        const hits = results.flatMap(({ text, score, source }) => {
          const mine = source?.object.startsWith(`${owner}/`) === true && (source.bucket?.bucketName ?? bucket) === bucket;
          return mine ? [{ key: source.object, text: text ?? "", score: score ?? 0 }] : [];
        });
        const { page, pageSize, hasMore } = pagination;
        return { hits, ...(hasMore && pageSize > 0 ? { next: `${requestId}.${page + 1}.${pageSize}` } : {}) };
      });
    },
  };
}

type Cursor = { readonly requestId: string; readonly page: number; readonly pageSize: number };

function cursorOf(after: string | undefined): Cursor | undefined {
  if (after === undefined) return undefined;
  const [, requestId, page, pageSize] = cursorShape.exec(after) ?? [];
  if (requestId === undefined) throw new BadCursor();
  return { requestId, page: Number(page), pageSize: Number(pageSize) };
}
