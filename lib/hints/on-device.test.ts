import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "@/lib/text/prose";
import { askOnDevice, questionsOnDevice } from "./on-device";
import { goodQuestion, maxHintLength } from "./view";

const evening = `# The phone rang while I was still in my coat

Lena again, about December. She had barely started and I said yes before she finished the sentence. I stood in the hall with my shoulders up by my ears and heard myself being pleased.

It isn’t that I don’t want them here. I want them here, and I want the week to have a door in it. What I could still say:

- [x] Four nights, not seven
- [ ] Ask Jonas to cook on Tuesday

Walked to the canal before dark. Somewhere around the second bridge my hands came out of my pockets.`;

const quoteOf = (question: string) => /^“([^”]+)”/.exec(question)?.[1]?.replace(/[.]$/, "") ?? "";
const plain = (text: string) => folded(text.replace(/[*#>[\]-]/g, " "));

describe("askOnDevice", () => {
  it("quotes the writer exactly and asks one thing", () => {
    for (const question of questionsOnDevice(evening, 12)) {
      if (question.startsWith("You come back") || /^“\w+” appears/.test(question)) continue;
      expect(plain(evening), question).toContain(plain(quoteOf(question)));
      expect(question.replace(/“[^”]*”/g, "").match(/\?/g), question).toHaveLength(1);
      expect(question.length).toBeLessThanOrEqual(maxHintLength);
    }
  });

  it("gives another question each time, about different sentences first", () => {
    const questions = questionsOnDevice(evening, 12);
    expect(new Set(questions).size).toBe(12);
    expect(new Set(questions.slice(0, 5).map(quoteOf)).size).toBe(5);
  });

  it("would pass for a model's good question, too", () => {
    const questions = questionsOnDevice(evening, 8);
    for (const [at, question] of questions.entries()) {
      expect(goodQuestion(question, evening, questions.slice(0, at)), question).toBe(question);
    }
  });

  it("passes the swap test: what it asks one writer it would not ask another", () => {
    const other = "We drove to the lake with my sister. The kids threw stones until it was dark and nobody wanted to leave.";
    expect(questionsOnDevice(evening, 6).filter((question) => questionsOnDevice(other, 6).includes(question))).toEqual([]);
  });

  it.each([
    ["I want to move to the coast.", /ordinary Tuesday|smallest piece|Who knows/],
    ["I should call my mother more often.", /Whose voice|lose if|watching/],
    ["I feel so small next to him at work.", /where in the day|in your body|want you to know|company/i],
    ["I don't know whether to stay in this town.", /some part of you|ruled out|feel sure/],
    ["We laughed until the waiter came and I felt light.", /made room|leave undone|still know in a year/],
    ["I didn't tell him about the letter.", /unsaid|protect|hear it/],
  ])("hears what kind of sentence it is: %s", (text, asked) => {
    expect(askOnDevice(text, [])).toMatch(asked);
  });

  it("doesn't take a missing joy for joy", () => {
    expect(askOnDevice("I am not happy with how it went.", [])).not.toMatch(/made room|leave undone/);
  });

  it("asks in the writer's language where it can", () => {
    expect(askOnDevice("Heute war ich sehr müde und wollte nur nach Hause.", [])).toMatch(
      /^“Heute war ich sehr müde.*(Was|Welches|Wer)/,
    );
    expect(askOnDevice("Je suis restée dans le train sans rien dire.", [])).toMatch(/ \?$/);
    expect(askOnDevice("Hoy no quise hablar con nadie en la oficina.", [])).toMatch(/¿.*\?$/);
  });

  it("has nothing to ask of next to nothing, and ends when everything was asked", () => {
    for (const text of ["", "  \n", "ok", "👍", "***", "# "]) expect(askOnDevice(text, []), JSON.stringify(text)).toBeUndefined();
    const all = questionsOnDevice("I hate Mondays.", 50);
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect(askOnDevice("I hate Mondays.", all)).toBeUndefined();
  });

  it("survives any text, and never repeats itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const questions = questionsOnDevice(text, 4);
        expect(new Set(questions).size).toBe(questions.length);
        for (const question of questions) expect(question.length).toBeLessThan(600);
      }),
      { numRuns: 200 },
    );
  });

  it("is instant for a very long entry", () => {
    const before = performance.now();
    askOnDevice(evening.repeat(1_500), []);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});

describe("goodQuestion", () => {
  const text = "Lena again, about December. I wrote <b>nothing</b> to her.";
  it.each([
    ["What would you like Lena to know?", true],
    ["You wrote “<b>nothing</b> to her”. What stopped your hand, about Lena?", true],
    ["What about <b>Lena</b>?", false],
    ["Lena?", false],
    ["How are you feeling today?", false],
    ["Tell me about Lena.", false],
    ["Great job with Lena! What next?", false],
  ])("%s: %s", (question, good) => {
    expect(goodQuestion(question, text, []) === question).toBe(good);
  });
});
