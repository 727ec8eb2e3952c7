import fc from "fast-check";
import { expect, it } from "vitest";
import { wordCount } from "./words";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });
const bySegments = (text: string) => [...segmenter.segment(text)].filter((part) => part.isWordLike === true).length;

it.each([
  ["", 0],
  ["  \n ", 0],
  ["It isn’t 3.14, is it?", 5],
  ["Четыре ночи, не семь", 4],
  ["- [ ] **Four** nights", 2],
  ["今天下雨", 2],
  ["صباح الخير", 2],
])("%j has %i words", (text, words) => {
  expect(wordCount(text)).toBe(words);
});

it("counts by pattern what Unicode's own rules count", () => {
  const letters = fc.constantFrom(..."abÄéжΩ12 .,;:'’·-–—\n*#/()\"!".split(""));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
      expect(wordCount(text)).toBe(bySegments(text));
    }),
    { numRuns: 2_000 },
  );
});
