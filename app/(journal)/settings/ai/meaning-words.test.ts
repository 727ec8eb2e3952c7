import { expect, it } from "vitest";
import { meaningWords } from "./meaning-words";

it.each([
  [0, 0, "Finding by meaning begins with your first entry."],
  [1, 1, "Finding by meaning knows your entry."],
  [40, 40, "Finding by meaning knows all 40 entries."],
  [0, 1, "Finding by meaning knows 0 of 1 entries so far; the others follow by themselves."],
  [32, 500, "Finding by meaning knows 32 of 500 entries so far; the others follow by themselves."],
])("%i of %i", (made, of, words) => {
  expect(meaningWords({ made, of })).toBe(words);
});
