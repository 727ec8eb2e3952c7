import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tidiedByRules } from "./by-rules";
import { spokenWords } from "./own-words";

describe("what was said, easier to read", () => {
  it.each([
    ["en", "um so I I went uh home", "So I went home."],
    ["en", "So, um, I went to the, the sea, you know", "So, I went to the sea, you know."],
    ["en", "Uh... i don't know. i'm tired. it was, er, late", "I don't know. I'm tired. It was, late."],
    ["en", "I w- went to the st- station", "I went to the station."],
    ["en", "We sat in the ER until 3 p.m. and then, mm, left", "We sat in the ER until 3 p.m. and then, left."],
    ["en", "There were 5 mm of rain", "There were 5 mm of rain."],
    [
      "en",
      "It was very very late, and I had had enough of that that day",
      "It was very very late, and I had had enough of that that day.",
    ],
    ["en-GB", "no no no, he said", "No no no, he said."],
    ["de", "Ähm, ich ich war um acht da, äh, und er auch", "Ich war um acht da, und er auch."],
    ["fr", "Euh, je je ne sais pas. nous nous sommes vus", "Je ne sais pas. Nous nous sommes vus."],
    ["pt", "Eu vi um homem, hmm, e um cão", "Eu vi um homem, e um cão."],
    ["ru", "Э, я я не знаю. мм, поздно", "Я не знаю. Поздно."],
    ["ja", "えーと、今日は雨でした。あの、寒かったです。", "今日は雨でした。寒かったです。"],
    ["zh", "嗯，今天下雨了。", "今天下雨了。"],
    [null, "erm, we left", "We left."],
    [null, "um uns herum", "Um uns herum."],
    ["en", "um, uh, hmm.", ""],
    ["en", "", ""],
  ])("%s: %s", (language, said, tidied) => {
    expect(tidiedByRules(said, language)).toBe(tidied);
  });

  it("adds no word, and doing it twice is doing it once", () => {
    const word = fc.constantFrom(
      "I",
      "um",
      "uh,",
      "went",
      "the",
      "the,",
      "sea.",
      "no",
      "not",
      "w-",
      "ähm",
      "very",
      "3",
      "p.m.",
      "er",
      "…",
      "yes!",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom("en", "de", "fr", null), (words, language) => {
        const said = words.join(" ");
        const once = tidiedByRules(said, language);
        expect(tidiedByRules(once, language)).toBe(once);
        const left = [...spokenWords(said)];
        for (const kept of spokenWords(once)) {
          const at = left.indexOf(kept);
          expect(at, `${kept} in ${said}`).toBeGreaterThanOrEqual(0);
          left.splice(0, at + 1);
        }
      }),
    );
  });

  it("takes an hour's talk in no time", () => {
    const started = performance.now();
    tidiedByRules("so I I went, um, to the the sea and, uh, it was quiet ".repeat(1_200), "en");
    tidiedByRules("a".repeat(60_000), "en");
    tidiedByRules("the ".repeat(15_000), "en");
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
