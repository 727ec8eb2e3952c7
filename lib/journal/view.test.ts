import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, searchTerms, snippetAround, tidyTags } from "./view";

describe("search", () => {
  it("finds words whatever their case, accents or width", () => {
    const text = "Ein ÜBERRASCHENDER Abend im Café, ｗｉｄｅ";
    expect(findTerms(text, searchTerms("uberraschender cafe wide"))?.map(([from, to]) => text.slice(from, to))).toEqual([
      "ÜBERRASCHENDER",
      "Café",
      "ｗｉｄｅ",
    ]);
  });

  it("wants every word", () => {
    expect(findTerms("a walk by the canal", searchTerms("canal kitchen"))).toBeUndefined();
  });

  it("finds words in scripts without spaces", () => {
    expect(findTerms("今天下雨，我在家写日记。", searchTerms("日记"))).toEqual([[9, 11]]);
  });

  it("gives hits that lie inside the text, in order, apart from each other", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }),
        (text, query) => {
          const hits = findTerms(text, searchTerms(query)) ?? [];
          let last = 0;
          for (const [from, to] of hits) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            last = to;
          }
        },
      ),
    );
  });

  it("cuts a snippet around the first hit and moves the hits along", () => {
    const text = `${"before ".repeat(40)}the lighthouse stood ${"after ".repeat(40)}`;
    const snippet = snippetAround(text, findTerms(text, ["lighthouse"]) ?? []);
    expect(snippet.hits.map(([from, to]) => snippet.text.slice(from, to))).toEqual(["lighthouse"]);
    expect(snippet.text.length).toBeLessThan(170);
    expect(snippet.text.startsWith("…")).toBe(true);
    expect(snippet.text.endsWith("…")).toBe(true);
  });
});

describe("tags", () => {
  it("are trimmed, without #, one of each", () => {
    expect(tidyTags([" #Family ", "family", "sea  side", "", "#"])).toEqual(["Family", "sea side"]);
  });
});
