import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openBytes, personKey, type Place, sealBytes, SealBroken } from "./seal";
import { openSegments, sealSegments, segmentBytes } from "./segments";

const place: Place = { table: "exports", row: "one", column: "pdf" };
const header = 8;
const full = segmentBytes + 30;

function vaultFor(userId: string, key = randomBytes(32)) {
  const person = personKey(userId, 1, key);
  return {
    sealBytes: (at: Place, plain: Uint8Array) => sealBytes(person, at, plain),
    openBytes: (at: Place, sealed: Uint8Array) => openBytes(person, at, sealed),
  };
}

const vault = vaultFor("alice");
const opened = (sealed: Uint8Array, at = place, by = vault) => Buffer.concat([...openSegments(by, at, sealed)]);
const withCount = (sealed: Buffer, count: number) => {
  const changed = Buffer.from(sealed);
  changed.writeUInt32BE(count, 4);
  return changed;
};

describe("sealing in segments", () => {
  it.each([0, 1, segmentBytes - 1, segmentBytes, segmentBytes + 1, 2 * segmentBytes, 2 * segmentBytes + 12_345])(
    "gives %i bytes back",
    (size) => {
      const plain = randomBytes(size);
      const sealed = sealSegments(vault, place, plain);
      expect(opened(sealed).equals(plain)).toBe(true);
      expect(sealed.length).toBe(header + size + 30 * Math.max(1, Math.ceil(size / segmentBytes)));
    },
  );

  const plain = randomBytes(2 * segmentBytes + 500);
  const sealed = sealSegments(vault, place, plain);
  const segment = (index: number) => sealed.subarray(header + index * full, header + (index + 1) * full);
  const head = sealed.subarray(0, header);

  it.each<[string, Uint8Array]>([
    ["the last dropped", sealed.subarray(0, header + 2 * full)],
    ["the last dropped and the count lowered", withCount(sealed, 2).subarray(0, header + 2 * full)],
    ["the first dropped", Buffer.concat([head, segment(1), segment(2)])],
    [
      "the first dropped and the count lowered",
      Buffer.concat([withCount(sealed, 2).subarray(0, header), segment(1), segment(2)]),
    ],
    ["two exchanged", Buffer.concat([head, segment(1), segment(0), segment(2)])],
    ["one repeated", Buffer.concat([head, segment(0), segment(0), segment(2)])],
    ["one added", Buffer.concat([withCount(sealed, 4).subarray(0, header), segment(0), segment(1), segment(1), segment(2)])],
    ["a cut in the middle of one", sealed.subarray(0, sealed.length - 100)],
    ["bytes appended", Buffer.concat([sealed, Buffer.alloc(10)])],
    ["another kind of file", Buffer.concat([Buffer.from("%PDF"), sealed.subarray(4)])],
    ["nothing", Buffer.alloc(0)],
    ["no segments", withCount(sealed, 0).subarray(0, header)],
  ])("does not open with %s", (_, changed) => {
    expect(() => opened(changed)).toThrow(SealBroken);
  });

  it("does not open when one bit of any segment is changed", () => {
    for (const at of [header + 5, header + full + 400, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => opened(changed)).toThrow(SealBroken);
    }
  });

  it("does not open in another place or for another person", () => {
    expect(() => opened(sealed, { ...place, row: "two" })).toThrow(SealBroken);
    expect(() => opened(sealed, { ...place, column: "archive" })).toThrow(SealBroken);
    expect(() => opened(sealed, place, vaultFor("bob"))).toThrow(SealBroken);
  });
});
