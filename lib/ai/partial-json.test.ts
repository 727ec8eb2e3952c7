import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialText } from "./partial-json";

describe("partialText", () => {
  it("shows nothing before the property begins", () => {
    for (const json of ["", "{", '{"care": false, "quest', '{"question"', '{"question": '])
      expect(partialText(json, "question")).toBeUndefined();
  });

  it("only ever grows towards the whole text, whatever is in it and wherever it is cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.boolean(), (text, ascii) => {
        const plain = JSON.stringify({ care: false, question: text });
        const json = ascii
          ? plain.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
          : plain;
        const whole = text.replace(/[\r\f\b]/g, "");
        let before = "";
        for (let end = 0; end <= json.length; end += 1) {
          const { text: shown = "", whole: ended = false } = partialText(json.slice(0, end), "question") ?? {};
          // All of it is there with its closing quotation mark, the last but one of the document.
          expect(ended).toBe(end >= json.length - 1);
          expect(shown.startsWith(before)).toBe(true);
          expect(whole.startsWith(shown)).toBe(true);
          before = shown;
        }
        expect(before).toBe(whole);
      }),
      { numRuns: 150 },
    );
  });
});
