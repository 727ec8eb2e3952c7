import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFormatted } from "./compare-formatted";
import { blocks } from "./parse";
import { plainText } from "./plain-text";
import { stretches } from "./stretches";

const compared = (before: string, after: string) => compareFormatted(stretches(blocks(before)), stretches(blocks(after)));
const restyled = (before: string, after: string) =>
  compared(before, after)
    .filter((part) => part.restyled.length > 0)
    .map(({ text, restyled: what }) => [text.trim(), what.join(", ")]);

describe("what became of the formatting of words that stayed", () => {
  it.each([
    ["We took the short way.", "We took the **short** way.", [["short", "now bold"]]],
    ["We took the **short** way.", "We took the *short* way.", [["short", "no longer bold, now italic"]]],
    ["A plan\n\nof it", "# A plan\n\nof it", [["A plan", "now a heading"]]],
    ["# A plan", "### A plan", [["A plan", "now a smaller heading"]]],
    ["bread\n\nmilk", "- bread\n- milk", []],
    ["- bread\n- milk", "- [ ] bread\n- [ ] milk", [["bread\nmilk", "now in a checklist"]]],
    ["- [ ] bread\n- [ ] milk", "- [ ] bread\n- [x] milk", [["milk", "now ticked"]]],
    ["- one\n- two", "- one\n  - two", [["two", "moved further in"]]],
    ["She said no.", "> She said no.", [["She said no.", "now a quote"]]],
    [
      "Look [here](https://a.example).",
      "Look [here](https://b.example).",
      [["here", "the link now leads to https://b.example, before to https://a.example"]],
    ],
    ["Look here.", "Look [here](https://b.example).", [["here", "now a link to https://b.example"]]],
    ["One *two* three", "One *two* three", []],
  ])("%j to %j", (before, after, expected) => {
    // Where lines were joined or parted, the white space between differs too, and the words are found beside it.
    if (before.startsWith("bread")) {
      expect(restyled(before, after)).toEqual([
        ["bread", "now in a list"],
        ["milk", "now in a list"],
      ]);
    } else expect(restyled(before, after)).toEqual(expected);
  });

  it("is told beside what was added and removed", () => {
    expect(compared("We took the short way home.", "We took the **long** way **home**.")).toEqual([
      { kind: "same", text: "We took the ", restyled: [] },
      { kind: "removed", text: "short", restyled: [] },
      { kind: "added", text: "long", restyled: [] },
      { kind: "same", text: " way ", restyled: [] },
      { kind: "same", text: "home", restyled: ["now bold"] },
      { kind: "same", text: ".", restyled: [] },
    ]);
  });

  it("loses and changes no letter, and finds nothing between equal texts", () => {
    const pieces = [
      "a ",
      "b ",
      "**c** ",
      "*d*",
      "\n\n",
      "> e ",
      "- f\n",
      "- [x] g\n",
      "1. h\n",
      "# i\n",
      "漢字",
      "[j](https://k.l)",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = compared(before, after);
        const without = (kind: string) =>
          found
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect(without("added")).toBe(plainText(before));
        expect(without("removed")).toBe(plainText(after));
        expect(compared(after, after).every((part) => part.kind === "same" && part.restyled.length === 0)).toBe(true);
      }),
    );
  });
});
