import { expect, it } from "vitest";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { documentWith } from "./from-program";
import type { GuidedDocument } from "./view";

const now = new Date("2026-03-11T12:00:00.000Z");

it("keeps what was written to a further question when a program empties the answer it followed from", () => {
  const sample = sampleDocument("The jetty was wet", "Sleep");
  const [first, second] = sample.answers;
  if (first === undefined || second === undefined) throw new Error("both were answered");
  const followUp = { text: "Which jetty?", response: "The long one." };
  const document: GuidedDocument = { ...sample, answers: [{ ...first, followUp }, second] };
  const emptied = documentWith(
    document,
    { entries: [first, second].map(({ promptId }) => ({ prompt_id: promptId, response: " " })) },
    now,
  );
  expect(emptied.ok && emptied.value.answers.map((answer) => [answer.promptId, answer.followUp])).toEqual([
    [first.promptId, followUp],
  ]);
});
