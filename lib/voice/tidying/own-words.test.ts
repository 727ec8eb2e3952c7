import { expect, it } from "vitest";
import { isOwnWords } from "./own-words";
import { passagesOf } from "./passages";

const said =
  "um so this evening I I walked along the river and the water was was quiet you know and I did not call my mother because I don't know I was tired I think and then I went home and and I made tea and sat there for an hour";

it.each([
  [
    "the same words with marks and paragraphs",
    "So this evening I walked along the river, and the water was quiet, you know. And I did not call my mother because, I don't know, I was tired, I think.\n\nAnd then I went home and I made tea and sat there for an hour.",
  ],
  [
    "one small word put in",
    "So this evening I walked along the river, and the water was quiet. And I did not call my mother, because I don't know, I was so tired, I think, and then I went home and I made tea and sat there for an hour.",
  ],
])("is what the person said: %s", (_what, tidied) => {
  expect(isOwnWords(tidied, said, "en")).toBe(true);
});

it.each([
  ["a summary", "I walked along the river, skipped calling my mother because I was tired, and had tea."],
  ["a beginning", "So this evening I walked along the river and the water was quiet."],
  ["nothing", ""],
  [
    "a denial taken away",
    "So this evening I walked along the river and the water was quiet, you know, and I did call my mother because I don't know I was tired I think and then I went home and I made tea and sat there for an hour.",
  ],
  [
    "a denial put in",
    "So this evening I walked along the river and the water was not quiet, you know, and I did not call my mother because I don't know I was tired I think and then I went home and I made tea and sat there for an hour.",
  ],
  [
    "a figure that wasn't said",
    "So this evening I walked along the river and the water was quiet, you know, and I did not call my mother because I don't know I was tired I think and then I went home and I made tea and sat there for 2 hours.",
  ],
  [
    "words in another order",
    "So I sat there for an hour and I made tea and then I went home. I was tired I think because I did not call my mother I don't know. The water was quiet you know and this evening I walked along the river.",
  ],
  [
    "finer words",
    "So this evening I strolled beside the stream; the surface was tranquil, and I did not phone my mom because I don't know, I was exhausted I believe, and then I returned home and prepared tea and sat there for an hour.",
  ],
  [
    "advice at its end",
    "So this evening I walked along the river and the water was quiet, you know, and I did not call my mother because I don't know I was tired I think and then I went home and I made tea and sat there for an hour. You should call her tomorrow.",
  ],
  [
    "a tag",
    "So this evening I walked along the river <script>x</script> and the water was quiet, you know, and I did not call my mother because I don't know I was tired I think and then I went home and I made tea and sat there for an hour.",
  ],
])("is another hand: %s", (_what, tidied) => {
  expect(isOwnWords(tidied, said, "en")).toBe(false);
});

it("knows words where no spaces stand between them", () => {
  const heard = "えーと、今日は雨でした。母に電話しませんでした。";
  expect(isOwnWords("今日は雨でした。\n\n母に電話しませんでした。", heard, "ja")).toBe(true);
  expect(isOwnWords("今日は晴れでした。父と散歩しました。", heard, "ja")).toBe(false);
});

it("parts a long text between sentences, and a very long sentence between words, and loses none", () => {
  const text = `${"I walked on and on. ".repeat(500)}${"and then ".repeat(1_000)}`;
  const passages = passagesOf(text);
  expect(Math.max(...passages.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
  expect(passages.join(" ").split(/\s+/)).toEqual(text.trim().split(/\s+/));
  expect(passagesOf(" \n ")).toEqual([]);
});
