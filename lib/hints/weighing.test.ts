import { describe, expect, it } from "vitest";
import { circledMatter, mattersIn } from "./loops";
import { familyWeights, heaviestFamily, type Verdict, verdictsByFamily } from "./weighing";

const said = (family: Verdict["family"], helpful: boolean, times: number): Verdict[] =>
  Array.from({ length: times }, () => ({ family, helpful }));

describe("what helped", () => {
  const verdicts = [...said("body", true, 6), ...said("body", false, 1), ...said("time", false, 5), ...said("kindness", true, 1)];

  it("is counted by family, what helped most first", () => {
    expect(verdictsByFamily(verdicts)).toEqual([
      { family: "body", helpful: 6, notHelpful: 1 },
      { family: "kindness", helpful: 1, notHelpful: 0 },
      { family: "time", helpful: 0, notHelpful: 5 },
    ]);
    expect(verdictsByFamily([])).toEqual([]);
  });

  it("weighs more, what didn't weighs less, and one press of a button decides nothing", () => {
    const weigh = familyWeights(verdicts, { circling: false });
    expect(weigh("body")).toBeGreaterThan(1.5);
    expect(weigh("time")).toBeLessThan(-2);
    expect(weigh("kindness")).toBeGreaterThan(0);
    expect(weigh("kindness")).toBeLessThan(1);
    expect(weigh("name-it")).toBe(0);
  });

  it("gives way to another lens for somebody whose entries circle one matter", () => {
    const weigh = familyWeights([], { circling: true });
    for (const family of ["other-side", "time", "small-act"] as const)
      expect(weigh(family)).toBeGreaterThan(weigh("look-closer"));
    expect(["other-side", "time", "small-act"]).toContain(heaviestFamily(weigh, 4));
    expect(new Set([0, 1, 2].map((turn) => heaviestFamily(weigh, turn))).size).toBe(3);
  });
});

describe("a loop", () => {
  const work = [
    "My boss again, and the meeting.",
    "Deadline moved. I stayed late at the office.",
    "A colleague cried in the corridor at work.",
  ];

  it("is a matter that this text and most of those before it share, whichever words they use", () => {
    expect(circledMatter("I can't stop thinking about my manager.", ["The lake was cold.", ...work])).toBe("work");
  });

  it("is none when this text is about something else, or when there are only two", () => {
    expect(circledMatter("The lake was cold.", work)).toBeUndefined();
    expect(circledMatter("I can't stop thinking about my manager.", work.slice(0, 2))).toBeUndefined();
    expect(circledMatter("", [])).toBeUndefined();
  });

  it("takes a walk or the weather for no matter", () => {
    expect([...mattersIn("We walked by the canal in the rain and ate soup.")]).toEqual([]);
  });
});
