import { wordsCounted } from "@/components/library/day-words";
import type { FormattedPart } from "@/lib/richtext/compare-formatted";
import { wordCount } from "@/lib/richtext/words";

function counted(parts: readonly FormattedPart[], kind: FormattedPart["kind"]): number {
  return parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + wordCount(part.text), 0);
}

const timesWords = (times: number) => (times === 1 ? "in one place" : `in ${times.toLocaleString("en-GB")} places`);

/** "12 words added, 3 words removed, formatting changed in 2 places." */
export function changeWords(parts: readonly FormattedPart[]): string {
  const [added, removed] = [counted(parts, "added"), counted(parts, "removed")];
  const restyled = parts.filter((part) => part.restyled.length > 0).length;
  if (added === 0 && removed === 0 && restyled === 0) {
    return parts.some((part) => part.kind !== "same") ? "Only signs and spaces differ." : "No word and no formatting differs.";
  }
  const said = [
    ...(added > 0 ? [`${wordsCounted(added)} added`] : []),
    ...(removed > 0 ? [`${wordsCounted(removed)} removed`] : []),
    ...(restyled > 0 ? [`formatting changed ${timesWords(restyled)}`] : []),
  ].join(", ");
  return `${said.replace(/^f/, "F")}.`;
}

/** White space at a change's edges stays outside the mark, so that no line is drawn under nothing. */
function edges(text: string): readonly [string, string, string] {
  const [, before = "", words = "", after = ""] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  return [before, words, after];
}

/** Words that stayed, and after them what became of their formatting, to be read by everybody. */
function Restyled({ part }: { part: FormattedPart }) {
  const [before, words, after] = edges(part.text);
  return (
    <>
      {before}
      <span className="underline decoration-accent decoration-dotted decoration-2 underline-offset-4">{words}</span>{" "}
      <small className="rounded-sm bg-lavender-soft px-1.5 py-0.5 font-ui text-xs break-words text-text">
        [{part.restyled.join(", ")}]
      </small>
      {after}
    </>
  );
}

function Part({ part }: { part: FormattedPart }) {
  if (part.kind === "same") return part.restyled.length === 0 ? part.text : <Restyled part={part} />;
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

/**
 * Two texts in one: what came in is underlined, what went is struck through, and both are named for those who listen; what became
 * of the formatting stands after the words.
 */
export function Differences({ parts }: { parts: readonly FormattedPart[] }) {
  return (
    <p className="words break-words whitespace-pre-wrap" dir="auto">
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </p>
  );
}
