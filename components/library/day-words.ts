import { addDays, type LocalDate } from "@/lib/clock/local-date";

const inUtc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
const weekdayDayMonth = inUtc({ weekday: "long", day: "numeric", month: "long" });
const dayMonthYear = inUtc({ day: "numeric", month: "long", year: "numeric" });
const weekday = inUtc({ weekday: "long" });
const shortWeekday = inUtc({ weekday: "short" });
const dayMonth = inUtc({ day: "numeric", month: "long" });
const monthYear = inUtc({ month: "long", year: "numeric" });

const at = (day: LocalDate) => new Date(`${day}T00:00:00Z`);

/** "Thursday 20 November" */
export function fullDay(day: LocalDate): string {
  return weekdayDayMonth.format(at(day)).replace(",", "");
}

/** "20 November 2026" */
export function dayWithYear(day: LocalDate): string {
  return dayMonthYear.format(at(day));
}

/** "November 2026" */
export function monthOf(day: LocalDate): string {
  return monthYear.format(at(day));
}

/** "Thu" */
export function shortWeekdayOf(day: LocalDate): string {
  return shortWeekday.format(at(day));
}

/** How one says a day from today's standpoint: "Today", "Yesterday", "Sunday", "3 March", "3 March 2024". */
export function dayFrom(today: LocalDate, day: LocalDate): string {
  if (day === today) return "Today";
  if (day === addDays(today, -1)) return "Yesterday";
  if (day > addDays(today, -7) && day < today) return weekday.format(at(day));
  return day.slice(0, 4) === today.slice(0, 4) ? dayMonth.format(at(day)) : dayMonthYear.format(at(day));
}

/** "1 word", "1,204 words" */
export function wordsCounted(count: number): string {
  return count === 1 ? "1 word" : `${count.toLocaleString("en-GB")} words`;
}

/** The greeting of an hour of the day. */
export function greetingAt(hour: number): string {
  if (hour >= 5 && hour < 12) return "Good morning";
  if (hour >= 12 && hour < 18) return "Good afternoon";
  return hour >= 18 ? "Good evening" : "Hello";
}
