import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocks } from "@/lib/richtext/parse";
import { markdownOf } from "@/lib/richtext/spell";
import { blocksOf, documentOf } from "./document";
import { extensions } from "./extensions";
import { takeOver } from "./handover";

const schema = getSchema(extensions("Write"));

/** The text with `|` where the caret is, before and after. */
function over(text: string): string {
  const caret = text.indexOf("|");
  const { document, caret: at } = takeOver(schema, text.slice(0, caret) + text.slice(caret + 1), caret);
  document.check();
  const clean = (from: number, to: number) =>
    document.textBetween(from, to, "¶", (node) => (node.type.name === "hardBreak" ? "\n" : ""));
  return `${clean(0, at)}|${clean(at, document.content.size)}`;
}

describe("taking over from the plain field", () => {
  it.each([
    ["hello|", "hello|"],
    ["hello |", "hello |"],
    ["hello\n|", "hello\n|"],
    ["hello\n\n|", "hello¶|"],
    ["|", "|"],
    ["he|llo", "he|llo"],
    ["one\n\ntw|o", "one¶tw|o"],
    ["# He|ad\n\ntext", "He|ad¶text"],
    ["- a\n- b|", "a¶b|"],
    ["- a\n- |", "a¶|"],
    ["a **bo|ld** c", "a bo|ld c"],
    ["a *|*bold** c", "a b|old c"],
    ["1986. was|", "was|"],
    ["你好|世界", "你好|世界"],
  ])("keeps the caret of %j", (before, after) => {
    expect(over(before)).toBe(after);
  });

  it("never loses a letter, wherever the caret is", () => {
    const text = fc.array(fc.constantFrom("a", "b ", "*", "**", "\n", "\n\n", "- ", "# ", "> ", "[x](http://a.b)", "1. ", " "), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (parts, where) => {
        const markdown = parts.join("");
        const { document, caret } = takeOver(schema, markdown, Math.round(where * markdown.length));
        document.check();
        expect(caret).toBeLessThanOrEqual(document.content.size);
        const letters = (found: string) => found.replace(/\[x\]\(http:\/\/a\.b\)/g, "x").replace(/[^abx]/g, "");
        const kept = document
          .textBetween(0, document.content.size, "")
          .replace(/\]\(http:\/\/a\.b\)/g, "")
          .replace(/http:\/\/a\.b/g, "");
        expect(letters(kept).replace(/x/g, "")).toBe(letters(markdown).replace(/x/g, ""));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("blocks and the document", () => {
  it.each([
    "# One\n\ntwo **three** *four* [five](https://a.example)",
    "- a\n  - b\n- c\n\n1. d\n2. e\n\n- [x] f\n- [ ] g\n\n> h\n>\n> i\n\n---\n\nj\nk",
    "5) a\n6) b",
    "a\n\n\n\nb",
    "",
  ])("give back %j", (markdown) => {
    const document = schema.nodeFromJSON(documentOf(blocks(markdown)));
    document.check();
    expect(blocks(markdownOf(blocksOf(document)))).toEqual(blocks(markdown));
  });
});
