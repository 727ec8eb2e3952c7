import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedPart, compareTexts } from "./compare";

const earlier = (parts: readonly ComparedPart[]) => parts.map((part) => (part.kind === "added" ? "" : part.text)).join("");
const later = (parts: readonly ComparedPart[]) => parts.map((part) => (part.kind === "removed" ? "" : part.text)).join("");
const shown = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

describe("comparing two texts", () => {
  it.each([
    ["I walked home.", "I walked slowly home.", "I walked [+slowly ]home."],
    ["I walked home.", "I ran home.", "I [-walked][+ran] home."],
    ["a sunny day", "one rainy day", "[-a sunny][+one rainy] day"],
    ["", "New words", "[+New words]"],
    ["Old words", "", "[-Old words]"],
    ["the same", "the same", "the same"],
    ["one\ntwo\nthree", "one\nthree", "one\n[-two\n]three"],
    ["我今天很高兴。", "我今天不高兴。", "我今天[-很][+不]高兴。"],
    ["👩‍👩‍👧 went", "👩‍👩‍👧 stayed", "👩‍👩‍👧 [-went][+stayed]"],
  ])("shows what became of %j", (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("loses no letter of either text", () => {
    const words = fc
      .array(fc.constantFrom("sea", "a", "Lena", "\n", "。", "今天", " ", ".", "é", "👩‍👧", "don’t"), { maxLength: 40 })
      .map((list) => list.join(""));
    const texts = fc.oneof(words, fc.string({ unit: "grapheme", maxLength: 60 }));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = compareTexts(before, after);
        expect(earlier(parts)).toBe(before);
        expect(later(parts)).toBe(after);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("ends soon for long texts that have nothing in common, and loses nothing of them either", () => {
    const text = (seed: number) => Array.from({ length: 60_000 }, (_, n) => `w${(n * seed) % 7919}`).join(" ");
    const [before, after] = [text(3), text(5)];
    const parts = compareTexts(before, after);
    expect(earlier(parts)).toBe(before);
    expect(later(parts)).toBe(after);
  });
});
