import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type MemoryId, newId, type UserId } from "@/lib/ids/ids";
import type { Kept, Learned, SmartMemory } from "@/lib/smartmemory/port";

export const learned = (words: string, changes: Partial<Learned> = {}): Learned => ({
  kind: "person",
  code: new Uint8Array(randomBytes(16)),
  words,
  ...changes,
});

/** The id of what was kept. */
export function idOf(kept: Kept): MemoryId {
  if (typeof kept === "string") throw new Error(`not kept: ${kept}`);
  return kept.id;
}

type Place = { readonly memory: SmartMemory; readonly person: () => Promise<UserId> };

/** What every SmartMemory driver promises. `make` gives a driver on a record that may hold other people's memories. */
export function smartMemoryContract(name: string, make: () => Promise<Place>): void {
  describe(`${name} keeps the SmartMemory contract`, () => {
    const words = "You often write about “Lena” – and 山田, 🌻.\nA second line.";

    it("gives back exactly the words, with what is known of them", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned(words);
      const id = idOf(await memory.put(owner, one));
      expect(await memory.get(owner, id)).toMatchObject({
        id,
        kind: "person",
        words,
        edited: false,
        updatedAt: expect.any(Date),
      });
      const [listed] = await memory.list(owner);
      expect(listed).toMatchObject({ id, words });
      expect(Buffer.from(listed?.code ?? []).equals(one.code)).toBe(true);
    });

    it("has one memory of each code: a second put replaces the words", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned("first");
      const id = idOf(await memory.put(owner, one));
      for (const text of ["second", "third"]) expect(await memory.put(owner, { ...one, words: text })).toEqual({ id });
      expect((await memory.list(owner)).map((each) => each.words)).toEqual(["third"]);
      expect((await memory.get(owner, id))?.words).toBe("third");
    });

    it("has one memory when several learn the same at once", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned("same");
      const kept = await Promise.all([1, 2, 3].map(() => memory.put(owner, one)));
      expect(new Set(kept.map(idOf)).size).toBe(1);
      expect((await memory.list(owner)).map((each) => each.words)).toEqual(["same"]);
    });

    it("lists many in the order they were learned", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const ids: MemoryId[] = [];
      for (let index = 0; index < 25; index += 1) ids.push(idOf(await memory.put(owner, learned(`number ${index}`))));
      const listed = await memory.list(owner);
      expect(listed.map(({ id }) => id)).toEqual(ids);
      expect(listed.at(-1)?.words).toBe("number 24");
    });

    it("keeps the person's own words against what is learned later", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned("as learned");
      const id = idOf(await memory.put(owner, one));
      expect(await memory.rewrite(owner, id, "as I say it")).toBe(true);
      expect(await memory.put(owner, { ...one, words: "learned again" })).toBe("edited");
      expect(await memory.get(owner, id)).toMatchObject({ words: "as I say it", edited: true });
      expect(await memory.rewrite(owner, newId<MemoryId>(), "of nothing")).toBe(false);
    });

    it("doesn't learn again what was forgotten, until everything is cleared", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned("to forget");
      const id = idOf(await memory.put(owner, one));
      expect(await memory.forget(owner, id)).toBe(true);
      expect(await memory.forget(owner, id)).toBe(false);
      expect([await memory.get(owner, id), await memory.list(owner)]).toEqual([undefined, []]);
      expect(await memory.put(owner, one)).toBe("forgotten");
      expect(await memory.rewrite(owner, id, "back")).toBe(false);
      await memory.clear(owner);
      expect(typeof (await memory.put(owner, one))).toBe("object");
    });

    it("deletes without a trace, also what isn't there", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const one = learned("to delete");
      const id = idOf(await memory.put(owner, one));
      await memory.delete(owner, id);
      await memory.delete(owner, id);
      await memory.delete(owner, newId<MemoryId>());
      expect(await memory.list(owner)).toEqual([]);
      expect(idOf(await memory.put(owner, one))).not.toBe(id);
      await memory.clear(owner);
      await memory.clear(owner);
      expect(await memory.list(owner)).toEqual([]);
    });

    it("deletes neither the person's own words nor what they forgot", async () => {
      const { memory, person } = await make();
      const owner = await person();
      const [own, gone] = [learned("as learned"), learned("to forget")];
      const id = idOf(await memory.put(owner, own));
      await memory.rewrite(owner, id, "as I say it");
      await memory.delete(owner, id);
      expect(await memory.get(owner, id)).toMatchObject({ words: "as I say it", edited: true });
      const forgotten = idOf(await memory.put(owner, gone));
      await memory.forget(owner, forgotten);
      await memory.delete(owner, forgotten);
      expect(await memory.put(owner, gone)).toBe("forgotten");
    });

    it("keeps people apart in every call", async () => {
      const { memory, person } = await make();
      const [alice, bob] = [await person(), await person()];
      const one = learned("Alice's");
      const id = idOf(await memory.put(alice, one));
      const { updatedAt } = (await memory.get(alice, id)) ?? { updatedAt: new Date() };
      expect(await memory.get(bob, id)).toBeUndefined();
      expect(await memory.list(bob)).toEqual([]);
      expect(await memory.rewrite(bob, id, "Bob was here")).toBe(false);
      expect(await memory.forget(bob, id)).toBe(false);
      await memory.delete(bob, id);
      await memory.adopt(bob, { id, words: "Bob was here", updatedAt });
      await memory.leave(bob);
      expect(idOf(await memory.put(bob, { ...one, words: "Bob's" }))).not.toBe(id);
      expect((await memory.search?.(bob, "Alice's")) ?? []).not.toContain(id);
      await memory.clear(bob);
      expect(await memory.get(alice, id)).toMatchObject({ words: "Alice's", edited: false });
    });
  });
}
