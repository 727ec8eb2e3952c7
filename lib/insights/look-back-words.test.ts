import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import type { Mood } from "@/lib/mood/view";
import { withoutQuoted } from "@/lib/text/prose";
import { factsOfSent, type LookedBackEntry, lookBackWords } from "./look-back-words";

const localDate = parseLocalDate("2026-11-20");
if (localDate === undefined) throw new Error("no day");

const conversation: LookedBackEntry = {
  id: "one" as EntryId, // Stands for an id; nothing is looked up.
  kind: "free",
  heading: "My sister",
  body: "> I’m here. Begin anywhere, Oskar.\n\nMy sister Ruth hasn't called since the funeral in May.\n\n> And your sister Ruth, how do they come into it?\n\nI keep checking my phone for a sign of Ruth.",
  wordCount: 30,
  localDate,
};

describe("a look back at a conversation saved as an entry", () => {
  const { sentences, sources } = lookBackWords("week", [conversation], [], [conversation]);

  it("quotes the person, never what the companion said", () => {
    expect(sources.map(({ quote }) => quote)).toEqual(["My sister Ruth hasn't called since the funeral in May."]);
  });

  it("counts for an AI what the person said, which is what goes", () => {
    const own = "My sister Ruth hasn't called since the funeral in May. I keep checking my phone for a sign of Ruth.";
    expect(own.split(" ")).toHaveLength(20);
    expect(factsOfSent("week", [conversation], [])).toEqual(["The passages are from one day of this week: one entry, 20 words."]);
  });

  it("names only whom the person named", () => {
    const said = sentences.map(({ text }) => text).join(" ");
    expect(said).toMatch(/sister|Ruth/);
    expect(said).not.toContain("Oskar");
  });
});

describe("a look back at an entry that only quotes", () => {
  const quoting = { ...conversation, body: "> Ruth and I buried him in May, and nobody has called since." };

  it("names nobody, and counts and quotes no words as theirs", () => {
    const { sentences, sources } = lookBackWords("week", [quoting, quoting], [], [quoting]);
    expect(sentences.map(({ text }) => text).join(" ")).not.toContain("Ruth");
    expect(sources.map(({ quote }) => quote)).toEqual([""]);
    expect(factsOfSent("week", [quoting], [])).toEqual(["The passages are from one day of this week: one entry, 0 words."]);
  });
});

describe("the feelings of a look back", () => {
  const said = (moods: readonly Mood[]) =>
    lookBackWords("week", [conversation], moods, [conversation]).sentences.find(({ text }) => text.includes("felt"))?.text;

  it("are all named, the most frequent first", () => {
    expect(said(["sad", "calm", "anxious", "calm", "grateful"])).toBe(
      "What you confirmed you felt: calm twice, sad once, anxious once and grateful once.",
    );
  });

  it("are counted where there are too many to name", () => {
    expect(said(["sad", "calm", "anxious", "happy", "grateful", "tired", "angry"])).toBe(
      "What you confirmed you felt: sad once, calm once, anxious once, happy once and 3 others.",
    );
  });
});

describe("a text without what it quotes", () => {
  it("keeps every other line", () => {
    expect(withoutQuoted("one\r\n> two\n  > three\nfour > five")).toBe("one\nfour > five");
  });

  it("stays whole where it is nothing but a quote", () => {
    expect(withoutQuoted("> all of it")).toBe("> all of it");
  });
});
