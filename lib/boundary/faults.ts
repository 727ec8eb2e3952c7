import { NoPersonKey } from "@/lib/crypto/vault";
import { SealBroken } from "@/lib/crypto/seal";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { MemoryUnavailable } from "@/lib/smartmemory/port";
import { StoreUnavailable } from "@/lib/objectstore/port";
import type { Problem } from "./problems";

// SQLSTATE classes and system codes that mean "not now" rather than "a bug": connection lost (08), shutting down (57P),
// out of disk, memory or connections (53), read-only (25006); and the socket's own codes.
const outages = /^(08|53|57P|25006|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)/;
const prismaOutages: ReadonlySet<string> = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2037"]);

function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const adapter = "originalCode" in error && typeof error.originalCode === "string" ? [error.originalCode] : [];
  return [...own, ...adapter, ...codesOf(error.cause, depth + 1)];
}

/** Whether the database is out of reach or unable to write just now. */
function isOutage(error: unknown): boolean {
  if (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated|the pool after calling end/i.test(error.message)
  ) {
    return true;
  }
  return codesOf(error).some((code) => outages.test(code) || prismaOutages.has(code));
}

/** The problem a thrown error is shown as. An error's own words are never shown: they may quote what somebody typed. */
export function problemOfFault(error: unknown): Problem {
  if (error instanceof BucketUnavailable || error instanceof MemoryUnavailable) {
    const lasting = error.kind === "refused" || error.kind === "bad_answer";
    return {
      code: lasting ? "storage_failed" : "storage_unavailable",
      members: { bucket: error instanceof BucketUnavailable ? error.bucket : "memory", operation: error.operation },
    };
  }
  if (error instanceof StoreUnavailable)
    return { code: "storage_unavailable", members: { bucket: "exports", operation: error.operation } };
  if (error instanceof SealBroken) return { code: "unreadable" };
  // The account was erased between the session check and the use of its key.
  if (error instanceof NoPersonKey) return { code: "unauthenticated" };
  return { code: isOutage(error) ? "unavailable" : "internal" };
}
