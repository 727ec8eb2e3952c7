import { describe, expect, it } from "vitest";
import { likenessAmong } from "@/lib/testing/near-duplicates";
import { elsewhere } from "../elsewhere";
import { flatters } from "../view";
import { library, questionsFor } from "./all";
import { hintFamilies, isHintFamily } from "./family";

const slots = /\{(?:name|feeling|thing|word|times)\}/g;
const slotOf: Readonly<Record<string, RegExp>> = { person: /\{name\}/, thing: /\{thing\}/, word: /\{word\}.*\{times\}/ };
const feelingGroups = new Set(["sad", "lonely", "tired", "anxious", "angry", "ashamed", "numb", "glad"]);

/** Words of the trade, of posters and of clinics; and what would press, flatter or blame somebody who came here tired. */
const banned =
  /\b(?:journeys? of|toxic|self-care|self-love|manifest\w*|mindful\w*|heal(?:ing)?|trauma\w*|trigger\w*|boundar(?:y|ies)|authentic\w*|best self|true self|inner child|inner critic|comfort zone|gratitude|blessed|abundance|empower\w*|resilien\w*|vulnerab\w*|hold(?:ing)? space|unpack|affirmations?|intentions?|vibes?|nourish\w*|thriv\w*|wellness|coping|burn-?out|narcissis\w*|gaslight\w*|depress\w*|anxiety|disorder|symptoms?|diagnos\w*|suicid\w*|self-harm|kill\w*|weigh yourself|diet\w*|calories|slim\w*|should you|you should|you need to|try to|have you tried|why (?:didn|don|aren|can)’t you|your fault|lazy|excuses|amazing|incredible|special person)\b/i;

describe("the library", () => {
  it("holds more than three hundred questions, every family at least sixty", () => {
    expect(library.length).toBeGreaterThanOrEqual(500);
    for (const family of hintFamilies)
      expect(library.filter((it) => it.family === family).length, family).toBeGreaterThanOrEqual(60);
  });

  it("knows each by an id of its own, and by its occasion", () => {
    expect(new Set(library.map(({ id }) => id)).size).toBe(library.length);
    for (const question of library) expect(questionsFor(question.occasion)).toContain(question);
    expect(isHintFamily("time")).toBe(true);
    expect(isHintFamily("constructor")).toBe(false);
  });

  it("has several families to choose from for everything that can be written about", () => {
    const occasions = new Set(library.map(({ occasion }) => occasion));
    expect(occasions.size).toBeGreaterThan(80);
    for (const occasion of occasions) {
      expect(new Set(questionsFor(occasion).map(({ family }) => family)).size, occasion).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(library.map(({ id, text }) => [id, text]))("%s: %s", (_id, text) => {
    expect(text).toMatch(/^[\p{Lu}“].*[^?]\?$|^“\{word\}” appears|^You come back to/u);
    expect(text.replace(slots, "x").match(/\?/g), "one question").toHaveLength(1);
    expect(text.endsWith("?")).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual(19);
    expect(text.length, "read at a glance").toBeLessThanOrEqual(125);
    expect(text, "typographic marks, single spaces").not.toMatch(/['"<>]|\.\.\.| {2}|—/);
    expect(text).not.toMatch(banned);
    expect(flatters(text)).toBe(false);
    // Nobody is a "he" or a "she" here, and a yes or a no is no answer that opens anything.
    expect(text).not.toMatch(/\b(?:he|she|him|hers|husband|wife|girlfriend|boyfriend)\b/i);
    expect(text).not.toMatch(/^(?:Is|Are|Do|Does|Did|Can|Could|Would|Will|Have|Has) /);
    expect(text, "UK spelling").not.toMatch(/\b(?:color|favor|neighbor|realize|organize|practicing|gray|moms?\b)\w*\b/i);
  });

  it("fills in only what its occasion has", () => {
    for (const { id, occasion, text } of library) {
      const found = [...text.matchAll(slots)].map(([slot]) => slot);
      const wanted = slotOf[occasion];
      if (wanted !== undefined) expect(text, id).toMatch(wanted);
      else if (feelingGroups.has(occasion))
        expect(
          found.every((slot) => slot === "{feeling}"),
          id,
        ).toBe(true);
      else expect(found, id).toEqual([]);
    }
  });

  it.each(["You are doing so well with that?", "What does your inner child say?", "Why didn’t you answer?", "You should rest?"])(
    "would not hold “%s”",
    (text) => {
      expect(banned.test(text) || flatters(text)).toBe(true);
    },
  );
});

describe("no two are alike", () => {
  const texts = library.map(({ text }) => text);
  const likeness = likenessAmong(texts);
  // Read pair by pair from the top: below this, two questions share a turn of phrase and ask different things.
  const tooAlike = 0.55;

  it("among all of them", () => {
    const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => ({ a, b, alike: likeness(a, b) })));
    const close = pairs.filter(({ alike }) => alike >= tooAlike).sort((a, b) => b.alike - a.alike);
    expect(close).toEqual([]);
  });

  it.each([
    ["What might your boss be frightened of in this story?", "other-side.boss.1"],
    ["Where does the loss live in you now: chest, throat, hands?", "body.grief.1"],
    ["What may be left crooked in this?", "kindness.making.1"],
    ["Which of those deadlines would you remember in a year’s time?", "time.workload.1"],
  ])("and would refuse “%s”", (planted, id) => {
    expect(likeness(planted, library.find((it) => it.id === id)?.text ?? "")).toBeGreaterThan(tooAlike);
  });
});

describe("in other languages", () => {
  it.each(["de", "fr", "es"] as const)("%s has its own set, in every family, none twice", (language) => {
    const set = elsewhere[language];
    expect(set.length).toBeGreaterThanOrEqual(25);
    expect(new Set(set.map(({ family }) => family)).size).toBe(hintFamilies.length);
    expect(new Set(set.map(({ text }) => text)).size).toBe(set.length);
    const likeness = likenessAmong(set.map(({ text }) => text));
    for (const [at, a] of set.entries()) {
      expect(a.text).toMatch(language === "es" ? /¿[^¿?]+\?$/ : language === "fr" ? / \?$/ : /[^ ]\?$/);
      for (const b of set.slice(at + 1)) expect(likeness(a.text, b.text), `${a.text} / ${b.text}`).toBeLessThan(0.75);
    }
  });
});
