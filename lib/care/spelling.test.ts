import { describe, expect, it } from "vitest";
import { plainSentences } from "./plain-words";
import { careSignal, careSignalInTurns } from "./view";

const zeroWidth = "\u200b";

describe("one spelling for what is typed in many", () => {
  it.each([
    ["i dont want to live anymore", ["i don't want to live anymore"]],
    ["I do not want to live any more.", ["i don't want to live anymore."]],
    ["I am gonna do it", ["i'm going to do it"]],
    ["s*icide, su1cide, sucide", ["suicide, suicide, suicide"]],
    ["I   just **really** want\n*to* sleep", ["i want to sleep"]],
    ["I'm fine... really fine. He isn’t.", ["i'm fine fine.", "he isn't."]],
    ["How odd. I got up.", ["how odd.", "i got up."]],
  ])("%j", (text, sentences) => expect(plainSentences(text)).toEqual(sentences));

  it("parts what stands apart, and joins what runs on over lines", () => {
    expect(plainSentences("I want\nto go\n\nhome.")).toEqual(["i want to go home."]);
    expect(plainSentences("- bread\n- milk")).toEqual(["bread", "milk"]);
  });
});

describe("words of harm are heard", () => {
  it.each([
    "I WANT TO DIE",
    "i wanna die so bad",
    "kms fr, i mean it this time",
    "im gonna unalive myself",
    "i want to kil myself",
    "i want to d*e",
    "thinking about su1cide again",
    "I keep thinking of s u i c i d e.",
    "I **want** to *die*",
    "I want\nto\ndie",
    "I want\n\nto\n\ndie",
    "I want to 😭 die 😭",
    `I want to d${zeroWidth}ie`,
    "I wаnt to die",
    "I don’t want to live any more.",
    "i dnt wanna live nomore",
    "i want to diiiie",
    "I want… to die",
    "> I want to die",
    "- [ ] I want to die",
    "i’m gunna kms tonite",
    "im so tierd of being alive",
    "dont wanna be here any more",
    "id rather be dead rn",
  ])("however they are typed: %j", (text) => expect(careSignal(text)).toEqual({ kind: "self_harm" }));

  it.each(["How odd it is.", "The cause of it was rain.", "I got to see him.", "Uh, u ok?", "Id card and ill weather."])(
    "and nothing else is made of: %j",
    (text) => expect(careSignal(text)).toBeUndefined(),
  );
});

describe("a text of any length", () => {
  const words =
    "i walked to the canal and bought bread jonas cooked we don't talk much about work she said that her mother was not well my head is full of things to do the train was late again it rained and i felt tired but the kids were happy they want to see the sea next week if the weather holds he told me about his plans".split(
      " ",
    );
  /** Words in an order of their own, so that no sentence comes twice. */
  function prose(length: number, stop: number): string {
    let seed = 7;
    let text = "";
    for (let at = 1; text.length < length; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += `${words[seed % words.length] ?? ""}${at % stop === 0 ? ". " : " "}`;
    }
    return text;
  }
  const timed = (text: string): number => {
    const before = performance.now();
    careSignal(text);
    return performance.now() - before;
  };

  // The limits are wide, as this may run beside much else; time that grows by the square would be a hundred times the small one.
  it(
    "takes time in proportion: a megabyte is looked at while one waits, and what it holds is found",
    { timeout: 120_000 },
    () => {
      timed(prose(50_000, 11));
      const small = timed(prose(100_000, 12));
      const whole = prose(1_000_000, 13);
      expect(timed(whole)).toBeLessThan(Math.max(small, 400) * 40);
      expect(careSignal(`${whole}. I want to die.`)).toEqual({ kind: "self_harm" });
    },
  );

  it.each([
    ["no sentence ends", prose(200_000, 1e9)],
    ["quotes", '"'.repeat(200_000)],
    ["dots", "...".repeat(70_000)],
    ["dots and spaces", ". ".repeat(100_000)],
    ["stars", "*".repeat(200_000)],
    ["one letter", "a".repeat(200_000)],
    ["the beginning of a phrase", "i want to ".repeat(20_000)],
    ["the middle of phrases", "to to to i just would could ".repeat(8_000)],
    ["lines that never end", "I want\n".repeat(30_000)],
    ["possessives", "my own ".repeat(30_000)],
    ["reported speech", 'he said "i '.repeat(18_000)],
    ["chinese", "我想他".repeat(60_000)],
    ["russian", "я хочу ".repeat(28_000)],
    ["emoji", "😭".repeat(100_000)],
    ["brackets", "[(".repeat(100_000)],
    ["commas", "i, ".repeat(66_000)],
    ["spaces", " ".repeat(200_000)],
  ])("is never slow: %s", { timeout: 60_000 }, (_, text) => expect(timed(text)).toBeLessThan(15_000));

  it("spells a line that comes again and again once", () => {
    const [one, many] = ["- we talked about the train and the rain and her mother\n", 20_000];
    const first = performance.now();
    for (let time = 0; time < many; time += 1) plainSentences(one);
    const second = performance.now();
    expect(plainSentences(one.repeat(many))).toHaveLength(many);
    expect(performance.now() - second).toBeLessThan((second - first) / 2);
  });

  it("gives way in between on a page, says the same, and stops when the words have changed", async () => {
    const text = `${prose(40_000, 9)}. I want to die.`;
    let turns = 0;
    const waiting = setInterval(() => (turns += 1), 0);
    expect(await careSignalInTurns(text, () => true)).toEqual({ kind: "self_harm" });
    clearInterval(waiting);
    expect(turns).toBeGreaterThan(3);
    expect(await careSignalInTurns(`${prose(60_000, 7)}. I want to die.`, () => false)).toBeUndefined();
  });

  it("is looked at again in no time when one sentence changed", () => {
    const text = prose(20_000, 12);
    careSignal(text);
    expect(timed(`${text} One more.`)).toBeLessThan(200);
  });
});
