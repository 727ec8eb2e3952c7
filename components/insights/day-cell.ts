import { dayWithYear, wordsCounted } from "@/components/library/day-words";
import type { LocalDate } from "@/lib/clock/local-date";
import type { DayFacts } from "@/lib/insights/view";
import { moodFacts } from "@/lib/mood/view";

/** How a day looks on a map: its feeling's colour, deeper the more was written; pale without a feeling; sunken without anything. */
export function cellClass(facts: DayFacts | undefined): string {
  if (facts === undefined) return "fill-sunken";
  return facts.mood === null ? "fill-lavender" : `mood-${facts.mood} fill-(--mood)`;
}

/** 0.55 … 1: a few words show already, and 600 or more show fully. */
export function cellDepth(facts: DayFacts | undefined): number | undefined {
  if (facts === undefined) return undefined;
  return facts.entries === 0 ? 0.55 : Math.round((0.6 + 0.4 * Math.min(1, facts.words / 600)) * 100) / 100;
}

/** A day in words: "3 March 2026: 2 entries, 412 words, calm". */
export function cellWords(date: LocalDate, facts: DayFacts | undefined): string {
  if (facts === undefined) return `${dayWithYear(date)}: nothing`;
  const parts = [
    ...(facts.entries === 0 ? [] : [facts.entries === 1 ? "1 entry" : `${facts.entries} entries`, wordsCounted(facts.words)]),
    ...(facts.mood === null ? [] : [moodFacts(facts.mood).label.toLowerCase()]),
  ];
  return `${dayWithYear(date)}: ${parts.join(", ")}`;
}
