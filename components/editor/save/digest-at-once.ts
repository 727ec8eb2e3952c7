import { createHash } from "node:crypto";
import { vi } from "vitest";

/**
 * From now on `crypto.subtle.digest` answers at once. The real one answers from another thread, which a clock that a test moves
 * doesn't wait for: whatever comes after a digest would seem not to happen. Undone by `vi.restoreAllMocks()`.
 */
export function digestAtOnce(): void {
  vi.spyOn(crypto.subtle, "digest").mockImplementation(async (algorithm, data) => {
    if (algorithm !== "SHA-256") throw new Error("only SHA-256 is made here");
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
    return Uint8Array.from(createHash("sha256").update(bytes).digest()).buffer;
  });
}
