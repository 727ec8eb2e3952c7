import { createHash, randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { ObjectStore } from "@/lib/objectstore/port";

/** What every object store must do. `make` gives an empty one. */
export function objectStoreContract(name: string, make: () => Promise<ObjectStore>): void {
  describe(`${name} keeps objects`, () => {
    let store: ObjectStore;
    beforeEach(async () => {
      store = await make();
    });

    it.each([0, 1, 70_000, 3_000_000])("gives %i bytes back as they were, with their checksum", async (size) => {
      const bytes = randomBytes(size);
      const put = await store.put("pdf-exports/alice/one.sealed", bytes);
      expect(put.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
      const got = await store.get("pdf-exports/alice/one.sealed");
      expect(got !== undefined && Buffer.from(got).equals(bytes)).toBe(true);
    });

    it("has nothing under a key that was never put", async () => {
      expect(await store.get("pdf-exports/alice/none.sealed")).toBeUndefined();
    });

    it("replaces an object as a whole", async () => {
      await store.put("archives/one", Buffer.from("a longer first text"));
      await store.put("archives/one", Buffer.from("short"));
      expect(Buffer.from((await store.get("archives/one")) ?? []).toString()).toBe("short");
    });

    it("deletes an object, and doesn't mind one that is gone", async () => {
      await store.put("archives/one", Buffer.from("x"));
      await store.delete("archives/one");
      await store.delete("archives/one");
      expect(await store.get("archives/one")).toBeUndefined();
    });

    it("lists what begins with a prefix, in order, with sizes", async () => {
      for (const key of [
        "pdf-exports/bob/2",
        "pdf-exports/alice/2",
        "pdf-exports/alice/1",
        "archives/alice/1",
        "pdf-exports/alice2/1",
      ]) {
        await store.put(key, Buffer.from(key));
      }
      const listed = await store.list("pdf-exports/alice/");
      expect(listed.map(({ key, size }) => ({ key, size }))).toEqual([
        { key: "pdf-exports/alice/1", size: 19 },
        { key: "pdf-exports/alice/2", size: 19 },
      ]);
      expect(listed.every(({ lastModified }) => Math.abs(lastModified.getTime() - Date.now()) < 60_000)).toBe(true);
      expect((await store.list("pdf-exports/a")).map(({ key }) => key)).toEqual([
        "pdf-exports/alice/1",
        "pdf-exports/alice/2",
        "pdf-exports/alice2/1",
      ]);
      expect(await store.list("pdf-exports/carol/")).toEqual([]);
    });

    it("lists more than one page", async () => {
      const keys = Array.from({ length: 12 }, (_, index) => `archives/many/${String(index).padStart(2, "0")}`);
      for (const key of keys) await store.put(key, Buffer.from("x"));
      expect((await store.list("archives/many/")).map(({ key }) => key)).toEqual(keys);
    });

    it.each(["../outside", "a//b", "", "/etc/passwd", "a/../b", "a/.hidden", "a b", "a\\b", "é"])(
      "refuses the key %j",
      async (key) => {
        await expect(store.put(key, Buffer.from("x"))).rejects.toThrow("not a key");
        await expect(store.get(key)).rejects.toThrow("not a key");
        await expect(store.delete(key)).rejects.toThrow("not a key");
      },
    );

    it("lets two writers of one key end with one of the two, whole", async () => {
      const [one, two] = [Buffer.alloc(200_000, "a"), Buffer.alloc(200_000, "b")];
      await Promise.allSettled([store.put("archives/race", one), store.put("archives/race", two)]);
      const got = Buffer.from((await store.get("archives/race")) ?? []);
      expect(got.equals(one) || got.equals(two)).toBe(true);
    });
  });
}
