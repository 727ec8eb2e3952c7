import { markdownOf } from "@/lib/richtext/spell";
import type { Block, Inline } from "@/lib/richtext/tree";
import { documentOf, ownWords } from "./view";

const plain = { bold: false, italic: false, href: null };

function paragraph(text: string): Block {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const content = lines.flatMap((line, at): Inline[] => [
    ...(at === 0 ? [] : [{ kind: "break" } as const]),
    { kind: "text", text: line, ...plain },
  ]);
  return { kind: "paragraph", content };
}

/**
 * What was answered, without the questions, as Markdown that says just that: a line that looks like a heading or a list stays
 * what its writer typed. For everything that works on an entry's text (reflection, hints, search). "" for no document.
 */
export function answersAsText(documentText: string): string {
  const document = documentOf(documentText);
  if (document === undefined) return "";
  return markdownOf(
    ownWords(document)
      .split(/\n[ \t]*\n/u)
      .filter((text) => text.trim() !== "")
      .map(paragraph),
  );
}
