import { addDays, type LocalDate, localHour } from "@/lib/clock/local-date";
import { type Mood, moodFacts } from "@/lib/mood/view";
import { daysBetween, monthStart, weekdayOf, weekOf } from "./days";
import type { DayFacts, InsightsView, MoodBucket, MoodTrend, PartOfDay, Period, Rhythm } from "./view";

/** What is known of an entry without opening it. */
export type EntryFact = { readonly date: LocalDate; readonly at: Date; readonly zone: string; readonly words: number };
/** A confirmed feeling; a day's come in the order in which they were confirmed. */
export type FeelingFact = { readonly date: LocalDate; readonly mood: Mood };

// Night is what is left: 22 to 5.
const parts: readonly { readonly part: PartOfDay; readonly from: number; readonly to: number }[] = [
  { part: "morning", from: 5, to: 12 },
  { part: "afternoon", from: 12, to: 17 },
  { part: "evening", from: 17, to: 22 },
  { part: "night", from: 22, to: 5 },
];

/** Night is what is left: 22 to 5. */
export function partOfDay(hour: number): PartOfDay {
  return parts.find(({ from, to }) => hour >= from && hour < to)?.part ?? "night";
}

function dayFacts(entries: readonly EntryFact[], feelings: readonly FeelingFact[]): readonly DayFacts[] {
  const days = new Map<LocalDate, { entries: number; words: number; mood: Mood | null }>();
  const of = (date: LocalDate) => {
    const known = days.get(date) ?? { entries: 0, words: 0, mood: null };
    days.set(date, known);
    return known;
  };
  for (const entry of entries) {
    const facts = of(entry.date);
    facts.entries += 1;
    facts.words += entry.words;
  }
  for (const feeling of feelings) of(feeling.date).mood = feeling.mood;
  return [...days].map(([date, facts]) => ({ date, ...facts })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

const units = {
  // One feeling says how a day was; a week or a month needs two before a mean says anything.
  month: { unit: "day", least: 1, start: (date: LocalDate) => date, step: (date: LocalDate) => addDays(date, 1) },
  year: { unit: "week", least: 2, start: weekOf, step: (date: LocalDate) => addDays(date, 7) },
  all: {
    unit: "month",
    least: 2,
    start: (date: LocalDate) => monthStart(date),
    step: (date: LocalDate) => monthStart(date, 1),
  },
} as const;

/** The mood line: the mean of each day, week or month; null, a gap, where there are too few feelings to say. */
export function moodTrend(feelings: readonly FeelingFact[], period: Period, weekStart: number): MoodTrend {
  const { unit, least, start, step } = units[period.kind];
  const values = new Map<LocalDate, number[]>();
  for (const { date, mood } of feelings) {
    const from = start(date, weekStart);
    values.set(from, [...(values.get(from) ?? []), moodFacts(mood).valence]);
  }
  const buckets: MoodBucket[] = [];
  for (let from = start(period.from, weekStart); from <= period.to; from = step(from)) {
    const here = values.get(from) ?? [];
    const mean = here.length < least ? null : here.reduce((sum, value) => sum + value, 0) / here.length;
    buckets.push({ from, feelings: here.length, mean });
  }
  return { unit, least, buckets };
}

/** Weeks looked back on for what is usual. */
export const rhythmWeeks = 8;

/** This week and the usual one: the median of the last weeks in which they wrote at all, so that time away never counts against them. */
export function rhythmOf(dates: Iterable<LocalDate>, today: LocalDate, weekStart: number): Rhythm {
  const written = new Set(dates);
  const thisWeek = weekOf(today, weekStart);
  const week = Array.from({ length: 7 }, (_, index) => {
    const date = addDays(thisWeek, index);
    return { date, written: date > today ? null : written.has(date) };
  });
  const before = Array.from({ length: rhythmWeeks }, (_, index) => addDays(thisWeek, -7 * (index + 1)))
    .map((monday) => Array.from({ length: 7 }, (_, index) => addDays(monday, index)).filter((date) => written.has(date)).length)
    .filter((days) => days > 0)
    .sort((a, b) => a - b);
  const usual = before.length < 3 ? null : (before[Math.floor(before.length / 2)] ?? null);
  return { week, daysWritten: week.filter((day) => day.written === true).length, usual };
}

/** Everything the overview shows, from facts that need no opening but the feelings'. `recent` are the days of the rhythm's weeks. */
export function summarise(facts: {
  readonly period: Period;
  readonly entries: readonly EntryFact[];
  readonly feelings: readonly FeelingFact[];
  readonly recent: Iterable<LocalDate>;
  readonly today: LocalDate;
  readonly weekStart: number;
}): InsightsView {
  const { period, entries, feelings, weekStart } = facts;
  const days = dayFacts(entries, feelings);
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const byWeekday = countBy(entries, (entry) => weekdayOf(entry.date));
  const byPart = countBy(entries, (entry) => partOfDay(localHour(entry.at, entry.zone)));
  const byMood = countBy(feelings, (feeling) => feeling.mood);
  return {
    period,
    entries: entries.length,
    words,
    averageWords: entries.length === 0 ? 0 : Math.round(words / entries.length),
    daysWritten: days.filter((day) => day.entries > 0).length,
    daysInPeriod: daysBetween(period.from, period.to) + 1,
    days,
    weekdays: Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1).map((weekday) => ({
      weekday,
      entries: byWeekday.get(weekday) ?? 0,
    })),
    partsOfDay: parts.map(({ part }) => ({ part, entries: byPart.get(part) ?? 0 })),
    moods: [...byMood].map(([mood, count]) => ({ mood, count })).sort((a, b) => b.count - a.count || (a.mood < b.mood ? -1 : 1)),
    feelings: feelings.length,
    trend: moodTrend(feelings, period, weekStart),
    rhythm: rhythmOf(facts.recent, facts.today, weekStart),
  };
}
