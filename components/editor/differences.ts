import { type ComparedPart, compareTexts } from "@/lib/richtext/compare";
import type { Block, Inline, Run } from "@/lib/richtext/tree";

export type Piece = { readonly text: string; readonly differs: boolean };
/** The letters of each run, cut where they begin or end to differ from the other text. */
export type Pieces = ReadonlyMap<Run, readonly Piece[]>;

function linesIn(block: Block): (readonly Inline[])[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [block.content];
    case "quote":
      return block.blocks.flatMap(linesIn);
    case "bullets":
    case "numbers":
      return block.items.flatMap((item) => item.flatMap(linesIn));
    case "checks":
      return block.items.flatMap((item) => item.blocks.flatMap(linesIn));
    case "rule":
      return [];
  }
}

/** The runs in reading order, null where a line ends. */
function runsIn(found: readonly Block[]): (Run | null)[] {
  return found.flatMap(linesIn).flatMap((line) => [...line.map((part) => (part.kind === "break" ? null : part)), null]);
}

const textOf = (runs: readonly (Run | null)[]) => runs.map((run) => run?.text ?? "\n").join("");

/** Lays the compared parts of one side over its runs. */
function laid(runs: readonly (Run | null)[], parts: readonly Piece[]): Pieces {
  const pieces = new Map<Run, Piece[]>();
  let index = 0;
  let used = 0;
  for (const run of runs) {
    let left = run?.text.length ?? 1;
    let taken = 0;
    while (left > 0) {
      const part = parts[index];
      if (part === undefined) break;
      const length = Math.min(left, part.text.length - used);
      if (run !== null) {
        const own = pieces.get(run) ?? [];
        own.push({ text: run.text.slice(taken, taken + length), differs: part.differs });
        pieces.set(run, own);
      }
      taken += length;
      used += length;
      left -= length;
      if (used === part.text.length) [index, used] = [index + 1, 0];
    }
  }
  return pieces;
}

function side(parts: readonly ComparedPart[], own: "added" | "removed"): readonly Piece[] {
  const here = parts.filter((part) => part.kind === "same" || part.kind === own);
  return here.map((part) => ({ text: part.text, differs: part.kind === own }));
}

/** Which words of each text the other doesn't have. Formatting alone is no difference. */
export function differences(mine: readonly Block[], theirs: readonly Block[]): { mine: Pieces; theirs: Pieces } {
  const runs = { mine: runsIn(mine), theirs: runsIn(theirs) };
  const parts = compareTexts(textOf(runs.theirs), textOf(runs.mine));
  return { mine: laid(runs.mine, side(parts, "added")), theirs: laid(runs.theirs, side(parts, "removed")) };
}
