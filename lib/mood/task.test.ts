import { describe, expect, it } from "vitest";
import { reflectMaterial, reflectTask } from "./task";

const task = reflectTask("Lena again, about December. I said yes before she finished the sentence, and I worried all evening.");
const good = {
  care: false,
  mood: "anxious" as const,
  evidence: ["I worried all evening"],
  insights: ["You begin with “Lena again”.", "The yes came “before she finished the sentence”."],
  summary: "An evening after a yes.",
  nextQuestions: ["What would “enough” have been?"],
};

describe("a model's reflection", () => {
  it("may quote the entry, and ask about a word", () => {
    expect(task.accept(good)).toMatchObject({ kind: "reflection", words: { insights: good.insights } });
  });

  it.each([
    ["an observation", { insights: ["You wrote “I hate them all.”", ...good.insights] }],
    [
      "an observation of one word",
      { insights: [good.insights[0] ?? "", "You called Lena “worthless”.", good.insights[1] ?? ""] },
    ],
    ["a question", { nextQuestions: ["“I never want to see her again”: what is under that?", ...good.nextQuestions] }],
  ])("goes without %s that quotes what the writer never wrote", (_what, changes) => {
    const answer = task.accept({ ...good, ...changes });
    expect(answer).toMatchObject({ kind: "reflection", words: { insights: good.insights, questions: good.nextQuestions } });
  });

  it.each([
    ["the summary quotes", { summary: "You wrote “I hate them all.” about that evening." }],
    ["every observation quotes", { insights: ["You wrote “I hate them all.”", "You called Lena “worthless”."] }],
    ["every question quotes", { nextQuestions: ["“I never want to see her again”: what is under that?"] }],
  ])("is refused when %s what the writer never wrote", (_what, changes) => {
    expect(task.accept({ ...good, ...changes })).toBeUndefined();
  });

  it("says in its instructions what quotation marks are for", () => {
    expect(task.instructions).toContain("Put only words copied letter for letter between quotation marks");
  });
});

it("counts a text of pictures alone as a word: else no budget would see that it was sent", () => {
  const { data, words } = reflectMaterial("🌊🌊 🙂");
  expect(JSON.stringify(data)).toContain("🌊🌊");
  expect(words).toBe(1);
});
