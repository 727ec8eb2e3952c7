import type { Block, Inline } from "./tree";

/** How a stretch of letters is formatted: by its own marks, and by the block it stands in. */
export type Style = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** 1–3; 0 in ordinary text. */
  readonly heading: 0 | 1 | 2 | 3;
  readonly quoted: boolean;
  /** The innermost list it is an item of. */
  readonly list: "bullets" | "numbers" | "checks" | null;
  /** Of an item to tick. */
  readonly done: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
};

/** Letters in one style; null between blocks. */
export type Stretch = { readonly text: string; readonly style: Style | null };

type Around = Omit<Style, "bold" | "italic" | "href">;

const page: Around = { heading: 0, quoted: false, list: null, done: false, depth: 0 };
const unmarked = { bold: false, italic: false, href: null };

/** Letters that stand for themselves, outside of any block. */
export const plainStretch = (text: string): Stretch => ({ text, style: { ...page, ...unmarked } });

function runs(content: readonly Inline[], around: Around): Stretch[] {
  return content.map((part) => {
    const { bold, italic, href } = part.kind === "break" ? unmarked : part;
    return { text: part.kind === "break" ? "\n" : part.text, style: { ...around, bold, italic, href } };
  });
}

function joined(parts: readonly (readonly Stretch[])[], between: string): Stretch[] {
  return parts
    .filter((part) => part.some(({ text }) => text !== ""))
    .flatMap((part, index) => (index === 0 ? part : [{ text: between, style: null }, ...part]));
}

function items(found: readonly (readonly Block[])[], around: (index: number) => Around): Stretch[][] {
  return found.map((item, index) =>
    joined(
      item.map((block) => stretchesOf(block, around(index))),
      "\n",
    ),
  );
}

function stretchesOf(block: Block, around: Around): Stretch[] {
  const inside = (list: Style["list"], done = false): Around => ({ ...around, list, done, depth: around.depth + 1 });
  // An item without words keeps its line; a number is part of what is read.
  const lines = (found: Stretch[][]) =>
    found.flatMap((item, index) => (index === 0 ? item : [{ text: "\n", style: null }, ...item]));
  switch (block.kind) {
    case "paragraph":
      return runs(block.content, around);
    case "heading":
      return runs(block.content, { ...around, heading: block.level });
    case "quote":
      return joined(
        block.blocks.map((each) => stretchesOf(each, { ...around, quoted: true })),
        "\n\n",
      );
    case "bullets":
      return lines(items(block.items, () => inside("bullets")));
    case "numbers":
      return lines(
        items(block.items, () => inside("numbers")).map((item, index) => [
          { text: `${block.start + index}. `, style: null },
          ...item,
        ]),
      );
    case "checks":
      return lines(
        items(
          block.items.map((item) => item.blocks),
          (index) => inside("checks", block.items[index]?.done === true),
        ),
      );
    case "rule":
      return [];
  }
}

/** The words as they are read aloud, each stretch with its style: blocks parted by a blank line, list items by a line. */
export function stretches(found: readonly Block[]): readonly Stretch[] {
  return joined(
    found.map((block) => stretchesOf(block, page)),
    "\n\n",
  );
}
