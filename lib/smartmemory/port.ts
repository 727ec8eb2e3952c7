import type { MemoryId, UserId } from "@/lib/ids/ids";
import { SharedError } from "@/lib/process/shared-error";
import type { BucketFailure } from "@/lib/smartbucket/port";

/** One thing remembered of a person. `code` is what it is about, as a keyed hash: there is one memory for each. */
export type Remembered = {
  readonly id: MemoryId;
  readonly kind: string;
  readonly code: Uint8Array;
  readonly words: string;
  /** The person wrote it anew: what is learned later leaves its words alone. */
  readonly edited: boolean;
  readonly updatedAt: Date;
};

/** What has been learned: replaces the memory of that code, or is a new one. */
export type Learned = Pick<Remembered, "kind" | "code" | "words">;

/** Why nothing was kept: the person has forgotten it, or says it in words of their own. */
export type Kept = { readonly id: MemoryId } | "forgotten" | "edited";

export type MemoryOperation = "put" | "get" | "list" | "search" | "delete";

const reasons: Readonly<Record<BucketFailure, string>> = {
  unreachable: "it can't be reached",
  busy: "it is busy or failing",
  timed_out: "it took too long",
  refused: "it refused",
  bad_answer: "its answer makes no sense",
};

/** The service that keeps the words could not do it. Carries the operation for words and logs, never what is remembered. */
export class MemoryUnavailable extends SharedError {
  static override readonly kind = "MemoryUnavailable";

  /** All that may be told of it in a log, such as `MEMORY_PUT_TIMED_OUT`. */
  readonly code: string;
  readonly reason: string;

  constructor(
    readonly operation: MemoryOperation,
    readonly kind: BucketFailure,
    options?: ErrorOptions,
  ) {
    super(`the memory did not ${operation}: ${reasons[kind]}`, options);
    this.name = "MemoryUnavailable";
    this.reason = reasons[kind];
    this.code = `memory_${operation}_${kind}`.toUpperCase();
  }
}

export type MemoryOptions = {
  readonly signal?: AbortSignal | undefined;
  /**
   * Asked by whatever keeps words, and by `search`, each time before words leave, and once more before they count as kept: throws when the person wants
   * something else by now. What has left by then is taken away again.
   */
  readonly stillWanted?: (() => Promise<void>) | undefined;
};

/**
 * One person's memories: the record knows which there are, and their words lie sealed beside it (`postgres`) or unsealed with
 * a service (`raindrop`). Each driver passes `lib/testing/smartmemory-contract.ts`. A failing service throws `MemoryUnavailable`.
 * A driver sees only the memories whose words lie in its own place: `moveMemories` brings the others there.
 */
export type SmartMemory = {
  /** Keeps what was learned, unless the person has forgotten or rewritten it. Doing it twice is doing it once. */
  put(owner: UserId, learned: Learned, options?: MemoryOptions): Promise<Kept>;
  /** The person's own words in place of the learned ones; false when there is no such memory. */
  rewrite(owner: UserId, id: MemoryId, words: string, options?: MemoryOptions): Promise<boolean>;
  /** Undefined when there is none (any more), or its words lie elsewhere. */
  get(owner: UserId, id: MemoryId, options?: MemoryOptions): Promise<Remembered | undefined>;
  /** By id, which is the order in which they were first learned. */
  list(owner: UserId, options?: MemoryOptions): Promise<readonly Remembered[]>;
  /** The service's own search in a person's memories, best first. Absent where there is none. */
  search?(owner: UserId, words: string, options?: MemoryOptions): Promise<readonly MemoryId[]>;
  /** Takes the words away and remembers only that this is not to be learned again; false when there is no such memory. */
  forget(owner: UserId, id: MemoryId, options?: MemoryOptions): Promise<boolean>;
  /**
   * Takes away what was learned as if it never had been. What the person has rewritten or forgotten stays so. Also resolves when
   * there was none.
   */
  delete(owner: UserId, id: MemoryId, options?: MemoryOptions): Promise<void>;
  /** Takes away everything there is of a person here, also what was forgotten. */
  clear(owner: UserId, options?: MemoryOptions): Promise<void>;
  /**
   * Keeps the words of a memory that lie in the other driver's place; from then on they are here. A memory that has changed since it
   * was read stays where it is, with its newer words.
   */
  adopt(owner: UserId, memory: Pick<Remembered, "id" | "words" | "updatedAt">, options?: MemoryOptions): Promise<void>;
  /** Removes what the other driver has adopted, and whatever else has no memory any more. */
  leave(owner: UserId, options?: MemoryOptions): Promise<void>;
};
