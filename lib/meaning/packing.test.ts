import { expect, it } from "vitest";
import { compare, dimensionsOf, pack } from "./packing";

/** A vector of length 1, the same for the same seed. */
function vector(seed: number, dimensions = 768): number[] {
  let state = seed;
  const raw = Array.from({ length: dimensions }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 - 0.5;
  });
  const length = Math.hypot(...raw);
  return raw.map((value) => value / length);
}

function likenesses(bytes: Buffer, question: readonly number[]) {
  const found: { from: number; to: number; likeness: number }[] = [];
  compare(bytes, Float32Array.from(question), (passage) => found.push(passage));
  return found;
}

it("keeps places, and likenesses to within a hundredth", () => {
  const vectors = [1, 2, 3].map((seed) => vector(seed));
  const mixed = vector(1).map((value, at) => 0.8 * value + 0.6 * (vectors[1]?.[at] ?? 0));
  const bytes = pack(
    768,
    vectors.map((one, at) => ({ from: at * 2, to: at * 2 + 2, vector: one })),
  );
  const found = likenesses(bytes, mixed);
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
    [4, 6],
  ]);
  for (const [at, { likeness }] of found.entries()) {
    const exact = mixed.reduce((sum, value, place) => sum + value * (vectors[at]?.[place] ?? 0), 0);
    expect(Math.abs(likeness - exact)).toBeLessThan(0.01);
  }
  expect(dimensionsOf(bytes)).toBe(768);
  // Read from the middle of a larger piece of memory, as what was just opened is.
  expect(likenesses(Buffer.concat([Buffer.alloc(5), bytes]).subarray(5), mixed)).toEqual(found);
});

it("passes over zeros, which look the same from outside, and vectors of another length or version", () => {
  const real = pack(256, [{ from: 0, to: 1, vector: vector(1, 256) }]);
  const still = pack(256, [{ from: 0, to: 1, vector: [] }]);
  expect(still.length).toBe(real.length);
  expect(likenesses(still, vector(1, 256))).toEqual([]);
  expect(likenesses(real, vector(1, 128))).toEqual([]);
  const newer = Buffer.from(real);
  newer.writeUInt8(9, 0);
  expect([dimensionsOf(newer), dimensionsOf(Buffer.alloc(1)), likenesses(newer, vector(1, 256))]).toEqual([
    undefined,
    undefined,
    [],
  ]);
});
