import { describe, expect, it } from "vitest";
import { addDays, type LocalDate } from "@/lib/clock/local-date";
import { type EntryId, type MemoryId, newId } from "@/lib/ids/ids";
import type { Known } from "./lines";
import { type Recent, recommendationsFrom } from "./recommend";
import type { MemoryKind } from "./view";

const today = "2026-11-20" as LocalDate;
const entryOf = (daysAgo: number) => ({ id: newId<EntryId>(), kind: "free" as const, day: addDays(today, -daysAgo) });
type Entry = ReturnType<typeof entryOf>;

function known(kind: MemoryKind, about: string, entries: readonly Entry[], changes: Partial<Known> = {}): Known {
  return {
    id: newId<MemoryId>(),
    kind,
    about,
    text: `About ${about}.`,
    entries,
    edited: false,
    updatedAt: new Date(0),
    ...changes,
  };
}
const recentOf = (...entries: readonly Entry[]): Recent => entries;
const reasons = (memories: readonly Known[], recent: Recent) =>
  recommendationsFrom(memories, recent, today).map(({ reason }) => reason);

describe("what is recommended", () => {
  const five = [0, 1, 2, 3, 4].map(entryOf);
  const [a, b, c, d, e] = five as [Entry, Entry, Entry, Entry, Entry];

  it("is another lens when the last entries circle one matter, with just those entries", () => {
    const work = known("theme", "work", [a, c, d, entryOf(40)]);
    const [found] = recommendationsFrom([work], recentOf(...five), today);
    expect(found).toMatchObject({ kind: "technique", technique: "from-a-distance", entries: [a, c, d] });
    expect(found?.reason).toBe(
      "Three of your last five entries circle work: writing from a distance is another way to look at it.",
    );
    expect(reasons([known("theme", "work", [a, c, entryOf(40)])], recentOf(...five))).toEqual([]);
  });

  it("is a letter for a person, without the name, and a thought record for a worry", () => {
    expect(reasons([known("person", "Lena", [a, b, c, d])], recentOf(...five))).toEqual([
      "Four of your last five entries are about the same person: a letter you don’t send has room for what stays unsaid.",
    ]);
    expect(recommendationsFrom([known("theme", "worrying", [a, b, c])], recentOf(...five), today)).toMatchObject([
      { technique: "thought-record" },
    ]);
  });

  it("is a matter that returned and has been silent, reckoned in weeks, while the person went on writing", () => {
    const before = [22, 25, 30, 33, 41].map(entryOf);
    const sleep = known("theme", "sleep", before);
    expect(reasons([sleep], recentOf(a, b))).toEqual([
      "You haven’t written about sleep for three weeks, and it came up in five entries before that.",
    ]);
    expect(reasons([known("theme", "sleep", before.slice(1))], recentOf(a)), "four entries are too few").toEqual([]);
    expect(reasons([known("theme", "sleep", [entryOf(20), ...before])], recentOf(a)), "not yet three weeks").toEqual([]);
    expect(reasons([sleep], recentOf(...before)), "who writes nothing is asked nothing").toEqual([]);
    const old = [121, 122, 123, 124, 125].map(entryOf);
    expect(reasons([known("theme", "sleep", old)], recentOf(a)), "long past").toEqual([]);
  });

  it("never asks after a loss, a worry or a person who isn't written about any more", () => {
    const before = [22, 25, 30, 33, 41, 42].map(entryOf);
    const memories = [known("theme", "loss", before), known("theme", "worrying", before), known("person", "Lena", before)];
    expect(reasons(memories, recentOf(a, b))).toEqual([]);
  });

  it("is the evening review for who writes in the evening, unless they say it otherwise", () => {
    const hours = known("hours", "evening", [a, b, c, d, e]);
    expect(recommendationsFrom([hours], recentOf(...five), today)).toMatchObject([{ technique: "evening-review" }]);
    expect(reasons([{ ...hours, edited: true }], recentOf(...five))).toEqual([]);
    expect(reasons([known("hours", "morning", five)], recentOf(...five))).toEqual([]);
    expect(reasons([], [])).toEqual([]);
  });
});
