import { randomBytes, randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { UnsafeKey } from "@/lib/smartbucket/key";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";

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

    it("gives back an object of 25 MB", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/recording`;
      const bytes = randomBytes(25_000_000);
      await bucket.put("audio-files", key, { bytes, contentType: "audio/webm" });
      expect(Buffer.from((await bucket.get("audio-files", key))?.bytes ?? []).equals(bytes)).toBe(true);
      expect(await bucket.list("audio-files", key)).toMatchObject([{ key, size: 25_000_000 }]);
    });

    it("keeps every value a byte can have, of one part of a larger piece of memory", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/bytes`;
      const memory = Uint8Array.from({ length: 1024 }, (_, index) => index % 256);
      const bytes = memory.subarray(256, 512);
      await bucket.put("hints", key, { bytes, contentType: "application/octet-stream" });
      memory.fill(0);
      expect([...((await bucket.get("hints", key))?.bytes ?? [])]).toEqual(Array.from({ length: 256 }, (_, index) => index));
    });

    it.each(["text/plain", "application/json; charset=utf-8", 'multipart/x; boundary="a b"', `x/${"y".repeat(253)}`])(
      "keeps the content type %j",
      async (contentType) => {
        const bucket = await make();
        const key = `${randomUUID()}/typed`;
        await bucket.put("hints", key, { bytes: Buffer.from("x"), contentType });
        expect((await bucket.get("hints", key))?.contentType).toBe(contentType);
        expect((await bucket.list("hints", key))[0]?.contentType).toBe(contentType);
      },
    );

    it.each(["", " text/plain", "text/plain\r\nx: y", "té/xt", "x".repeat(256)])(
      "refuses the content type %j, and keeps nothing",
      async (contentType) => {
        const bucket = await make();
        const owner = randomUUID();
        await expect(bucket.put("hints", `${owner}/x`, { bytes: Buffer.from("x"), contentType })).rejects.toThrow(RangeError);
        expect(await bucket.list("hints", `${owner}/`)).toEqual([]);
      },
    );

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

    it("tells a name from those that begin like it, and a folder from a name", async () => {
      const bucket = await make();
      const owner = randomUUID();
      for (const tail of ["a", "ab", "a/b", "a/bc", "a-b", "b/a"]) await bucket.put("hints", `${owner}/${tail}`, text(tail));
      const tails = async (prefix: string) =>
        (await bucket.list("hints", `${owner}/${prefix}`)).map(({ key }) => key.slice(owner.length + 1));
      expect(await tails("a")).toEqual(["a", "a-b", "a/b", "a/bc", "ab"]);
      expect(await tails("a/")).toEqual(["a/b", "a/bc"]);
      expect(await tails("a/b")).toEqual(["a/b", "a/bc"]);
      expect(await tails("ab")).toEqual(["ab"]);
      expect(await tails("c")).toEqual([]);
      await bucket.delete("hints", `${owner}/a`);
      expect(await tails("a")).toEqual(["a-b", "a/b", "a/bc", "ab"]);
    });

    it("never gives, lists or deletes one person's object for another, whose id is nearly the same", async () => {
      const bucket = await make();
      const alice = randomUUID();
      const bob = alice.slice(0, -1) + (alice.endsWith("0") ? "1" : "0");
      await bucket.put("guided-journals", `${alice}/journal-1`, text("Alice's"));
      await bucket.put("guided-journals", `${bob}/journal-1`, text("Bob's"));
      expect((await bucket.list("guided-journals", `${alice}/`)).map(({ key }) => key)).toEqual([`${alice}/journal-1`]);
      await bucket.delete("guided-journals", `${bob}/journal-1`);
      expect(await bucket.get("guided-journals", `${bob}/journal-1`)).toBeUndefined();
      expect(await bucket.list("guided-journals", `${bob}/`)).toEqual([]);
      const kept = await bucket.get("guided-journals", `${alice}/journal-1`);
      expect(new TextDecoder().decode(kept?.bytes)).toBe("Alice's");
    });

    it("puts many objects at once, each whole", async () => {
      const bucket = await make();
      const owner = randomUUID();
      const names = Array.from({ length: 24 }, (_, index) => `journal-${String(index).padStart(2, "0")}`);
      await Promise.all(names.map((name) => bucket.put("guided-journals", `${owner}/${name}`, text(name.repeat(500)))));
      expect((await bucket.list("guided-journals", `${owner}/`)).map(({ key }) => key)).toEqual(
        names.map((name) => `${owner}/${name}`),
      );
      const held = await Promise.all(names.map((name) => bucket.get("guided-journals", `${owner}/${name}`)));
      expect(held.map((object) => new TextDecoder().decode(object?.bytes))).toEqual(names.map((name) => name.repeat(500)));
    });

    it("does nothing for a caller who has given up already", async () => {
      const bucket = await make();
      const key = `${randomUUID()}/x`;
      await bucket.put("hints", key, text("as it was"));
      const options = { signal: AbortSignal.abort() };
      const calls = {
        put: () => bucket.put("hints", key, text("changed"), options),
        get: () => bucket.get("hints", key, options),
        list: () => bucket.list("hints", key, options),
        delete: () => bucket.delete("hints", key, options),
      };
      for (const [operation, call] of Object.entries(calls)) {
        const failure: unknown = await call().catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(BucketUnavailable);
        expect(failure).toMatchObject({ bucket: "hints", operation, kind: "timed_out" });
      }
      expect(new TextDecoder().decode((await bucket.get("hints", key))?.bytes)).toBe("as it was");
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
      "UUID/tagebuch-ü",
      "UUID/日記",
      "UUID/a\u202eb",
      "UUID/😀",
      "UUID/a%2fb",
      "UUID/a\\b",
      "UUID/a/b/c/d/e/f/g",
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
