import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { InsightsView } from "@/lib/insights/view";
import { cellClass, cellDepth, cellWords } from "./day-cell";

const step = 18.3;
const side = 15;
const left = 40;
const top = 24;
const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/** Text of a drawing that is scaled down on a phone must be larger in the drawing's own units. */
const text = "fill-muted text-[20px] font-medium md:text-[12.5px]";

type Cell = { readonly date: LocalDate; readonly column: number; readonly row: number };

/** Days in columns of weeks, from the week of `from` on. `firstWeekday` is the person's first day of the week. */
function cellsOf(from: LocalDate, to: LocalDate, firstWeekday: number): readonly Cell[] {
  const offset = (new Date(`${from}T00:00:00Z`).getUTCDay() - firstWeekday + 14) % 7;
  const cells: Cell[] = [];
  for (let date = from, at = offset; date <= to; date = addDays(date, 1), at += 1) {
    cells.push({ date, column: Math.floor(at / 7), row: at % 7 });
  }
  return cells;
}

/** A year of days in the colours of their feelings, in two halves: side by side on a wide screen, one below the other on a phone. */
export function YearMap({ view, label }: { view: InsightsView; label: string }) {
  const { from, to } = view.period;
  const middle = `${from.slice(0, 4)}-07-01`;
  const halves = [cellsIn(view, (date) => date < middle), cellsIn(view, (date) => date >= middle)].filter(
    (cells) => cells.length > 0,
  );
  return (
    <div role="img" aria-label={label} className="grid gap-3 md:grid-cols-2 md:gap-0" data-from={from} data-to={to}>
      {halves.map((cells, index) => (
        <Half key={cells[0]?.date} cells={cells} view={view} second={index > 0} />
      ))}
    </div>
  );
}

function cellsIn(view: InsightsView, wanted: (date: LocalDate) => boolean): readonly Cell[] {
  const firstWeekday = view.weekdays[0]?.weekday ?? 1;
  const days = cellsOf(view.period.from, view.period.to, firstWeekday).filter(({ date }) => wanted(date));
  const first = days[0]?.column ?? 0;
  return days.map((cell) => ({ ...cell, column: cell.column - first }));
}

function Half({ cells, view, second }: { cells: readonly Cell[]; view: InsightsView; second: boolean }) {
  const facts = new Map(view.days.map((day) => [day.date, day]));
  return (
    <svg viewBox={`0 0 ${left + 28 * step} ${top + 7 * step}`} className="block h-auto w-full" aria-hidden="true">
      {cells
        .filter(({ date }) => date.endsWith("-01"))
        .map(({ date, column, row }) => (
          <text key={date} x={left + (row === 0 ? column : column + 1) * step} y={14} className={text}>
            {names[Number(date.slice(5, 7)) - 1]}
          </text>
        ))}
      <g className={second ? "md:hidden" : undefined}>
        {view.weekdays.map(({ weekday }, row) =>
          row % 2 === 0 ? (
            <text key={weekday} x={0} y={top + row * step + 12} className={text}>
              {weekdays[weekday - 1]}
            </text>
          ) : null,
        )}
      </g>
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
          <title>{cellWords(date, facts.get(date))}</title>
        </rect>
      ))}
    </svg>
  );
}
