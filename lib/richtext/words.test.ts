import fc from "fast-check";
import { expect, it } from "vitest";
import { wordCount, wordSegments } from "./words";

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

it("counts a long text without spaces in time that grows with its length", () => {
  const sentence = "我今天很高兴去了海边。";
  const once = wordCount(sentence);
  const started = performance.now();
  expect(wordCount(sentence.repeat(20_000))).toBe(once * 20_000);
  // As one string it would take minutes.
  expect(performance.now() - started).toBeLessThan(5_000);
});

it("takes a text apart without losing a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), fc.constantFrom("", "。", " ", "👩‍👩‍👧", "\n"), (text, between) => {
      const long = [text, text, text].join(between);
      expect([...wordSegments(long)].map(({ segment }) => segment).join("")).toBe(long);
    }),
    { numRuns: 100 },
  );
});
