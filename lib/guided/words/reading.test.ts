import { describe, expect, it } from "vitest";
import { blocksOfPlain, readingOf } from "./reading";
import type { AnswerForm, GuidedDocument, GuidedResponse } from "../view";

const at = "2026-11-21T21:14:00Z";

function documentOf(
  asked: readonly (readonly [id: string, form: AnswerForm, response: GuidedResponse | null])[],
  changes: Partial<GuidedDocument> = {},
): GuidedDocument {
  return {
    topic: "Mind",
    source: { kind: "category", id: "mind" },
    language: "en",
    provider: "on-device",
    prompts: asked.map(([id, form]) => ({ id, text: `Question ${id}?`, form })),
    answers: asked.flatMap(([promptId, , response]) =>
      response === null ? [] : [{ promptId, promptText: `Asked ${promptId}?`, response, at }],
    ),
    landing: null,
    finishedAt: null,
    ...changes,
  };
}

const text: AnswerForm = { kind: "text" };
const said = (words: string): GuidedResponse => ({ kind: "text", text: words });

describe("a guided journal as one piece", () => {
  it("has the answered questions alone, in the wording in which they were answered", () => {
    const { parts, landing } = readingOf(
      documentOf([
        ["a", text, said("Yes.")],
        ["b", text, null],
        ["c", text, said(" \n ")],
      ]),
    );
    expect(parts.map(({ promptId, question }) => [promptId, question])).toEqual([["a", "Asked a?"]]);
    expect(landing).toBeNull();
  });

  it("keeps a follow-up that was answered, also where the question itself was not", () => {
    const document = documentOf([["a", text, said("")]]);
    const followed = (response: string) =>
      readingOf({
        ...document,
        answers: document.answers.map((one) => ({ ...one, followUp: { text: "And then?", response } })),
      }).parts;
    expect(followed("We went home.")).toMatchObject([{ answer: null, followUp: { question: "And then?" } }]);
    expect(followed(" ")).toEqual([]);
  });

  it("sets feelings that were rated again beside what they were, whatever their case, and new ones alone", () => {
    const { parts } = readingOf(
      documentOf([
        ["first", { kind: "ratings", atMost: 6 }, { kind: "ratings", ratings: [{ feeling: "Ashamed", strength: 80 }] }],
        [
          "again",
          { kind: "rerate", of: "first" },
          {
            kind: "ratings",
            ratings: [
              { feeling: "ashamed ", strength: 40 },
              { feeling: "calm", strength: 20 },
            ],
          },
        ],
      ]),
    );
    expect(parts.map(({ answer }) => answer)).toEqual([
      { kind: "ratings", ratings: [{ feeling: "Ashamed", strength: 80 }] },
      {
        kind: "changes",
        changes: [
          { feeling: "ashamed ", before: 80, after: 40 },
          { feeling: "calm", before: null, after: 20 },
        ],
      },
    ]);
  });

  it("shows ratings as ratings where what they are compared with was skipped or answered in words", () => {
    const again: GuidedResponse = { kind: "ratings", ratings: [{ feeling: "calm", strength: 20 }] };
    for (const first of [null, said("ashamed, mostly")]) {
      const { parts } = readingOf(
        documentOf([
          ["first", { kind: "ratings", atMost: 6 }, first],
          ["again", { kind: "rerate", of: "first" }, again],
        ]),
      );
      expect(parts.at(-1)?.answer).toEqual(again);
    }
  });

  it("numbers a list by the places of its items, so that two lists still answer each other", () => {
    const { parts } = readingOf(
      documentOf([["a", { kind: "list", count: 4 }, { kind: "list", items: ["tea", " ", "rain", "fog"] }]]),
    );
    expect(parts[0]?.answer).toMatchObject({
      blocks: [
        { kind: "numbers", start: 1, items: [blocksOfPlain("tea")] },
        { kind: "numbers", start: 3, items: [blocksOfPlain("rain"), blocksOfPlain("fog")] },
      ],
    });
  });

  it("ends with the landing once something was written there", () => {
    const landed = (response: string) =>
      readingOf(documentOf([], { landing: { id: "held", text: "What is different?", response } })).landing;
    expect(landed(" ")).toBeNull();
    expect(landed("The chair.")).toMatchObject({ question: "What is different?" });
  });
});

it("reads an answer as it was typed: paragraphs and lines, and no marks", () => {
  const run = (words: string) => ({ kind: "text", text: words, bold: false, italic: false, href: null });
  expect(blocksOfPlain("\n# one\n  **two** \n\n \n- three\n")).toEqual([
    { kind: "paragraph", content: [run("# one"), { kind: "break" }, run("  **two**")] },
    { kind: "paragraph", content: [run("- three")] },
  ]);
  expect(blocksOfPlain(" \n ")).toEqual([]);
});
