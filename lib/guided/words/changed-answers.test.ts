import { expect, it } from "vitest";
import { sampleDocument } from "@/lib/testing/guided-sample";
import type { GuidedDocument } from "../view";
import { changedAnswers } from "./changed-answers";

const told = (before: GuidedDocument, after: GuidedDocument) =>
  changedAnswers(before, after).map(({ question, parts }) => [
    question,
    ...parts.filter(({ kind }) => kind !== "same").map(({ kind, text }) => `${kind} ${text.trim()}`),
  ]);

it("tells what was said otherwise under its question, and nothing of what stayed", () => {
  expect(told(sampleDocument("The swim.", "Sleep."), sampleDocument("The swim.", "More sleep.", "The lamp."))).toEqual([
    ["What needs care?", "removed Sleep", "added More sleep"],
    ["What will you keep?", "added The lamp."],
  ]);
});

it("tells an answer that was taken away, a follow-up, the landing and the topic", () => {
  const before = sampleDocument("The swim.");
  const [answer] = before.answers;
  if (answer === undefined) throw new Error("no answer");
  const after: GuidedDocument = {
    ...before,
    topic: "The lake",
    answers: [{ ...answer, followUp: { text: "How cold?", response: "Eight degrees." } }],
    landing: { id: "held", text: "What is different?", response: "Nothing." },
  };
  expect(told(before, after).map(([question]) => question)).toEqual(["Topic", "How cold?", "What is different?"]);
  expect(told(after, { ...after, answers: [] })).toEqual([
    ["What went well?", "removed The swim."],
    ["How cold?", "removed Eight degrees."],
  ]);
  expect(told(after, after)).toEqual([]);
});
