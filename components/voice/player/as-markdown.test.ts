import { expect, it } from "vitest";
import { blocks } from "@/lib/richtext/parse";
import { textsIn } from "@/lib/richtext/plain-text";
import { wordsAsMarkdown } from "./as-markdown";

it("keeps paragraphs and lines", () => {
  expect(wordsAsMarkdown("One.\nTwo.\n\n\nThree. ")).toBe("One.\nTwo.\n\nThree.");
});

it.each([
  "1986. That was the year.",
  "# no heading",
  "- no list",
  "*stars* and <b>tags</b> & [links](https://a.example)",
  "> no quote",
])("stays letters: %s", (words) => {
  const found = blocks(wordsAsMarkdown(words));
  expect(found.map(({ kind }) => kind)).toEqual(["paragraph"]);
  expect(textsIn(found).join("")).toBe(words);
});

it("is nothing for nothing", () => {
  expect(wordsAsMarkdown(" \n\n ")).toBe("");
});
