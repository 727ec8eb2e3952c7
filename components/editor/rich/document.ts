import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { isSafeHref } from "@/lib/richtext/links";
import type { Block, Inline, Run } from "@/lib/richtext/tree";

/** Blocks as the editor's document, and back. */

type Marks = NonNullable<JSONContent["marks"]>;

function inlineNode(part: Inline): JSONContent {
  if (part.kind === "break") return { type: "hardBreak" };
  const marks: Marks = [];
  if (part.href !== null) marks.push({ type: "link", attrs: { href: part.href } });
  if (part.bold) marks.push({ type: "bold" });
  if (part.italic) marks.push({ type: "italic" });
  return { type: "text", text: part.text, ...(marks.length > 0 ? { marks } : {}) };
}

const emptyParagraph: JSONContent = { type: "paragraph" };

/** Items of the editor's lists begin with a paragraph. */
function itemContent(blocks: readonly Block[]): JSONContent[] {
  const nodes = blocks.map(blockNode);
  return nodes[0]?.type === "paragraph" ? nodes : [emptyParagraph, ...nodes];
}

function blockNode(block: Block): JSONContent {
  switch (block.kind) {
    case "paragraph":
      return { type: "paragraph", content: block.content.map(inlineNode) };
    case "heading":
      return { type: "heading", attrs: { level: block.level }, content: block.content.map(inlineNode) };
    case "quote":
      return { type: "blockquote", content: block.blocks.length === 0 ? [emptyParagraph] : block.blocks.map(blockNode) };
    case "bullets":
      return { type: "bulletList", content: block.items.map((item) => ({ type: "listItem", content: itemContent(item) })) };
    case "numbers":
      return {
        type: "orderedList",
        attrs: { start: block.start },
        content: block.items.map((item) => ({ type: "listItem", content: itemContent(item) })),
      };
    case "checks":
      return {
        type: "taskList",
        content: block.items.map((item) => ({
          type: "taskItem",
          attrs: { checked: item.done },
          content: itemContent(item.blocks),
        })),
      };
    case "rule":
      return { type: "horizontalRule" };
  }
}

/** The document of these blocks; an empty paragraph when there are none. */
export function documentOf(blocks: readonly Block[]): JSONContent {
  return { type: "doc", content: blocks.length === 0 ? [emptyParagraph] : blocks.map(blockNode) };
}

function hrefOf(node: Node): string | null {
  const href: unknown = node.marks.find((mark) => mark.type.name === "link")?.attrs["href"];
  return typeof href === "string" && isSafeHref(href) ? href : null;
}

function inlines(node: Node): Inline[] {
  const found: Inline[] = [];
  node.forEach((child) => {
    if (child.type.name === "hardBreak") found.push({ kind: "break" });
    else if (child.isText) {
      const has = (mark: string) => child.marks.some((each) => each.type.name === mark);
      found.push({
        kind: "text",
        text: child.text ?? "",
        bold: has("bold"),
        italic: has("italic"),
        href: hrefOf(child),
      } satisfies Run);
    }
  });
  return found;
}

function children(node: Node): Block[] {
  const found: Block[] = [];
  node.forEach((child) => void found.push(blockOf(child)));
  return found;
}

function childNodes(node: Node): Node[] {
  const found: Node[] = [];
  node.forEach((child) => void found.push(child));
  return found;
}

/** Nodes never change, so what one means is worked out once; typing touches one paragraph, not ten thousand words. */
const known = new WeakMap<Node, Block>();

function blockOf(node: Node): Block {
  const found = known.get(node) ?? readBlock(node);
  known.set(node, found);
  return found;
}

function levelOf(node: Node): 1 | 2 | 3 {
  const level: unknown = node.attrs["level"];
  return level === 1 || level === 2 ? level : 3;
}

function readBlock(node: Node): Block {
  switch (node.type.name) {
    case "heading":
      return { kind: "heading", level: levelOf(node), content: inlines(node) };
    case "blockquote":
      return { kind: "quote", blocks: children(node) };
    case "bulletList":
      return { kind: "bullets", items: childNodes(node).map(children) };
    case "orderedList": {
      const start: unknown = node.attrs["start"];
      return {
        kind: "numbers",
        start: typeof start === "number" && start >= 0 ? start : 1,
        items: childNodes(node).map(children),
      };
    }
    case "taskList":
      return {
        kind: "checks",
        items: childNodes(node).map((item) => ({ done: item.attrs["checked"] === true, blocks: children(item) })),
      };
    case "horizontalRule":
      return { kind: "rule" };
    default:
      return { kind: "paragraph", content: inlines(node) };
  }
}

/** The blocks of the editor's document. */
export function blocksOf(document: Node): readonly Block[] {
  return children(document);
}
