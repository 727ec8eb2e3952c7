import { expect, it } from "vitest";
import { liesOn } from "./note-room";

const note = { top: 700, bottom: 780 };

it.each([
  ["nobody writes", null, false],
  ["the line is above, with air", { top: 660, bottom: 690 }, false],
  ["the line touches the note", { top: 665, bottom: 695 }, true],
  ["the line is under the note", { top: 720, bottom: 750 }, true],
  ["the line is scrolled out below", { top: 900, bottom: 930 }, false],
])("a note and the line being written: %s", (_case, caret, lies) => {
  expect(liesOn(note, caret)).toBe(lies);
});
