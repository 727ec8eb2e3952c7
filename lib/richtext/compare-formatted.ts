import { type ComparedPart, compareTexts } from "./compare";
import type { Stretch, Style } from "./stretches";

/** As `ComparedPart`; where the words are the same, what became of their formatting, in words. */
export type FormattedPart = ComparedPart & { readonly restyled: readonly string[] };

const listNames = { bullets: "a list", numbers: "a numbered list", checks: "a checklist" } as const;
const isOrIsNot = (is: boolean, what: string) => `${is ? "now" : "no longer"} ${what}`;

function headingWords(before: Style["heading"], after: Style["heading"]): string {
  if (before === 0 || after === 0) return isOrIsNot(after > 0, "a heading");
  return `now a ${after < before ? "larger" : "smaller"} heading`;
}

function linkWords(before: string | null, after: string | null): string {
  if (after === null) return "no longer a link";
  return before === null ? `now a link to ${after}` : `the link now leads to ${after}, before to ${before}`;
}

/** What became of a stretch's formatting; empty when nothing did. */
function changeOf(before: Style, after: Style): readonly string[] {
  const sameList = before.list === after.list;
  return [
    ...(before.bold === after.bold ? [] : [isOrIsNot(after.bold, "bold")]),
    ...(before.italic === after.italic ? [] : [isOrIsNot(after.italic, "italic")]),
    ...(before.heading === after.heading ? [] : [headingWords(before.heading, after.heading)]),
    ...(before.quoted === after.quoted ? [] : [isOrIsNot(after.quoted, "a quote")]),
    ...(sameList ? [] : [after.list === null ? "no longer in a list" : `now in ${listNames[after.list]}`]),
    ...(sameList && before.done !== after.done ? [isOrIsNot(after.done, "ticked")] : []),
    ...(sameList && before.depth !== after.depth ? [`moved further ${after.depth > before.depth ? "in" : "out"}`] : []),
    ...(before.href === after.href ? [] : [linkWords(before.href, after.href)]),
  ];
}

/** Walks along stretches, letter by letter, without taking more than the one it stands in. */
class Walk {
  #index = 0;
  #used = 0;
  readonly #stretches: readonly Stretch[];

  constructor(found: readonly Stretch[]) {
    this.#stretches = found.filter(({ text }) => text !== "");
  }

  style(): Style | null {
    return this.#stretches[this.#index]?.style ?? null;
  }

  left(): number {
    return (this.#stretches[this.#index]?.text.length ?? Number.POSITIVE_INFINITY) - this.#used;
  }

  pass(letters: number): void {
    this.#used += letters;
    while (this.left() <= 0) {
      this.#used = -this.left();
      this.#index += 1;
    }
  }
}

const equal = (one: readonly string[], other: readonly string[]) => one.join("\n") === other.join("\n");

/** Neighbours with the same change are one, also across the ends of lines between them. */
function gathered(found: readonly FormattedPart[]): readonly FormattedPart[] {
  const parts: FormattedPart[] = [];
  for (const part of found) {
    const last = parts.at(-1);
    if (last !== undefined && last.kind === "same" && part.kind === "same" && equal(last.restyled, part.restyled)) {
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}

/**
 * What became of a text, word by word, and of the formatting of the words that stayed. Without the added parts it is the earlier
 * text, without the removed ones the later, letter for letter.
 */
export function compareFormatted(before: readonly Stretch[], after: readonly Stretch[]): readonly FormattedPart[] {
  const textOf = (found: readonly Stretch[]) => found.map(({ text }) => text).join("");
  const [earlier, later] = [new Walk(before), new Walk(after)];
  const found: FormattedPart[] = [];
  let carried: readonly string[] = [];
  for (const part of compareTexts(textOf(before), textOf(after))) {
    if (part.kind !== "same") {
      (part.kind === "added" ? later : earlier).pass(part.text.length);
      found.push({ ...part, restyled: [] });
      carried = [];
      continue;
    }
    for (let at = 0; at < part.text.length;) {
      const length = Math.min(part.text.length - at, earlier.left(), later.left());
      const text = part.text.slice(at, at + length);
      const [was, is] = [earlier.style(), later.style()];
      // White space shows no formatting of its own: it goes with what stands before it.
      const restyled = text.trim() === "" ? carried : was === null || is === null ? [] : changeOf(was, is);
      found.push({ kind: "same", text, restyled });
      carried = restyled;
      earlier.pass(length);
      later.pass(length);
      at += length;
    }
  }
  return gathered(found);
}
