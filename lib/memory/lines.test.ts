import { describe, expect, it } from "vitest";
import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryId, type MemoryId, newId } from "@/lib/ids/ids";
import { chosen, contextOf, inLines, type Known, type LinesPurpose } from "./lines";
import { themesIn } from "./themes";
import type { MemoryKind } from "./view";

const entries = [1, 2, 3].map((day) => ({ id: newId<EntryId>(), kind: "free" as const, day: `2026-03-0${day}` as LocalDate }));
const known = (kind: MemoryKind, about: string, text: string, edited = false): Known => ({
  id: newId<MemoryId>(),
  kind,
  about,
  text,
  entries,
  edited,
  updatedAt: new Date(0),
});
const memories = [
  known("person", "Lena", "You often write about Lena."),
  known("person", "sister", "You often write about your sister."),
  known("person", "Al", "You often write about Al."),
  known("theme", "sleep", "Sleep comes up again and again."),
  known("theme", "work", "Work comes up again and again."),
  known("theme", "piano", "“piano” is a word you come back to."),
  known("style", "", "You like to write in lists."),
  known("hours", "evening", "You mostly write in the evening."),
  known("family", "body", "Questions about the body have helped you."),
];
const lines = (text: string, purpose: LinesPurpose = "ask") => inLines(chosen(memories, purpose, text, themesIn));

describe("the lines that go along", () => {
  it("are those the text speaks of, as words and not as parts of words, with how much is behind them", () => {
    expect(lines("LENA’s coat is still here.")).toEqual(["You often write about Lena (3 entries)."]);
    expect(lines("My sister's pianos.")).toEqual([
      "You often write about your sister (3 entries).",
      "“piano” is a word you come back to (3 entries).",
    ]);
    expect(lines("Also, Alma and Helena.")).toEqual([]);
    expect(lines("I lay awake in bed until four.")).toEqual(["Sleep comes up again and again (3 entries)."]);
    expect(lines("")).toEqual([]);
  });

  it("are followed by what helps with the use, six at most", () => {
    expect(lines("Lena.", "hint")).toEqual([
      "You often write about Lena (3 entries).",
      "Questions about the body have helped you (3 entries).",
      "You like to write in lists (3 entries).",
    ]);
    expect(lines("Lena, Al, my sister, the piano, and my boss: awake in bed.", "companion")).toHaveLength(6);
  });

  it("are never the person's own words when these signal danger", () => {
    const own = [known("person", "Lena", "Lena knows that I want to kill myself.", true)];
    expect(chosen(own, "hint", "Lena", themesIn)).toEqual([]);
    expect(contextOf(own)).toEqual([]);
  });

  it("take a name for what it is, whatever signs it holds", () => {
    expect(chosen([known("person", "A.(+", "You often write about A.(+.")], "ask", "a.(+ and more", themesIn)).toHaveLength(1);
  });
});

describe("themes", () => {
  it.each([
    ["My boss moved the meeting.", ["work"]],
    ["It doesn't work.", []],
    ["Long meeting, and more work after.", ["work"]],
    ["Ich war beim Arzt.", ["health"]],
    ["J'ai parlé à ma mère.", ["family"]],
    ["Mi jefe no escucha.", ["work"]],
    ["I couldn't sleep and lay awake.", ["sleep"]],
    ["The rain on the roof.", []],
    ["Ich habe Angst vor der Prüfung.", ["study", "worry"]],
  ])("%s", (text, ids) => {
    expect(themesIn(text).map(({ id }) => id)).toEqual(ids);
  });
});
