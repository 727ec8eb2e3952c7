import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocks } from "@/lib/richtext/parse";
import { differences, type Pieces } from "./differences";

const marked = (pieces: Pieces) => [...pieces.values()].flat().flatMap((piece) => (piece.differs ? [piece.text.trim()] : []));

describe("two texts side by side", () => {
  it("marks the words that only one of them has, across formatting", () => {
    const found = differences(
      blocks("We took the **short** way home.\n\n- tea\n- bread"),
      blocks("We took the **long** way home.\n\n- tea\n- honey"),
    );
    expect(marked(found.mine)).toEqual(["short", "bread"]);
    expect(marked(found.theirs)).toEqual(["long", "honey"]);
  });

  it("marks nothing in equal texts, and all of a text against none", () => {
    const same = differences(blocks("One *two*"), blocks("One *two*"));
    expect([...marked(same.mine), ...marked(same.theirs)]).toEqual([]);
    expect(marked(differences(blocks("One two"), []).mine).join(" ")).toBe("One two");
  });

  it("loses and changes no letter", () => {
    const text = fc.array(fc.constantFrom("a ", "b ", "**c** ", "\n\n", "> d ", "- e\n", "漢字"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [mine, theirs] = [blocks(one.join("")), blocks(other.join(""))];
        const found = differences(mine, theirs);
        for (const pieces of [found.mine, found.theirs]) {
          for (const [run, parts] of pieces) expect(parts.map((part) => part.text).join("")).toBe(run.text);
        }
      }),
    );
  });
});
