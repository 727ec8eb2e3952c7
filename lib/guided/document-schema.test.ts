import { describe, expect, it } from "vitest";
import { checkDocument } from "./document-schema";

const prompt = (id: string) => ({ id, text: `Question ${id}?`, form: { kind: "text" } });
const long = "x".repeat(100_001);
const at = "2026-11-21T09:00:00.000Z";
const answer = (promptId: string, text: string, further = "") => ({
  promptId,
  promptText: "Question?",
  response: { kind: "text", text },
  at,
  followUp: { text: "And then?", response: further },
});
const document = (answers: unknown, landing: unknown = null) => ({
  topic: "Heart",
  source: { kind: "own" },
  language: "en",
  provider: "on-device",
  prompts: [prompt("a"), prompt("b"), prompt("c")],
  answers,
  landing,
  finishedAt: null,
});

describe("what is wrong with a document", () => {
  it("is said of the question its writer sees, where an answer is too long", () => {
    const wrong = "says more than 100,000 characters in the answer to question 3, which is more than fits in one";
    expect(checkDocument(document([answer("c", long)]))).toEqual({ wrong });
    expect(checkDocument(document([answer("a", "Fine."), answer("c", "Fine.", long)]))).toEqual({ wrong });
    expect(checkDocument(document([], { id: "breath", text: "One thing?", response: long }))).toEqual({
      wrong: "says more than 100,000 characters in the last step, which is more than fits",
    });
  });

  it("is said of its field, where only a program can have made it", () => {
    expect(checkDocument(document([answer("nowhere", long)]))).toEqual({
      wrong: expect.stringContaining("is not a guided journal: answers.0.response.text") as string,
    });
    expect(checkDocument({ answers: [] })).toEqual({ wrong: expect.stringContaining("is not a guided journal") as string });
    expect(checkDocument(null)).toEqual({ wrong: "is not a guided journal" });
  });
});
