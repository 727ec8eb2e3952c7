import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type S3Double, startS3Double } from "@/e2e/doubles/s3";
import { objectStoreContract } from "@/lib/testing/objectstore-contract";
import { StoreUnavailable } from "./port";
import { createS3ObjectStore } from "./s3";

const keys = { accessKeyId: "PAUZTESTKEY", secretAccessKey: "a secret / with + signs", region: "eu-central-1" };
const bucket = "pauz-private";
let double: S3Double;

beforeAll(async () => {
  double = await startS3Double({ ...keys, bucket });
});
afterAll(() => double.close());

const storeWith = (changes: Partial<typeof keys & { bucket: string }> = {}) =>
  createS3ObjectStore({ endpoint: double.endpoint, bucket, ...keys, ...changes }, { attempts: 3, timeoutMs: 1_000, pauseMs: 5 });

objectStoreContract("S3", async () => {
  double.objects.clear();
  return storeWith();
});

describe("S3", () => {
  const store = () => storeWith();
  beforeEach(() => {
    double.objects.clear();
    double.heal();
    double.requests.length = 0;
  });

  it.each([
    ["a wrong secret", { secretAccessKey: "another" }],
    ["an unknown key id", { accessKeyId: "SOMEONE" }],
    ["another region", { region: "us-east-1" }],
    ["another bucket", { bucket: "someone-elses" }],
  ])("is refused with %s, once and for all", async (_, changes) => {
    await expect(storeWith(changes).put("archives/one", Buffer.from("x"))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(double.requests).toHaveLength(1);
    expect(double.objects.size).toBe(0);
  });

  it("is refused without a signature", async () => {
    const answer = await fetch(`${double.endpoint}/${bucket}/archives/one`, { method: "PUT", body: "x" });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("<Code>AccessDenied</Code>")]);
  });

  it.each(["status", "silent", "cut", "wrong-bytes"] as const)("tries again after a passing fault (%s)", async (kind) => {
    double.fail(kind === "status" ? { kind, status: 500 } : { kind }, 2, kind === "cut" ? "GET" : "PUT");
    await store().put("archives/one", Buffer.from("the same bytes"));
    expect(Buffer.from((await store().get("archives/one")) ?? []).toString()).toBe("the same bytes");
  });

  it("never says that something is kept when the store holds other bytes", async () => {
    double.fail({ kind: "wrong-bytes" }, 10, "PUT");
    await expect(store().put("archives/one", Buffer.from("the same bytes"))).rejects.toMatchObject({
      operation: "put",
      cause: { name: "ChecksumMismatch" },
    });
  });

  it.each(["put", "get", "delete", "list"] as const)("gives up on %s after three tries", async (operation) => {
    const object = store();
    double.fail({ kind: "status", status: 503 }, 10);
    const calls = {
      put: () => object.put("archives/one", Buffer.from("x")),
      get: () => object.get("archives/one"),
      delete: () => object.delete("archives/one"),
      list: () => object.list("archives/"),
    };
    await expect(calls[operation]()).rejects.toMatchObject({ name: "StoreUnavailable", operation });
    expect(double.requests).toHaveLength(3);
  });

  it("gives up on a store that never answers, within its patience", async () => {
    double.fail({ kind: "silent" }, 10);
    const started = performance.now();
    await expect(store().get("archives/one")).rejects.toBeInstanceOf(StoreUnavailable);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("gives up when nobody listens", async () => {
    const gone = await startS3Double({ ...keys, bucket });
    await gone.close();
    const store = createS3ObjectStore({ endpoint: gone.endpoint, bucket, ...keys }, { attempts: 2, timeoutMs: 400, pauseMs: 5 });
    await expect(store.put("archives/one", Buffer.from("x"))).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
