import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "./prose";
import { sentencesAt } from "./sentences-at";

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

describe("sentencesAt", () => {
  it("finds each sentence where it stands", () => {
    const text =
      "# Tuesday\r\n\r\nBread 🥖 and **milk**. I said\nno twice.\n\n> Why? Ask [Jonas](https://x.test/page), he knows.";
    expect(sentencesAt(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Tuesday",
      "Bread 🥖 and **milk**.",
      "I said\nno twice.",
      "Why?",
      "Ask [Jonas](https://x.test/page), he knows.",
    ]);
  });

  it("has the very sentences of sentencesOf, and quotes their letters in their order", () => {
    const parts = [
      "I",
      "am **so** tired.",
      "Why?",
      "Dr. Who",
      "\n",
      "\r\n",
      "\n\n",
      "> ",
      "# ",
      "“no”",
      "[a](b)",
      "```",
      "猫。",
      "and then",
      "🙂",
      "\ud800",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (list) => {
        const text = list.join(" ");
        const found = sentencesAt(text);
        expect(found.map((it) => it.text)).toEqual(sentencesOf(text));
        let last = 0;
        for (const { text: sentence, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (!sentence.includes("](")) expect(bare(text.slice(start, end)).startsWith(bare(sentence).slice(0, 1))).toBe(true);
          last = end;
        }
      }),
    );
  });

  it("takes little time for very many lines that go on", () => {
    const before = performance.now();
    expect(sentencesAt("a\n".repeat(200_000))).toHaveLength(1);
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});
