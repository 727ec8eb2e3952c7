import { describe, expect, it } from "vitest";
import { feelingWord, feelingWords, isMood, MOODS, moodFacts, QUADRANTS, wordsOfMood, wordsOfQuadrant } from "./view";

describe("moods", () => {
  it("are twelve, each with its own flower, name and colour", () => {
    expect(MOODS).toHaveLength(12);
    for (const of of ["species", "label", "token"] as const)
      expect(new Set(MOODS.map((mood) => moodFacts(mood)[of])).size).toBe(12);
  });

  it("hold those the original client sends", () => {
    for (const mood of ["happy", "sad", "anxious", "calm", "reflective", "excited", "grateful"]) expect(isMood(mood)).toBe(true);
  });

  it("are matched exactly: no other case, no property of an object", () => {
    for (const text of ["Happy", " happy", "", "constructor", "melancholy"]) expect(isMood(text)).toBe(false);
  });

  it("lie in the quadrant that their valence says", () => {
    for (const mood of MOODS) {
      const { valence, quadrant } = moodFacts(mood);
      expect(quadrant.startsWith(valence > 0 ? "good" : "hard"), mood).toBe(true);
    }
  });
});

describe("feeling words", () => {
  it("are offered six to twelve at a time, each once", () => {
    expect(new Set(feelingWords.map((one) => one.word)).size).toBe(feelingWords.length);
    for (const { quadrant } of QUADRANTS) {
      const count = wordsOfQuadrant(quadrant).length;
      expect(count).toBeGreaterThanOrEqual(6);
      expect(count).toBeLessThanOrEqual(12);
    }
  });

  it("stay in the quadrant of their mood, so a check-in never grows a flower from the other side", () => {
    for (const { word, quadrant, mood } of feelingWords) expect(moodFacts(mood).quadrant, word).toBe(quadrant);
  });

  it("give every mood its own name and at least one other word", () => {
    for (const mood of MOODS) {
      expect(wordsOfMood(mood)[0]?.word).toBe(mood);
      expect(wordsOfMood(mood).length).toBeGreaterThan(1);
    }
  });

  it("keep the homes the design names", () => {
    expect(feelingWord("numb")?.mood).toBe("tired");
    expect(feelingWord("proud")?.mood).toBe("motivated");
    expect(feelingWord("overwhelmed")?.mood).toBe("anxious");
    expect(feelingWord("content")?.mood).toBe("peaceful");
    expect(feelingWord("wistful")?.mood).toBe("sad");
    expect(feelingWord("nonsense")).toBeUndefined();
  });

  it("are explained in one short line each", () => {
    for (const { meaning, energy } of feelingWords) {
      expect(meaning.length).toBeLessThanOrEqual(60);
      expect(energy).toBeGreaterThanOrEqual(0);
      expect(energy).toBeLessThanOrEqual(1);
    }
  });
});
