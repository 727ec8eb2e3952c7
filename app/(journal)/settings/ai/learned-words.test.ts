import { expect, it } from "vitest";
import { learnedWords } from "./learned-words";

it.each([
  [{ lessons: 0, needed: 20, pairs: [] }, /After 20 of them/],
  [{ lessons: 1, needed: 20, pairs: [] }, /^PAUZ has seen 1 of your choices\. After 20 /],
  [{ lessons: 31, needed: 20, pairs: [] }, /learned from 31 of your choices: you mean your words as it reads them/],
  [
    { lessons: 24, needed: 20, pairs: [{ from: "sad", to: "tired" }] },
    /^PAUZ has learned from 24 of your choices: it now leans more to tired where it used to say sad\.$/,
  ],
  [
    {
      lessons: 60,
      needed: 20,
      pairs: [
        { from: "sad", to: "tired" },
        { from: "anxious", to: "angry" },
      ],
    },
    /leans more to tired where it used to say sad and to angry where it used to say anxious\.$/,
  ],
] as const)("says what was learned: %j", (learned, words) => {
  expect(learnedWords(learned)).toMatch(words);
});
