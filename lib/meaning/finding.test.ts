import { describe, expect, it } from "vitest";
import { commonLikeness, strengthOf } from "./finding";

/** Likenesses of so many passages that have nothing to do with a question, spread about a middle as models' are. */
const unrelated = (count: number, middle: number) => Array.from({ length: count }, (_, at) => middle + 0.04 * Math.sin(at * 2.4));

describe("how strongly a passage speaks of a question", () => {
  it.each([
    ["Gemini, a long journal", "gemini", 800, 0.52, 0.72, 0.6],
    ["Gemini, the first entries", "gemini", 3, 0.52, 0.72, 0.6],
    ["OpenAI, a long journal", "openai", 800, 0.12, 0.47, 0.25],
    ["OpenAI, the first entries", "openai", 3, 0.12, 0.48, 0.25],
    ["a model on this machine, a long journal", "ollama", 800, 0.45, 0.68, 0.54],
  ] as const)("%s: what answers is above 0.35, a neighbouring matter below", (_name, provider, count, middle, answer, near) => {
    const common = commonLikeness([...unrelated(count, middle), answer], provider);
    expect(strengthOf(answer, common)).toBeGreaterThan(0.35);
    expect(strengthOf(near, common)).toBeLessThan(0.25);
  });

  it("isn't moved by a few passages that all answer", () => {
    const alone = commonLikeness(unrelated(200, 0.52), "gemini");
    const among = commonLikeness([...unrelated(200, 0.52), ...Array.from({ length: 20 }, () => 0.75)], "gemini");
    expect(Math.abs(among - alone)).toBeLessThan(0.02);
  });

  it("is nothing where everything is the same, and there is a value for an empty journal", () => {
    expect(strengthOf(1, 1)).toBe(0);
    expect(commonLikeness([], "gemini")).toBe(0.52);
  });
});
