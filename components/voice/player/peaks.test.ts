import { expect, it } from "vitest";
import { barsOf, peaksFor, peaksOf } from "./peaks";

it("finds how loud a sound is along its time, in any of its channels", () => {
  const left = Float32Array.from([0, 0.5, 0, 0, -1, 0.2, 0, 0]);
  const right = Float32Array.from([0, 0, 0.25, 0, 0, 0, 0, 0]);
  expect(peaksOf([left, right], 4)).toEqual([128, 64, 255, 0]);
});

it("has no more numbers than there are samples, and none of nothing", () => {
  expect(peaksOf([Float32Array.from([1, 2])], 400)).toEqual([255, 255]);
  expect(peaksOf([], 400)).toEqual([]);
});

it("draws a soft voice as high as a loud one, in as many bars as there is room for", () => {
  expect(barsOf([0, 10, 20, 5], 2)).toEqual([0.5, 1]);
  expect(barsOf([0, 10, 20, 5], 8)).toEqual([0, 0, 0.5, 0.5, 1, 1, 0.25, 0.25]);
  expect(barsOf([], 3)).toEqual([0, 0, 0]);
  expect(barsOf([0, 0], 2)).toEqual([0, 0]);
});

it("puts pieces of a sound to where they belong, however they come", () => {
  const whole = Float32Array.from({ length: 8_000 }, (_, at) => Math.sin(at / 9) * (at / 8_000));
  const pieces = peaksFor(1, 50);
  for (const [from, to] of [
    [4_000, 8_000],
    [0, 1_500],
    [1_500, 4_000],
  ] as const)
    pieces.add(whole.subarray(from, to), from / 8_000, 8_000);
  expect(pieces.numbers()).toEqual(peaksOf([whole], 50));
  // What lies beside the length it was said to have is not lost, nor breaks it.
  const beside = peaksFor(1, 2);
  beside.add(Float32Array.from([0.5, 1]), -0.5, 1);
  beside.add(Float32Array.from([0.5]), 1.5, 1);
  expect(beside.numbers()).toEqual([128, 255]);
});
