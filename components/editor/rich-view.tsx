import { createElement, Fragment, type ReactNode } from "react";
import { blocks } from "@/lib/richtext/parse";
import type { Block, Inline, Run } from "@/lib/richtext/tree";

function run(part: Run): ReactNode {
  let shown: ReactNode = part.text;
  if (part.italic) shown = <em>{shown}</em>;
  if (part.bold) shown = <strong>{shown}</strong>;
  if (part.href === null) return shown;
  return (
    <a href={part.href} rel="noopener noreferrer nofollow" target="_blank">
      {shown}
    </a>
  );
}

function line(content: readonly Inline[]): ReactNode {
  return content.map((part, index) => <Fragment key={index}>{part.kind === "break" ? <br /> : run(part)}</Fragment>);
}

function inside(found: readonly Block[]): ReactNode {
  return found.map((block, index) => <Fragment key={index}>{drawn(block)}</Fragment>);
}

function drawn(block: Block): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p>{block.content.length === 0 ? <br /> : line(block.content)}</p>;
    case "heading":
      // The page's own heading is above: the text's begin one level below.
      return createElement(`h${block.level + 1}`, { className: `level-${block.level}` }, line(block.content));
    case "quote":
      return <blockquote>{inside(block.blocks)}</blockquote>;
    case "bullets":
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{inside(item)}</li>
          ))}
        </ul>
      );
    case "numbers":
      return (
        <ol start={block.start}>
          {block.items.map((item, index) => (
            <li key={index}>{inside(item)}</li>
          ))}
        </ol>
      );
    case "checks":
      return (
        <ul className="read-checks">
          {block.items.map((item, index) => (
            <li key={index} data-checked={item.done}>
              <span className="sr-only">{item.done ? "Done: " : "To do: "}</span>
              {inside(item.blocks)}
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
  return (
    <div className="prose-editor words" dir="auto">
      {inside(blocks(markdown))}
    </div>
  );
}
