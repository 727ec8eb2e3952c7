import { expect, it } from "vitest";
import { ratedAgain, withRatedAgain } from "./rating-match";

const rating = (feeling: string, strength: number) => ({ feeling, strength });

it("a feeling that was written down twice is rated again once", () => {
  expect(ratedAgain([rating("sad", 10), rating("angry", 40), rating("sad", 90)], [])).toEqual([
    { feeling: "sad", before: 90, now: null },
    { feeling: "angry", before: 40, now: null },
  ]);
});

it("a number given to a feeling that was renamed afterwards stays, and can be taken away", () => {
  const rows = ratedAgain([rating("grief", 70)], [rating("sad", 30)]);
  expect(rows).toEqual([
    { feeling: "grief", before: 70, now: null },
    { feeling: "sad", before: null, now: 30 },
  ]);
  expect(withRatedAgain(rows, "grief", 20)).toEqual([rating("grief", 20), rating("sad", 30)]);
  expect(withRatedAgain(rows, "sad", null)).toEqual([]);
});

it("nought is a number like any other", () => {
  expect(withRatedAgain(ratedAgain([rating("sad", 0)], []), "sad", 0)).toEqual([rating("sad", 0)]);
});
