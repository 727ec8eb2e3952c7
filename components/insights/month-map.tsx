import Link from "next/link";
import { addDays, type LocalDate } from "@/lib/clock/local-date";
import type { DayFacts, InsightsView } from "@/lib/insights/view";
import { shortWeekdays } from "./names";
import { cellClass, cellDepth, cellWords } from "./day-cell";

function daysOf(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

/** A month as a calendar: each day in its feeling's colour; a day with entries leads to them. */
export function MonthMap({ view }: { view: InsightsView }) {
  const facts = new Map(view.days.map((day) => [day.date, day]));
  const first = view.weekdays[0]?.weekday ?? 1;
  const blanks = (new Date(`${view.period.from}T00:00:00Z`).getUTCDay() - first + 14) % 7;
  return (
    <div className="grid max-w-xl grid-cols-7 gap-1.5 sm:gap-2">
      {view.weekdays.map(({ weekday }) => (
        <span key={weekday} className="text-center text-xs font-medium text-muted" aria-hidden="true">
          {shortWeekdays[weekday - 1]}
        </span>
      ))}
      {Array.from({ length: blanks }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
      {daysOf(view.period.from, view.period.to).map((date) => (
        <MonthDay key={date} date={date} facts={facts.get(date)} />
      ))}
    </div>
  );
}

function MonthDay({ date, facts }: { date: LocalDate; facts: DayFacts | undefined }) {
  const square = (
    <>
      <svg viewBox="0 0 48 34" className="block h-auto w-full" aria-hidden="true">
        <rect width="48" height="34" rx="9" className={cellClass(facts)} fillOpacity={cellDepth(facts)} />
      </svg>
      <span className="text-center text-xs text-muted" aria-hidden="true">
        {Number(date.slice(8))}
      </span>
      <span className="sr-only">{cellWords(date, facts)}</span>
    </>
  );
  const shape = "grid gap-0.5 rounded-sm";
  return facts !== undefined && facts.entries > 0 ? (
    <Link href={`/journal?from=${date}&to=${date}`} prefetch={false} title={cellWords(date, facts)} className={shape}>
      {square}
    </Link>
  ) : (
    <span className={shape}>{square}</span>
  );
}
