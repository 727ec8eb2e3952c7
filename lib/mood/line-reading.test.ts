import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClauses } from "./lexical";
import { readLine } from "./line-reading";
import { LABELS } from "./model/labels";
import { moodModel } from "./model/model-file";

const quotes = (text: string) => readLine(text).evidence.map(([start, end]) => text.slice(start, end));

describe("readLine", () => {
  it("is the plain model for a text of a comment's length", () => {
    const text = "Thanks! I **love** it, you made my day 😂";
    const { labels, predicted } = readLine(text);
    const plain = moodModel().probabilities(text);
    expect(Object.keys(labels)).toEqual([...LABELS]);
    for (const [at, label] of LABELS.entries()) expect(labels[label]).toBeCloseTo(plain[at] ?? NaN, 3);
    expect(predicted).toEqual(moodModel().predicted(plain));
  });

  it("points to the sentences that led to the mood, in the text as it was given", () => {
    const text = "# Tuesday 🥖\r\n\r\nBread and milk. I was **so angry** at\nthe landlord.\r\n\r\nHe lied to me again!";
    expect(readLine(text).mood).toBe("angry");
    expect(quotes(text)).toContain("I was **so angry** at\nthe landlord.");
    expect(quotes(text)).not.toContain("Bread and milk.");
    expect(quotes("My boss was furious. I was calm and relaxed, cup of tea in hand.")).toEqual([
      "I was calm and relaxed, cup of tea in hand.",
    ]);
  });

  it("keeps one clear sentence from drowning in ten about the weather", () => {
    const weather = "The rain came in from the west and the streets were wet until the evening. ";
    const { labels } = readLine(
      `${weather.repeat(5)}I am so grateful to my sister, thank you a thousand times. ${weather.repeat(5)}`,
    );
    expect(labels.gratitude).toBeGreaterThan(0.7);
    expect(readLine(weather.repeat(10)).labels.gratitude).toBeLessThan(0.1);
  });

  it("hears who feels it, and what is denied", () => {
    expect(readLine("I am furious with the landlord.").mood).toBe("angry");
    expect(readLine("She is furious with the landlord.").mood).toBeNull();
    expect(readLine("I am not furious with the landlord.").mood).toBeNull();
    expect(readLine("I love this place, it makes me so happy.").valence).toBeGreaterThan(0.5);
    expect(readLine("I am exhausted and drained, I need sleep.").energy).toBeLessThan(0.4);
    expect(readLine("We won!! I can't wait, I am so excited!").energy).toBeGreaterThan(0.7);
  });

  it("predicts no feeling that is only denied", () => {
    expect(readLine("I am not happy.").predicted).not.toContain("joy");
    expect(readLine("I'm not sad at all.").predicted).not.toContain("sadness");
    expect(readLine("I never said I was angry").mood).toBeNull();
    expect(readLine("I don't know why I'm so sad.").predicted).toContain("sadness");
    expect(readLine("I never thought I would be this happy.").predicted).toContain("joy");
    expect(readLine("I was not sad then. I am sad now.").predicted).toContain("sadness");
  });

  it("hears a death in plain words, and none where a battery dies", () => {
    for (const text of [
      "She died last night. I keep looking at her coat.",
      "My dog Bruno died on Tuesday.",
      "Grandpa passed away.",
    ])
      expect(readLine(text).mood, text).toBe("sad");
    for (const text of [
      "My phone battery died on the train.",
      "The wind died down.",
      "We died laughing at the table.",
      "I nearly died of shame there.",
    ])
      expect(
        readClauses(text).flatMap(({ hits }) => hits.filter(({ mood }) => mood === "sad")),
        text,
      ).toEqual([]);
  });

  it("reads quoted lines as somebody else's words", () => {
    const text = "> I am so happy today, I love this.\n\nI feel sad and I cried, I miss her.";
    expect(readLine(text).mood).toBe("sad");
    expect(quotes(text)).toEqual(["I feel sad and I cried, I miss her."]);
    expect(readLine("> I am so happy today, I love this.\n\nThe bus came at nine.")).toMatchObject({ mood: null, evidence: [] });
    // Where everything is quoted, somebody keeps a diary that way.
    expect(readLine("> I am so happy today, I love this.").mood).toBe("happy");
  });

  it("names no mood where it can't read, but always labels", () => {
    for (const text of ["", "今天很累。我想回家。", "Hoy estoy muy triste y no sé por qué.", "\ud83d", "<b onclick=x>"]) {
      const { mood, evidence, predicted } = readLine(text);
      expect({ mood, evidence }).toEqual({ mood: null, evidence: [] });
      expect(predicted.length).toBeGreaterThan(0);
    }
  });

  it("never fails, and its places lie in the text", () => {
    const check = (text: string) => {
      const { evidence, valence, energy } = readLine(text);
      for (const [start, end] of evidence) expect(0 <= start && start < end && end <= text.length).toBe(true);
      expect(Math.abs(valence)).toBeLessThanOrEqual(1);
      expect(energy >= 0 && energy <= 1).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), check), { numRuns: 150 });
    check("I was sad and tired, so tired. ".repeat(34_000));
    check("a".repeat(1_000_000));
  });
});
