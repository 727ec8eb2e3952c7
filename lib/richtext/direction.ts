import type { Block } from "./tree";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

export type Direction = "ltr" | "rtl";

/** The way a paragraph runs, by its first letter (Unicode's bidirectional algorithm, P2 and P3). */
export function directionOf(text: string): Direction {
  for (const one of text) {
    if (rightToLeft.test(one)) return "rtl";
    if (letter.test(one)) return "ltr";
  }
  return "ltr";
}

/** The side on which the marks of a list or a quote stand: where its first line begins. */
export function directionOfBlocks(blocks: readonly Block[]): Direction {
  const [first] = blocks;
  switch (first?.kind) {
    case "paragraph":
    case "heading":
      return directionOf(first.content.map((part) => (part.kind === "break" ? "\n" : part.text)).join(""));
    case "quote":
      return directionOfBlocks(first.blocks);
    case "bullets":
    case "numbers":
      return directionOfBlocks(first.items[0] ?? []);
    case "checks":
      return directionOfBlocks(first.items[0]?.blocks ?? []);
    case "rule":
    case undefined:
      return "ltr";
  }
}
