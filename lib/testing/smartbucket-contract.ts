import { randomBytes, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { UnsafeKey } from "@/lib/smartbucket/key";
import type { SmartBucket } from "@/lib/smartbucket/port";

const text = (words: string) => ({ bytes: new TextEncoder().encode(words), contentType: "application/json" });

/** What every SmartBucket driver promises. `make` gives a driver on a store that may hold other people's objects. */
export function smartBucketContract(name: string, make: () => Promise<SmartBucket>): void {
  describe(`${name} keeps the SmartBucket contract`, () => {
    it("gives back exactly the bytes and the content type", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/journal-${randomUUID()}`;
      const bytes = randomBytes(70_000);
      await bucket.put("hints", key, { bytes, contentType: "application/octet-stream; v=1" });
      const found = await bucket.get("hints", key);
      expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true);
      expect(found?.contentType).toBe("application/octet-stream; v=1");
    });

    it("keeps an empty object apart from a missing one", async () => {
      const bucket = await make();
      const owner = randomUUID();
      await bucket.put("hints", `${owner}/empty`, { bytes: new Uint8Array(), contentType: "text/plain" });
      expect((await bucket.get("hints", `${owner}/empty`))?.bytes.length).toBe(0);
      expect(await bucket.get("hints", `${owner}/missing`)).toBeUndefined();
      expect(await bucket.get("hints", `${randomUUID()}/empty`)).toBeUndefined();
    });

    it("replaces an object as a whole, type and all", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/a`;
      await bucket.put("hints", key, text("the first, longer words"));
      await bucket.put("hints", key, { bytes: new TextEncoder().encode("short"), contentType: "text/plain" });
      const found = await bucket.get("hints", key);
      expect(new TextDecoder().decode(found?.bytes)).toBe("short");
      expect(found?.contentType).toBe("text/plain");
    });

    it("lists by prefix, in order of key, with sizes, and nobody else's", async () => {
      const bucket = await make();
      const [mine, other] = [randomUUID(), randomUUID()];
      for (const tail of ["journal-b", "journal-a", "note-c", "journal-a/part-1"])
        await bucket.put("guided-journals", `${mine}/${tail}`, text(tail));
      await bucket.put("guided-journals", `${other}/journal-x`, text("x"));
      const found = await bucket.list("guided-journals", `${mine}/journal-`);
      expect(found.map(({ key, size, contentType }) => ({ key, size, contentType }))).toEqual(
        ["journal-a", "journal-a/part-1", "journal-b"].map((tail) => ({
          key: `${mine}/${tail}`,
          size: tail.length,
          contentType: "application/json",
        })),
      );
      expect(found.every((facts) => facts.lastModified instanceof Date && !Number.isNaN(facts.lastModified.getTime()))).toBe(
        true,
      );
      expect((await bucket.list("guided-journals", `${mine}/`)).length).toBe(4);
      expect(await bucket.list("guided-journals", `${randomUUID()}/`)).toEqual([]);
    });

    it("keeps the buckets apart", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/same`;
      await bucket.put("hints", key, text("a hint"));
      await bucket.put("journal-analysis", key, text("an analysis"));
      await bucket.delete("hints", key);
      expect(await bucket.get("hints", key)).toBeUndefined();
      expect(new TextDecoder().decode((await bucket.get("journal-analysis", key))?.bytes)).toBe("an analysis");
    });

    it("deletes, also what is not there", async () => {
      const bucket = await make();
      const owner = randomUUID();
      await bucket.put("hints", `${owner}/a`, text("a"));
      await bucket.delete("hints", `${owner}/a`);
      await bucket.delete("hints", `${owner}/a`);
      await bucket.delete("hints", `${randomUUID()}/never`);
      expect(await bucket.list("hints", `${owner}/`)).toEqual([]);
    });

    it("shows one whole object when many write the same key at once", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/contended`;
      const versions = Array.from({ length: 12 }, (_, n) => String.fromCharCode(97 + n).repeat(5_000 + n));
      await Promise.all(versions.map((version) => bucket.put("hints", key, text(version))));
      expect(versions).toContain(new TextDecoder().decode((await bucket.get("hints", key))?.bytes));
    });

    it.each([
      "",
      "plain",
      "../x",
      "UUID/../x",
      "UUID//x",
      "UUID/",
      "UUID/.x",
      "UUID/a..b",
      "UUID/A",
      "UUID/a b",
      "UUID/a\0",
      "/UUID/x",
      "UUID/=x",
      `UUID/${"x".repeat(200)}`,
    ])("refuses the key %j", async (shape) => {
      const bucket = await make();
      const key = shape.replace("UUID", randomUUID());
      await expect(bucket.put("hints", key, text("x"))).rejects.toThrow(UnsafeKey);
      await expect(bucket.get("hints", key)).rejects.toThrow(UnsafeKey);
      await expect(bucket.delete("hints", key)).rejects.toThrow(UnsafeKey);
    });

    it.each(["", "UUID", "/", "..", "UUID/../"])("refuses to list %j, which is not one person's", async (shape) => {
      const bucket = await make();
      await expect(bucket.list("hints", shape.replace("UUID", randomUUID()))).rejects.toThrow(UnsafeKey);
    });
  });
}
