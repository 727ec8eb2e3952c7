import { describe, expect, it } from "vitest";
import { feelingWords, MOODS } from "@/lib/mood/view";
import { readGardenCursor, writeGardenCursor } from "./cursor";
import { energyOf, INTENSITIES, sizeOf, whyItGrewSo, wordFits } from "./view";

describe("the form of a flower", () => {
  it("grows with the words, up to a bound", () => {
    const sizes = [0, 1, 30, 100, 300, 900, 50_000].map(sizeOf);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBe(0);
    expect(sizes.at(-1)).toBe(1);
    expect(sizeOf(null)).toBeLessThan(0.35);
  });

  it("stays within its bounds for every word and strength", () => {
    for (const { word, mood } of feelingWords) {
      for (const intensity of [null, ...INTENSITIES.map((one) => one.intensity)]) {
        const energy = energyOf({ mood, feeling: word, intensity });
        expect(energy).toBeGreaterThanOrEqual(0);
        expect(energy).toBeLessThanOrEqual(1);
      }
    }
  });

  it("bows deeper in strong sadness and stands higher in strong anger", () => {
    const energy = (mood: "sad" | "angry", intensity: 1 | 5) => energyOf({ mood, feeling: null, intensity });
    expect(energy("sad", 5)).toBeLessThan(energy("sad", 1));
    expect(energy("angry", 5)).toBeGreaterThan(energy("angry", 1));
  });

  it("is explained in words", () => {
    expect(whyItGrewSo({ mood: "sad", feeling: "wistful", intensity: 4, words: 655 })).toBe(
      "It grew full because there was much to say (655 words), and bends because your energy was low.",
    );
    expect(whyItGrewSo({ mood: "angry", feeling: null, intensity: null, words: 1 })).toBe(
      "It stayed small with what was said (1 word), and stands tall because your energy was high.",
    );
    expect(whyItGrewSo({ mood: "grateful", feeling: null, intensity: null, words: null })).toBe(
      "A small one, from a check-in without an entry.",
    );
    for (const mood of MOODS) {
      for (const words of [null, 0, 80, 2000])
        expect(whyItGrewSo({ mood, feeling: null, intensity: null, words })).toMatch(/^[A-Z].*\.$/);
    }
  });
});

it("knows which word belongs to which mood", () => {
  expect(wordFits("tired", "numb")).toBe(true);
  expect(wordFits("happy", "numb")).toBe(false);
  expect(wordFits("happy", "toString")).toBe(false);
});

it("reads back the cursors it writes", () => {
  const id = "0197a1f0-0000-7000-8000-000000000001";
  const read = readGardenCursor(Buffer.from(`2026-03-10.1773144000000.${id}`).toString("base64url"));
  expect(read).toEqual({ date: "2026-03-10", at: new Date(1_773_144_000_000), id });
  expect(read === undefined ? undefined : readGardenCursor(writeGardenCursor(read))).toEqual(read);
  expect(readGardenCursor("")).toBeUndefined();
});
