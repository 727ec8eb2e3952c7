import type { InsightsView } from "@/lib/insights/view";
import { shortMonths } from "./names";

/** Days written in each month, newest year first. */
function daysByMonth(view: InsightsView): readonly { readonly year: string; readonly months: readonly (number | null)[] }[] {
  const written = new Map<string, number>();
  for (const day of view.days) {
    if (day.entries > 0) written.set(day.date.slice(0, 7), (written.get(day.date.slice(0, 7)) ?? 0) + 1);
  }
  const [firstMonth, lastMonth] = [view.period.from.slice(0, 7), view.period.to.slice(0, 7)];
  const years: { year: string; months: (number | null)[] }[] = [];
  for (let year = Number(lastMonth.slice(0, 4)); year >= Number(firstMonth.slice(0, 4)); year -= 1) {
    const months = shortMonths.map((_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, "0")}`;
      return month < firstMonth || month > lastMonth ? null : (written.get(month) ?? 0);
    });
    years.push({ year: String(year), months });
  }
  return years;
}

/** Every month since the first entry: the deeper, the more days with writing; the number of days stands in it. */
export function YearsMap({ view }: { view: InsightsView }) {
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label="Days with writing in each month">
      <table className="w-full table-fixed border-separate border-spacing-0.5 sm:border-spacing-1 text-center text-xs tabular-nums">
        <thead>
          <tr>
            <td className="w-10 sm:w-12" />
            {shortMonths.map((name) => (
              <th key={name} scope="col" className="font-medium text-muted">
                <span aria-hidden="true" className="sm:hidden">
                  {name.slice(0, 1)}
                </span>
                <span className="max-sm:sr-only">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daysByMonth(view).map(({ year, months }) => (
            <tr key={year}>
              <th scope="row" className="text-left font-medium whitespace-nowrap text-muted">
                {year}
              </th>
              {months.map((days, index) => (
                <MonthCell key={shortMonths[index]} days={days} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const depths = ["bg-sunken", "bg-leaf/15", "bg-leaf/30", "bg-leaf/45"] as const;

function MonthCell({ days }: { days: number | null }) {
  if (days === null) return <td />;
  const depth = days === 0 ? 0 : days < 6 ? 1 : days < 15 ? 2 : 3;
  return <td className={`h-9 rounded-sm ${depths[depth]}`}>{days === 0 ? <span className="sr-only">0</span> : days}</td>;
}
