import { expect, it } from "vitest";
import { nameOfText, reasonOf } from "./unsent-words";

it("calls a text by its title, or by how it begins", () => {
  expect(nameOfText({ title: " The long way home ", body: "x" })).toBe("“The long way home”");
  expect(nameOfText({ title: null, body: "# Day one\n\n- [ ] call **her** before the rain comes" })).toBe(
    "“Day one call her before the…”",
  );
  expect(nameOfText({ title: "", body: "Only this" })).toBe("“Only this”");
  expect(nameOfText({ title: null, body: "字".repeat(90) })).toBe(`“${"字".repeat(60)}…”`);
});

it("says what stands in the way, and sends to the entry only where that helps", () => {
  const draft = { entryId: "e", text: { body: "a", title: null }, base: 1, pending: null, savedAt: 0, pageId: "p" };
  expect(reasonOf({ draft, why: { kind: "unreachable" } })).toEqual({ words: "PAUZ can’t be reached.", open: false });
  expect(reasonOf({ draft, why: { kind: "missing" } }).open).toBe(true);
  expect(reasonOf({ draft, why: { kind: "refused", title: "This entry is over 1 MB", detail: "" } }).words).toBe(
    "This entry is over 1 MB.",
  );
});
