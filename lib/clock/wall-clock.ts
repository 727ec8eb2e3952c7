import type { Instant } from "./clock";
import { addDays, type LocalDate } from "./local-date";

const dayLength = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (found === undefined) {
    found = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      calendar: "gregory",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(zone, found);
  }
  return found;
}

/** What clocks in the zone show at that moment, as the moment at which UTC shows the same, in milliseconds. */
function reading(at: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const year = parts.era?.startsWith("B") === true ? 1 - Number(parts.year) : Number(parts.year);
  // `Date.UTC` takes the years 0–99 for those of the last century.
  const shown = new Date(0);
  shown.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  return shown.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
}

/** What a clock on the wall shows at that moment: `HH:MM`, 00:00 to 23:59. */
export function wallTime(at: Instant, zone: string): string {
  return new Date(reading(at.getTime(), zone)).toISOString().slice(-13, -8);
}

/** The moment a clock in the zone shows that time (`HH:MM`) on that day of the calendar. */
function momentOn(day: LocalDate, time: string, zone: string): { readonly at: Instant; readonly moved: boolean } {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offset = (at: number) => reading(at, zone) - at;
  const [before, after] = [offset(wanted - dayLength), offset(wanted + dayLength)];
  const shows = [wanted - before, wanted - after].filter((at) => reading(at, zone) === wanted);
  return shows.length > 0
    ? { at: new Date(Math.min(...shows)), moved: false }
    : // Clocks were put forward over it: as far after the jump as it would have been without.
      { at: new Date(wanted - before), moved: true };
}

/**
 * The moment of a time (`HH:MM`) within a person's day that begins at `dayStart` o'clock (0–6): hours before that belong to the
 * night that follows. An hour that comes twice, when clocks are put back, is the first of the two; one that clocks jump over is
 * `moved` behind the jump.
 */
export function momentWithin(
  day: LocalDate,
  time: string,
  { zone, dayStart }: { readonly zone: string; readonly dayStart: number },
): { readonly at: Instant; readonly moved: boolean } {
  return momentOn(Number(time.slice(0, 2)) < dayStart ? addDays(day, 1) : day, time, zone);
}
