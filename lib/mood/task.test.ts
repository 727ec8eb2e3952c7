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
    ["an observation", { insights: [...good.insights, "You wrote “I hate them all.”"] }],
    ["the summary", { summary: "You wrote “I hate them all.” about that evening." }],
    ["a question", { nextQuestions: ["“I never want to see her again”: what is under that?"] }],
    ["an observation of one word", { insights: ["You called Lena “worthless”."] }],
  ])("is refused when %s quotes what the writer never wrote", (_what, changes) => {
    expect(task.accept({ ...good, ...changes })).toBeUndefined();
  });
});

it("counts a text of pictures alone as a word: else no budget would see that it was sent", () => {
  const { data, words } = reflectMaterial("🌊🌊 🙂");
  expect(JSON.stringify(data)).toContain("🌊🌊");
  expect(words).toBe(1);
});
