import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { InsightsView } from "@/lib/insights/view";
import { cellClass, cellDepth, cellWords } from "./day-cell";
import { shortMonth, shortWeekdays } from "./names";

const step = 18.3;
const side = 15;
const left = 40;
const top = 24;
const weeksOfYear = 53;
const weeksOfHalf = 27.5;

type Cell = { readonly date: LocalDate; readonly column: number; readonly row: number };

/** Days in columns of weeks; `firstWeekday` is the person's first day of the week. */
function cellsOf(from: LocalDate, to: LocalDate, firstWeekday: number): readonly Cell[] {
  const offset = (new Date(`${from}T00:00:00Z`).getUTCDay() - firstWeekday + 14) % 7;
  const cells: Cell[] = [];
  for (let date = from, at = offset; date <= to; date = addDays(date, 1), at += 1) {
    cells.push({ date, column: Math.floor(at / 7), row: at % 7 });
  }
  return cells;
}

/** Cells moved to the left edge. */
function flushed(cells: readonly Cell[]): readonly Cell[] {
  const first = cells[0]?.column ?? 0;
  return cells.map((cell) => ({ ...cell, column: cell.column - first }));
}

/** A year of days in the colours of their feelings: in one row of weeks where there is room, in two halves on a phone. */
export function YearMap({ view, label }: { view: InsightsView; label: string }) {
  const cells = cellsOf(view.period.from, view.period.to, view.weekdays[0]?.weekday ?? 1);
  const middle = `${view.period.from.slice(0, 4)}-07-01`;
  const halves = [cells.filter(({ date }) => date < middle), cells.filter(({ date }) => date >= middle)];
  return (
    <div role="img" aria-label={label}>
      <Weeks cells={cells} weeks={weeksOfYear} view={view} named className="hidden md:block" />
      <div className="grid gap-3 md:hidden">
        {halves
          .filter((half) => half.length > 0)
          .map((half) => (
            <Weeks key={half[0]?.date} cells={flushed(half)} weeks={weeksOfHalf} view={view} />
          ))}
      </div>
    </div>
  );
}

function Weeks({
  cells,
  weeks,
  view,
  named = false,
  className,
}: {
  cells: readonly Cell[];
  weeks: number;
  view: InsightsView;
  /** With each day's facts as a tooltip; a phone has none to show. */
  named?: boolean;
  className?: string;
}) {
  const facts = new Map(view.days.map((day) => [day.date, day]));
  // The drawing of a phone is scaled down, so its letters must be larger in its own units.
  const text = named ? "fill-muted text-[12.5px] font-medium" : "fill-muted text-[19px] font-medium";
  return (
    <svg
      viewBox={`0 0 ${left + weeks * step} ${top + 7 * step}`}
      className={`h-auto w-full ${className ?? "block"}`}
      aria-hidden="true"
    >
      {cells
        .filter(({ date }) => date.endsWith("-01"))
        .map(({ date, column, row }) => (
          <text key={date} x={(left + (row === 0 ? column : column + 1) * step).toFixed(1)} y={14} className={text}>
            {shortMonth(date)}
          </text>
        ))}
      {view.weekdays.map(({ weekday }, row) =>
        row % 2 === 0 ? (
          <text key={weekday} x={0} y={(top + row * step + 12).toFixed(1)} className={text}>
            {named ? shortWeekdays[weekday - 1] : shortWeekdays[weekday - 1]?.slice(0, 1)}
          </text>
        ) : null,
      )}
      {cells.map(({ date, column, row }) => (
        <rect
          key={date}
          x={(left + column * step).toFixed(1)}
          y={(top + row * step).toFixed(1)}
          width={side}
          height={side}
          rx={4}
          className={cellClass(facts.get(date))}
          fillOpacity={cellDepth(facts.get(date))}
        >
          {named && <title>{cellWords(date, facts.get(date))}</title>}
        </rect>
      ))}
    </svg>
  );
}
