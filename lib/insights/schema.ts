import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, dayField, dayOut, idOut } from "@/lib/boundary/fields";
import type { ProfileView } from "@/lib/account/view";
import { MOODS, moodFacts } from "@/lib/mood/view";
import { maxSpanDays, type Totals } from "./service";
import type { InsightsView } from "./view";

const count = z.number().int().min(0);

const overviewOut = z.object({
  total_journals: count,
  total_free_journals: count,
  total_guided_journals: count,
  total_flowers: count,
  user_info: z.object({ id: idOut, name: z.string(), email: z.string().nullable(), picture: z.string().nullable() }),
});

/** Totals and who they belong to; `pictureUrl` is our own copy's address. */
export function overviewJson(totals: Totals, profile: ProfileView, pictureUrl: string | null): z.input<typeof overviewOut> {
  return {
    total_journals: totals.free + totals.guided,
    total_free_journals: totals.free,
    total_guided_journals: totals.guided,
    total_flowers: totals.flowers,
    user_info: { id: profile.id, name: profile.name, email: profile.email, picture: pictureUrl },
  };
}

export const statsOverview = contract({
  method: "GET",
  path: "/stats/overview",
  access: "read",
  limit: "read",
  summary: "How much there is: entries of each kind, and flowers.",
  answers: { 200: overviewOut },
});

const totalOut = z.object({ total: count });

const total = (path: string, of: string) =>
  contract({
    method: "GET",
    path,
    access: "read",
    limit: "read",
    summary: `How many ${of} there are.`,
    answers: { 200: totalOut },
  });

export const totalFreeJournals = total("/stats/free_journals/total", "free entries");
export const totalGuidedJournals = total("/stats/guided_journals/total", "guided journals");
export const totalJournals = total("/stats/journals/total", "entries of both kinds");
export const totalFlowers = total("/stats/garden/total", "flowers");

const spanQuery = z
  .object({ days: countField(1, maxSpanDays).optional(), from: dayField.optional(), to: dayField.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["from"],
    message: "must not be after `to`",
  })
  .refine(({ days, from }) => days === undefined || from === undefined, {
    path: ["days"],
    message: "send either `days` or `from`",
  });

const moodOut = z.object({
  from: dayOut,
  to: dayOut,
  total: count,
  distribution: z.array(z.object({ mood: z.enum(MOODS), flower_type: z.string(), count })),
  /** Days without a feeling are left out: a gap is not a zero. */
  daily: z.array(z.object({ date: dayOut, count, valence: z.number().min(-1).max(1) })),
});

/** Confirmed feelings over a span, from what `insights().span` found. */
export function moodJson(view: InsightsView): z.input<typeof moodOut> {
  return {
    from: view.period.from,
    to: view.period.to,
    total: view.feelings,
    distribution: view.moods.map(({ mood, count }) => ({ mood, flower_type: moodFacts(mood).species, count })),
    daily: view.trend.buckets.flatMap(({ from, feelings, mean }) =>
      mean === null ? [] : [{ date: from, count: feelings, valence: Math.round(mean * 1000) / 1000 }],
    ),
  };
}

export const statsMood = contract({
  method: "GET",
  path: "/stats/mood",
  access: "read",
  limit: "read",
  summary:
    "Confirmed feelings of a span of days (30 unless said): how often each, and each day's mean from -1 (hard) to 1 (pleasant).",
  query: spanQuery,
  answers: { 200: moodOut },
});

const writingOut = z.object({
  from: dayOut,
  to: dayOut,
  total_entries: count,
  total_words: count,
  average_words: count,
  active_days: count,
  days: count,
  daily: z.array(z.object({ date: dayOut, entries: count, words: count })),
  weekdays: z.array(z.object({ weekday: z.number().int().min(1).max(7), entries: count })),
  parts_of_day: z.array(z.object({ part: z.enum(["morning", "afternoon", "evening", "night"]), entries: count })),
  rhythm: z.object({ days_this_week: count, usual_days: count.nullable() }),
});

/** Writing over a span, from what `insights().span` found. */
export function writingJson(view: InsightsView): z.input<typeof writingOut> {
  return {
    from: view.period.from,
    to: view.period.to,
    total_entries: view.entries,
    total_words: view.words,
    average_words: view.averageWords,
    active_days: view.daysWritten,
    days: view.daysInPeriod,
    daily: view.days.filter((day) => day.entries > 0).map(({ date, entries, words }) => ({ date, entries, words })),
    weekdays: [...view.weekdays],
    parts_of_day: [...view.partsOfDay],
    rhythm: { days_this_week: view.rhythm.daysWritten, usual_days: view.rhythm.usual },
  };
}

export const statsWriting = contract({
  method: "GET",
  path: "/stats/writing",
  access: "read",
  limit: "read",
  summary: "Writing over a span of days (30 unless said): totals, days, times, and the weekly rhythm.",
  query: spanQuery,
  answers: { 200: writingOut },
});

export const insightContracts = [
  statsOverview,
  totalFreeJournals,
  totalGuidedJournals,
  totalJournals,
  totalFlowers,
  statsMood,
  statsWriting,
];
