import { describe, expect, it } from "vitest";
import { blocks } from "./parse";
import { beginning, firstLine, inOneLine, plainText, shorten } from "./plain-text";
import { wordCount } from "./words";

describe("plainText", () => {
  it("drops marks and keeps every letter that is none", () => {
    expect(plainText("# Day *one*\n\nA **bold** [link](https://example.org) & <b>tag</b>")).toBe(
      "Day one\n\nA bold link & <b>tag</b>",
    );
  });

  it("keeps single line ends, the numbers of a list and images as they are typed", () => {
    expect(plainText("one\ntwo\n\n1986. born\n1990. school\n\n![sea](a.png)")).toBe(
      "one\ntwo\n\n1986. born\n\n1990. school\n\n![sea](a.png)",
    );
  });

  it("leaves links to scripts as letters", () => {
    expect(plainText("[x](javascript:alert(1))")).toBe("[x](javascript:alert(1))");
  });
});

describe("firstLine", () => {
  it("is the first line with words, without marks", () => {
    expect(firstLine("\n\n---\n\n## **Lena** again\nabout December")).toBe("Lena again");
    expect(firstLine("- [x] four nights")).toBe("four nights");
    expect(firstLine(" \n---\n")).toBe("");
  });

  it("is cut at a word, and where words have no spaces, never inside a letter", () => {
    expect(firstLine("word ".repeat(60)).length).toBeLessThanOrEqual(121);
    expect(firstLine("word ".repeat(60)).endsWith("word…")).toBe(true);
    expect(shorten("你好世界😀😀", 5)).toBe("你好世界…");
  });

  it("reads only the beginning of a long entry", () => {
    const { plain, line } = beginning("long ".repeat(200_000));
    expect(plain.length).toBeLessThanOrEqual(2_000);
    expect(line.length).toBeLessThanOrEqual(2_000);
    // Nor does the end have a say: what comes after a beginning changes nothing of it.
    expect(beginning(`${"long ".repeat(400)}# and on`)).toEqual(beginning("long ".repeat(200_000)));
  });
});

describe("wordCount", () => {
  it.each([
    ["", 0],
    ["It isn't that I don't want them here.", 8],
    ["我今天很高兴", 4],
    ["สวัสดีครับ", 2],
    ["one — two… 3", 3],
  ])("counts %j", (text, words) => {
    const counted = wordCount(text);
    // Dictionaries of Chinese and Thai differ a little between runtimes.
    expect(Math.abs(counted - words)).toBeLessThanOrEqual(/\p{Script=Latin}|^$/u.test(text) ? 0 : 1);
  });
});

describe("inOneLine", () => {
  const line = (markdown: string) => inOneLine(blocks(markdown));

  it("parts the items of a list, and whatever stands by itself without an ending", () => {
    expect(line("What I could say:\n\n- [x] Four nights, not seven\n- [ ] Ask Jonas\n\nWalked home.\n\nSlept well")).toBe(
      "What I could say: Four nights, not seven · Ask Jonas · Walked home. Slept well",
    );
    expect(line("## A heading\n\nShe said “no.”\n\n1. one\n2. two")).toBe("A heading · She said “no.” one · two");
  });

  it("leaves the lines of a paragraph as they are, but for their ends", () => {
    expect(line("  one\ntwo \n\n---\n\n")).toBe("one two");
    expect(line("")).toBe("");
  });
});
