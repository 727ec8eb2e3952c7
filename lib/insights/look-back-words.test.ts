import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { withoutQuoted } from "@/lib/text/prose";
import { type LookedBackEntry, lookBackWords } from "./look-back-words";

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

  it("names only whom the person named", () => {
    const said = sentences.map(({ text }) => text).join(" ");
    expect(said).toMatch(/sister|Ruth/);
    expect(said).not.toContain("Oskar");
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
