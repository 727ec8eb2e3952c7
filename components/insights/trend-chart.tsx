import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { MoodTrend } from "@/lib/insights/view";
import { shortMonth } from "./names";

const height = 236;
const left = 66;
const right = 12;
const middle = 104;
const reach = 88;

type Point = { readonly x: number; readonly y: number; readonly at: number };

/** The drawn stretches: buckets next to each other are joined, a gap stays a gap. */
function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.at === point.at - 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Where the time axis is labelled: days of a month, months of a year, months and years over all. */
function ticksOf(trend: MoodTrend, width: number): readonly { readonly at: number; readonly label: string }[] {
  const all = trend.buckets.flatMap(({ from }, at) => {
    const label = tickLabel(trend.unit, from);
    return label === undefined ? [] : [{ at, label }];
  });
  const room = Math.max(2, Math.floor((width - left) / 58));
  const every = Math.max(1, Math.ceil(all.length / room));
  const januaries = all.filter(({ label }) => /^\d{4}$/.test(label));
  // Over several years the years say more than every eleventh month.
  return trend.unit === "month" && every > 3 ? januaries : all.filter((_, index) => index % every === 0);
}

function tickLabel(unit: MoodTrend["unit"], from: LocalDate): string | undefined {
  if (unit === "day") return Number(from.slice(8)) % 5 === 1 && !from.endsWith("-31") ? String(Number(from.slice(8))) : undefined;
  if (unit === "month") return from.endsWith("-01-01") ? from.slice(0, 4) : shortMonth(from);
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  const first = days.find((day) => day.endsWith("-01"));
  return first === undefined ? undefined : shortMonth(first);
}

/** The mood line at one width; the page shows the one that fits the screen. */
function Line({ trend, width, className }: { trend: MoodTrend; width: number; className: string }) {
  const count = trend.buckets.length;
  const x = (at: number) => left + 8 + (at * (width - left - right - 16)) / Math.max(1, count - 1);
  const y = (mean: number) => middle - mean * reach;
  const points = trend.buckets.flatMap(({ mean }, at) => (mean === null ? [] : [{ x: x(at), y: y(mean), at }]));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className} aria-hidden="true">
      {([0.75, 0, -0.75] as const).map((level) => (
        <g key={level}>
          <path d={`M${left} ${y(level)}H${width - right}`} className={level === 0 ? "stroke-control" : "stroke-line"} />
          <text x={0} y={y(level) + 4} className="fill-muted text-[12.5px] font-medium">
            {level === 0 ? "even" : level > 0 ? "pleasant" : "hard"}
          </text>
        </g>
      ))}
      {ticksOf(trend, width).map(({ at, label }) => (
        <text key={at} x={x(at)} y={height - 8} textAnchor="middle" className="fill-muted text-[12.5px] font-medium">
          {label}
        </text>
      ))}
      {runsOf(points).map((run) => (
        <path
          key={run[0]?.at}
          d={`M${run.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join("L")}`}
          className="fill-none stroke-text"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {points.map((point) => (
        <circle key={point.at} cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r={count > 40 ? 2.6 : 4} className="fill-text" />
      ))}
    </svg>
  );
}

/** Pleasant above the line, hard below; no line where there were too few feelings to draw one. */
export function TrendChart({ trend, label }: { trend: MoodTrend; label: string }) {
  return (
    <div role="img" aria-label={label}>
      <Line trend={trend} width={340} className="block h-auto w-full sm:hidden" />
      <Line trend={trend} width={520} className="hidden h-auto w-full sm:block" />
    </div>
  );
}
