import { SharedError } from "@/lib/process/shared-error";

/** The buckets PAUZ uses; the local driver makes each on first use, in Raindrop the application's manifest names them. */
export const bucketNames = [
  "guided-journals",
  "hints",
  "journal-prompts",
  "journal-analysis",
  "audio-files",
  "user-profiles",
  "ai-contexts",
] as const;
export type BucketName = (typeof bucketNames)[number];

export type StoredObject = { readonly bytes: Uint8Array; readonly contentType: string };
export type ObjectFacts = {
  readonly key: string;
  readonly size: number;
  readonly contentType: string;
  readonly lastModified: Date;
};

export type BucketOperation = "put" | "get" | "list" | "delete" | "search";

/**
 * Why the store could not do it. Trying again later may help with `unreachable` (nobody answered, or the answer broke off),
 * `busy` (it said "not now") and `timed_out` (it took longer than anyone waits): to a caller over HTTP these are a 503.
 * It won't with `refused` (it said no: a wrong key, an unknown application or bucket) and `bad_answer` (what came is not
 * what the service should send, or a file is not an object): a 502.
 */
export type BucketFailure = "unreachable" | "busy" | "timed_out" | "refused" | "bad_answer";

const reasons: Readonly<Record<BucketFailure, string>> = {
  unreachable: "it can't be reached",
  busy: "it is busy or failing",
  timed_out: "it took too long",
  refused: "it refused",
  bad_answer: "its answer makes no sense",
};

/** The store could not do it. Carries the bucket and the operation for words and logs, never a key or the content. */
export class BucketUnavailable extends SharedError {
  static override readonly kind = "BucketUnavailable";

  /** All that may be told of it in a log, such as `HINTS_PUT_TIMED_OUT`. */
  readonly code: string;
  /** `kind` in words, such as "it took too long". */
  readonly reason: string;

  constructor(
    readonly bucket: BucketName,
    readonly operation: BucketOperation,
    readonly kind: BucketFailure,
    options?: ErrorOptions,
  ) {
    super(`the ${bucket} bucket did not ${operation}: ${reasons[kind]}`, options);
    this.name = "BucketUnavailable";
    this.reason = reasons[kind];
    this.code = `${bucket}_${operation}_${kind}`.replaceAll("-", "_").toUpperCase();
  }
}

/** The `after` of a search is not the `next` of a page. */
export class BadCursor extends SharedError {
  static override readonly kind = "BadCursor";

  constructor() {
    super("that is not where a page of a search ended");
    this.name = "BadCursor";
  }
}

/** `signal` ends the waiting: the call then rejects with `timed_out`, and whether it took effect is unknown. */
export type BucketOptions = { readonly signal?: AbortSignal };

/** A found object; `text` is the passage that was found, `score` from 0 to 1. */
export type SearchHit = { readonly key: string; readonly text: string; readonly score: number };
/** Best first. `next` asks for the page after this one; a page may be empty and still have one. */
export type SearchPage = { readonly hits: readonly SearchHit[]; readonly next?: string };

/**
 * Objects by bucket and key. Keys start with the owner's id (`{userId}/…`), because listing has no other isolation.
 * Content arrives sealed; a driver never looks inside. Every driver passes `lib/testing/smartbucket-contract.ts`.
 * A failing store throws `BucketUnavailable`, an unsafe key `UnsafeKey`, a content type that is none a `RangeError`.
 */
export type SmartBucket = {
  /** Durable when it resolves; replaces an object of that key as a whole. Doing it twice is doing it once. */
  put(bucket: BucketName, key: string, object: StoredObject, options?: BucketOptions): Promise<void>;
  /** Undefined when there is none. */
  get(bucket: BucketName, key: string, options?: BucketOptions): Promise<StoredObject | undefined>;
  /** Objects whose key starts with `prefix`, by key. */
  list(bucket: BucketName, prefix: string, options?: BucketOptions): Promise<readonly ObjectFacts[]>;
  /** Also resolves when there was none. */
  delete(bucket: BucketName, key: string, options?: BucketOptions): Promise<void>;
  /**
   * The store's own search in one person's objects that were put unsealed; new ones are found some time after their put.
   * Absent where the store has none. `after` is the `next` of the page before; one that is no such thing throws `BadCursor`.
   */
  search?(bucket: BucketName, owner: string, words: string, after?: string, options?: BucketOptions): Promise<SearchPage>;
};
