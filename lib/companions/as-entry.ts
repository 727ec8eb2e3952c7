import { markdownOf } from "@/lib/richtext/spell";
import type { Block, Inline } from "@/lib/richtext/tree";

const plain = { bold: false, italic: false, href: null };

function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\n[ \t]*\n/u)
    .map((part) => part.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      kind: "paragraph",
      content: lines.flatMap((line, at): Inline[] => [
        ...(at === 0 ? [] : [{ kind: "break" } as const]),
        { kind: "text", text: line, ...plain },
      ]),
    }));
}

/**
 * A conversation as the Markdown of an entry: the person's own words as its text, what the companion said as quotes between
 * them. A line that looks like a heading or a list stays what was typed.
 */
export function conversationAsMarkdown(
  turns: readonly { readonly role: "person" | "companion"; readonly text: string }[],
): string {
  // What the companion said last, and nobody answered, is nothing the person said anything to.
  const answered = turns.slice(0, turns.findLastIndex(({ role }) => role === "person") + 1);
  return markdownOf(
    answered.flatMap(({ role, text }): readonly Block[] =>
      role === "person" ? paragraphs(text) : [{ kind: "quote", blocks: [...paragraphs(text)] }],
    ),
  );
}
