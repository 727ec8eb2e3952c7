import { blocks } from "./parse";
import { stretches } from "./stretches";
import type { Block, Inline } from "./tree";

function lineOf(content: readonly Inline[]): string {
  return content.map((part) => (part.kind === "break" ? "\n" : part.text)).join("");
}

/** The text of each paragraph and heading, in reading order. */
export function textsIn(found: readonly Block[]): readonly string[] {
  return found.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        return [lineOf(block.content)];
      case "quote":
        return textsIn(block.blocks);
      case "bullets":
      case "numbers":
        return block.items.flatMap(textsIn);
      case "checks":
        return block.items.flatMap((item) => textsIn(item.blocks));
      case "rule":
        return [];
    }
  });
}

/** A sign that ends what was said, with what may close around it. */
const ended = /[\p{Po}\p{Pd}][\p{Pe}\p{Pf}\p{Pi}"'’]*$/u;

/** In one line, as lists show it: what stood by itself is parted from what follows by “·”, unless a sign has ended it. */
export function inOneLine(found: readonly Block[]): string {
  const texts = textsIn(found).map((text) => text.replace(/\s+/g, " ").trim());
  return texts
    .filter((text) => text !== "")
    .reduce((line, text) => (line === "" ? text : `${line}${ended.test(line) ? " " : " · "}${text}`), "");
}

const plainOf = (found: readonly Block[]) =>
  stretches(found)
    .map(({ text }) => text)
    .join("");

/** The words without their marks, as they are read aloud: blocks parted by a blank line, list items by a line. */
export function plainText(markdown: string): string {
  return plainOf(blocks(markdown));
}

/** Enough of a text to hold its first line and a preview, so that neither a list nor a save reads a whole entry for them. */
const HEAD = 2_000;
const LONGEST = 120;

/** A text's beginning, about 2,000 characters, or all of a shorter one: its words without their marks, and in one line. */
export function beginning(markdown: string): { readonly plain: string; readonly line: string } {
  const found = blocks(markdown.trimStart().slice(0, HEAD));
  return { plain: plainOf(found), line: inOneLine(found) };
}

/** The first line that has words, without marks, at most 120 characters (then cut at a word, with “…”); "" when there is none. */
export function firstLine(markdown: string): string {
  return firstLineOf(beginning(markdown).plain);
}

/** As `firstLine`, of a text that has lost its marks. */
export function firstLineOf(plain: string): string {
  const line = plain
    .split("\n")
    .map((each) => each.trim())
    .find((each) => each !== "");
  return line === undefined ? "" : shorten(line, LONGEST);
}

/** The text, or its beginning up to a word's end (or a whole letter, where words have no spaces) and “…”. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  const whole = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF\u200D]$/u, "");
  return `${whole.trimEnd()}…`;
}
