import fc from "fast-check";
import { expect, it } from "vitest";
import { countWords } from "./count-words";
import { blocks } from "./parse";
import { textsIn } from "./plain-text";
import { wordCount } from "./words";

it.each([
  ["- [x] Four nights, not seven\n- [ ] The children in the study", 9],
  ["1. bread\n2. milk", 2],
  ["> 1. bread", 1],
  ["[the sea](https://example.org/a-b)", 2],
  ["un**believ**able", 1],
  ["snake\\_case", 1],
  ["1986. That was the year", 4],
  ["In 1986. That was the year", 6],
  ["![sea](a.png)", 2],
  ["## A *long* evening", 3],
])("%j has %i words", (markdown, words) => {
  expect(countWords(markdown)).toBe(words);
});

it("counts what is read, whatever marks there are", () => {
  const letters = fc.constantFrom(..."aBé你1 .,'_*#>-+[]()x\\\n".split(""), "1. ", "- ", "[x] ", "**", "](http://a.b)", "\n\n");
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (markdown) => {
      const read = textsIn(blocks(markdown)).reduce((sum, text) => sum + wordCount(text), 0);
      expect(countWords(markdown)).toBe(read);
    }),
    { numRuns: 5_000 },
  );
});
