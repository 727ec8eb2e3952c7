import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@/lib/clock/local-date";
import { isSupported, type Passage, verbatim } from "./support";
import { type AskMaterial, askTask, wholeSentences } from "./task";

const date = parseLocalDate("2025-03-12");
if (date === undefined) throw new Error("no day");
const tea: Passage = {
  name: "e1",
  date,
  text: "Finally told Marta that I want to leave. We ordered a second pot of tea, “the good one”.",
};
const dog: Passage = { name: "e2", date, text: "The neighbours' dog sat on our step until midnight." };
const material: AskMaterial = {
  question: "When did I tell Marta?",
  passages: [tea, dog],
  facts: ["The passages are from 2 entries."],
};

describe("words said to be in an entry", () => {
  it("are found whatever the marks and spaces, as they stand there", () => {
    expect(verbatim("told marta  that I want to leave", tea.text)).toBe("told Marta that I want to leave");
    expect(verbatim('"a second pot of tea, "the good one""', tea.text)).toContain("“the good one");
  });

  it("are not found when one of them is another, or when they are too few to say anything", () => {
    expect(verbatim("told Marta that I want to stay", tea.text)).toBeUndefined();
    expect(verbatim("tea", tea.text)).toBeUndefined();
    expect(verbatim("", tea.text)).toBeUndefined();
  });
});

describe("a sentence", () => {
  it.each([
    "You told Marta that you want to leave.",
    "On Wednesday 12 March 2025 you told Marta that you want to leave.",
    "You wrote “We ordered a second pot of tea” after you told Marta.",
    "Afterwards you ordered a second pot of tea.",
    "You told her over tea, in 2 entries.",
    "You said that you want to go, over a kettle of tea.",
  ])("stands: %s", (sentence) => {
    expect(isSupported(sentence, [tea], material.question, material.facts)).toBe(true);
  });

  it.each([
    ["another name", "You told Henrik that you want to leave."],
    ["another name at its beginning", "Roberta heard that you want to leave."],
    ["another day", "On 14 March 2025 you told Marta."],
    ["another year", "You told Marta in 2024."],
    ["a count of its own", "You told Marta three times that you want to leave."],
    ["a count in words", "Twice you told Marta; seven pots of tea followed."],
    ["HTML", "You told <b>Marta</b> that you want to leave."],
    ["a link", "You told Marta, see https://evil.example/tea."],
    ["a link in Markdown", "You told [Marta](tea) that you want to leave."],
    ["an address without a scheme", "You told Marta at evil.com about the tea."],
    ["hidden characters", "You told Marta\u202e that you want to leave."],
    ["what is only in a passage it doesn't cite", "The Neighbours and their dog sat with Oskar."],
    ["nothing of the passage", "Everything will surely become wonderful."],
    ["mostly other matters", "You told Marta that the harbour festival had dreadful fireworks."],
    ["words that were never written", "You told Marta: “I want to leave you and the tea”."],
    ["a word that was never written", "You called the second pot of tea “awful”."],
    ["a flood", `You told Marta ${"that you want to leave ".repeat(40)}.`],
  ])("falls for %s", (_why, sentence) => {
    expect(isSupported(sentence, [tea], material.question, material.facts)).toBe(false);
  });

  it("falls without a citation that holds", () => {
    expect(isSupported("You told Marta.", [], material.question, material.facts)).toBe(false);
  });
});

describe("an answer", () => {
  const task = askTask(material);

  it("is asked for with the rule that quotation marks are for the person's own words", () => {
    expect(task.instructions).toContain("Put only words copied letter for letter between quotation marks");
  });

  const good = {
    text: "You told Marta that you want to leave.",
    citations: [{ id: "e1", quote: "told Marta that I want to leave" }],
  };
  const invented = { text: "You told Marta that you want to leave.", citations: [{ id: "e1", quote: "I handed in my notice" }] };
  const elsewhere = {
    text: "You told Marta that you want to leave.",
    citations: [{ id: "e2", quote: "told Marta that I want to leave" }],
  };
  const unknown = {
    text: "You told Marta that you want to leave.",
    citations: [{ id: "e9", quote: "told Marta that I want to leave" }],
  };

  it("keeps what stands and drops what doesn't", () => {
    const kept = task.accept({ sentences: [invented, good, elsewhere, unknown] });
    expect(kept?.map(({ text }) => text)).toEqual([good.text]);
    expect(kept?.[0]?.citations).toEqual([{ passage: tea, quote: "told Marta that I want to leave" }]);
  });

  it("isn't believed when nothing of it stands, and is one when it says that nothing does", () => {
    expect(task.accept({ sentences: [invented, elsewhere] })).toBeUndefined();
    expect(task.accept({ sentences: [] })).toEqual([]);
  });

  it("is shown as it comes only as far as it has been checked", () => {
    const json = JSON.stringify({ sentences: [invented, good, { ...good, text: "You ordered a second pot of tea." }] });
    const shown = task.shown;
    if (shown === undefined || !("checked" in shown)) throw new Error("not checked");
    let before = "";
    for (let at = 0; at <= json.length; at += 1) {
      const text = shown.checked(json.slice(0, at));
      expect(text.startsWith(before)).toBe(true);
      expect(["", good.text, `${good.text} You ordered a second pot of tea.`]).toContain(text);
      before = text;
    }
    expect(before).not.toBe("");
  });

  it("is read whole object by whole object, whatever stands in its texts", () => {
    const odd = { text: 'a "quoted" } ] { text', citations: [{ id: "e1", quote: "x\\" }] };
    expect(wholeSentences(JSON.stringify({ sentences: [odd, odd] }))).toEqual([odd, odd]);
    expect(wholeSentences('{"sentences": [{"text": 1}')).toEqual([]);
    expect(wholeSentences("nonsense")).toEqual([]);
  });
});
