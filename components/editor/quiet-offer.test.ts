import { describe, expect, it } from "vitest";
import { mayOffer, spotFor } from "./quiet-offer";

describe("a question offered at a pause", () => {
  it("needs a few words to be about", () => {
    expect(mayOffer({ words: 19, askedAt: null, dismissed: false })).toBe(false);
    expect(mayOffer({ words: 20, askedAt: null, dismissed: false })).toBe(true);
  });

  it("stays away for the visit once it was sent away", () => {
    expect(mayOffer({ words: 500, askedAt: null, dismissed: true })).toBe(false);
  });

  it("comes again only after more was written", () => {
    expect(mayOffer({ words: 69, askedAt: 30, dismissed: false })).toBe(false);
    expect(mayOffer({ words: 70, askedAt: 30, dismissed: false })).toBe(true);
    expect(mayOffer({ words: 5, askedAt: 30, dismissed: false })).toBe(false);
  });
});

describe("its place", () => {
  const caret = { top: 300, bottom: 330 };
  it("is the margin beside the caret's line where there is one", () => {
    expect(spotFor({ top: 100, right: 900 }, 1280, caret, 600)).toEqual({ side: "margin", top: 193 });
  });
  it("never leaves the paper at its top", () => {
    expect(spotFor({ top: 310, right: 900 }, 1280, caret, 600).top).toBe(0);
  });
  it("is the empty room under the last line on a phone", () => {
    expect(spotFor({ top: 100, right: 368 }, 390, caret, 600)).toEqual({ side: "below", top: 506 });
  });
});
