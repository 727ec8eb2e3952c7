import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "@/lib/text/prose";
import { chooseHint, chooseHints } from "./chooser";
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
      if (question.startsWith("You come back") || /^“\p{L}+” appears/u.test(question)) continue;
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
    ["I want to move to the coast.", "wish"],
    ["I should call her more often.", "should"],
    ["I feel so small next to him.", "ashamed"],
    ["I don't know whether to stay in this town.", "not-knowing"],
    ["We laughed until the waiter came.", "good-thing"],
    ["I didn't tell him about the letter.", "held-back"],
    ["What if it never comes back?", "fear"],
    ["We shouted at each other.", "quarrel"],
  ])("hears what kind of sentence it is: %s", (text, occasion) => {
    const occasions = chooseHints(text, 4).map(({ id }) => id.split(".")[1]);
    expect(occasions).toContain(occasion);
  });

  it.each([
    ["My boss read the numbers out and nobody in the room breathed.", "boss"],
    ["The tomatoes have come up, six of them, thin as thread.", "garden"],
    ["Dad would have told me to pinch them back.", "father"],
    ["He died in March and the coat still hangs there.", "grief"],
    ["The rent went up again, eighty euros.", "money"],
    ["I woke at three and lay there listening to the fridge.", "awake"],
    ["Mia had a fever all night.", "caring"],
  ])("asks about what the sentence is about: %s", (text, topic) => {
    expect(chooseHint(text)?.id.split(".")[1]).toBe(topic);
  });

  it("never asks a person the same question twice while there are others, and says so when there are none", () => {
    const had = new Set<string>();
    const texts = [evening, "The rent went up again. I want to move away.", "My boss smiled and I kept quiet. I was so tired."];
    for (let count = 0; count < 60; count += 1) {
      const hint = chooseHint(texts[count % texts.length] ?? "", { hadLately: (id) => had.has(id) });
      if (hint === undefined) continue;
      expect(had.has(hint.id)).toBe(false);
      had.add(hint.id);
    }
    expect(had.size).toBeGreaterThan(50);
    expect(chooseHint(evening, { hadLately: () => true })).toBeUndefined();
  });

  it("leans towards the families that helped a person, and away from those that didn't", () => {
    const first = chooseHint(evening);
    const other = chooseHint(evening, { familyWeight: (family) => (family === first?.family ? -4 : 0) });
    expect(other?.family).not.toBe(first?.family);
    expect(chooseHint(evening, { familyWeight: (family) => (family === "kindness" ? 4 : 0) })?.family).toBe("kindness");
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

describe("a conversation saved as an entry", () => {
  it("is asked about by what its writer said, not by what the companion did", () => {
    const text =
      "I keep checking my phone for a sign of Ruth.\n\n> What makes you so angry about Marlene?\n\nWe talked on the stairs.";
    const questions = questionsOnDevice(text, 6);
    expect(questions.length).toBeGreaterThan(2);
    expect(questions.join(" ")).not.toMatch(/Marlene|angry/);
  });
});
