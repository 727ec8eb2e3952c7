import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyedHash, openBytes, personKey, type Place, SealBroken, sealBytes } from "./seal";

const ana = personKey("ana", 1, randomBytes(32));
const ben = personKey("ben", 1, randomBytes(32));
const place: Place = { table: "entries", row: "r1", column: "body", revision: 3 };

describe("sealing", () => {
  it("gives back every byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(Uint8Array.from(openBytes(ana, place, sealBytes(ana, place, bytes)))).toEqual(bytes);
      }),
    );
  });

  it.each<[string, Place]>([
    ["another row", { ...place, row: "r2" }],
    ["another table", { ...place, table: "hints" }],
    ["another column", { ...place, column: "title" }],
    ["an older revision", { ...place, revision: 2 }],
    ["no revision", { table: "entries", row: "r1", column: "body" }],
  ])("does not open in %s", (_name, elsewhere) => {
    const sealed = sealBytes(ana, place, Buffer.from("words"));
    expect(() => openBytes(ana, elsewhere, sealed)).toThrow(SealBroken);
  });

  it("does not open for somebody else, even with the same key", () => {
    const sealed = sealBytes(ana, place, Buffer.from("words"));
    expect(() => openBytes(ben, place, sealed)).toThrow(SealBroken);
    expect(() => openBytes(personKey("ben", 1, ana.key), place, sealed)).toThrow(SealBroken);
  });

  it("notices every changed or missing byte", () => {
    const sealed = sealBytes(ana, place, Buffer.from("a few words"));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openBytes(ana, place, changed)).toThrow(SealBroken);
      expect(() => openBytes(ana, place, sealed.subarray(0, at))).toThrow(SealBroken);
    }
  });

  it("never seals the same words to the same bytes", () => {
    expect(sealBytes(ana, place, Buffer.from("x")).equals(sealBytes(ana, place, Buffer.from("x")))).toBe(false);
  });
});

it("hashes group equal values of one person and label only", () => {
  expect(keyedHash(ana, "mood", "calm").equals(keyedHash(ana, "mood", "calm"))).toBe(true);
  expect(keyedHash(ana, "mood", "calm").equals(keyedHash(ana, "tag", "calm"))).toBe(false);
  expect(keyedHash(ana, "mood", "calm").equals(keyedHash(ben, "mood", "calm"))).toBe(false);
});
