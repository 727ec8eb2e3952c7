import { describe, expect, it } from "vitest";
import { questions as questionsOfTheDay } from "@/lib/prompts/questions";
import { likenessAmong } from "@/lib/testing/near-duplicates";
import { categories, categoryIds, isCategoryId } from "../categories";
import { categoryQuestionById, categoryQuestions, sessionsOf } from "./all";

const all = categoryIds.flatMap((id) => sessionsOf(id).flat());

describe("the set", () => {
  it("has ten categories with three sessions of nine questions each", () => {
    expect(categories.map(({ id }) => id)).toEqual(categoryIds);
    for (const id of categoryIds) {
      expect(sessionsOf(id)).toHaveLength(3);
      for (const session of sessionsOf(id)) {
        expect(session.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(session.map(({ part }) => part)).toEqual([
          ...Array<string>(3).fill("going-well"),
          ...Array<string>(3).fill("needs-care"),
          ...Array<string>(3).fill("boundaries"),
        ]);
      }
    }
    expect(all).toHaveLength(270);
    expect(new Set(all.map(({ id }) => id)).size).toBe(270);
  });

  it("is found by id, and only so", () => {
    for (const question of all) expect(categoryQuestionById(question.id)).toBe(question);
    expect(categoryQuestionById("mind.one-day.10")).toBeUndefined();
    expect(categoryQuestionById("constructor")).toBeUndefined();
    expect(isCategoryId("joy")).toBe(true);
    expect(isCategoryId("constructor")).toBe(false);
  });

  it("gives the same session for the same seed and all three in turn", () => {
    for (const id of categoryIds) {
      expect(categoryQuestions(id, 7)).toEqual(categoryQuestions(id, 7));
      expect(new Set([4, 5, 6].map((seed) => categoryQuestions(id, seed)[0]?.id)).size).toBe(3);
      for (const seed of [-1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER]) expect(categoryQuestions(id, seed)).toHaveLength(9);
    }
  });
});

const requests =
  "Add|Choose|Cross|Declare|Describe|Draw|End|Follow|Fill|Finish|Give|Keep|Let|List|Make|Name|Pick|Promise|Put|Say|Separate|Set|Start|Tell|Then decide|Think|Try|Walk|Word|Write|Catch it|Begin";

/** Whether the last sentence asks, or tells the writer what to put on the page. */
const asks = (text: string): boolean =>
  /[^?]\?$/u.test(text) || new RegExp(`(?:^|[.?:;] |, )(?:${requests})\\b[^.?]*(?:… ?)?(?:”)?\\.$`, "iu").test(text);

/** Words of the trade, of posters and of clinics; and what would press, flatter or blame somebody who came here tired. */
const banned =
  /\b(?:journeys?|toxic|self-care|self-love|manifest\w*|mindful\w*|heal(?:ing)?|trauma\w*|trigger\w*|boundar(?:y|ies)|authentic\w*|best self|true self|inner child|inner critic|growth mindset|comfort zone|gratitude|grateful|blessed|abundance|empower\w*|resilien\w*|vulnerab\w*|hold(?:ing)? space|unpack|process(?:ing)? (?:your|the)|limiting belief\w*|affirmations?|intentions?|energy|vibes?|aligned|nourish\w*|thriv\w*|flourish\w*|wellness|wellbeing|coping|burn-?out|narcissis\w*|gaslight\w*|attachment|codependen\w*|depress\w*|anxiety|disorder|symptoms?|diagnos\w*|suicid\w*|self-harm|kill\w*|weight|diet\w*|calories|slim\w*|fat|thin(?! on the ground)|exercise more|should you|why (?:didn|don|aren|can)’t you|your fault|fail to|lazy|excuses|amazing|incredible|unique|special person|superpower)\b/i;

describe("each question", () => {
  it.each(all.map(({ id, text }) => [id, text]))("%s: %s", (_id, text) => {
    expect(text).toMatch(/^[\p{Lu}“]/u);
    expect(asks(text), "ends as a question or a clear request").toBe(true);
    expect(text.match(/\?/g)?.length ?? 0, "one question").toBeLessThanOrEqual(1);
    expect(text.length).toBeGreaterThanOrEqual(55);
    expect(text.length).toBeLessThanOrEqual(170);
    expect(text, "typographic marks, single spaces").not.toMatch(/['"<>]|\.\.\.| {2}|—/);
    expect(text).not.toMatch(banned);
    // Nobody is a "he" or a "she" here, and nobody is certain to have a husband, a boss or a mother.
    expect(text).not.toMatch(
      /\b(?:he|she|him|his|her|hers|husband|wife|girlfriend|boyfriend|your (?:mother|father|boss|partner|child))\b/i,
    );
    expect(text, "UK spelling").not.toMatch(/\b(?:color|favor|neighbor|realize|organize|practicing|gray|moms?\b)\w*\b/i);
  });

  it.each([
    "Where are you on your self-care journey?",
    "What are you grateful for in your body today?",
    "What does your weight say about you?",
    "Which trauma still triggers you?",
  ])("would not be: %s", (text) => {
    expect(text).toMatch(banned);
  });

  it("would not pass as a statement", () => {
    expect(asks("You are doing well and the evening is calm.")).toBe(false);
    expect(asks("What is it? A café that closed counts.")).toBe(false);
  });

  it("doesn't begin like every other one", () => {
    const openings = new Map<string, number>();
    for (const { text } of all) {
      const first = text.split(" ").slice(0, 2).join(" ");
      openings.set(first, (openings.get(first) ?? 0) + 1);
    }
    expect(Math.max(...openings.values())).toBeLessThan(0.07 * all.length);
    const which = all.filter(({ text }) => /^(?:Which|What)\b/.test(text)).length;
    expect(which).toBeLessThan(0.5 * all.length);
  });
});

describe("no two are alike", () => {
  const texts = [...all, ...questionsOfTheDay].map(({ text }) => text);
  const likeness = likenessAmong(texts);
  // Read pair by pair from the top: up to 0.44 two questions shared a turn of phrase and asked different things, and the
  // paraphrases below, which ask the same thing in other words, begin at 0.55.
  const tooAlike = 0.46;

  it("among the 270 and the questions of the day", () => {
    const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => ({ a, b, alike: likeness(a, b) })));
    expect(pairs.filter(({ alike }) => alike >= tooAlike)).toEqual([]);
  });

  it.each([
    ["Which thought was a pleasure to have this week, the sort you returned to on purpose?", "mind.one-day.2"],
    ["What does your back know about this month that the calendar isn’t showing?", "body.head-to-foot.6"],
    ["Whose voice settles your heart when it says your name?", "heart.plain-words.3"],
    ["Who made the rule about what must be finished before you’re allowed fun?", "joy.the-invitation.6"],
    ["Which price did you pay this year in hours or sleep that no bill shows?", "money.in-the-pocket.5"],
    ["How near, how often and how long is good for you with your family, in miles and hours?", "family.the-table.8"],
  ])("and would refuse “%s”", (planted, id) => {
    expect(likeness(planted, categoryQuestionById(id)?.text ?? "")).toBeGreaterThan(tooAlike);
  });
});
