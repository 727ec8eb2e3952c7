import { wordsCounted } from "@/components/library/day-words";
import type { ComparedPart } from "@/lib/richtext/compare";
import { wordCount } from "@/lib/richtext/words";

function counted(parts: readonly ComparedPart[], kind: ComparedPart["kind"]): number {
  return parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + wordCount(part.text), 0);
}

/** "12 words added, 3 words removed." */
export function changeWords(parts: readonly ComparedPart[]): string {
  const [added, removed] = [counted(parts, "added"), counted(parts, "removed")];
  if (added === 0 && removed === 0) {
    return parts.some((part) => part.kind !== "same") ? "Only signs and spaces differ." : "No word differs.";
  }
  const said = [
    ...(added > 0 ? [`${wordsCounted(added)} added`] : []),
    ...(removed > 0 ? [`${wordsCounted(removed)} removed`] : []),
  ];
  return `${said.join(", ")}.`;
}

/** White space at a change's edges stays outside the mark, so that no line is drawn under nothing. */
function edges(text: string): readonly [string, string, string] {
  const [, before = "", words = "", after = ""] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  return [before, words, after];
}

function Part({ part }: { part: ComparedPart }) {
  if (part.kind === "same") return part.text;
  const [before, words, after] = edges(part.text);
  if (words === "") return part.kind === "added" ? part.text : null;
  return (
    <>
      {before}
      {part.kind === "added" ? (
        <ins className="rounded-sm bg-mint-soft decoration-success decoration-2 underline-offset-4">
          <span className="sr-only">[added: </span>
          {words}
          <span className="sr-only">]</span>
        </ins>
      ) : (
        <del className="me-0.5 rounded-sm bg-danger-soft text-muted decoration-danger decoration-2">
          <span className="sr-only">[removed: </span>
          {words}
          <span className="sr-only">]</span>
        </del>
      )}
      {after}
    </>
  );
}

/** Two texts in one: what came in is underlined, what went is struck through, and both are named for those who listen. */
export function Differences({ parts }: { parts: readonly ComparedPart[] }) {
  return (
    <p className="words break-words whitespace-pre-wrap" dir="auto">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </p>
  );
}
