import type { ProviderName } from "@/lib/ai/names";
import type { AskSource } from "@/lib/ask/view";
import type { LocalDate } from "@/lib/clock/local-date";
import type { Mood } from "@/lib/mood/view";

/** What the overview looks at. `of` in an address picks the month ("2026-03") or year ("2026"). */
export type PeriodKind = "month" | "year" | "all";

export type Period = {
  readonly kind: PeriodKind;
  /** Inclusive. */
  readonly from: LocalDate;
  /** Inclusive; today at the latest, so that days to come are not counted as days without. */
  readonly to: LocalDate;
  /** "March 2026", "2026", "since May 2024" */
  readonly name: string;
  /** What `of` says for the period before and after; undefined where there is none. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

export type DayFacts = {
  readonly date: LocalDate;
  readonly entries: number;
  readonly words: number;
  /** The feeling confirmed last that day. */
  readonly mood: Mood | null;
};

/** A stretch of the mood line: a day, a week or a month. */
export type MoodBucket = {
  readonly from: LocalDate;
  readonly feelings: number;
  /** -1 hard … 1 pleasant; null where there are too few feelings to say. */
  readonly mean: number | null;
};

export type MoodTrend = {
  readonly unit: "day" | "week" | "month";
  readonly least: number;
  readonly buckets: readonly MoodBucket[];
};

export type PartOfDay = "night" | "morning" | "afternoon" | "evening";

export type Rhythm = {
  /** The seven days of this week, as the person's week runs. `written` is null for days to come. */
  readonly week: readonly { readonly date: LocalDate; readonly written: boolean | null }[];
  readonly daysWritten: number;
  /** The middle number of days in the weeks of late in which they wrote; null before there are three. */
  readonly usual: number | null;
};

export type InsightsView = {
  readonly period: Period;
  readonly entries: number;
  readonly words: number;
  readonly averageWords: number;
  readonly daysWritten: number;
  readonly daysInPeriod: number;
  /** Days with an entry or a feeling, in order. */
  readonly days: readonly DayFacts[];
  /** Entries by day of the week, beginning with the person's first; `weekday` is 1 Monday … 7 Sunday. */
  readonly weekdays: readonly { readonly weekday: number; readonly entries: number }[];
  readonly partsOfDay: readonly { readonly part: PartOfDay; readonly entries: number }[];
  /** Confirmed feelings, the most frequent first. */
  readonly moods: readonly { readonly mood: Mood; readonly count: number }[];
  readonly feelings: number;
  readonly trend: MoodTrend;
  readonly rhythm: Rhythm;
};

/** Below this many days a chart of habits would read too much into chance. */
export const leastDays = 5;
/** Below this many feelings the mood line is not drawn. */
export const leastFeelings = 5;

/** The weekly rhythm in words: never a score, never a reproach. */
export function rhythmWords(rhythm: Rhythm): string {
  const { daysWritten, usual } = rhythm;
  const left = rhythm.week.filter((day) => day.written === null).length;
  const days = daysWritten === 1 ? "1 day" : `${daysWritten} days`;
  if (usual === null) return daysWritten === 0 ? "Nothing yet, and that is fine." : `${days} this week.`;
  if (daysWritten === 0) return `Your usual is ${usual}. Whenever it suits.`;
  if (daysWritten === usual) return `${days}, as usual.`;
  if (daysWritten > usual) return `${days}; your usual is ${usual}.`;
  return left > 0
    ? `${days}; your usual is ${usual}. There is time.`
    : `${days}; your usual is ${usual}. Some weeks are like that.`;
}

export type LookBackPeriod = "week" | "month";

/** One look back: sentences, each resting on entries (or, without any, on what was counted), and the words they rest on. */
export type LookBackView = {
  readonly period: LookBackPeriod;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly sentences: readonly { readonly text: string; /** Places in `sources`. */ readonly sources: readonly number[] }[];
  readonly sources: readonly AskSource[];
  readonly provider: ProviderName;
  readonly insteadOf: ProviderName | null;
};
