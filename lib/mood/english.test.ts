import { describe, expect, it } from "vitest";
import { sentencesAt } from "@/lib/text/sentences-at";
import { readableOf } from "./english";
import { reflectOnDevice } from "./on-device";

const readable = (text: string) => readableOf(sentencesAt(text)).sentences.map((it) => it.text);

describe("an entry in two languages", () => {
  it("is read in its English sentences where they are the greater part", () => {
    const text = "I was so happy at the station today, and we laughed all the way home. Ich bin müde und traurig. Good night.";
    expect(readable(text)).toEqual(["I was so happy at the station today, and we laughed all the way home.", "Good night."]);
    expect(reflectOnDevice(text).mood).toBe("happy");
  });

  it.each([
    "Ich bin heute sehr traurig, und ich weiß nicht, warum das so ist. I am so happy.",
    "今天很累。我想回家。今天没有人打电话来。 I am happy.",
    "Je suis très contente de la journée et je pense encore à toi. I am so sad. Je ne sais pas pourquoi.",
  ])("is not guessed at where they are the smaller: %s", (text) => {
    expect(readable(text)).toEqual([]);
    const { mood, evidence, summary } = reflectOnDevice(text);
    expect({ mood, evidence }).toEqual({ mood: null, evidence: [] });
    expect(summary).toMatch(/English only|doesn’t read this language/);
  });

  it("is not taken for another because of a name or a foreign word", () => {
    expect(readable("Lunch with Jürgen at the Café Zentral, and it was lovely. ¡Olé! I was glad.")).toHaveLength(3);
  });
});
