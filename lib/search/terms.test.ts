import { describe, expect, it } from "vitest";
import { stemOf, stemsOf } from "./stem";
import { termsOfSearch, termsOfText, termsOfWord } from "./terms";
import { beginsWord, searchForm, searchRuns } from "./view";

describe("the index of a text", () => {
  const finds = (text: string, search: string) => {
    const terms = termsOfText(text);
    const wanted = termsOfSearch(searchRuns(searchForm(search)).map(({ run }) => run));
    return wanted.length > 0 && wanted.every((term) => terms.has(term));
  };

  it("finds words and their beginnings of three letters and more, whatever their case and accents", () => {
    for (const search of ["lig", "light", "LIGHTHOUSE", "lighthouses", "café", "Überraschung", "οδός"])
      expect(finds("Two lighthouses, a Cafe and an ÜBERRASCHUNG in der ΟΔΟΣ", search), search).toBe(true);
    expect(finds("two lighthouses", "house")).toBe(false);
    expect(finds("two lighthouses", "harbour")).toBe(false);
  });

  it("says nothing of shorter words", () => {
    expect(termsOfSearch(["li", "a"])).toEqual([]);
  });

  it("finds any part of what is written without spaces, a single character too", () => {
    for (const search of ["下", "下雨", "写日记", "東京", "タワー"])
      expect(finds("今天下雨，我在家写日记。iPhoneで東京タワーを撮った。วันนี้ฝนตก", search), search).toBe(true);
    expect(finds("今天下雨", "雨天")).toBe(false);
    expect(finds("วันนี้ฝนตก", "ฝน")).toBe(true);
    expect(finds("買ったiPhone", "iphone")).toBe(true);
  });

  it("holds the stems of its words in its own language, which a question meets in any", () => {
    const meets = (text: string, word: string) => termsOfWord(word).some((term) => termsOfText(text).has(term));
    expect(meets("We argued about money and I slept badly that night.", "argument")).toBe(true);
    expect(meets("We argued about money and I slept badly that night.", "sleeping")).toBe(true);
    expect(meets("Ich habe heute mit der Mutter über die Wohnungen gesprochen und es war nicht gut.", "Wohnung")).toBe(true);
    expect(meets("Je suis allé dans les maisons de ma mère et elle était avec moi aujourd'hui.", "maison")).toBe(true);
    expect(meets("Hoy estuve con los perros de mi hermana en la playa y fue muy bueno.", "perro")).toBe(true);
    expect(meets("We argued about money.", "kitchen")).toBe(false);
  });
});

describe("a stem", () => {
  it("is one for the forms of an English word", () => {
    for (const forms of [
      ["walk", "walks", "walked", "walking"],
      ["worry", "worries", "worried", "worrying"],
      ["sleep", "slept", "sleeping", "sleepless"],
      ["argue", "argued", "argument", "arguments"],
      ["happy", "happily", "happiness"],
      ["run", "ran", "running"],
      ["decide", "decided", "decision"],
      ["child", "children"],
      ["exhaust", "exhausted", "exhaustion"],
      ["go", "went", "goes", "gone"],
    ])
      expect(new Set(forms.map((form) => stemOf(form, "en"))).size, forms.join(" ")).toBe(1);
  });

  it("keeps different words apart", () => {
    for (const [one = "", other = ""] of [
      ["mother", "moth"],
      ["this", "thi"],
      ["bus", "bu"],
      ["sing", "s"],
      ["thing", "th"],
      ["need", "ne"],
    ])
      expect(stemOf(one, "en")).not.toBe(stemOf(other, "en"));
  });

  it("is never empty", () => {
    for (const word of ["e", "es", "ed", "ing", "s", "ness", "n", "aient"])
      for (const stem of stemsOf(word)) expect(stem).not.toBe("");
  });
});

it("knows where a word begins", () => {
  const form = searchForm("self-made “quoted” 今天iphone");
  for (const word of ["self", "made", "quoted", "今", "天", "iphone"])
    expect(beginsWord(form, form.indexOf(word)), word).toBe(true);
  for (const part of ["elf", "ade", "uoted", "phone"]) expect(beginsWord(form, form.indexOf(part)), part).toBe(false);
});
