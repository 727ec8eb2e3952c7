import { describe, expect, it } from "vitest";
import { createClassifier } from "@/lib/mood/model/classifier";
import { LABELS } from "@/lib/mood/model/labels";
import { calibration, threshold } from "./calibrate";
import { readSplit, WrongData } from "./data";
import { calibrationError, figuresOf } from "./measure";
import { randomFrom } from "./random";
import { train } from "./train";

const about = [
  ["sunny happy glad morning", LABELS.indexOf("joy")],
  ["gone lost tears grave", LABELS.indexOf("sadness")],
  ["thank helped kind soup", LABELS.indexOf("gratitude")],
] as const;

/** Made-up comments: four words of a theme in any order among words that say nothing. */
const samples = Array.from({ length: 300 }, (_, n) => {
  const random = randomFrom(n);
  const [words, label] = about[n % 3] ?? about[0];
  const list = [...words.split(" "), "the", "table", "was", "there"].sort(() => random() - 0.5);
  return { text: list.slice(0, 6).join(" "), labels: [label] };
});

describe("training", () => {
  it("writes the very same bytes from the same texts, and learns from them", () => {
    const { bytes } = train("test", samples, () => undefined);
    expect(train("test", samples, () => undefined).bytes).toEqual(bytes);
    const model = createClassifier(bytes);
    expect(model.predicted(model.probabilities("tears on the grave, all gone and lost"))).toEqual(["sadness"]);
    expect(model.predicted(model.probabilities("a happy, sunny morning, so glad"))).toEqual(["joy"]);
  });

  it("refuses data that is not what it was made for", () => {
    expect(() => readSplit("/nowhere", "train")).toThrow(WrongData);
  });
});

describe("calibration and thresholds", () => {
  const random = randomFrom(3);
  // Logits twice as bold as the truth and one too high.
  const true_ = Float64Array.from({ length: 20_000 }, () => random() * 8 - 6);
  const y = Uint8Array.from(true_, (z) => (random() < 1 / (1 + Math.exp(-z)) ? 1 : 0));
  const scored = { z: true_.map((z) => 2 * z + 1), y };

  it("finds the slope and the shift", () => {
    const { slope, shift } = calibration(scored);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(shift).toBeCloseTo(-0.5, 1);
  });

  it("cuts where F1 is high", () => {
    const cut = threshold(scored);
    const f1 = (from: number) => {
      const said = [...scored.z].map((z) => z >= from);
      const both = said.filter((it, n) => it && y[n] === 1).length;
      return (2 * both) / (said.filter(Boolean).length + y.reduce((sum, it) => sum + it, 0));
    };
    for (const other of [-3, -1, 3, 5]) expect(f1(cut)).toBeGreaterThan(f1(other));
  });
});

describe("the measures", () => {
  it("count F1 for each label alike, and by the seven groups", () => {
    const truth = [["joy"], ["anger"], ["fear"], ["neutral"]] as const;
    expect(figuresOf(truth, truth).perLabel.find(({ label }) => label === "joy")?.f1).toBe(1);
    const { macro, ekman } = figuresOf([["joy"], ["annoyance"], ["fear"], ["joy"]], truth);
    expect(macro).toBeCloseTo((2 / 3 + 1) / 28);
    expect(ekman).toBeCloseTo((2 / 3 + 1 + 1) / 7);
  });

  it("see when what was said isn't what was true", () => {
    const one = (p: number) => Float64Array.from(LABELS, (label) => (label === "joy" ? p : 0));
    const truth = Array.from({ length: 10 }, (_, n) => (n < 3 ? (["joy"] as const) : []));
    expect(
      calibrationError(
        truth.map(() => one(0.3)),
        truth,
      ),
    ).toBeCloseTo(0);
    expect(
      calibrationError(
        truth.map(() => one(0.8)),
        truth,
      ),
    ).toBeCloseTo(0.5 / 28);
  });
});
