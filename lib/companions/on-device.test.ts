import { describe, expect, it } from "vitest";
import { evaluate, repliesTo } from "@/scripts/eval/companions";
import { flatters } from "@/lib/hints/view";
import { folded } from "@/lib/text/prose";
import { evening } from "@/lib/testing/companion-talk";
import { acceptableReply } from "./acceptable";
import { libraryOf } from "./libraries/all";
import { openingOf, replyOnDevice } from "./on-device";
import { planOf, suggestionsAfter } from "./plan";
import type { Turn } from "./turns";
import { companionTypes, type CompanionType } from "./view";

/** The last answer after these words of the person's, and the move it was. */
function answerAfter(type: CompanionType, ...said: readonly string[]) {
  const turns: Turn[] = [{ role: "companion", ...openingOf(type, "a") }];
  for (const [at, text] of said.entries()) {
    turns.push({ role: "person", text, move: null });
    const reply = replyOnDevice(type, turns);
    if (reply === undefined) return undefined;
    if (at === said.length - 1) return reply;
    turns.push({ role: "companion", ...reply });
  }
  throw new Error("nothing was said");
}

function linesOf(type: CompanionType): readonly string[] {
  const library = libraryOf(type);
  const { openings, steps, nudges, whatAmI, noAdvice, abroad } = library;
  return [
    ...openings,
    ...steps.flatMap(({ lines }) => lines),
    ...Object.values(nudges).flat(),
    ...whatAmI,
    ...noAdvice,
    ...abroad,
  ];
}

describe("the lines", () => {
  it.each(companionTypes)("of %s are many, its own, and neither praise nor advise", (type) => {
    const lines = linesOf(type);
    expect(libraryOf(type).steps.flatMap((step) => step.lines).length).toBeGreaterThanOrEqual(25);
    const others = companionTypes.filter((other) => other !== type).flatMap(linesOf);
    for (const line of lines) {
      const said = line.replace(/\{\w+\}/g, "“the long evening”");
      expect(flatters(said), line).toBe(false);
      expect(said.replace(/“[^”]*”/gu, "").match(/\?/g)?.length ?? 0, line).toBeLessThan(2);
      expect(others.map(folded), line).not.toContain(folded(line));
      // What PAUZ says itself is held to what a model is held to; only "therapist" stands there, to say that it is none.
      expect(
        acceptableReply(said.replace(/^\s*“the long evening”/u, "The long evening"), {
          known: said,
          before: [],
          instructions: "",
        }),
        line,
      ).toBeDefined();
    }
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(companionTypes)("of %s never leave a step without something to say to a few words", (type) => {
    for (const { name, lines } of libraryOf(type).steps)
      expect(lines.filter((line) => !line.includes("{")).length, name).toBeGreaterThan(0);
  });

  it("suggest beginnings, and put no feeling into anybody's mouth", () => {
    for (const type of companionTypes)
      for (const move of [null, ...libraryOf(type).steps.map(({ name }) => name)]) {
        const chips = suggestionsAfter(type, move, "en");
        expect(chips.length).toBeGreaterThan(0);
        expect(chips.length).toBeLessThanOrEqual(3);
        for (const chip of chips)
          expect(chip).not.toMatch(/\b(?:feel|felt|sad|happy|angry|afraid|anxious|ashamed|lonely|proud|tired)\b/i);
      }
  });
});

describe("five companions", () => {
  it("answer one transcript in five ways, without repeating, praising or falling silent", async () => {
    const figures = await evaluate();
    expect(figures.filter(({ met }) => met !== true)).toEqual([]);
    expect(figures.length).toBe(9);
  });

  it("begin in five ways and move in five ways", () => {
    const replies = companionTypes.map((type) => answerAfter(type, evening));
    expect(new Set(replies.map((reply) => reply?.text)).size).toBe(5);
    expect(replies.map((reply) => reply?.move)).toEqual(["mirror", "which", "narrow", "when", "follow"]);
    expect(new Set(companionTypes.map((type) => openingOf(type, "a").text)).size).toBe(5);
  });
});

describe("each companion's end is in the person's words", () => {
  it("the reflection buddy gives back the sentence to keep", () => {
    const end = answerAfter(
      "reflection_buddy",
      evening,
      "I was afraid of the silence after a no.",
      "It was like that with my father, too.",
      "The dinner table and the phone are the same table.",
      "A silence is not a verdict.",
    );
    expect(end).toMatchObject({ move: "close", text: expect.stringContaining("“A silence is not a verdict.”") });
  });

  it("the inner voice ends with the kinder sentence", () => {
    const end = answerAfter(
      "inner_voice",
      evening,
      "It is the one that hurries.",
      "You have to answer now.",
      "It guards me from being left.",
      "You may take a day to answer.",
    );
    expect(end).toMatchObject({ move: "close", text: expect.stringContaining("“You may take a day to answer.”") });
  });

  it("the growth challenge ends with the act and its if–then, and looks at it again", () => {
    const said = [
      "I want to stop saying yes to Lena at once.",
      "I could write her that I answer on Monday.",
      "At eight, after the dishes.",
      "She will call before that.",
      "Then I let it ring and write the message first.",
    ];
    const end = answerAfter("growth_challenge", ...said);
    expect(end?.move).toBe("close");
    expect(end?.text).toContain("I could write her that I answer on Monday. At eight, after the dishes.");
    const again = answerAfter("growth_challenge", ...said, "I wrote it, and she was fine with it.");
    expect(again?.move).toBe("look_again");
  });

  it("the pattern detective counts in code, in the person's own words, and ends with something to notice", () => {
    const said = [
      evening,
      "It was Sunday, around eight.",
      "At my mother's table, with Lena on the phone.",
      "An hour before, my mother had asked about December.",
      "Afterwards I did the dishes and was angry.",
      "The time before it was also on a Sunday, and my mother was there, too.",
    ];
    const counted = answerAfter("pattern_detective", ...said);
    expect(counted?.move).toBe("counted");
    expect(counted?.text).toMatch(/“Sunday” three times/);
    expect(counted?.text).toMatch(/“mother” three times/);
    expect(answerAfter("pattern_detective", ...said, "The table.")?.move).toBe("counted/brief");
    expect(answerAfter("pattern_detective", ...said, "It is always at that table.")?.move).toBe("experiment");
  });

  it("the pattern detective says in how many earlier entries a word stands, and when last", () => {
    const turns: Turn[] = [
      { role: "companion", text: "x", move: "another" },
      { role: "person", text: "Lena asked again. Lena always asks on a Sunday, and on Sunday I say yes.", move: null },
    ];
    const earlier = [
      { text: "A quiet walk.", localDate: "2026-03-01" },
      { text: "Lena came.", localDate: "2026-03-04" },
      { text: "Lena’s letter.", localDate: "2026-02-01" },
    ] as unknown as Parameters<typeof replyOnDevice>[2];
    expect(replyOnDevice("pattern_detective", turns, earlier)?.text).toContain(
      "“Lena” is also in 2 of your last 3 entries, the latest of 4 March.",
    );
  });

  it("free chat has no end of its own, and says good-bye when the person does", () => {
    expect(
      repliesTo(
        "free_chat",
        Array.from({ length: 9 }, (_, at) => `${evening} And that was ${at}.`),
      ).join(" "),
    ).not.toMatch(/pick it up where it lies|until whenever|whatever comes next; the words stay/);
    expect(answerAfter("free_chat", evening, "that's all for now")?.move).toBe("close");
  });
});

describe("what is said is heard for what it is", () => {
  it.each(companionTypes)("%s stays with its step once after a yes, a no, or not knowing", (type) => {
    const first = answerAfter(type, evening);
    for (const [short, kind] of [
      ["yes", "yes"],
      ["No.", "no"],
      ["I don't know", "unsure"],
      ["Lena", "brief"],
    ] as const) {
      const nudge = answerAfter(type, evening, short);
      expect(nudge?.move).toBe(`${first?.move}/${kind}`);
      expect(answerAfter(type, evening, short, short)?.move).not.toContain("/");
    }
  });

  it.each(companionTypes)("%s says what it is when asked, and what it won't do", (type) => {
    const honest = answerAfter(type, evening, "Are you a real person?");
    expect(honest?.text).toMatch(/program|software/i);
    expect(answerAfter(type, evening, "What should I do?")?.text).not.toMatch(/\byou should\b|\btry to\b/i);
    expect(answerAfter(type, evening, "What should I do?")?.move).toMatch(/what_to_do$/);
  });

  it.each(companionTypes)("%s says honestly which languages it follows here, and never says that twice", (type) => {
    const first = answerAfter(type, "今日は母と話しました。何も言えませんでした。");
    expect(first?.text).toMatch(/^On this device I follow English, German, French and Spanish/);
    const second = answerAfter(type, "今日は母と話しました。何も言えませんでした。", "夜になって、また電話が鳴りました。");
    expect(second?.text).toContain("can’t follow this language");
  });

  it.each(companionTypes)("%s takes one thing out of a very long text", (type) => {
    const long = Array.from(
      { length: 60 },
      (_, at) => `On evening ${at} I walked home along the canal and thought of Lena.`,
    ).join(" ");
    const reply = answerAfter(type, long);
    expect(reply?.text.length).toBeLessThan(400);
    expect(reply?.text).toMatch(/one thing|One piece|single place/);
  });

  it.each(companionTypes)("%s never says a thing twice, and in the end says nothing rather than that", (type) => {
    const yeses = repliesTo(
      type,
      Array.from({ length: 80 }, () => "yes"),
    );
    expect(new Set(yeses.map(folded)).size).toBe(yeses.length);
    expect(yeses.length).toBeGreaterThan(12);
    expect(yeses.length).toBeLessThan(81);
  });

  it("keeps the first step to come when a question comes before anything else", () => {
    const turns: Turn[] = [
      { role: "companion", ...openingOf("inner_voice", "a") },
      { role: "person", text: "who are you?", move: null },
    ];
    const reply = replyOnDevice("inner_voice", turns);
    expect(reply?.move).toBe("opening/what_are_you");
    turns.push(
      { role: "companion", text: reply?.text ?? "", move: reply?.move ?? null },
      { role: "person", text: evening, move: null },
    );
    expect(planOf("inner_voice", turns).step.name).toBe("which");
  });
});
