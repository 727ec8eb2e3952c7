import { describe, expect, it } from "vitest";
import { documentText, type GuidedDocument } from "@/lib/guided/view";
import { addressOf, kindOf, said, saysNothing } from "./said";

const planned: GuidedDocument = {
  topic: "Heart",
  source: { kind: "category", id: "heart" },
  language: "en",
  provider: "on-device",
  prompts: [{ id: "1", text: "What is going well?", form: { kind: "text" } }],
  answers: [],
  landing: null,
  finishedAt: null,
};
const answered: GuidedDocument = {
  ...planned,
  answers: [
    {
      promptId: "1",
      promptText: "What is going well?",
      response: { kind: "text", text: "Lena called." },
      at: "2026-11-21T09:00:00.000Z",
    },
  ],
};
const textOf = (document: GuidedDocument) => ({ body: documentText(document), title: null });

describe("what a text says to its writer", () => {
  it("is a guided journal's topic and answers, without the questions and without JSON", () => {
    expect(said(textOf(answered))).toEqual({ title: "Heart", body: "Lena called." });
    expect(said({ body: "As **written**", title: "T" })).toEqual({ body: "As **written**", title: "T" });
  });

  it("is nothing while no question has an answer, and something as soon as one has", () => {
    expect(saysNothing(textOf(planned))).toBe(true);
    expect(saysNothing(textOf(answered))).toBe(false);
    expect(saysNothing({ body: " \n", title: "" })).toBe(true);
    expect(saysNothing({ body: "", title: "A title" })).toBe(false);
  });

  it("counts as something where a document can't be read here, so that nobody lets it go", () => {
    const broken = { body: `${documentText(answered).slice(0, 40)}`, title: null };
    expect(saysNothing(broken)).toBe(false);
    expect(said(broken)).toEqual({ title: null, body: "" });
  });

  it("stands on the page of its own kind", () => {
    expect(addressOf("e", textOf(planned))).toBe("/guided/e");
    expect(addressOf("e", { body: "{}" })).toBe("/journal/e");
    expect(kindOf(textOf(answered))).toBe("guided");
  });
});
