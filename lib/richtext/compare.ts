import { diffArrays } from "diff";
import { wordSegments } from "./words";

/** A stretch of two compared texts: in both, only in the later one, or only in the earlier one. */
export type ComparedPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

// Comparing takes time that grows with what differs. Two texts that have little in common are shown as one taken for the
// other, long before anybody would wait for the exact answer.
const patience = { maxEditLength: 2_000, timeout: 400 };
/** Letters of changed lines that are compared word by word; what goes beyond is shown line by line. */
const closely = 200_000;

type Change = { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] };

const replaced = (before: readonly string[], after: readonly string[]): readonly Change[] => [
  { added: false, removed: true, value: before },
  { added: true, removed: false, value: after },
];

function changes(before: readonly string[], after: readonly string[]): readonly Change[] {
  return diffArrays([...before], [...after], patience) ?? replaced(before, after);
}

const wordsOf = (text: string) => Array.from(wordSegments(text), ({ segment }) => segment);
/** Lines with their ends, so that joining them gives the text again. */
const linesOf = (text: string) => text.split(/(?<=\n)/);

/** Removed words come before the added ones they made room for; white space between two changes belongs to both. */
function gathered(found: readonly Change[]): readonly ComparedPart[] {
  const parts: ComparedPart[] = [];
  let [removed, added] = ["", ""];
  const close = () => {
    if (removed !== "") parts.push({ kind: "removed", text: removed });
    if (added !== "") parts.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [index, change] of found.entries()) {
    const text = change.value.join("");
    if (change.removed) removed += text;
    else if (change.added) added += text;
    else if (removed !== "" && added !== "" && index < found.length - 1 && /^[^\S\n]+$/.test(text)) {
      removed += text;
      added += text;
    } else {
      close();
      const last = parts.at(-1);
      if (last?.kind === "same") parts[parts.length - 1] = { kind: "same", text: last.text + text };
      else if (text !== "") parts.push({ kind: "same", text });
    }
  }
  close();
  return parts;
}

/**
 * What became of a text, word by word, in any script. Without the added parts it is the earlier text, without the removed
 * ones the later, letter for letter.
 */
export function compareTexts(before: string, after: string): readonly ComparedPart[] {
  const found: Change[] = [];
  let gone: string | null = null;
  let left = closely;
  const replace = (earlier: string, later: string) => {
    left -= earlier.length + later.length;
    found.push(...(left < 0 ? replaced([earlier], [later]) : changes(wordsOf(earlier), wordsOf(later))));
  };
  for (const change of changes(linesOf(before), linesOf(after))) {
    const text = change.value.join("");
    if (change.removed) {
      if (gone !== null) replace(gone, "");
      gone = text;
    } else if (change.added) {
      replace(gone ?? "", text);
      gone = null;
    } else {
      if (gone !== null) replace(gone, "");
      gone = null;
      found.push(change);
    }
  }
  if (gone !== null) replace(gone, "");
  return gathered(found);
}
