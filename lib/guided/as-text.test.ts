import { expect, it } from "vitest";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { blocks } from "@/lib/richtext/parse";
import { inOneLine } from "@/lib/richtext/plain-text";
import { answersAsText } from "./as-text";
import { documentText, type GuidedDocument, type GuidedResponse } from "./view";

const answered = (...responses: readonly GuidedResponse[]): GuidedDocument => ({
  ...sampleDocument(),
  answers: responses.map((response, at) => ({ promptId: `sample.${at + 1}`, promptText: "?", response, at: "" })),
});

const inOne = (document: GuidedDocument) => inOneLine(blocks(answersAsText(documentText(document))));

it("says what was answered and no question, with what looks like marks as it was typed", () => {
  const text = answersAsText(documentText(sampleDocument("# one\n- two", "The lamp.")));
  expect(text).not.toContain("What went well?");
  expect(inOneLine(blocks(text))).toBe("# one - two · The lamp.");
});

it("keeps the items of a list and the feelings of a rating apart", () => {
  const ratings = [
    { feeling: "ashamed", strength: 70 },
    { feeling: "angry", strength: 40 },
  ];
  const document = answered(
    { kind: "list", items: ["soup", "", "bread"] },
    { kind: "ratings", ratings },
    { kind: "percent", value: 65 },
  );
  expect(inOne(document)).toBe("soup · bread · ashamed 70, angry 40 · 65");
  expect(inOne({ ...document, landing: { id: "held", text: "?", response: "Rain." } })).toMatch(/· 65 · Rain\.$/);
});

it("is nothing for a text that is no document", () => {
  expect(answersAsText("# A day")).toBe("");
});
