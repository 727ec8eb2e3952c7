import { describe, expect, it } from "vitest";
import { coveredBelow } from "./keyboard-room";

describe("what an on-screen keyboard covers", () => {
  it("is what lies below the part that is seen", () => {
    expect(coveredBelow(844, { height: 508, offsetTop: 0, scale: 1 })).toBe(336);
  });

  it("shrinks as the page is pushed up behind it", () => {
    expect(coveredBelow(844, { height: 508, offsetTop: 336, scale: 1 })).toBe(0);
    expect(coveredBelow(844, { height: 508, offsetTop: 100, scale: 1 })).toBe(236);
  });

  it("is nothing without one, when only the browser's bar moves, and when the writer has zoomed in", () => {
    expect(coveredBelow(844, { height: 844, offsetTop: 0, scale: 1 })).toBe(0);
    expect(coveredBelow(844, { height: 788, offsetTop: 0, scale: 1 })).toBe(0);
    expect(coveredBelow(844, { height: 422, offsetTop: 0, scale: 2 })).toBe(0);
  });
});
