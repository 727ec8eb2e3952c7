import { dayWithYear } from "@/components/library/day-words";
import type { InsightsView } from "@/lib/insights/view";
import { moodFacts } from "@/lib/mood/view";
import { ChartCard } from "./chart-card";
import { MonthMap } from "./month-map";
import { MoodKey } from "./mood-key";
import { YearMap } from "./year-map";
import { YearsMap } from "./years-map";

/** The days of the period: as a calendar, as a year of weeks, or as years of months. */
export function DaysChart({ view, className }: { view: InsightsView; className?: string }) {
  const { kind, name } = view.period;
  const title = `You wrote on ${view.daysWritten} of ${view.daysInPeriod} ${view.daysInPeriod === 1 ? "day" : "days"}${kind === "all" ? `, ${name}` : ` of ${name}${isRunning(view) ? " so far" : ""}`}`;
  const moods = view.moods.map(({ mood }) => mood);
  return (
    <ChartCard
      title={title}
      {...(className && { className })}
      note={
        kind === "all"
          ? "Each field is a month with the number of days on which you wrote."
          : "Each square is a day in the colour of the feeling you confirmed last, deeper the more you wrote; lavender is a day with words and no feeling. A pale square is a day without. Nothing is missing."
      }
      {...(kind !== "all" && { table: tableOf(view) })}
    >
      {kind === "month" && <MonthMap view={view} />}
      {kind === "year" && <YearMap view={view} label={`${title}, as a calendar. The table below says the same in words.`} />}
      {kind === "all" && <YearsMap view={view} />}
      {kind !== "all" && <MoodKey moods={moods} />}
    </ChartCard>
  );
}

/** A year or month that isn't over. */
function isRunning(view: InsightsView): boolean {
  return view.period.later === undefined;
}

function tableOf(view: InsightsView) {
  return {
    head: ["Day", "Entries", "Words", "Feeling"],
    rows: view.days.map(({ date, entries, words, mood }) => [
      dayWithYear(date),
      String(entries),
      words.toLocaleString("en-GB"),
      mood === null ? "none confirmed" : moodFacts(mood).label.toLowerCase(),
    ]),
  };
}
