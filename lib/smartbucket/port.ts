/** The buckets PAUZ uses; a driver makes each on first use. */
export type BucketName =
  "guided-journals" | "hints" | "journal-prompts" | "journal-analysis" | "audio-files" | "user-profiles" | "ai-contexts";

export type StoredObject = { readonly bytes: Uint8Array; readonly contentType: string };
export type ObjectFacts = {
  readonly key: string;
  readonly size: number;
  readonly contentType: string;
  readonly lastModified: Date;
};

/** The store could not do it (unreachable, refused, broken answer). Carries the bucket and operation for words and logs, never the content. */
export class BucketUnavailable extends Error {
  constructor(
    readonly bucket: BucketName,
    readonly operation: "put" | "get" | "list" | "delete",
    options?: ErrorOptions,
  ) {
    super(`the ${bucket} bucket did not ${operation}`, options);
    this.name = "BucketUnavailable";
  }
}

/**
 * Objects by bucket and key. Keys start with the owner's id (`{userId}/…`), because listing has no other isolation.
 * Content arrives sealed; a driver never looks inside. Every driver passes `lib/testing/smartbucket-contract.ts`.
 */
export type SmartBucket = {
  /** Durable when it resolves; replaces an object of that key as a whole. */
  put(bucket: BucketName, key: string, object: StoredObject): Promise<void>;
  /** Undefined when there is none. */
  get(bucket: BucketName, key: string): Promise<StoredObject | undefined>;
  /** Objects whose key starts with `prefix`, by key. */
  list(bucket: BucketName, prefix: string): Promise<readonly ObjectFacts[]>;
  /** Also resolves when there was none. */
  delete(bucket: BucketName, key: string): Promise<void>;
};
