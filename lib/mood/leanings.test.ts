import { describe, expect, it } from "vitest";
import { leaned, leaningPairs, learnLeanings, type Lesson } from "./leanings";
import { type Mood, MOODS } from "./moods";
import { readMood } from "./reader";

const lessons = (count: number, suggested: Mood, confirmed: Mood): Lesson[] =>
  Array.from({ length: count }, () => ({ suggested, confirmed }));

describe("what is learnt from choices", () => {
  it("is nothing before twenty of them", () => {
    expect(learnLeanings(lessons(19, "sad", "tired")).size).toBe(0);
    expect(leaningPairs(learnLeanings(lessons(20, "sad", "tired")))).toEqual([{ from: "sad", to: "tired" }]);
  });

  it("is nothing, exactly, from choices that agree", () => {
    const agreeing = learnLeanings(MOODS.flatMap((mood) => lessons(10, mood, mood)));
    expect(agreeing.size).toBe(0);
    const scores = new Map<Mood, number>([["sad", 2.5]]);
    expect(leaned(scores, agreeing)).toBe(scores);
  });

  it("needs more than a slip or two", () => {
    expect(learnLeanings([...lessons(25, "sad", "sad"), ...lessons(2, "sad", "tired")]).size).toBe(0);
    expect(learnLeanings([...lessons(25, "happy", "happy"), ...lessons(1, "angry", "tired")]).size).toBe(0);
  });

  it("moves weight from what was read to what was meant, and loses none", () => {
    const leanings = learnLeanings(lessons(24, "sad", "tired"));
    const after = leaned(
      new Map<Mood, number>([
        ["sad", 3],
        ["happy", 1],
      ]),
      leanings,
    );
    expect(after.get("tired")).toBeGreaterThan(after.get("sad") ?? 9);
    expect(after.get("happy")).toBe(1);
    expect([...after.values()].reduce((sum, it) => sum + it, 0)).toBeCloseTo(4);
  });

  it("changes a suggestion, with the same words as its evidence", () => {
    const text = "I feel so low and sad today.";
    expect(readMood(text)).toMatchObject({ mood: "sad", evidence: [text] });
    expect(readMood(text, learnLeanings(lessons(24, "sad", "tired")))).toMatchObject({ mood: "tired", evidence: [text] });
    expect(readMood("I am happy.", learnLeanings(lessons(24, "sad", "tired")))?.mood).toBe("happy");
  });
});
