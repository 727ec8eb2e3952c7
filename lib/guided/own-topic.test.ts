import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownTopicSession } from "./own-topic";
import { frames } from "./own-topic-frames";
import { cleanTopic, shortTopic, type Topic } from "./topic";
import { categoryOfTopic } from "./topic-category";
import { languageForTopic } from "./topic-language";

function topic(raw: string): Topic {
  const cleaned = cleanTopic(raw);
  if (cleaned === undefined) throw new Error(`${raw} is no topic`);
  return cleaned;
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 260 }),
  fc.string({ unit: "grapheme", maxLength: 220 }),
  fc
    .array(
      fc.constantFrom(
        "My sister",
        "العمل",
        "仕事のこと",
        "👩‍👩‍👧",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "why me?",
        "<b>",
        "</script>",
        "$&",
        "$1",
        "{topic}",
        "“no”",
        '"',
        "\u202e",
        "\u2066",
        "\u200b",
        "\ud800",
        "\n",
        "\t",
        "\u0000",
        "é",
        "e\u0301",
        ".",
        "…",
        " ",
        "Angst",
        "ich nicht",
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join("")),
);

describe("a topic", () => {
  it.each([
    ["  my   sister\n\tand I ", "my sister and I"],
    ["“the house”", "the house"],
    ['"yes" or "no"', '"yes" or "no"'],
    ["«le travail»", "le travail"],
    ["I hate my job.", "I hate my job"],
    ["Moving to the U.K.", "Moving to the U.K."],
    ["and then…", "and then…"],
    ["Should I stay?", "Should I stay?"],
    ["\u202eevil\u202c \u2066x\u2069", "evil x"],
    ["tag\u{e0041}\u{e0042}s", "tags"],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["👨‍👩‍👧", "👨‍👩‍👧"],
    ["می‌خواهم", "می‌خواهم"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["仕事", "仕事"],
    ["half \ud83d a sign", "half a sign"],
  ])("%j becomes %j", (raw, cleaned) => {
    expect(cleanTopic(raw)).toBe(cleaned);
  });

  it.each(["", "   ", "\n\t", "\u200b\u200e", "\u3164", "\u2800\u2800", "\u0301", "\u200d", "“”", "\u202e\u202c", "\ud800"])(
    "%j is none",
    (raw) => {
      expect(cleanTopic(raw)).toBeUndefined();
    },
  );

  it("has at most 200 characters, counted as people count them in any script", () => {
    for (const sign of ["a", "漢", "🙂"]) {
      expect(cleanTopic(sign.repeat(200))).toBe(sign.repeat(200));
      expect(cleanTopic(sign.repeat(201))).toBeUndefined();
    }
    expect(cleanTopic("x".repeat(5_000_000))).toBeUndefined();
    expect(cleanTopic(`${" ".repeat(300)}tea${" ".repeat(300)}`)).toBe("tea");
  });

  it("is clean whatever comes, and cleaning it again changes nothing that is seen", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const cleaned = cleanTopic(raw);
        if (cleaned === undefined) return;
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]| {2}/u);
        expect([...cleaned].length).toBeGreaterThan(0);
        expect([...cleaned].length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 1_000 },
    );
  });

  it("is shortened between words and never inside a character", () => {
    expect(shortTopic(topic("tea"))).toBe("tea");
    const long = topic("whether to move back to the town where I grew up, now that everybody I knew there has gone away");
    expect(shortTopic(long)).toBe("whether to move back to the town where I grew up, now that…");
    expect(shortTopic(topic("👨‍👩‍👧".repeat(30)))).toBe("👨‍👩‍👧".repeat(30));
    expect(shortTopic(topic("e\u0301".repeat(100)))).toBe(`${"e\u0301".repeat(60)}…`);
    expect(shortTopic(topic("é".repeat(150)))).toBe(`${"é".repeat(60)}…`);
  });
});

describe("nine questions about it", () => {
  it("quote it as it stands, in order, the same for the same seed, whatever it is", () => {
    fc.assert(
      fc.property(anyText, fc.integer(), (raw, seed) => {
        const cleaned = cleanTopic(raw);
        if (cleaned === undefined) return;
        const session = ownTopicSession(cleaned, seed);
        expect(session).toEqual(ownTopicSession(cleaned, seed));
        expect(session.questions.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        expect(new Set(session.questions.map(({ text }) => text)).size).toBe(9);
        expect(session.questions[0]?.text).toContain(cleaned);
        for (const { id, text, position } of session.questions) {
          expect(id).toMatch(/^[a-z.-]+\.[1-9]$/);
          expect(text).toMatch(/^[\p{Lu}¿«“]/u);
          expect(text.length).toBeLessThan(700);
          if (session.category === undefined && position > 1) expect(text).toContain(shortTopic(cleaned));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are other ones for the next seed", () => {
    const first = ownTopicSession(topic("the allotment"), 0).questions;
    const others = [1, 2, 3].map((seed) => ownTopicSession(topic("the allotment"), seed).questions);
    for (const other of others) expect(other.filter(({ text }) => first.some((question) => question.text === text))).toEqual([]);
    expect(ownTopicSession(topic("the allotment"), 4).questions).toEqual(first);
  });

  it.each([
    ["Anna", "You wrote “Anna”."],
    ["Should I leave?", "You wrote “Should I leave?”."],
    ["I can’t forgive him", "You wrote “I can’t forgive him”."],
    ["🐈‍⬛", "You wrote “🐈‍⬛”."],
    ["العمل", "You wrote “العمل”."],
    ["仕事のこと", "You wrote “仕事のこと”."],
    ['the word "sorry"', 'You wrote ‘the word "sorry"’.'],
    ["<b>$& {topic}</b>", "You wrote “<b>$& {topic}</b>”."],
    ["Angst vor der Prüfung", "Du hast „Angst vor der Prüfung“ geschrieben."],
    ["la colère de mon frère", "Tu as écrit «\u00a0la colère de mon frère\u00a0»."],
    ["el miedo a equivocarme", "Has escrito «el miedo a equivocarme»."],
  ])("begin for %j with %j", (raw, start) => {
    expect(ownTopicSession(topic(raw), 0).questions[0]?.text.slice(0, start.length)).toBe(start);
  });

  it("borrow three from a category that the topic is another word for, one of each part, and only then", () => {
    const session = ownTopicSession(topic("My mum"), 0);
    expect(session.category).toBe("family");
    expect(session.questions.filter(({ id }) => id.startsWith("family.")).map(({ position }) => position)).toEqual([2, 5, 8]);
    expect(session.questions.filter(({ text }) => text.includes("“My mum”"))).toHaveLength(6);
    for (const raw of ["My mum’s funeral", "work out", "business partner", "Freude", "breakup", "grief"])
      expect(ownTopicSession(topic(raw), 0).category, raw).toBeUndefined();
  });
});

describe("the frames", () => {
  const all = Object.values(frames).flatMap((variants) =>
    variants.flatMap(({ goingWell, needsCare, boundaries }) => [...goingWell, ...needsCare, ...boundaries]),
  );

  it("hold the topic once each, never first, and ask or request", () => {
    for (const text of all) {
      expect(text.split("{topic}"), text).toHaveLength(2);
      expect(text.indexOf("{topic}")).toBeGreaterThan(2);
      expect(text).toMatch(/[?.]$/u);
      expect(text.match(/\?/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text).not.toMatch(/['"]/);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it("come in at least two sets in each language", () => {
    for (const variants of Object.values(frames)) expect(variants.length).toBeGreaterThanOrEqual(2);
  });
});

it.each([
  ["work", "mission"],
  ["My mum", "family"],
  ["Money!", "money"],
  ["💸 debts", "money"],
  ["the kids", "family"],
  ["best friend", "friends"],
  ["sleep", "body"],
  ["hobbies", "joy"],
  ["the constitution", undefined],
  ["working from home", undefined],
  ["constructor", undefined],
])("takes %j for %s", (raw, category) => {
  expect(categoryOfTopic(raw)).toBe(category);
});

it.each([
  ["work", "en"],
  ["Arbeit", "de"],
  ["Ich und meine Freunde", "de"],
  ["die Straße", "de"],
  ["Angst", "en"],
  ["kindergarten", "en"],
  ["Ik en mijn moeder", "en"],
  ["min bror og jeg", "en"],
  ["la peur de l’échec", "fr"],
  ["pourquoi je suis toujours pressé", "fr"],
  ["café", "en"],
  ["the déjà vu of travail", "en"],
  ["trabajo", "es"],
  ["trabalho", "en"],
  ["¿y ahora?", "es"],
  ["mia madre", "en"],
  ["o medo de não ser uma boa mãe", "en"],
  ["仕事", "en"],
  ["العمل", "en"],
  ["Анна und ich", "en"],
  ["ich I", "en"],
  ["", "en"],
])("asks about %j in %s", (raw, language) => {
  expect(languageForTopic(raw)).toBe(language);
});
