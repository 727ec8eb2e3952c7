import { createHash } from "node:crypto";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import type { Config } from "@/lib/config/settings";
import { checkKey } from "./keys";
import { type ObjectStore, type StoreOperation, StoreUnavailable } from "./port";

type Patience = { readonly attempts: number; readonly timeoutMs: number; readonly pauseMs: number };

/** Three attempts of at most 10 s each. */
const patience: Patience = { attempts: 3, timeoutMs: 10_000, pauseMs: 250 };

/** The store answered with other bytes than it was sent. */
class ChecksumMismatch extends Error {
  constructor() {
    super("the store holds other bytes than were sent");
    this.name = "ChecksumMismatch";
  }
}

/** Refusals (403, 404, a wrong bucket) stay what they are however often one asks; the rest may pass. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return true;
  const status = error.$metadata.httpStatusCode ?? 500;
  return status >= 500 || status === 408 || status === 429;
}

/** Any S3: Vultr, AWS, MinIO, R2. A custom endpoint is addressed by path, because it may not have a name per bucket. */
export function createS3ObjectStore(settings: NonNullable<Config["s3"]>, waiting: Patience = patience): ObjectStore {
  const Bucket = settings.bucket;
  const client = new S3Client({
    region: settings.region,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint, forcePathStyle: true }),
    // One place decides about repeating: `insist` below, which also sees a body that breaks off.
    maxAttempts: 1,
    // Not every S3 knows the newer checksum headers; what is stored is read back and compared instead.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });

  async function insist<T>(operation: StoreOperation, work: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work(AbortSignal.timeout(waiting.timeoutMs));
      } catch (cause) {
        if (attempt >= waiting.attempts || !mayPass(cause)) throw new StoreUnavailable(operation, { cause });
        await new Promise((resolve) => setTimeout(resolve, waiting.pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random())));
      }
    }
  }

  async function fetchObject(Key: string, abortSignal: AbortSignal): Promise<Uint8Array | undefined> {
    try {
      const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket, Key }), { abortSignal });
      const bytes = await Body?.transformToByteArray();
      if (bytes === undefined || (ContentLength !== undefined && bytes.length !== ContentLength))
        throw new Error("the body broke off");
      return bytes;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  return {
    async put(key, bytes) {
      checkKey(key);
      const sent = sha256(bytes);
      await insist("put", async (abortSignal) => {
        const ContentType = "application/octet-stream";
        await client.send(new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentType }), { abortSignal });
        const held = await fetchObject(key, abortSignal);
        if (held === undefined || sha256(held) !== sent) throw new ChecksumMismatch();
      });
      return { sha256: sent };
    },

    async get(key) {
      checkKey(key);
      return insist("get", (abortSignal) => fetchObject(key, abortSignal));
    },

    async delete(key) {
      checkKey(key);
      await insist("delete", (abortSignal) => client.send(new DeleteObjectCommand({ Bucket, Key: key }), { abortSignal }));
    },

    async list(prefix) {
      const found: { key: string; size: number; lastModified: Date }[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await insist("list", (abortSignal) =>
          client.send(
            new ListObjectsV2Command({
              Bucket,
              Prefix: prefix,
              ...(ContinuationToken === undefined ? {} : { ContinuationToken }),
            }),
            {
              abortSignal,
            },
          ),
        );
        for (const { Key, Size, LastModified } of page.Contents ?? []) {
          if (Key !== undefined && LastModified !== undefined)
            found.push({ key: Key, size: Size ?? 0, lastModified: LastModified });
        }
        ContinuationToken = page.IsTruncated === true ? page.NextContinuationToken : undefined;
      } while (ContinuationToken !== undefined);
      return found.sort((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
