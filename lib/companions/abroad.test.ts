import { describe, expect, it } from "vitest";
import { companionConversationsAbroad } from "@/scripts/eval/data/companion-conversations";
import { repliesTo } from "@/scripts/eval/companions";
import { languageOf } from "@/lib/text/language";
import { folded } from "@/lib/text/prose";
import { flatters } from "@/lib/hints/view";
import { countedWords, peopleOf, recurring } from "./counting";
import { heard } from "./hearing";
import { libraryOf } from "./libraries/all";
import { openingOf, replyOnDevice } from "./on-device";
import { suggestionsAfter } from "./plan";
import { quoteAbroad } from "./quoting-abroad";
import { tongueAmong } from "./tongue";
import type { Turn } from "./turns";
import { companionTypes, type CompanionType } from "./view";

const abroad = ["de", "fr", "es"] as const;
const all = abroad.flatMap((tongue) => companionTypes.map((type) => [tongue, type] as const));

function linesOf(type: CompanionType, tongue: (typeof abroad)[number]): readonly string[] {
  const { openings, steps, nudges, whatAmI, noAdvice } = libraryOf(type, tongue);
  return [...openings, ...steps.flatMap(({ lines }) => lines), ...Object.values(nudges).flat(), ...whatAmI, ...noAdvice];
}

function talk(type: CompanionType, said: readonly string[]): readonly Turn[] {
  const turns: Turn[] = [{ role: "companion", ...openingOf(type, "a") }];
  for (const text of said) {
    turns.push({ role: "person", text, move: null });
    const reply = replyOnDevice(type, turns);
    if (reply !== undefined) turns.push({ role: "companion", ...reply });
  }
  return turns;
}

const filledIn = (line: string) => line.replace(/\{\w+\}/g, "“X”");

describe("the lines in German, French and Spanish", () => {
  it.each(all)(
    "%s, %s: as many steps as in English, each with something to say to a few words, nobody else's, and no slot unknown",
    (tongue, type) => {
      const [here, english] = [libraryOf(type, tongue), libraryOf(type)];
      expect(here.steps.map(({ name }) => name)).toEqual(english.steps.map(({ name }) => name));
      const slots = new Set(linesOf(type, tongue).flatMap((line) => [...line.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot)));
      for (const slot of slots)
        expect(["bit", "first", "name", "word", "times", "counted", "earlier", "kept", "kind", "act", "plan"]).toContain(slot);
      for (const [at, { name, lines, chips }] of here.steps.entries()) {
        expect(lines, name).not.toEqual(english.steps[at]?.lines);
        expect(chips, name).not.toEqual(english.steps[at]?.chips);
        expect(lines.filter((line) => !line.includes("{")).length, name).toBeGreaterThan(0);
        for (const chip of chips)
          expect(chip).not.toMatch(
            /(?<![\p{L}])(?:traurig|wütend|ängstlich|einsam|müde|triste|en colère|seule?|fatiguée?|solo|enfadad[oa]|cansad[oa])(?![\p{L}])/u,
          );
      }
      const lines = linesOf(type, tongue);
      expect(new Set(lines.map(folded)).size).toBe(lines.length);
      const others = companionTypes.filter((other) => other !== type).flatMap((other) => linesOf(other, tongue));
      for (const line of lines) {
        expect(others.map(folded), line).not.toContain(folded(line));
        expect(filledIn(line).match(/\?/g)?.length ?? 0, line).toBeLessThan(2);
        expect(flatters(line), line).toBe(false);
        expect(line).not.toMatch(
          /(?<![\p{L}])(?:du (?:solltest|musst)|versuch(?:e)? (?:doch|mal)|tu (?:devrais|dois)|essaie de|deberías|tienes que|vous|usted)(?![\p{L}])/u,
        );
      }
    },
  );
});

describe("in the person's language", () => {
  it.each(all)("%s: %s answers in it, with the person's words in its own marks, and never twice", (tongue, type) => {
    const said = companionConversationsAbroad[tongue];
    const turns = talk(type, said);
    const replies = turns.filter(({ role }) => role === "companion").slice(1);
    expect(replies).toHaveLength(said.length);
    expect(new Set(replies.map(({ text }) => folded(text))).size).toBe(replies.length);
    for (const { text } of replies) expect(text).not.toMatch(/\b(?:the|what|you|your|that|this|and|is|it)\b/i);
    const marks = { de: /„[^“]+“/u, fr: /« [^»]+ »/u, es: /«[^»]+»/u }[tongue];
    expect(replies.filter(({ text }) => marks.test(text)).length).toBeGreaterThan(0);
    for (const { text } of replies) expect(text).not.toMatch(/[{}]|[“”](?=[^“]*$)(?<!„[^“]*“)|[.!?…]\s?[“»]?\./u);
    expect(suggestionsAfter(type, replies.at(-1)?.move ?? null, tongueAmong(said))).toEqual(
      libraryOf(type, tongue).steps.find(({ name }) => replies.at(-1)?.move?.startsWith(name))?.chips,
    );
  });

  it("changes when the person does, and keeps the step", () => {
    const turns = talk("inner_voice", [
      "I was told off again by a voice in my head this morning.",
      "Es ist die, die immer sagt, dass ich zu langsam bin.",
      "Toujours la même phrase, et je n’arrive pas à lui répondre.",
    ]);
    const replies = turns.filter(({ role }) => role === "companion").slice(1);
    expect(replies.map(({ move }) => move)).toEqual(["which", "says", "guards"]);
    expect(replies.map(({ text }) => languageOf(text))).toEqual(["en", "de", "fr"]);
  });

  it.each([
    ["de", "ja", "yes"],
    ["de", "eigentlich nicht", "no"],
    ["de", "ich weiß es nicht", "unsure"],
    ["de", "das reicht für heute", "enough"],
    ["de", "Bist du ein Mensch?", "what_are_you"],
    ["de", "Was soll ich denn tun?", "what_to_do"],
    ["de", "Der Tisch.", "brief"],
    ["fr", "oui", "yes"],
    ["fr", "pas vraiment", "no"],
    ["fr", "je ne sais pas", "unsure"],
    ["fr", "c’est tout pour aujourd’hui", "enough"],
    ["fr", "Est-ce que quelqu’un lit ça ?", "what_are_you"],
    ["fr", "Qu’est-ce que je dois faire ?", "what_to_do"],
    ["es", "sí", "yes"],
    ["es", "la verdad es que no", "no"],
    ["es", "no lo sé", "unsure"],
    ["es", "hasta mañana", "enough"],
    ["es", "¿Eres una persona de verdad?", "what_are_you"],
    ["es", "¿Qué debería hacer?", "what_to_do"],
  ] as const)("%s: “%s” is heard as %s", (tongue, text, kind) => {
    expect(heard(text, companionConversationsAbroad[tongue].slice(0, 2))).toBe(kind);
  });

  it("ends in the person's words", () => {
    const buddy = talk("reflection_buddy", [
      "Meine Mutter hat am Sonntag angerufen und ich habe ja gesagt.",
      "Ich hatte Angst vor der Stille nach einem Nein.",
      "Mit meinem Vater war das schon genauso, damals am Tisch.",
      "Der Tisch und das Telefon sind dasselbe.",
      "Eine Stille ist kein Urteil.",
    ]).at(-1);
    expect(buddy).toMatchObject({ move: "close", text: expect.stringContaining("„Eine Stille ist kein Urteil.“") });
    const challenge = talk("growth_challenge", [
      "Quiero dejar de decir que sí a mi jefe enseguida.",
      "Podría escribirle que contesto el lunes.",
      "A las ocho, después de fregar.",
      "Va a llamar antes de eso.",
      "Entonces lo dejo sonar y escribo primero.",
    ]).at(-1);
    expect(challenge?.move).toBe("close");
    expect(challenge?.text).toContain("«Podría escribirle que contesto el lunes. A las ocho, después de fregar.»");
  });
});

describe("what is counted and named", () => {
  it("is counted without small words, and spelled as it was", () => {
    const german = [
      "Am Sonntag war ich wieder bei meiner Mutter und habe nichts gesagt.",
      "Sonntag ist immer so. Meine Mutter fragt, und ich sage nichts.",
      "Der Sonntag davor war genauso, nur dass das Telefon geklingelt hat.",
    ];
    const found = recurring(german);
    expect(found).toContainEqual({ word: "Sonntag", count: 3 });
    expect(found.map(({ word }) => word)).toContain("Mutter");
    for (const { word } of found) expect(word).not.toMatch(/^(?:nichts|meine|meiner|habe|dass)$/i);
    expect(countedWords([{ word: "Sonntag", count: 3 }], "de")).toBe("„Sonntag“ dreimal");
    expect(countedWords([{ word: "mardi", count: 2 }], "fr")).toBe("« mardi » deux fois");
    expect(countedWords([{ word: "coche", count: 12 }], "es")).toBe("«coche» 12 veces");
  });

  it.each([
    ["de", "Gestern hat meine Mutter angerufen. Jonas sagte nichts dazu.", ["deine Mutter", "Jonas"]],
    ["de", "Die Arbeit war lang. Der Regen rief nach mir, und das Telefon klingelte.", []],
    ["de", "Mit meinem Vater war es besser.", ["dein Vater"]],
    ["fr", "Ma sœur est venue. Claire a demandé pourquoi.", ["ta sœur", "Claire"]],
    ["fr", "La pluie tombait sur Paris.", []],
    ["es", "Mi hermano no vino. Lucía me dijo que estaba bien.", ["tu hermano", "Lucía"]],
    ["es", "El jefe llamó tarde.", []],
  ] as const)("%s: in “%s” are named %j", (tongue, text, people) => {
    expect([...peopleOf(text, tongue)].sort()).toEqual([...people].sort());
  });

  it("is quoted whole or by a clause that can stand alone, with its own words only", () => {
    const long =
      "Als ich nach Hause kam, weil der Zug wieder zu spät war und niemand am Bahnhof stand, lag der Brief auf dem Tisch, den ich nicht öffnen wollte.";
    const found = quoteAbroad(long, long.indexOf("Brief"), "de");
    expect(found).toBe("lag der Brief auf dem Tisch");
    expect(quoteAbroad("Sie sagte „bleib doch“ und ging.", 0, "de")).toBe("Sie sagte ‘bleib doch’ und ging.");
    expect(quoteAbroad("Ja.", 0, "de")).toBeUndefined();
  });

  it("says nothing twice, however long it goes", () => {
    const yeses = repliesTo("pattern_detective", [
      "Am Montag war es wieder so, und ich war allein in der Küche.",
      ...Array.from({ length: 60 }, () => "ja"),
    ]);
    expect(new Set(yeses.map(folded)).size).toBe(yeses.length);
  });
});
