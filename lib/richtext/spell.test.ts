import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocks } from "./parse";
import { markdownOf } from "./spell";
import type { Block, Inline, Run } from "./tree";

/** Every letter of a text, wherever it stands: in words, in addresses, in ticked boxes. */
function letters(text: string): string {
  return [...text.normalize("NFC")].filter((sign) => /\p{L}/u.test(sign)).join("");
}

function visible(found: readonly Block[]): string {
  return found
    .map((block) => {
      switch (block.kind) {
        case "paragraph":
        case "heading":
          return linked(block.content);
        case "quote":
          return visible(block.blocks);
        case "bullets":
        case "numbers":
          return block.items.map(visible).join("");
        case "checks":
          return block.items.map((item) => (item.done ? "x" : "") + visible(item.blocks)).join("");
        case "rule":
          return "";
      }
    })
    .join("");
}

function linked(content: readonly Inline[]): string {
  return content
    .map((part, index) => {
      if (part.kind === "break") return "";
      const next = content.slice(index + 1).find((each) => each.kind === "text");
      const ends = part.href !== null && next?.href !== part.href;
      return part.text + (ends ? part.href : "");
    })
    .join("");
}

const run = (text: string, style: Partial<Run> = {}): Run => ({
  kind: "text",
  text,
  bold: false,
  italic: false,
  href: null,
  ...style,
});
const paragraph = (...content: Inline[]): Block => ({ kind: "paragraph", content });

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Zéü你好ب]{1,6}$/u) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "*",
      "_",
      "**",
      "[",
      "]",
      "](",
      "!",
      "#",
      "-",
      "1986.",
      "2)",
      ">",
      "<b>",
      "&amp;",
      "`",
      "\\",
      "|",
      "---",
      "[ ]",
      "[x]",
      "😀",
      "“",
      "”",
      "snake_case",
      "R&D",
      "~~",
      "===",
      "http://a.b",
    ),
  },
);
const spaced = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom("", " ", "  ").map((gap) => words.join(gap)));
const style = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(fc.constantFrom("https://a.example/x_(y)?q=1&r=2", "mailto:me@example.org"), { freq: 4 }),
});
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(spaced, style).map(([text, marks]) => run(text, marks)) },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: "break" }) },
);
const line = fc.array(inline, { maxLength: 5 });

const { block } = fc.letrec<{ block: Block; many: Block[] }>((tie) => ({
  many: fc.array(tie("block"), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    line.map((content): Block => ({ kind: "paragraph", content })),
    fc.tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), line).map(([level, content]): Block => ({ kind: "heading", level, content })),
    fc.constant<Block>({ kind: "rule" }),
    tie("many").map((found): Block => ({ kind: "quote", blocks: found })),
    fc.array(tie("many"), { minLength: 1, maxLength: 3 }).map((items): Block => ({ kind: "bullets", items })),
    fc
      .tuple(fc.integer({ min: 0, max: 2100 }), fc.array(tie("many"), { minLength: 1, maxLength: 3 }))
      .map(([start, items]): Block => ({ kind: "numbers", start, items })),
    fc
      .array(fc.record({ done: fc.boolean(), blocks: tie("many") }), { minLength: 1, maxLength: 3 })
      .map((items): Block => ({ kind: "checks", items })),
  ),
}));
const tree = fc.array(block, { maxLength: 5 });

const markdown = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        " ",
        "\n",
        "\n\n",
        "  ",
        "- ",
        "* ",
        "1. ",
        "# ",
        "> ",
        "    ",
        "\t",
        "](http://a.b)",
        "- [x] ",
        "![",
        "\n---\n",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

const many = { numRuns: 1_500 };

describe("a text that came from somewhere else", () => {
  it("reads, is spelled, and reads the same again", () => {
    fc.assert(
      fc.property(markdown, (text) => void expect(blocks(markdownOf(blocks(text)))).toEqual(blocks(text))),
      many,
    );
  });

  it("loses no letter by being read", () => {
    fc.assert(
      fc.property(
        markdown,
        (text) =>
          void expect(letters(visible(blocks(text)))).toBe(letters(text.replace(/^((?:[\s>+*-]|\d+[.)])*)\[X\]/gmu, "$1[x]"))),
      ),
      many,
    );
  });

  it("survives any characters at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const once = blocks(text);
        expect(blocks(markdownOf(once))).toEqual(once);
        expect(letters(visible(once)).toLowerCase()).toBe(letters(text).toLowerCase());
      }),
      many,
    );
  });
});

describe("a text that was written here", () => {
  it("loses no letter by being stored", () => {
    fc.assert(
      fc.property(tree, (found) => {
        const stored = blocks(markdownOf(found));
        const text = (it: readonly Block[]) => letters(visible(it.map(noLinks)));
        expect(text(stored)).toBe(text(found));
      }),
      many,
    );
  });

  it("is spelled the same again after reading", () => {
    fc.assert(
      fc.property(tree, (found) => {
        const once = markdownOf(found);
        expect(markdownOf(blocks(once))).toBe(once);
      }),
      many,
    );
  });
});

function noLinks(found: Block): Block {
  const inner = (content: readonly Inline[]): Inline[] =>
    content.map((part) => (part.kind === "break" ? part : { ...part, href: null }));
  switch (found.kind) {
    case "paragraph":
    case "heading":
      return { ...found, content: inner(found.content) };
    case "quote":
      return { ...found, blocks: found.blocks.map(noLinks) };
    case "bullets":
    case "numbers":
      return { ...found, items: found.items.map((item) => item.map(noLinks)) };
    case "checks":
      return { ...found, items: found.items.map((item) => ({ done: false, blocks: item.blocks.map(noLinks) })) };
    case "rule":
      return found;
  }
}

describe("spelling", () => {
  it.each([
    "1986. was warm",
    "- not a list",
    "# no heading",
    "> no quote",
    "+ plus",
    "[ ] no box",
    "---",
    "*stars*",
    "a_b_",
    "R&D <b>",
    "![sea](http://a.b)",
    "[x](http://a.b)",
    "back\\slash",
    "    deep",
    "Hello *world",
    "2 * 3",
  ])("keeps %j as the words they are", (text) => {
    const [only, ...none] = blocks(markdownOf([paragraph(run(text))]));
    expect(none).toEqual([]);
    expect(only).toEqual(paragraph(run(text.replace(/^ +/, (spaces) => "\u00A0".repeat(spaces.length)))));
  });

  it("leaves what needs no escape alone", () => {
    expect(markdownOf([paragraph(run("R&D <b> snake_case [sic] 50% a-b 3.5 (it's fine) #tag"))])).toBe(
      "R&D <b> snake_case [sic] 50% a-b 3.5 (it's fine) #tag",
    );
  });

  it("writes what a person would", () => {
    const list: Block = {
      kind: "checks",
      items: [
        { done: true, blocks: [paragraph(run("tea"))] },
        { done: false, blocks: [paragraph(run("call "), run("Lena", { bold: true }))] },
      ],
    };
    const found: Block[] = [
      { kind: "heading", level: 1, content: [run("Day")] },
      paragraph(run("one"), { kind: "break" }, run("two ", { italic: true }), run("three")),
      list,
      { kind: "quote", blocks: [paragraph(run("a"))] },
    ];
    expect(markdownOf(found)).toBe("# Day\n\none\n*two* three\n\n- [x] tea\n- [ ] call **Lena**\n\n> a");
  });

  it("keeps a writer's empty lines and neighbouring lists apart", () => {
    const found: Block[] = [
      paragraph(run("a")),
      paragraph(),
      paragraph(),
      { kind: "bullets", items: [[paragraph(run("b"))]] },
      paragraph(),
      { kind: "checks", items: [{ done: false, blocks: [paragraph(run("c"))] }] },
    ];
    expect(blocks(markdownOf(found))).toEqual(found);
  });

  it("keeps bold that begins or ends at a quotation mark inside a word", () => {
    const found = [paragraph(run("再见"), run("“世界”", { bold: true }), run("你好"))];
    expect(blocks(markdownOf(found))).toEqual(found);
  });
});
