declare const localDateBrand: unique symbol;

/** A calendar day as a person names it, `YYYY-MM-DD`, apart from any zone. */
export type LocalDate = string & { readonly [localDateBrand]: true };

// There is no year 0, and the database knows none either.
const shape = /^(?!0000)(\d{4})-(\d{2})-(\d{2})$/;

/** The day when the text is a real one of the calendar (so not 2026-02-30), else undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!shape.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? (text as LocalDate) : undefined;
}

/** Whether the runtime knows this IANA zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function wallClock(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (found === undefined) {
    // Making a formatter costs about 50 µs, so each zone's is kept; there are fewer than 600 zones.
    found = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      calendar: "gregory",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(zone, found);
  }
  return found;
}

/** The hour (0–23) that clocks in the zone show at that moment. */
export function localHour(at: Date, zone: string): number {
  const hour = wallClock(zone)
    .formatToParts(at)
    .find((part) => part.type === "hour");
  return Number(hour?.value ?? "0");
}

/**
 * The day a moment belongs to for a person in `zone` whose day begins at `dayStart` o'clock (0–6).
 * Reckoned on the wall clock, so that 01:30 with a day start of 3 is still yesterday on the nights the clocks change.
 */
export function localDateOf(at: Date, zone: string, dayStart: number): LocalDate {
  const parts = Object.fromEntries(
    wallClock(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  // Years before 1000 come without their zeros.
  const day = `${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}` as LocalDate;
  return Number(parts.hour) < dayStart ? addDays(day, -1) : day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: LocalDate, count: number): LocalDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as LocalDate;
}

/** A `date` column's value for a day, and back. */
export function toDateColumn(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function fromDateColumn(value: Date): LocalDate {
  return value.toISOString().slice(0, 10) as LocalDate;
}
