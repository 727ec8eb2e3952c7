import { describe, expect, it } from "vitest";
import { messageOf } from "./tabs";

describe("what other tabs say", () => {
  it("is understood when it is complete", () => {
    const text = { kind: "text", from: "a", text: { body: "x", title: null }, base: 3, safe: true };
    expect(messageOf(text)).toEqual(text);
    expect(messageOf({ kind: "hello", from: "a" })).toEqual({ kind: "hello", from: "a" });
  });

  it("is left alone when an older or newer PAUZ says it differently", () => {
    for (const strange of [
      null,
      "hello",
      { kind: "hello" },
      { kind: "merge", from: "a" },
      { kind: "text", from: "a", text: "x", base: 3, safe: true },
      { kind: "text", from: "a", text: { body: "x" }, base: 3, safe: true },
      { kind: "text", from: "a", text: { body: "x", title: null }, base: "3", safe: true },
      { kind: "text", from: "a", text: { body: "x", title: null }, base: 3 },
    ]) {
      expect(messageOf(strange)).toBeNull();
    }
  });
});
