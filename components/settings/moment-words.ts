import { dayFrom } from "@/components/library/day-words";
import { localDateOf } from "@/lib/clock/local-date";

/** When something happened, as the person's own clock and calendar showed it: "Today 18:51", "3 March 22:04". */
export function momentWords(at: Date, now: Date, zone: string): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(at);
  return `${dayFrom(localDateOf(now, zone, 0), localDateOf(at, zone, 0))} ${time}`;
}

/** The same in the middle of a sentence: "today 18:51". */
export function momentWithin(at: Date, now: Date, zone: string): string {
  return momentWords(at, now, zone).replace(/^(Today|Yesterday)/, (day) => day.toLowerCase());
}
