import { expect, it } from "vitest";
import { clockWords, spokenLength } from "./times";

it("shows a length as a clock does", () => {
  expect([0, 999, 42_400, 61_000, 3_599_999, 3_600_000].map(clockWords)).toEqual([
    "0:00",
    "0:00",
    "0:42",
    "1:01",
    "59:59",
    "1:00:00",
  ]);
});

it("says it in words", () => {
  expect([1_000, 42_400, 60_000, 125_000].map(spokenLength)).toEqual([
    "1 second",
    "42 seconds",
    "1 minute",
    "2 minutes 5 seconds",
  ]);
});
