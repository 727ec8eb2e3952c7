import { dayFrom } from "@/components/library/day-words";
import { addDays, localDateOf } from "@/lib/clock/local-date";
import { trashDays } from "@/lib/journal/view";

const millisecondsPerDay = 86_400_000;

/** When an entry in the trash goes for good, on the person's own calendar: "goes on 21 December, in 12 days". */
export function leavingWords(trashedAt: Date, now: Date, zone: string): string {
  const today = localDateOf(now, zone, 0);
  const last = localDateOf(new Date(trashedAt.getTime() + trashDays * millisecondsPerDay), zone, 0);
  if (last <= today) return "goes today";
  if (last === addDays(today, 1)) return "goes tomorrow";
  const days = Math.round((Date.parse(last) - Date.parse(today)) / millisecondsPerDay);
  return `goes on ${dayFrom(today, last)}, in ${days} days`;
}
