import type { Inline, Run } from "./tree";

/** Each line on its own: spaces at its start become no-break ones (so indented verse stays), those at its end go. */
function tidyLine(line: readonly Run[]): Run[] {
  const text = line.map((run) => run.text).join("");
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const keep = text.replace(/[ \t]+$/, "").length;
  if (keep === 0) return [];
  let at = 0;
  return line
    .map((run) => {
      const start = at;
      at += run.text.length;
      const cut = run.text.slice(0, Math.max(0, keep - start));
      const spaces = Math.max(0, Math.min(cut.length, lead - start));
      return { ...run, text: cut.slice(0, spaces).replace(/\t/g, "    ").replace(/ /g, "\u00A0") + cut.slice(spaces) };
    })
    .filter((run) => run.text !== "");
}

/** White space carries no marks of its own: `** a**` wouldn't be bold. */
function bare(runs: readonly Run[]): Run[] {
  const pieces = runs.flatMap((run): Run[] => {
    if (!run.bold && !run.italic && run.href === null) return [run];
    const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
    return [
      { ...run, bold: false, italic: false, text: before },
      { ...run, text: words },
      { ...run, bold: false, italic: false, text: after },
    ].filter((piece) => piece.text !== "");
  });
  return pieces.map((run, index) => {
    if (/\S/u.test(run.text)) return run;
    // Between two runs of one style, the space between them belongs to it.
    const left = pieces.slice(0, index).findLast((each) => /\S/u.test(each.text));
    const right = pieces.slice(index + 1).find((each) => /\S/u.test(each.text));
    const shared = (mark: "bold" | "italic") => left?.[mark] === true && right?.[mark] === true;
    const href = left !== undefined && left.href === run.href && right?.href === run.href ? run.href : null;
    return { ...run, bold: shared("bold"), italic: shared("italic"), href };
  });
}

function merged(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((done, run) => {
    const last = done.at(-1);
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      done.splice(-1, 1, { ...last, text: last.text + run.text });
    } else done.push(run);
    return done;
  }, []);
}

/** The line's parts as they can be spelled: no stray spaces, no break at either end. Reading back gives exactly this. */
export function settled(content: readonly Inline[]): Inline[] {
  const lines: Run[][] = [[]];
  for (const part of content) {
    if (part.kind === "break") lines.push([]);
    else
      part.text.split(/\r\n?|\n/).forEach((text, index) => {
        if (index > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ ...part, text });
      });
  }
  const tidy = lines.map((line) => merged(bare(merged(tidyLine(line)))));
  while (tidy.length > 0 && tidy[0]?.length === 0) tidy.shift();
  while (tidy.length > 0 && tidy.at(-1)?.length === 0) tidy.pop();
  return tidy.flatMap((line, index): Inline[] => (index === 0 ? line : [{ kind: "break" }, ...line]));
}
