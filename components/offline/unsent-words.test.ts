import { expect, it } from "vitest";
import { documentText } from "@/lib/guided/view";
import { addressOfDraft, factsOfDraft, nameOfText, reasonOf } from "./unsent-words";

it("calls a text by its title, or by how it begins", () => {
  expect(nameOfText({ title: " The long way home ", body: "x" })).toBe("“The long way home”");
  expect(nameOfText({ title: null, body: "# Day one\n\n- [ ] call **her** before the rain comes" })).toBe(
    "“Day one call her before the…”",
  );
  expect(nameOfText({ title: "", body: "Only this" })).toBe("“Only this”");
  expect(nameOfText({ title: null, body: "字".repeat(90) })).toBe(`“${"字".repeat(60)}…”`);
});

it("calls a guided journal by its topic, counts its writer's words alone, and leads to its own page", () => {
  const prompt = { id: "1", text: "A question of six words here?", form: { kind: "text" } } as const;
  const body = documentText({
    topic: "Heart",
    source: { kind: "category", id: "heart" },
    language: "en",
    provider: "on-device",
    prompts: [prompt],
    answers: [{ promptId: "1", promptText: prompt.text, response: { kind: "text", text: "Lena called." }, at: "2026-11-21" }],
    landing: null,
    finishedAt: null,
  });
  const draft = { entryId: "e", text: { body, title: null }, base: 1, pending: [], savedAt: 0, pageId: "p" };
  expect(nameOfText(draft.text)).toBe("“Heart”");
  expect(factsOfDraft(draft, "UTC")).toContain("2 words");
  expect(addressOfDraft(draft)).toBe("/guided/e");
  expect(addressOfDraft({ ...draft, text: { body: "a", title: null } })).toBe("/journal/e");
  const store = reasonOf({ draft, why: { kind: "unreachable", behind: "store" } });
  expect(store).toEqual({ words: "The store of guided journals isn’t answering.", open: false });
});

it("says what stands in the way, and sends to the entry only where that helps", () => {
  const draft = { entryId: "e", text: { body: "a", title: null }, base: 1, pending: [], savedAt: 0, pageId: "p" };
  expect(reasonOf({ draft, why: { kind: "unreachable" } })).toEqual({ words: "PAUZ can’t be reached.", open: false });
  expect(reasonOf({ draft, why: { kind: "missing" } }).open).toBe(true);
  expect(reasonOf({ draft, why: { kind: "refused", title: "This entry is over 1 MB", detail: "" } }).words).toBe(
    "This entry is over 1 MB.",
  );
});
