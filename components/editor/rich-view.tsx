import { createElement, Fragment, type ReactNode } from "react";
import { directionOfBlocks } from "@/lib/richtext/direction";
import { blocks } from "@/lib/richtext/parse";
import type { Block, Inline, Run } from "@/lib/richtext/tree";
import type { Pieces } from "./differences";

/** The run's words, those that differ from another text marked. */
function letters(part: Run, pieces: Pieces | undefined): ReactNode {
  return (
    pieces
      ?.get(part)
      ?.map((piece, index) =>
        piece.differs ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
      ) ?? part.text
  );
}

function run(part: Run, pieces: Pieces | undefined): ReactNode {
  let shown = letters(part, pieces);
  if (part.italic) shown = <em>{shown}</em>;
  if (part.bold) shown = <strong>{shown}</strong>;
  if (part.href === null) return shown;
  return (
    <a href={part.href} rel="noopener noreferrer nofollow" target="_blank">
      {shown}
    </a>
  );
}

function line(content: readonly Inline[], pieces: Pieces | undefined): ReactNode {
  return content.map((part, index) => <Fragment key={index}>{part.kind === "break" ? <br /> : run(part, pieces)}</Fragment>);
}

function inside(found: readonly Block[], pieces: Pieces | undefined): ReactNode {
  return found.map((block, index) => <Fragment key={index}>{drawn(block, pieces)}</Fragment>);
}

function drawn(block: Block, pieces: Pieces | undefined): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p dir="auto">{block.content.length === 0 ? <br /> : line(block.content, pieces)}</p>;
    case "heading":
      // The page's own heading is above: the text's begin one level below.
      return createElement(
        `h${block.level + 1}`,
        { className: `level-${block.level}`, dir: "auto" },
        line(block.content, pieces),
      );
    case "quote":
      return <blockquote dir={directionOfBlocks(block.blocks)}>{inside(block.blocks, pieces)}</blockquote>;
    case "bullets":
      return (
        <ul dir={directionOfBlocks([block])}>
          {block.items.map((item, index) => (
            <li key={index} dir={directionOfBlocks(item)}>
              {inside(item, pieces)}
            </li>
          ))}
        </ul>
      );
    case "numbers":
      return (
        <ol start={block.start} dir={directionOfBlocks([block])}>
          {block.items.map((item, index) => (
            <li key={index} dir={directionOfBlocks(item)}>
              {inside(item, pieces)}
            </li>
          ))}
        </ol>
      );
    case "checks":
      return (
        <ul className="read-checks" dir={directionOfBlocks([block])}>
          {block.items.map((item, index) => (
            <li key={index} data-checked={item.done} dir={directionOfBlocks(item.blocks)}>
              <span className="sr-only">{item.done ? "Done: " : "To do: "}</span>
              {inside(item.blocks, pieces)}
            </li>
          ))}
        </ul>
      );
    case "rule":
      return <hr />;
  }
}

/** A stored text to be read, not edited. */
export function RichView({ markdown }: { markdown: string }) {
  return <BlocksView blocks={blocks(markdown)} />;
}

/** The same of a text that is read already; `pieces` marks where it differs from another. */
export function BlocksView({ blocks: found, pieces }: { blocks: readonly Block[]; pieces?: Pieces }) {
  return (
    <div className="prose-editor words" dir="auto">
      {inside(found, pieces)}
    </div>
  );
}
