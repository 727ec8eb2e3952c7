import { expect, it, vi } from "vitest";
import { SealBroken } from "@/lib/crypto/seal";
import { NoPersonKey } from "@/lib/crypto/vault";
import { problemOfFault } from "@/lib/boundary/faults";
import { StoreUnavailable } from "@/lib/objectstore/port";
import { BucketUnavailable } from "@/lib/smartbucket/port";

// A second copy of every module, as the bundled server and Next's pages each have one.
vi.resetModules();
const other = {
  seal: await import("@/lib/crypto/seal"),
  vault: await import("@/lib/crypto/vault"),
  objects: await import("@/lib/objectstore/port"),
  bucket: await import("@/lib/smartbucket/port"),
};

it("is recognised by the other copy of its module, and taken for no other", () => {
  const pairs = [
    [new other.seal.SealBroken(), SealBroken],
    [new other.vault.NoPersonKey(), NoPersonKey],
    [new other.objects.StoreUnavailable("put"), StoreUnavailable],
    [new other.bucket.BucketUnavailable("hints", "put", "busy"), BucketUnavailable],
  ] as const;
  expect(other.seal.SealBroken).not.toBe(SealBroken);
  for (const [error] of pairs) {
    expect(pairs.filter(([, type]) => error instanceof type).map(([, type]) => type.name)).toEqual([error.name]);
    expect(error).toBeInstanceOf(Error);
  }
  expect(new Error("SealBroken") instanceof SealBroken).toBe(false);
  for (const value of [null, undefined, "SealBroken", { kind: "SealBroken" }, Object.create(null)]) {
    expect((value as unknown) instanceof SealBroken).toBe(false);
  }
});

it("gets the words of its kind, whichever copy threw it", () => {
  const code = (error: unknown) => problemOfFault(error).code;
  expect(code(new other.seal.SealBroken())).toBe("unreadable");
  expect(code(new other.vault.NoPersonKey())).toBe("unauthenticated");
  expect(code(new other.objects.StoreUnavailable("put"))).toBe("storage_unavailable");
  expect(problemOfFault(new other.bucket.BucketUnavailable("hints", "put", "busy"))).toMatchObject({
    code: "storage_unavailable",
    members: { bucket: "hints", operation: "put" },
  });
});
