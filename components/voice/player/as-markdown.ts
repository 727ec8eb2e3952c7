import { markdownOf } from "@/lib/richtext/spell";
import type { Block, Inline } from "@/lib/richtext/tree";

const run = (text: string): Inline => ({ kind: "text", text, bold: false, italic: false, href: null });

/** What was said, as an entry stores it: only letters, whatever they would mean as marks. Lines and paragraphs stay. */
export function wordsAsMarkdown(words: string): string {
  const paragraphs = words.split(/\s*\n\s*\n\s*/).map((part) => part.trim());
  return markdownOf(
    paragraphs
      .filter((part) => part !== "")
      .map((part): Block => {
        const lines = part.split(/\s*\n\s*/);
        return {
          kind: "paragraph",
          content: lines.flatMap((line, index): Inline[] => (index === 0 ? [run(line)] : [{ kind: "break" }, run(line)])),
        };
      }),
  );
}
