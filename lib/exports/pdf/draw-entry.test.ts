import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import type { LocalDate } from "@/lib/clock/local-date";
import type { FlowerView } from "@/lib/garden/view";
import { type EntryId, type FeelingId, newId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { MOODS, moodFacts } from "@/lib/mood/view";
import { entryFacts } from "@/lib/testing/entry-facts";
import { drawEntry } from "./draw-entry";

const at = new Date("2026-11-21T21:14:00Z");

function entry(body: string, changes: Partial<EntryView> = {}): EntryView {
  return {
    id: newId<EntryId>(),
    kind: "free",
    title: null,
    heading: "",
    body,
    revision: 1,
    ...entryFacts(at),
    ...changes,
  };
}

function flower(changes: Partial<FlowerView> = {}): FlowerView {
  return {
    id: "0190b3a4-0000-7000-8000-000000000001" as FeelingId,
    entryId: null,
    mood: "calm",
    feeling: null,
    intensity: 3,
    note: null,
    date: "2026-11-21" as LocalDate,
    zone: "Europe/Berlin",
    words: 120,
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
}

async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(pdf, { mergePages: false })).text;
}

/** The letters of an entry as they can be copied from its pages: spaces and line ends don't matter, the page's own words do. */
async function lettersOn(body: string): Promise<string> {
  const { bytes, pages } = await drawEntry(entry(body), null, at);
  const texts = await pagesOf(bytes);
  const own = texts.map((text, index) =>
    text
      .replace("Saturday 21 November 2026, 22:14", "")
      .replace("Saturday, 21 November 2026, 22:14", "")
      .replace(new RegExp(`PAUZ\\s*${index + 1} / ${pages}\\s*$`), ""),
  );
  return own.join("").normalize("NFC").replace(/\s/g, "");
}

const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");

describe("an entry on paper", () => {
  it.each([
    ["English", "I didn’t want to write today, but here I am — “the kettle is on”, she said… and it was."],
    [
      "French, Czech, Turkish, Vietnamese",
      "Où est l’élève ? Příliš žluťoučký kůň. İstanbul’da ığdır. Đường phố ướt, tiếng Việt.",
    ],
    ["Russian, Ukrainian and Greek", "Сегодня шёл дождь. Їжак з’їв грушу. Ω, τι ήσυχη μέρα· ἀρχή."],
    ["Chinese", "今天下雨了。我在窗边坐了一整个下午，听着雨声，想起了很多年前的事情。（真的吗？）龘靐"],
    ["traditional Chinese", "今天下雨了，我在窗邊坐了一整個下午。鬱龜龍"],
    ["Japanese", "今日は雨でした。窓のそばに座って、カーテンの音を聞いていた。ぎゅうっと抱きしめたい。々〆ヶ"],
    ["Korean", "오늘은 비가 왔다. 창가에 앉아서 빗소리를 들었다. 뷁힣"],
    ["emoji", "😀🫠🥹🎉🌷☕✨🏳🧿"],
    ["signs and mathematics", "→ ← ✓ ☐ ½ √2 ∞ ≠ ♪ ★ ∑ ☂"],
    ["what looks like markup", "</para> and <b>bold?</b> & &amp; %PDF ${x} {{y}} \\\\n"],
  ])("gives %s back letter for letter", async (_, text) => {
    expect(await lettersOn(text)).toBe(bare(text.replace("\\\\n", "\\n")));
  });

  it.each([
    ["Devanagari", "आज बारिश हुई। मैं खिड़की के पास बैठा रहा। क्षत्रिय ज्ञान श्री ऋषि ॐ १२३"],
    ["Bengali", "আজ বৃষ্টি হয়েছে। আমি জানালার পাশে বসে ছিলাম।"],
    ["Tamil", "இன்று மழை பெய்தது. நான் ஜன்னல் அருகே அமர்ந்திருந்தேன்."],
    ["Thai", "วันนี้ฝนตก ฉันนั่งอยู่ข้างหน้าต่างทั้งบ่าย น้ำ ที่"],
  ])("has every letter of %s, in the order its signs stand on paper", async (_, text) => {
    // Part of a conjunct may be a form without a letter of its own, which is copied as a control character.
    const signs = (of: string) => [...bare(of.normalize("NFKD")).replace(/[\u0000-\u001f]/g, "")].sort().join("");
    expect(signs(await lettersOn(text))).toBe(signs(text));
  });

  it("sets Arabic and Hebrew from the right, every letter there", async () => {
    const sorted = (text: string) => [...bare(text.normalize("NFKC"))].sort().join("");
    const arabic = "كان المطر يهطل منذ الصباح، وجلست قرب النافذة.";
    const hebrew = "היום ירד גשם, וישבתי ליד החלון.";
    expect(sorted(await lettersOn(arabic))).toBe(sorted(arabic));
    expect(sorted(await lettersOn(hebrew))).toBe(sorted(hebrew));
    const { bytes } = await drawEntry(entry(`${hebrew}\n\nAnd from the left.`), null, at);
    const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
    const { items } = await page.getTextContent();
    const ends = items.flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, left: item.transform[4], right: item.transform[4] + item.width }]
        : [],
    );
    const column = { left: 82, right: 595.28 - 82 };
    expect(Math.max(...ends.filter(({ text }) => /[א-ת]/.test(text)).map(({ right }) => right))).toBeCloseTo(column.right, 0);
    expect(ends.find(({ text }) => text.startsWith("And"))?.left).toBeCloseTo(column.left, 0);
  });

  it("keeps the formatting's words and none of its marks", async () => {
    const body =
      "# Today\n\nIt was **good**, *really* [good](https://example.com/x).\n\n- soup\n- bread\n\n3. three\n4. four\n\n- [x] done\n- [ ] not yet\n\n> she said\n\n---\n\nThe end.";
    expect(await lettersOn(body)).toBe(
      bare("Today It was good, really good. soup bread 3. three 4. four done not yet she said The end."),
    );
    const { bytes } = await drawEntry(entry(body), null, at);
    const annotations = await (await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1)).getAnnotations();
    expect(annotations.map((one: { url?: string }) => one.url)).toEqual(["https://example.com/x"]);
  });

  it("shows the title, the day in the entry's own zone, and the flower by name", async () => {
    const there = { title: "The lemon tree", zone: "Pacific/Auckland", localDate: "2026-11-22" as LocalDate };
    const [text = ""] = await pagesOf(
      (await drawEntry(entry("Hello.", there), flower({ feeling: "content", mood: "peaceful" }), at)).bytes,
    );
    expect(text).toContain("The lemon tree");
    expect(text).toMatch(/Sunday,? 22 November 2026, 10:14/);
    expect(text).toContain("Content · tulip");
    const [backdated = ""] = await pagesOf(
      (await drawEntry(entry("Hello.", { localDate: "2020-02-29" as LocalDate }), null, at)).bytes,
    );
    expect(backdated).toMatch(/Saturday,? 29 February 2020/);
    expect(backdated).not.toContain("22:14");
  });

  it.each(MOODS)("draws the flower of %s as lines and fills, not as a picture of dots", async (mood) => {
    const grown = await drawEntry(entry("Hello."), flower({ mood }), at);
    const plain = await drawEntry(entry("Hello."), null, at);
    expect((await pagesOf(grown.bytes))[0]).toContain(moodFacts(mood).species);
    expect(grown.bytes.includes("/Subtype /Image")).toBe(false);
    const shadings = (pdf: Buffer) => pdf.toString("latin1").split("/ShadingType").length - 1;
    expect(shadings(grown.bytes)).toBeGreaterThan(shadings(plain.bytes) + 2);
  });

  it("carries every font it uses inside", async () => {
    const { bytes } = await drawEntry(entry("Words, 漢字, العربية, हिन्दी and 😀."), null, at);
    const pdf = bytes.toString("latin1");
    const names = [...pdf.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(4);
    // A name such as ABCDEF+Literata says that the used part of the font is inside.
    expect(names.filter((name) => !/^[A-Z]{6}\+/.test(name))).toEqual([]);
  });

  it("says when a letter has no form, and shows a box in its place", async () => {
    const [text = ""] = await pagesOf((await drawEntry(entry("Old Persian: 𐎠𐎡 end."), null, at)).bytes);
    expect(text).toContain("□□ end.");
    expect(text.replace(/\s+/g, " ")).toContain("2 characters of this entry have no form in PAUZ’s fonts");
  });

  it("pages ten thousand words, none lost, numbered to the last", async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
    const body = Array.from({ length: 100 }, (_, index) => words.slice(index * 100, index * 100 + 100).join(" ")).join("\n\n");
    const { bytes, pages } = await drawEntry(entry(body), null, at);
    const texts = await pagesOf(bytes);
    expect(texts).toHaveLength(pages);
    expect(pages).toBeGreaterThan(15);
    expect(texts.at(-1)).toMatch(new RegExp(`${pages} / ${pages}\\s*$`));
    expect(texts.join(" ").match(/\bw\d+\b/g)).toEqual(words);
  });

  it("pages one paragraph of ten thousand words, and a word longer than any line", async () => {
    const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`);
    expect(await lettersOn(words.join(" "))).toBe(words.join(""));
    const slip = "x".repeat(3_000);
    expect(await lettersOn(slip)).toBe(slip);
  });

  it("reaches for no other host", () => {
    const source = readFileSync(new URL("faces.ts", import.meta.url), "utf8");
    expect(source).not.toMatch(/https?:/);
  });
});
