import { describe, expect, it } from "vitest";
import { directionOf } from "@/lib/richtext/direction";
import { lettersOf, facesFor } from "./faces";
import { chooseLetters } from "./letters";

/** Whether each letter's face truly has it, by the font file's own table. */
async function covered(text: string): Promise<boolean> {
  const letters = await chooseLetters(text, "words");
  const faces = new Map(facesFor(text, "words").map((face) => [face.family, face]));
  for (const { family, text: part } of letters.set(text)) {
    const face = faces.get(family);
    if (face === undefined) return false;
    const has = await lettersOf(face);
    for (const letter of part) if (!has(letter.codePointAt(0) ?? 0)) return false;
  }
  return letters.missing === 0;
}

describe("the faces of a text", () => {
  it.each([
    "Quite ordinary — “words”, naïve façade, Œuvre, Łódź, ő, ß, İ, ẞ",
    "Съешь ещё этих мягких французских булок; ґанок, ќ, ў",
    "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία",
    "天地玄黃，宇宙洪荒。龘靐丂丄",
    "いろはにほへと チリヌルヲ 々〆ヶ 髙﨑",
    "키스의 고유조건은 입술끼리 뷁힣",
    "نص حكيم له سر قاطع وذو شأن عظيم گپچژ ٠١٢٣",
    "שָׁלוֹם עֲלֵיכֶם",
    "ऋषियों को सताने वाले दुष्ट राक्षसों का १२३",
    "আমি বাংলায় গান গাই",
    "யாமறிந்த மொழிகளிலே",
    "เป็นมนุษย์สุดประเสริฐ น้ำ",
    "😀🫠🥹👩‍👩‍👧‍👦👍🏽🏳️‍🌈1️⃣🇫🇷❤️‍🔥",
    "→←✓☐☑★½√∞≠∑♪☂",
  ])("have every letter of %s", async (text) => {
    expect(await covered(text)).toBe(true);
  });

  it("count the letters that none has, and only those", async () => {
    const letters = await chooseLetters("a𐎠b𐎡\u0000\u00ad\ufeff\tc", "words");
    expect(letters.missing).toBe(2);
    expect(
      letters
        .set("a𐎠\u0000\u00adb")
        .map(({ text }) => text)
        .join(""),
    ).toBe("a\u25a1b");
  });

  it("write Chinese characters as the country of the other letters writes them", async () => {
    const familyOf = async (text: string) => (await chooseLetters(text, "words")).set("直")[0]?.family;
    expect(await familyOf("直")).toBe("noto-sans-sc/chinese-simplified");
    expect(await familyOf("直かな")).toBe("noto-sans-jp/japanese");
  });

  it("keep a cluster in one face", async () => {
    const text = "क्षत्रिय 👩‍🚀 e\u0301";
    const stretches = (await chooseLetters(text, "words")).set(text).map(({ text: part }) => part);
    expect(stretches.some((part) => part.includes("👩‍🚀"))).toBe(true);
    expect(stretches.at(-1)?.trim()).toBe("é");
  });
});

describe("a paragraph's direction", () => {
  it.each([
    ["Hello שלום", "ltr"],
    ["שלום Hello", "rtl"],
    ["12:30 — مرحبا", "rtl"],
    ["… 😀 123", "ltr"],
    ["", "ltr"],
  ] as const)("of %j is %s", (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
