import { expect, it } from "vitest";
import { piecesOf, wordAt } from "./captions";

const word = (text: string, from: number, to = from + 200) => ({ text, from, to });

it("finds each heard word in the text, and leaves no letter out", () => {
  const text = "This evening, I walked. “River,” she said.";
  const words = ["this", " evening", "I", "walked", "River", "she", "said"].map((each, at) => word(each, at * 300));
  const pieces = piecesOf({ text, words });
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.flatMap(({ text: shown, word: at }) => (at === null ? [] : [shown]))).toEqual([
    "This",
    "evening",
    "I",
    "walked",
    "River",
    "she",
    "said",
  ]);
});

it("takes a word that isn't there, or is far on, for none", () => {
  const text = `and then ${"so ".repeat(40)}again`;
  const pieces = piecesOf({ text, words: [word("and", 0), word("again", 200), word("[laughs]", 400), word("then", 600)] });
  expect(pieces.flatMap(({ text: shown, word: at }) => (at === null ? [] : [[shown, at]]))).toEqual([
    ["and", 0],
    ["then", 3],
  ]);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});

it("keeps every letter where small letters are longer than large ones", () => {
  const text = "İstanbul is far";
  const pieces = piecesOf({ text, words: [word("İstanbul", 0), word("far", 400)] });
  expect(pieces).toEqual([
    { text: "İstanbul", word: 0 },
    { text: " is ", word: null },
    { text: "far", word: 1 },
  ]);
});

it("is one piece without times", () => {
  expect(piecesOf({ text: "All of it.", words: [] })).toEqual([{ text: "All of it.", word: null }]);
});

it("knows which word is being heard", () => {
  const words = [word("a", 100), word("b", 400), word("c", 3_000)];
  expect([0, 100, 350, 400, 1_200, 1_500, 3_000, 9_000].map((at) => wordAt(words, at))).toEqual([-1, 0, 0, 1, 1, -1, 2, -1]);
  expect(wordAt([], 100)).toBe(-1);
});
