// Shapes of other programs that the page has no shape for, in those it has: letters are never run together, and none goes.

export function renamed(element: Element, tag: string): HTMLElement {
  const next = element.ownerDocument.createElement(tag);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

const pictogram =
  /^(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3))[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;
const named = /^:[\w+-]+:$/;

/** Messengers and mail draw an emoji as a picture, and name it beside. */
export function pictograms(body: HTMLElement): void {
  for (const picture of body.querySelectorAll("img[alt]")) {
    const name = (picture.getAttribute("alt") ?? "").trim();
    if (pictogram.test(name) || named.test(name)) picture.replaceWith(name);
  }
}

function boxOf(item: Element): Element | null {
  return item.querySelector(":scope > input[type=checkbox], :scope > p > input[type=checkbox], :scope > label > input");
}

function isDone(item: Element): boolean | null {
  const box = boxOf(item);
  if (box !== null) return box.hasAttribute("checked");
  return item.getAttribute("role") === "checkbox" ? item.getAttribute("aria-checked") === "true" : null;
}

/** A list of which every item has a box is a checklist; among items without, a box is written out. */
export function checklists(body: HTMLElement): void {
  for (const list of body.querySelectorAll("ul")) {
    const items = [...list.children].filter((child) => child.localName === "li");
    const done = items.map(isDone);
    if (items.length === 0 || done.every((each) => each === null)) continue;
    if (done.includes(null)) {
      items.forEach((item, index) => boxOf(item)?.replaceWith(done[index] === true ? "[x] " : "[ ] "));
      continue;
    }
    list.dataset["type"] = "taskList";
    items.forEach((item, index) => {
      item.setAttribute("data-type", "taskItem");
      item.setAttribute("data-checked", String(done[index] === true));
      // Those of the lists within it are theirs.
      for (const box of item.querySelectorAll("input, img")) if (box.closest("li") === item) box.remove();
    });
  }
}

/** Elements that stand on lines of their own, though the editor's parser doesn't know it. */
const standing = "main, nav, details, summary, dialog, center, dt, legend, caption, option";
const apart = "p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, dd";

/** A program's lines stay lines, and what stands apart doesn't run together. */
export function plainLines(body: HTMLElement): void {
  for (const element of body.querySelectorAll(standing)) renamed(element, "div");
  for (const code of body.querySelectorAll("pre")) {
    for (const gap of code.querySelectorAll("br")) gap.replaceWith("\n");
    for (const part of code.querySelectorAll(apart)) {
      const before = part.previousSibling;
      if (before !== null && !/\n$/.test(before.textContent ?? "")) part.before("\n");
      if (part.nextSibling !== null) part.append("\n");
    }
    const line = body.ownerDocument.createElement("p");
    (code.textContent ?? "")
      .replace(/\n$/, "")
      .split("\n")
      .forEach((text, index) => {
        if (index > 0) line.append(body.ownerDocument.createElement("br"));
        line.append(text);
      });
    code.replaceWith(line);
  }
}

/** Small headings become the smallest there is. */
export function smallHeadings(body: HTMLElement): void {
  for (const small of body.querySelectorAll("h4, h5, h6")) renamed(small, "h3");
}

const hasText = (element: Element) => (element.textContent ?? "").trim() !== "";

/** Only there to place things side by side: a cell holds more than words, or each row has a single one. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (table.querySelector("ul, ol, h1, h2, h3, blockquote, [data-was-layout]") !== null) return true;
  return rows.every((row) => [...row.children].filter(hasText).length <= 1);
}

/** The words of a cell, with their marks, in one line. */
function inLine(cell: Element): readonly Node[] {
  for (const gap of cell.querySelectorAll("br")) gap.replaceWith(" ");
  for (const part of cell.querySelectorAll(apart)) {
    part.append(" ");
    unwrap(part);
  }
  return [...cell.childNodes];
}

/** A table's rows become lines; a table that only places things gives them back in their order. */
export function tables(body: HTMLElement): void {
  const { ownerDocument } = body;
  // Those within others first.
  for (const table of [...body.querySelectorAll("table")].reverse()) {
    const rows = [...table.querySelectorAll("tr")];
    const layout = isLayout(table, rows);
    const before = [...table.children].filter((child) => child.localName === "div" && hasText(child));
    const lines = rows.flatMap((row) => {
      const cells = [...row.children].filter(hasText);
      if (layout) return cells.map((cell) => renamed(cell, "div"));
      const line = ownerDocument.createElement("p");
      cells.forEach((cell, index) => line.append(...(index > 0 ? [" · "] : []), ...inLine(cell)));
      return [line];
    });
    const place = ownerDocument.createElement("div");
    place.toggleAttribute("data-was-layout", layout);
    place.append(...before, ...lines.filter(hasText));
    table.replaceWith(place);
  }
}
