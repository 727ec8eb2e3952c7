import { dayWithYear, monthOf } from "@/components/library/day-words";
import { type InsightsView, leastFeelings, type MoodBucket, type MoodTrend } from "@/lib/insights/view";
import { ChartCard, NotEnough } from "./chart-card";
import { TrendChart } from "./trend-chart";

const gaps: Record<MoodTrend["unit"], string> = {
  day: "days without one are left open.",
  week: "weeks with fewer than two are left open.",
  month: "months with fewer than two are left open.",
};

/** A mean in words, as coarse as the chart itself. */
function meanWords(mean: number | null): string {
  if (mean === null) return "too few to say";
  if (mean > 0.4) return "pleasant";
  if (mean > 0.1) return "more pleasant than hard";
  if (mean >= -0.1) return "even";
  return mean >= -0.4 ? "more hard than pleasant" : "hard";
}

function name(unit: MoodTrend["unit"], bucket: MoodBucket): string {
  if (unit === "month") return monthOf(bucket.from);
  return unit === "week" ? `Week of ${dayWithYear(bucket.from)}` : dayWithYear(bucket.from);
}

/** How feelings went over the period, from what was confirmed. */
export function MoodChart({ view }: { view: InsightsView }) {
  const { trend, feelings } = view;
  const title = `Mood by ${trend.unit}: pleasant above the line, hard below`;
  const drawn = trend.buckets.filter((bucket) => bucket.mean !== null).length;
  if (feelings < leastFeelings || drawn < 2) {
    return (
      <ChartCard title={title}>
        <NotEnough>
          Not enough feelings yet: {feelings} so far. From {leastFeelings} on, over two {trend.unit}s, there is a line to draw.
        </NotEnough>
      </ChartCard>
    );
  }
  return (
    <ChartCard
      title={title}
      note={`${feelings} confirmed feelings in ${drawn} ${trend.unit}s; ${gaps[trend.unit]}`}
      table={{
        head: [trend.unit === "week" ? "Week" : trend.unit === "day" ? "Day" : "Month", "Feelings", "On the whole"],
        rows: trend.buckets
          .filter((bucket) => bucket.feelings > 0)
          .map((bucket) => [name(trend.unit, bucket), String(bucket.feelings), meanWords(bucket.mean)]),
      }}
    >
      <TrendChart trend={trend} label={`${title}. The table below says the same in words.`} />
    </ChartCard>
  );
}
