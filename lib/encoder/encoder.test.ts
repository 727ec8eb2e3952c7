import { join } from "node:path";
import { expect, it } from "vitest";
import { createEncoder, encoderFiles, meaningDimensions } from "./encoder";

// As it is shipped, in its thread; it is given all the time it needs.
const patienceMs = 120_000;
const encoder = createEncoder();

const nothing: Float32Array = new Float32Array();
const likeness = (one = nothing, other = nothing) => one.reduce((sum, number, place) => sum + number * (other[place] ?? 0), 0);

it("gives texts that mean nearly the same vectors that are alike, whatever their words and their number", async () => {
  const [cat, kitten, bank, ...rest] =
    (await encoder.vectors(
      [
        "The cat slept on the mat.",
        "A kitten was asleep on the rug.",
        "The bank raised its rates on Monday.",
        ...Array.from({ length: 7 }, (_, at) => `We walked to the weir ${"again and ".repeat(at)}once.`),
      ],
      patienceMs,
    )) ?? [];
  expect(rest).toHaveLength(7);
  for (const vector of [cat, kitten, bank, ...rest]) {
    expect(vector).toHaveLength(meaningDimensions);
    expect(likeness(vector, vector)).toBeCloseTo(1, 4);
  }
  expect(likeness(cat, kitten)).toBeGreaterThan(likeness(cat, bank) + 0.2);
  // Read alone, a text has the vector it has among others.
  const [alone] = (await encoder.vectors(["The cat slept on the mat."], patienceMs)) ?? [];
  expect(likeness(alone, cat)).toBeGreaterThan(0.99);
});

it("weighs for care and reads for meaning at the same time", async () => {
  const [weights, vectors] = await Promise.all([
    encoder.weigh(["I want to die.", "We had soup at the weir."], patienceMs),
    encoder.vectors(["We had soup at the weir."], patienceMs),
  ]);
  expect(weights?.[0]).toBeGreaterThan(weights?.[1] ?? Infinity);
  expect(vectors).toHaveLength(1);
});

it("says nothing where it has no time, and where a part of it is missing only of what that part is for", async () => {
  expect(await encoder.vectors(["We had soup."], 0)).toBeUndefined();
  expect(await encoder.vectors([], 0)).toEqual([]);
  const { models, ...files } = encoderFiles();
  const half = createEncoder({ ...files, models: { ...models, meaning: join("/", "nowhere.onnx") } });
  expect(await half.vectors(["We had soup."], patienceMs)).toBeUndefined();
  expect(await half.weigh(["We had soup."], patienceMs)).toHaveLength(1);
});
