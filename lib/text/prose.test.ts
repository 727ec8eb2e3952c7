import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, folded, ownWords, proseLines, quotedBlanked, sentencesOf } from "./prose";

describe("sentencesOf", () => {
  it("keeps the writer's spelling and drops only Markdown's marks", () => {
    expect(
      sentencesOf(
        "# A **long** day\n\nI said *yes* again. Dr. Ames called at 5 p.m. and left.\n\n- [x] Four nights\n- [ ] Ask [Jonas](https://x.test)\n\n> “Why?” she asked.",
      ),
    ).toEqual([
      "A long day",
      "I said yes again.",
      "Dr. Ames called at 5 p.m. and left.",
      "Four nights",
      "Ask Jonas",
      "“Why?” she asked.",
    ]);
  });

  it("joins hard-wrapped lines and keeps separate lines apart", () => {
    expect(sentencesOf("I walked to the canal\nbefore dark.\nThen home")).toEqual([
      "I walked to the canal before dark.",
      "Then home",
    ]);
  });

  it("keeps literal characters and snake_case words", () => {
    expect(sentencesOf("1986\\. A year. a_b_c and 2 * 3 * 4")).toEqual(["1986.", "A year. a_b_c and 2 * 3 * 4"]);
  });

  it("splits scripts without spaces", () => {
    expect(sentencesOf("今天很累。我想回家！")).toEqual(["今天很累。", "我想回家！"]);
  });

  it("never loses a letter or digit of plain text", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("I", "am", "tired.", "Why?", "Dr.", "x", "…", "\n", "“no”", "7", "é", "猫。"), {
          maxLength: 40,
        }),
        (words) => {
          const text = words.join(" ");
          expect(letters(sentencesOf(text).join(" "))).toBe(letters(text));
        },
      ),
    );
  });
});

describe("proseLines", () => {
  it("survives hostile nesting quickly", () => {
    const hostile = `${"> ".repeat(5_000)}${"[".repeat(5_000)}${"*".repeat(5_000)}`;
    const before = performance.now();
    proseLines(hostile);
    sentencesOf(`${"*a ".repeat(20_000)}${"_".repeat(20_000)}`);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

it("counts words in scripts with and without spaces", () => {
  expect(countWords("I’m well-rested, aren't I?")).toBe(4);
  expect(countWords("今天 ok")).toBe(3);
  expect(countWords("… — !")).toBe(0);
});

it("folds quotes, spaces and case", () => {
  expect(folded("  I’m\u200b “Here” — NOW\n")).toBe(`i'm "here" - now`);
});

describe("a megabyte of one kind", () => {
  it.each([
    ["lines that go on in the next one", "a\n".repeat(490_000), 1],
    ["items of a list", "- x\n".repeat(240_000), 1],
    ["initials", "A. ".repeat(330_000), 1],
    ["dots before a letter", `${".".repeat(980_000)}a`, 1],
  ])("is parted in little time: %s", (_, text, count) => {
    const before = performance.now();
    expect(sentencesOf(text)).toHaveLength(count);
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});

describe("ownWords", () => {
  it("are the lines that aren't quoted, and none where all of them are", () => {
    expect(ownWords("one\r\n> two\n  > three\nfour > five")).toBe("one\nfour > five");
    expect(ownWords("> all of it\n\n> and this")).toBe("");
  });
});

describe("quotedBlanked", () => {
  it("leaves every letter that isn't quoted in its place", () => {
    const text = "Before.\r\n> Said by another.\r\n  >> twice\nI > you.\n    > code";
    const blanked = quotedBlanked(text);
    expect(blanked).toHaveLength(text.length);
    expect(blanked.replace(/ {4,}/g, "_")).toBe("Before.\r\n_\r\n_\nI > you.\n_> code");
    expect(quotedBlanked("> only\n> quoted")).toBe("> only\n> quoted");
  });
});
