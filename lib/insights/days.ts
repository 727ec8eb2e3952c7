import { addDays, type LocalDate, parseLocalDate } from "@/lib/clock/local-date";

const millisecondsPerDay = 86_400_000;
const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** The day; throws when the text is none, which is then a mistake of ours. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(`${text} is no day of the calendar`);
  return parsed;
}

/** The first day of the month the day is in, `count` months on. */
export function monthStart(date: LocalDate, count = 0): LocalDate {
  const at = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + count);
  return day(at.toISOString().slice(0, 10));
}

/** "March 2026" */
export function nameOfMonth(date: LocalDate): string {
  return monthName.format(new Date(`${date}T00:00:00Z`));
}

/** Days from `a` to `b`. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / millisecondsPerDay);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The first day of the week the day is in, for weeks that begin on `weekStart` (1 Monday … 7 Sunday). */
export function weekOf(date: LocalDate, weekStart: number): LocalDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}
