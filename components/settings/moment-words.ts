import { addDays, localDateOf } from "@/lib/clock/local-date";

/** When something happened, as the person's own clock and calendar showed it: "Today 18:51", "3 March, 22:04". */
export function momentWords(at: Date, now: Date, zone: string): string {
  const day = localDateOf(at, zone, 0);
  const today = localDateOf(now, zone, 0);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(at);
  if (day === today) return `Today ${time}`;
  if (day === addDays(today, -1)) return `Yesterday ${time}`;
  return `${dayWords(at, now, zone)}, ${time}`;
}

/** The day alone, with the year when it is not this one: "3 March", "3 March 2025". */
export function dayWords(at: Date, now: Date, zone: string): string {
  const sameYear = localDateOf(at, zone, 0).slice(0, 4) === localDateOf(now, zone, 0).slice(0, 4);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(at);
}
