import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { Mood } from "@/lib/mood/view";
import { day, weekOf } from "./days";
import { periodOf } from "./period";
import { type EntryFact, moodTrend, partOfDay, rhythmOf, summarise } from "./summary";
import { rhythmWords } from "./view";

const today = day("2026-03-18"); // a Wednesday
const entry = (date: string, words = 100, at = `${date}T18:00:00Z`, zone = "UTC"): EntryFact => ({
  date: day(date),
  at: new Date(at),
  zone,
  words,
});
const feeling = (date: string, mood: Mood) => ({ date: day(date), mood });
const anyDay = fc.integer({ min: 0, max: 900 }).map((back) => addDays(today, -back));

describe("a period", () => {
  it("is the present one unless an address names another", () => {
    expect(periodOf("year", undefined, today, undefined)).toMatchObject({ from: "2026-01-01", to: "2026-03-18", name: "2026" });
    expect(periodOf("month", undefined, today, undefined)).toMatchObject({
      from: "2026-03-01",
      to: "2026-03-18",
      name: "March 2026",
    });
    expect(periodOf("all", undefined, today, day("2024-05-09"))).toMatchObject({ from: "2024-05-01", to: "2026-03-18" });
  });

  it("leads to its neighbours, and never into the future", () => {
    expect(periodOf("month", "2026-01", today, undefined)).toMatchObject({
      to: "2026-01-31",
      earlier: "2025-12",
      later: "2026-02",
    });
    expect(periodOf("month", "2026-03", today, undefined).later).toBeUndefined();
    expect(periodOf("year", "2025", today, undefined)).toMatchObject({ to: "2025-12-31", earlier: "2024", later: "2026" });
  });

  it("falls back to the present for nonsense and for days to come", () => {
    for (const of of ["2027-01", "0000", "2026-13", "x", "'; drop"]) {
      expect(periodOf("month", of, today, undefined).from).toBe("2026-03-01");
      expect(periodOf("year", of, today, undefined).from).toBe("2026-01-01");
    }
  });
});

describe("the figures", () => {
  const period = periodOf("month", "2026-03", today, undefined);

  it("count entries, words and days, and leave out what is not there", () => {
    const view = summarise({
      period,
      entries: [entry("2026-03-02", 100), entry("2026-03-02", 51), entry("2026-03-09", 200)],
      feelings: [feeling("2026-03-02", "sad"), feeling("2026-03-02", "calm"), feeling("2026-03-05", "happy")],
      recent: [],
      today,
      weekStart: 1,
    });
    expect(view).toMatchObject({ entries: 3, words: 351, averageWords: 117, daysWritten: 2, daysInPeriod: 18, feelings: 3 });
    expect(view.days).toEqual([
      { date: "2026-03-02", entries: 2, words: 151, mood: "calm" },
      { date: "2026-03-05", entries: 0, words: 0, mood: "happy" },
      { date: "2026-03-09", entries: 1, words: 200, mood: null },
    ]);
    expect(view.weekdays[0]).toEqual({ weekday: 1, entries: 3 });
  });

  it("take the hour from the entry's own zone", () => {
    const at = "2026-03-02T20:30:00Z";
    const view = (zone: string) =>
      summarise({ period, entries: [entry("2026-03-02", 1, at, zone)], feelings: [], recent: [], today, weekStart: 1 })
        .partsOfDay;
    expect(view("UTC").find(({ entries }) => entries === 1)?.part).toBe("evening");
    expect(view("Asia/Tokyo").find(({ entries }) => entries === 1)?.part).toBe("morning");
    expect([4, 5, 11, 12, 16, 17, 21, 22].map(partOfDay)).toEqual([
      "night",
      "morning",
      "morning",
      "afternoon",
      "afternoon",
      "evening",
      "evening",
      "night",
    ]);
  });

  it("begin the week where the person's does", () => {
    const view = summarise({ period, entries: [], feelings: [], recent: [], today, weekStart: 7 });
    expect(view.weekdays.map(({ weekday }) => weekday)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekOf(today, 7)).toBe("2026-03-15");
    expect(weekOf(today, 1)).toBe("2026-03-16");
  });

  it("lose and invent nothing, whatever the days", () => {
    const facts = fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 5000 })), { maxLength: 60 });
    fc.assert(
      fc.property(facts, (list) => {
        const entries = list.map(([date, words]) => entry(date, words));
        const view = summarise({ period, entries, feelings: [], recent: [], today, weekStart: 1 });
        expect(view.days.reduce((sum, one) => sum + one.entries, 0)).toBe(list.length);
        expect(view.weekdays.reduce((sum, one) => sum + one.entries, 0)).toBe(list.length);
        expect(view.days.reduce((sum, one) => sum + one.words, 0)).toBe(view.words);
      }),
    );
  });
});

describe("the mood line", () => {
  it("leaves weeks with fewer than two feelings open", () => {
    const year = periodOf("year", "2026", today, undefined);
    const { buckets } = moodTrend(
      [feeling("2026-01-05", "happy"), feeling("2026-01-06", "sad"), feeling("2026-02-02", "calm")],
      year,
      1,
    );
    const drawn = buckets.filter((bucket) => bucket.mean !== null);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ from: "2026-01-05", feelings: 2, mean: (0.9 - 0.65) / 2 });
    expect(buckets.find((bucket) => bucket.from === "2026-02-02")).toMatchObject({ feelings: 1, mean: null });
    expect(buckets.at(-1)?.from).toBe("2026-03-16");
  });

  it("goes by days in a month and by months over all", () => {
    const month = moodTrend([feeling("2026-03-05", "calm")], periodOf("month", "2026-03", today, undefined), 1);
    expect(month.buckets).toHaveLength(18);
    expect(month.buckets[4]).toMatchObject({ from: "2026-03-05", mean: 0.6 });
    const all = moodTrend([], periodOf("all", undefined, today, day("2025-11-30")), 1);
    expect(all.buckets.map((bucket) => bucket.from)).toEqual([
      "2025-11-01",
      "2025-12-01",
      "2026-01-01",
      "2026-02-01",
      "2026-03-01",
    ]);
  });
});

describe("the weekly rhythm", () => {
  const weeks = (...counts: number[]): LocalDate[] =>
    counts.flatMap((count, back) => Array.from({ length: count }, (_, index) => addDays(day("2026-03-09"), index - 7 * back)));

  it("needs three weeks before it speaks of the usual", () => {
    expect(rhythmOf(weeks(4, 4), today, 1).usual).toBeNull();
    expect(rhythmOf(weeks(4, 2, 5), today, 1).usual).toBe(4);
  });

  it("forgives weeks away", () => {
    expect(rhythmOf(weeks(4, 0, 0, 0, 4, 0, 4), today, 1).usual).toBe(4);
  });

  it("says of days to come only that they are to come", () => {
    const rhythm = rhythmOf([day("2026-03-16"), day("2026-03-18")], today, 1);
    expect(rhythm.week.map((one) => one.written)).toEqual([true, false, true, null, null, null, null]);
    expect(rhythm.daysWritten).toBe(2);
  });

  it("never scolds", () => {
    const words = [
      rhythmOf([], today, 1),
      rhythmOf(weeks(4, 4, 4), today, 1),
      rhythmOf([today, ...weeks(4, 4, 4)], today, 1),
    ].map(rhythmWords);
    expect(words).toEqual([
      "Nothing yet, and that is fine.",
      "Your usual is 4. Whenever it suits.",
      "1 day; your usual is 4. There is time.",
    ]);
  });
});
