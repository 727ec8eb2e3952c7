import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safePath } from "./safe-path";

describe("safePath", () => {
  it.each(["/today", "/journal/0190?x=1", "/settings/ai", "/", "/d/abc-_"])("lets %s through", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\\/evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n/evil.example",
    " /today",
    "today",
    "/..//evil.example",
    "/./\\evil.example",
    "/signin?next=/signin",
    "/api/auth/callback/google",
    "",
    "/" + "a".repeat(600),
  ])("refuses %j", (path) => {
    expect(safePath(path)).toBeUndefined();
  });

  it("never leads to another origin, whatever is sent", () => {
    const parts = fc.constantFrom("/", "\\", "..", ".", "evil.example", ":", "@", "%2f", "%5c", "\t", "http:", "?", "#", "a");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const path = safePath(pieces.join(""));
        if (path !== undefined) expect(new URL(path, "https://pauz.example").origin).toBe("https://pauz.example");
      }),
      { numRuns: 3_000 },
    );
  });
});
