import { describe, expect, it } from "vitest";
import { closedLines } from "./diary-lines";
import { labelledSentences, unseenSentences } from "./labelled-sentences";
import { MOODS } from "./moods";
import { readMood } from "./reader";

const read = (text: string) => readMood(text)?.mood ?? null;

function measure(set: typeof labelledSentences) {
  const right = set.filter(([text, mood]) => read(text) === mood).length;
  const named = set.filter(([text]) => read(text) !== null);
  const wrongly = named.filter(([text, mood]) => read(text) !== mood).length;
  return { accuracy: right / set.length, wronglyNamed: wrongly / Math.max(1, named.length) };
}

describe("readMood, measured", () => {
  it("names at least 95 % of the labelled sentences rightly, and is wrong in at most 3 % of what it names", () => {
    const { accuracy, wronglyNamed } = measure(labelledSentences);
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
    expect(wronglyNamed).toBeLessThanOrEqual(0.03);
  });

  it("finds at least four of five sentences of every mood", () => {
    for (const mood of MOODS) {
      const own = labelledSentences.filter(([, label]) => label === mood);
      expect(own.filter(([text]) => read(text) === mood).length / own.length, mood).toBeGreaterThanOrEqual(0.8);
    }
  });

  it.each([
    ["sentences", unseenSentences],
    ["lines of a diary", closedLines],
  ] as const)("carries over to %s it was not written beside", (_, set) => {
    const { accuracy, wronglyNamed } = measure(set);
    expect(accuracy).toBeGreaterThanOrEqual(0.75);
    expect(wronglyNamed).toBeLessThanOrEqual(0.15);
  });
});

describe("readMood", () => {
  it("hears a negation", () => {
    expect(read("I am happy.")).toBe("happy");
    expect(read("I am not happy.")).not.toBe("happy");
    expect(read("I’m not happy.")).not.toBe("happy");
    expect(read("I have never been so happy.")).toBe("happy");
    expect(read("I don't feel calm or happy.")).not.toBe("happy");
  });

  it("leaves other people's feelings to them", () => {
    expect(read("My sister is so happy about the baby.")).toBeNull();
    expect(read("She makes me so happy.")).toBe("happy");
    expect(read("My boss was furious, but I was calm and relaxed.")).toBe("calm");
  });

  it("leaves to a book what is the book's, and what would be to itself", () => {
    expect(read("The book is about grief and how people live with it.")).toBeNull();
    expect(read("I'd be so happy if they came.")).toBeNull();
    expect(read("She told me that she hates her job.")).toBeNull();
  });

  it("weighs what comes after a but", () => {
    expect(read("It was a lovely party, but I felt lonely.")).toBe("lonely");
    expect(read("I was lonely, but it was a lovely party and I was happy.")).toBe("happy");
  });

  it("takes the writer's word where other words weigh as much", () => {
    const pulled = "I laughed and laughed at the table. I am anxious about tomorrow.";
    expect(read(pulled)).toBe("anxious");
    expect(read(pulled.replace("I am anxious", "I talked"))).toBe("happy");
    expect(read("I am sad. I am angry.")).toBeNull();
  });

  it("quotes the writer's own sentences, whole", () => {
    const text = "# Tuesday\n\nBread and milk. I stood in the hall with my **shoulders up by my ears**.\n\nI worried all night.";
    const reading = readMood(text);
    expect(reading?.mood).toBe("anxious");
    expect(reading?.evidence).toEqual(["I worried all night.", "I stood in the hall with my shoulders up by my ears."]);
  });

  it("would rather say nothing than guess", () => {
    for (const text of [
      "",
      "ok",
      "Bought milk.",
      "今天我很高兴。",
      "Happy and sad at once.",
      "🙂🙂🙂",
      "constructor toString __proto__",
    ]) {
      expect(readMood(text), text).toBeUndefined();
    }
  });

  it("reads a long entry in little time", () => {
    const before = performance.now();
    readMood("I was tired but happy, and my sister laughed at the station. ".repeat(10_000));
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});
