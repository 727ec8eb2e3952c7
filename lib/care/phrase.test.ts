import { describe, expect, it } from "vitest";
import { inPlainLetters, pattern } from "./phrase";

describe("a pattern", () => {
  it.each([
    [
      "(?<![\\p{L}\\p{N}'])kill(?:ed|ing)?(?![\\p{L}\\p{N}])",
      ["it kills me", "killing time", "skill", "they killed it", "kill2"],
    ],
    ["[\\p{L}, ]{3,9}leichter", ["ohne mich, leichter", "1leichter"]],
    ["\\p{L}+[\\p{L}\\p{M}]*(?: [\\p{L}'’]+){0,2} end", ["the very end", "don't end", "9 end"]],
    ["[^.\\]\\p{N}]+\\]", ["ab]", "1]"]],
  ])("finds in plain letters what it finds in any script: %s", (source, sentences) => {
    for (const sentence of sentences) {
      const plain = [...sentence.matchAll(pattern(source).for(sentence))].map(([found]) => found);
      expect(plain).toEqual([...sentence.matchAll(new RegExp(source, "gu"))].map(([found]) => found));
    }
    expect(inPlainLetters(source)).not.toContain("\\p");
  });

  it("is made once for each of both", () => {
    const words = pattern("\\p{L}+");
    expect(words.for("plain")).toBe(words.for("as well"));
    expect(words.for("schön")).toBe(words.for("не"));
    expect(words.for("schön")).not.toBe(words.for("plain"));
  });
});
