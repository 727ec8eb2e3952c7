import type { LocalDate } from "@/lib/clock/local-date";

const months = "January February March April May June July August September October November December".split(" ");

/** "4 March". */
export function monthAndDay(day: LocalDate): string {
  const [, month, date] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""}`;
}
