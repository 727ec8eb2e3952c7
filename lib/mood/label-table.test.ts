import { describe, expect, it } from "vitest";
import { labelTable, placeOf } from "./label-table";
import { type Label, LABELS } from "./model/labels";
import { isMood, moodFacts } from "./view";

const only = (label: Label) => LABELS.map((it) => (it === label ? 0.9 : 0.02));

describe("the table from labels to moods", () => {
  it("has a reason in every row, and no mood from the other side of pleasant", () => {
    for (const label of LABELS) {
      const { moods, valence, energy, reason } = labelTable[label];
      expect(reason.length, label).toBeGreaterThan(10);
      expect(Math.abs(valence) <= 1 && energy >= 0 && energy <= 1, label).toBe(true);
      for (const [mood, weight] of Object.entries(moods)) {
        expect(weight > 0 && weight <= 1, label).toBe(true);
        // Reflecting lies between: one may be confused in it, and none the worse.
        if (isMood(mood) && mood !== "reflective") expect(Math.sign(moodFacts(mood).valence), label).toBe(Math.sign(valence));
      }
    }
  });

  it("places a text where its likeliest labels are", () => {
    expect(placeOf(only("joy")).valence).toBeGreaterThan(0.8);
    expect(placeOf(only("grief"))).toMatchObject({ valence: expect.closeTo(-0.8, 1), energy: expect.closeTo(0.22, 1) });
    expect(placeOf(only("excitement")).energy).toBeGreaterThan(0.85);
    expect(placeOf(LABELS.map(() => 0))).toEqual({ valence: 0, energy: 0.45 });
  });
});
