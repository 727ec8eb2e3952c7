import { expect, it } from "vitest";
import { barsOf, peaksOf } from "./peaks";

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
