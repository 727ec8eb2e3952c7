import { Node, type Schema } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { blocks } from "@/lib/richtext/parse";
import { documentOf } from "./document";

/** A code point that is no character and never will be: it marks where the caret stood. */
const CARET = "\uFDD0";

function documentFrom(schema: Schema, markdown: string): Node {
  return Node.fromJSON(schema, documentOf(blocks(markdown)));
}

/** Where the sign stands in the document, or undefined. */
function find(document: Node, sign: string): number | undefined {
  let found: number | undefined;
  document.descendants((node, position) => {
    const at = node.isText ? (node.text ?? "").indexOf(sign) : -1;
    if (at >= 0) found ??= position + at;
    return found === undefined;
  });
  return found;
}

function withoutSign(document: Node, at: number): Node {
  return new Transform(document).delete(at, at + CARET.length).doc;
}

const words = (document: Node) => document.textBetween(0, document.content.size, "\n").replace(/\s/gu, "");

/** The position after as many letters (white space apart) as stand before the caret. */
function afterLetters(document: Node, count: number): number {
  let left = count;
  let position = 0;
  document.descendants((node, start) => {
    if (left <= 0 || !node.isText) return left > 0;
    for (const [at, letter] of [...(node.text ?? "")].entries()) {
      if (left <= 0) break;
      if (!/\s/u.test(letter)) left -= letter.length;
      position = start + [...(node.text ?? "")].slice(0, at + 1).join("").length;
    }
    return true;
  });
  return position;
}

/**
 * What was typed into the plain field, as a document, and the caret's place in it. White space right before the caret
 * stays (Markdown would drop it), so that the next key lands where the last one left off.
 */
export function takeOver(schema: Schema, markdown: string, caret: number): { document: Node; caret: number } {
  const plain = documentFrom(schema, markdown);
  const marked = documentFrom(schema, markdown.slice(0, caret) + CARET + markdown.slice(caret));
  const at = find(marked, CARET);
  if (at !== undefined) {
    const document = withoutSign(marked, at);
    // Inside a mark such as `**`, the sign itself would break it: then the letters are counted instead.
    const atEnd = markdown.slice(caret).trim() === "";
    if (atEnd || words(document) === words(plain)) return { document, caret: at };
  }
  const before = words(documentFrom(schema, markdown.slice(0, caret))).length;
  return { document: plain, caret: Math.max(1, afterLetters(plain, before)) };
}
