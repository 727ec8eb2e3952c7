import { SharedError } from "@/lib/process/shared-error";

export type StoreOperation = "put" | "get" | "delete" | "list";

/** The store could not do it. Never carries content. */
export class StoreUnavailable extends SharedError {
  static override readonly kind = "StoreUnavailable";

  constructor(
    readonly operation: StoreOperation,
    options?: ErrorOptions,
  ) {
    super(`the object store did not ${operation}`, options);
    this.name = "StoreUnavailable";
  }
}

/**
 * The one private bucket for PDFs and archives (`pdf-exports/…`, `archives/…`). Content arrives sealed.
 * Every driver passes `lib/testing/objectstore-contract.ts`.
 */
export type ObjectStore = {
  /** Resolves with the SHA-256 (hex) that the store holds, after it was checked against what was sent. */
  put(key: string, bytes: Uint8Array): Promise<{ readonly sha256: string }>;
  /** Undefined when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  delete(key: string): Promise<void>;
  list(prefix: string): Promise<readonly { readonly key: string; readonly size: number; readonly lastModified: Date }[]>;
};
