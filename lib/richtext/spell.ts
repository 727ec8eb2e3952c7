import { spellLine } from "./spell-line";
import type { Block } from "./tree";

const BULLETS = ["-", "*", "+"] as const;
/** CommonMark's longest number of a list item. */
const LARGEST = 999_999_999;

/** Which sign the next list takes: neighbours differ, or they would be read as one list; so do a list and the one inside it. */
type Signs = { readonly bullet: number; readonly point: "." | ")" };

function isEmpty(block: Block): boolean {
  return (block.kind === "paragraph" || block.kind === "heading") && spellLine(block.content) === "";
}

function indent(text: string, width: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(width)}`);
}

function spellItem(mark: string, found: readonly Block[], signs: Signs): string {
  const inner = spellBlocks(
    found.filter((block) => !isEmpty(block)),
    { bullet: signs.bullet + 1, point: signs.point },
    true,
  );
  return inner === "" ? mark : `${mark} ${indent(inner, mark.length + 1)}`;
}

function spellCheck(mark: string, done: boolean, found: readonly Block[], signs: Signs): string {
  const kept = found.filter((block) => !isEmpty(block));
  const box = done ? "[x]" : "[ ]";
  const [first, ...rest] = kept;
  const line = first?.kind === "paragraph" ? ` ${spellLine(first.content)}` : "";
  const others = first?.kind === "paragraph" ? rest : kept;
  const inner = spellBlocks(others, { bullet: signs.bullet + 1, point: signs.point }, true);
  const between = inner === "" ? "" : line !== "" && others[0] !== undefined && mayInterrupt(others[0]) ? "\n" : "\n\n";
  return `${mark} ${indent(`${box}${line}${between}${inner}`, mark.length + 1)}`;
}

function spellBlock(block: Block, signs: Signs, inList: boolean): string {
  const bullet = BULLETS[signs.bullet % BULLETS.length] ?? "-";
  switch (block.kind) {
    case "paragraph":
      return spellLine(block.content);
    case "heading": {
      const words = spellLine(
        block.content.map((part) => (part.kind === "break" ? { kind: "text", text: " ", ...plain } : part)),
      );
      return words === "" ? "" : `${"#".repeat(block.level)} ${words}`;
    }
    case "quote": {
      const inner = spellBlocks(
        block.blocks.filter((each) => !isEmpty(each)),
        { bullet: 0, point: "." },
        inList,
      );
      return inner.replace(/^/gm, "> ").replace(/^> $/gm, ">");
    }
    case "bullets":
      return block.items.map((item) => spellItem(bullet, item, signs)).join("\n");
    case "numbers":
      return block.items
        .map((item, index) => spellItem(`${Math.min(block.start + index, LARGEST)}${signs.point}`, item, signs))
        .join("\n");
    case "checks":
      return block.items.map((item) => spellCheck(bullet, item.done, item.blocks, signs)).join("\n");
    case "rule":
      // After a `-` of a list, `---` would make the whole line a rule.
      return inList ? "___" : "---";
  }
}

const plain = { bold: false, italic: false, href: null };

/** Whether the list may stand right under a paragraph, without a blank line between. */
function mayInterrupt(block: Block): boolean {
  const first = block.kind === "bullets" || block.kind === "numbers" ? block.items[0] : undefined;
  if (block.kind === "checks") return true;
  if (first === undefined || first.every(isEmpty)) return false;
  return block.kind === "bullets" || (block.kind === "numbers" && block.start === 1);
}

function isList(block: Block): boolean {
  return block.kind === "bullets" || block.kind === "checks" || block.kind === "numbers";
}

function spellBlocks(found: readonly Block[], from: Signs, inList: boolean): string {
  let signs = from;
  let before: Block | undefined;
  let out = "";
  found.forEach((block, index) => {
    const previous = found[index - 1];
    if (before !== undefined && isList(before) && isList(block)) {
      signs = { bullet: signs.bullet + 1, point: signs.point === "." ? ")" : "." };
    } else if (!isEmpty(block)) signs = from;
    if (previous !== undefined) out += inList && previous.kind === "paragraph" && mayInterrupt(block) ? "\n" : "\n\n";
    out += spellBlock(block, signs, inList);
    if (!isEmpty(block)) before = block;
  });
  return out;
}

/**
 * The Markdown of these blocks, such that `blocks(markdownOf(x))` is `x` but for white space at the edges:
 * empty paragraphs at both ends go, spaces at a line's start become no-break spaces.
 */
export function markdownOf(found: readonly Block[]): string {
  const first = found.findIndex((block) => !isEmpty(block));
  const last = found.findLastIndex((block) => !isEmpty(block));
  return first < 0 ? "" : spellBlocks(found.slice(first, last + 1), { bullet: 0, point: "." }, false);
}
