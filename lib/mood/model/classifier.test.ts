import { readFileSync, statSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "./classifier";
import { LABELS } from "./labels";
import { modelPath, moodModel } from "./model-file";

const most = (text: string) => moodModel().predicted(moodModel().probabilities(text))[0];

describe("the mood model", () => {
  it("is at most 3 MB, and says the same each time it is read", () => {
    expect(statSync(modelPath()).size).toBeLessThanOrEqual(3_000_000);
    const other = createClassifier(readFileSync(modelPath()));
    const text = "We laughed so much that I cried, and then I missed her.";
    expect(other.probabilities(text)).toEqual(moodModel().probabilities(text));
  });

  it.each([
    ["Thank you so much for the soup, I really appreciate it.", "gratitude"],
    ["lol that is hilarious", "amusement"],
    ["I am so sorry, I feel terrible about what I said.", "remorse"],
    ["I'm terrified of the dark and of being alone.", "fear"],
    ["I love my dog with all my heart.", "love"],
    ["This makes me so angry, I hate these people.", "anger"],
    ["What time does the train leave?", "curiosity"],
    ["The train leaves from platform two.", "neutral"],
    ["So proud of you, well done!", "pride"],
  ])("reads %j as %s", (text, label) => {
    expect(most(text)).toBe(label);
  });

  it("gives 28 probabilities and at least one label for any text at all", () => {
    const hostile = [
      "",
      " ",
      "\ud800",
      "\udc00\ud83d",
      "<script>alert(1)</script>",
      "今天很累。",
      "a".repeat(100_000),
      "!?".repeat(50_000),
    ];
    const check = (text: string) => {
      const probabilities = moodModel().probabilities(text);
      expect(probabilities).toHaveLength(LABELS.length);
      expect(probabilities.every((p) => p >= 0 && p <= 1)).toBe(true);
      expect(moodModel().predicted(probabilities).length).toBeGreaterThan(0);
    };
    hostile.forEach(check);
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });
});
