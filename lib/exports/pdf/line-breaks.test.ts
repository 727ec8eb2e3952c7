import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakTitleWord, breakWord, partsOfWord } from "./line-breaks";

describe("where a line may end", () => {
  it("never changes a word, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (word) => {
        expect(breakWord(word).join("")).toBe(word);
        expect(partsOfWord(word).join("")).toBe(word);
      }),
    );
  });

  it("leaves ordinary words whole", () => {
    for (const word of ["kettle", "Donaudampfschifffahrt", "well-being", "Привет", "नमस्ते", "السلام"])
      expect(partsOfWord(word)).toEqual([word]);
  });

  it("parts Chinese and Japanese between letters, but not before a mark that ends or after one that opens", () => {
    expect(partsOfWord("下雨了。（真的）")).toEqual(["下", "雨", "了。", "（真", "的）"]);
    expect(partsOfWord("ぎゅっと")).toEqual(["ぎゅっ", "と"]);
    expect(partsOfWord("我爱PAUZ")).toEqual(["我", "爱", "PAUZ"]);
  });

  it("parts Thai between words", () => {
    expect(partsOfWord("วันนี้ฝนตก").length).toBeGreaterThan(1);
  });

  it("parts an address after its signs, and a slip of the keys anywhere", () => {
    const parts = partsOfWord("https://example.com/a/very/long/path?with=much&and=more");
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(12);
    expect(partsOfWord("x".repeat(100)).length).toBeGreaterThan(8);
  });

  it("parts a long word sooner in a title, whose letters are larger and which stands beside the flower", () => {
    const word = "Lebensversicherungsvertrag";
    expect(breakWord(word)).toEqual([word]);
    expect(breakTitleWord(word).length).toBeGreaterThan(1);
    expect(breakTitleWord(word).join("")).toBe(word);
    expect(breakTitleWord("Selbstverständlichkeit".slice(0, 20))).toHaveLength(1);
  });

  it("never parts an emoji from what belongs to it", () => {
    const family = "👩‍👩‍👧‍👦";
    for (const part of partsOfWord(family.repeat(20))) expect(part.length % family.length).toBe(0);
  });
});
