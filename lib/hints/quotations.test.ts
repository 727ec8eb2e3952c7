import { describe, expect, it } from "vitest";
import { creditsTruly, opensTruly, quotesTruly, withoutOwn } from "./quotations";

const known = [
  "Lena again, about December. I don’t know why I said “yes” so fast.",
  "我今天很累，什么都不想做。",
  "ฉันเหนื่อยมากวันนี้",
];

describe("what stands between quotation marks", () => {
  it.each([
    ["the person's words", "“Lena again, about December.” What of it?"],
    ["in other marks", "Und „Lena again“, was war da? «about December», 'I don't know why', ‘I don’t know why’"],
    ["with words left out", "“Lena again … I don’t know why”: what lies between?"],
    ["with a quotation within", "“why I said “yes” so fast”: what then?"],
    ["a single word of nobody's", "What would “enough” be?"],
    ["two", "Is that “good enough” for today?"],
    ["a short form, which is one word", "Which voice says “can't stop”?"],
    ["a word of theirs, said to be theirs", "You said “yes”. What then?"],
    ["nothing that is quoted", "What of the girls' room, and Lena's o'clock?"],
    ["part of a line without spaces", "“什么都不想做”，这是什么样的感觉？"],
    ["part of a line of Thai", "“เหนื่อยมาก” คืออะไร"],
  ])("may be %s: %s", (_what, answer) => {
    expect(quotesTruly(answer, known)).toBe(true);
  });

  it.each([
    ["words never said", "You said “I never want to see her again.” What is under that?"],
    ["words never said, without saying whose", "“I never wanted her”: what is that like?"],
    ["words in another order", "“December about Lena again”: what of it?"],
    ["a word in place of another", "“Lena always, about December”: what of it?"],
    ["German marks", "Du schriebst „Ich hasse sie alle.“ Was ist darunter?"],
    ["French marks", "«Je les hais tous» : et puis ?"],
    ["straight marks", 'You wrote "I hate them all". What then?'],
    ["single marks", "You wrote ‘I don’t want her here’. What then?"],
    ["straight single marks", "You wrote 'I don't want her here'. What then?"],
    ["Chinese marks", "「我恨我妈妈」是什么意思？"],
    ["Chinese words", "“我恨我妈妈”是什么意思？"],
    ["two kinds of marks", 'You wrote “I hate them all". What then?'],
    ["an end that is a beginning", "You wrote “I hate them all“. What then?"],
    ["no end", "You wrote “I hate them all. What then?"],
    ["a dash behind", "“I hate them all”—what then?"],
    ["a letter behind", "“I hate them all”s: what then?"],
    ["a quotation within", "“I “yes” hate them all” is yours. What then?"],
    ["left-out words", "“Lena … I hate them all”: what then?"],
    ["a word said to be theirs", "You called her “worthless”. What then?"],
    ["the second of two", "You wrote “Lena again” and “worthless”. What then?"],
    ["their words, so called", "In your words: “worthless”. What then?"],
    ["a word said to be theirs, in German", "Du hast sie so genannt: „wertlos“. Was dann?"],
    ["a word said to be theirs, in French", "Tu as écrit « jamais ». Et puis ?"],
    ["a word said to be theirs, in Spanish", "Escribiste «nunca». ¿Y luego?"],
  ])("may not be %s: %s", (_what, answer) => {
    expect(quotesTruly(answer, known)).toBe(false);
  });

  it("may be nobody's where a question offers words, unless they are said to be the person's", () => {
    expect(creditsTruly("Finish the sentence “I will not go there …”: how?", known)).toBe(true);
    expect(creditsTruly("You wrote “I will not go there”. Why?", known)).toBe(false);
    expect(creditsTruly("You said “yes”. Why?", known)).toBe(true);
  });

  it("is left out where it is the person's, and stays without its marks where it isn't", () => {
    expect(withoutOwn("“Lena again” and “you should leave”, “must”", known)).toBe("  and you should leave, must");
  });

  it.each([
    ["You wrote “Lena ag", false],
    ["You wrote “Lena again", true],
    ["You wrote “Lena … I don’t", true],
    ["You wrote “", true],
    ["You wrote “I hate", false],
    ["You wrote „I hate", false],
    ['You wrote "I hate', false],
    ["You wrote 'I hate", false],
    ["You wrote “Lena again” and “I hate", false],
    ["The girls' room, which you never hated", true],
  ])("is the person's so far: %s", (beginning, truly) => {
    expect(opensTruly(beginning, known)).toBe(truly);
  });
});
