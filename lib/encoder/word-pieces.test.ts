import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { encoderFiles } from "./encoder";
import { piecesOf, readVocabulary } from "./word-pieces";

const vocabulary = readVocabulary(readFileSync(encoderFiles().vocabulary, "utf8"));
const spelled = [...vocabulary.keys()];
const pieces = (text: string, most = 128) => piecesOf(text, vocabulary, most).map((place) => spelled[place]);

// As the tokenizer the encoder was taught with takes them apart (BERT's, uncased).
it.each([
  ["The ferry was late, and Lena waited.", "the ferry was late , and lena waited ."],
  ["I can’t — won’t — say it… “never again”, he said.", "i can ’ t — won ’ t — say it … “ never again ” , he said ."],
  ["Crème brûlée in Zürich: naïve, déjà-vu!", "cr ##eme br ##ule ##e in zurich : naive , de ##ja - vu !"],
  ["unbelievably overtired; antidepressants?", "un ##bel ##ie ##va ##bly over ##ti ##red ; anti ##de ##press ##ants ?"],
  ["Tabs\tand\nlines\u200b and\u00a0spaces  here", "tab ##s and lines and spaces here"],
  ["3.5 km at 7:42 #tired @home", "3 . 5 km at 7 : 42 # tired @ home"],
  [`${"x".repeat(101)} ok`, "[UNK] ok"],
  ["İstanbul Ångström", "istanbul ang ##strom"],
  ["she's WORRIED about me_and_you 😀 ok", "she ' s worried about me _ and _ you [UNK] ok"],
  ["", ""],
])("takes %j apart", (text, expected) => {
  expect(pieces(text)).toEqual(["[CLS]", ...expected.split(" ").filter((piece) => piece !== ""), "[SEP]"]);
});

it("ends where it is full, with its mark", () => {
  expect(pieces("one two three four five", 5)).toEqual(["[CLS]", "one", "two", "three", "[SEP]"]);
  expect(pieces("unbelievably", 4)).toEqual(["[CLS]", "un", "##bel", "[SEP]"]);
  expect(pieces("word ".repeat(100_000))).toHaveLength(128);
});

it("refuses a vocabulary that isn't one", () => {
  expect(() => readVocabulary("a\nb\n")).toThrow("[CLS]");
});
