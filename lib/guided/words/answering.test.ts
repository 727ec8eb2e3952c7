import { describe, expect, it } from "vitest";
import type { GuidedDocument, GuidedPrompt } from "../view";
import { answerTo, finished, nextOpen, openQuestions, whole, withFollowUp, withLanding, withResponse } from "./answering";

const prompt = (id: string): GuidedPrompt => ({ id, text: `Question ${id}?`, form: { kind: "text" } });
const [first, second, third] = [prompt("a"), prompt("b"), prompt("c")];
const planned: GuidedDocument = {
  topic: "Heart",
  source: { kind: "category", id: "heart" },
  language: "en",
  provider: "on-device",
  prompts: [first, second, third],
  answers: [],
  landing: null,
  finishedAt: null,
};
const early = "2026-11-21T09:00:00.000Z";
const late = "2026-11-21T10:00:00.000Z";
const text = (words: string) => ({ kind: "text", text: words }) as const;

describe("answering", () => {
  it("keeps the answers in the order of the questions, whatever the order they were given in", () => {
    const document = withResponse(withResponse(planned, third, text("c"), early), first, text("a"), late);
    expect(document.answers.map(({ promptId }) => promptId)).toEqual(["a", "c"]);
  });

  it("keeps the wording and the time of the first answer while it is changed", () => {
    const once = withResponse(planned, first, text("a"), early);
    const reworded = { ...first, text: "Another wording?" };
    expect(withResponse(once, reworded, text("b"), late).answers).toEqual([
      { promptId: "a", promptText: "Question a?", response: text("b"), at: early },
    ]);
  });

  it("has no answer where nothing is said any more, unless a further question has one", () => {
    const once = withResponse(planned, first, text("a"), early);
    expect(withResponse(once, first, text("  "), late).answers).toEqual([]);
    const further = withFollowUp(once, first, { text: "And?", response: "Tea." }, early);
    expect(answerTo(withResponse(further, first, text(""), late), first)?.followUp?.response).toBe("Tea.");
  });

  it("takes an unanswered further question away without a trace", () => {
    const once = withResponse(planned, first, text("a"), early);
    const asked = withFollowUp(once, first, { text: "And?", response: "" }, early);
    expect(withFollowUp(asked, first, null, late)).toEqual(once);
  });

  it("goes on at the first question without an answer, at the last when all have one", () => {
    expect(nextOpen(planned)).toBe(0);
    const two = withResponse(withResponse(planned, first, text("a"), early), third, text("c"), early);
    expect(nextOpen(two)).toBe(1);
    expect(openQuestions(two)).toBe(1);
    expect(nextOpen(withResponse(two, second, text("b"), early))).toBe(2);
  });

  it("is finished when its writer first says so", () => {
    expect(finished(finished(planned, early), late).finishedAt).toBe(early);
  });

  it("lands on one step, with what was written to it", () => {
    const landing = { id: "held", text: "What is different?", hint: "" };
    expect(withLanding(planned, landing, "Warmer.").landing).toEqual({
      id: "held",
      text: "What is different?",
      response: "Warmer.",
    });
  });

  it("keeps half an emoji as a sign that can be stored", () => {
    expect(whole("a\ud83d")).toBe("a\uFFFD");
    expect(whole("a😀")).toBe("a😀");
  });
});
