import { describe, expect, it } from "vitest";
import type { GuidedDocument } from "@/lib/guided/view";
import { textsIn } from "@/lib/richtext/plain-text";
import { documentBlocks } from "./document-blocks";

const at = "2026-11-21T09:00:00.000Z";
const document: GuidedDocument = {
  topic: "Heart",
  source: { kind: "own" },
  language: "en",
  provider: "on-device",
  prompts: [],
  answers: [
    {
      promptId: "1",
      promptText: "What went well?",
      response: { kind: "text", text: "# No heading\nSecond line\n\n1. No list" },
      at,
      followUp: { text: "And then?", response: "Tea." },
    },
    { promptId: "2", promptText: "Which three?", response: { kind: "list", items: ["A pear", "", "Jonas"] }, at },
    { promptId: "3", promptText: "Nothing said", response: { kind: "text", text: " " }, at },
  ],
  landing: { id: "held", text: "What is different?", response: "Warmer." },
  finishedAt: null,
};

describe("a guided journal read in one go", () => {
  it("shows each question that has an answer before it, and no other", () => {
    const texts = textsIn(documentBlocks(document));
    expect(texts.join("\n")).toContain("What went well?");
    expect(texts.join("\n")).toContain("And then?");
    expect(texts.at(-1)).toBe("Warmer.");
    expect(texts.join("\n")).not.toContain("Nothing said");
  });

  it("takes no mark of the answers for a form", () => {
    const blocks = documentBlocks(document);
    expect(blocks[1]).toMatchObject({
      kind: "paragraph",
      content: [{ text: "# No heading" }, { kind: "break" }, { text: "Second line" }],
    });
    expect(blocks[2]).toMatchObject({ kind: "paragraph", content: [{ text: "1. No list" }] });
  });

  it("keeps the places of a list whose second line is empty", () => {
    const list = documentBlocks(document).find(({ kind }) => kind === "numbers");
    expect(list).toMatchObject({ items: [expect.anything(), expect.anything(), expect.anything()] });
  });
});
