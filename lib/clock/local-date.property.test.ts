import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, fromDateColumn, type LocalDate, localDateOf, localHour, parseLocalDate, toDateColumn } from "./local-date";

// A person's day, wherever they are: clocks that jump both ways, the date line and islands that changed sides of it, leap days.

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "Antarctica/Troll",
] as const;

const hour = 3_600_000;
const zone = fc.constantFrom(...zones);
const dayStart = fc.integer({ min: 0, max: 6 });
const moment = fc.oneof(
  fc.date({ min: new Date("1970-01-02T00:00:00Z"), max: new Date("2099-12-30T00:00:00Z"), noInvalidDate: true }),
  // Around the nights when clocks change, leap days, and the day that Samoa skipped.
  fc
    .tuple(
      fc.constantFrom(
        "2026-03-29",
        "2026-10-25",
        "2026-03-08",
        "2026-11-01",
        "2028-02-29",
        "2011-12-30",
        "2026-04-05",
        "2026-12-31",
      ),
      fc.integer({ min: -36 * 3600, max: 36 * 3600 }),
    )
    .map(([day, seconds]) => new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000)),
);

/** The calendar day that clocks in the zone show, by another road than the code's. */
function wallDay(at: Date, where: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: where, dateStyle: "short" }).format(at);
}

const property = <T extends [unknown, ...unknown[]]>(...args: Parameters<typeof fc.property<T>>) =>
  fc.assert(fc.property(...args), { numRuns: 1_000 });

it("is the day on the wall, or the one before it while the person's day hasn't begun", () => {
  property(moment, zone, dayStart, (at, where, start) => {
    const day = localDateOf(at, where, start);
    const wall = wallDay(at, where);
    expect(parseLocalDate(day)).toBe(day);
    expect(day).toBe(localHour(at, where) < start ? addDays(wall as LocalDate, -1) : wall);
  });
});

it("never goes back by more than the clocks do, and passes on at the latest two days later", () => {
  property(moment, zone, dayStart, fc.integer({ min: 0, max: 48 * 60 }), (at, where, start, minutes) => {
    const later = new Date(at.getTime() + minutes * 60_000);
    const [before, after] = [localDateOf(at, where, start), localDateOf(later, where, start)];
    // Clocks set back at the very hour a day begins repeat its end; nothing else may turn a day back.
    if (after < before) expect(minutes).toBeLessThanOrEqual(60);
    expect(after <= addDays(before, 4)).toBe(true);
    expect(localDateOf(new Date(at.getTime() + 49 * hour), where, start) > before).toBe(true);
  });
});

it("begins later, never earlier, the later the person's day begins, and by a day at most", () => {
  property(moment, zone, dayStart, dayStart, (at, where, one, other) => {
    const [early, late] = [Math.min(one, other), Math.max(one, other)];
    const [first, second] = [localDateOf(at, where, early), localDateOf(at, where, late)];
    expect(second <= first).toBe(true);
    expect(second >= addDays(first, -1)).toBe(true);
  });
});

it("differs by two days at most between any two places on earth", () => {
  property(moment, zone, zone, dayStart, (at, here, there, start) => {
    const [one, other] = [localDateOf(at, here, start), localDateOf(at, there, start)].sort();
    expect(addDays(one as LocalDate, 2) >= (other as LocalDate)).toBe(true);
  });
});

it("comes back from the record as it went in, and days can be counted both ways", () => {
  const day = fc
    .date({ min: new Date("0001-01-05T00:00:00Z"), max: new Date("9999-12-25T00:00:00Z"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10) as LocalDate);
  property(day, fc.integer({ min: -3, max: 3 }), (each, count) => {
    expect(parseLocalDate(each)).toBe(each);
    expect(fromDateColumn(toDateColumn(each))).toBe(each);
    expect(addDays(addDays(each, count), -count)).toBe(each);
  });
});

it("knows the day that Samoa never had", () => {
  expect(localDateOf(new Date("2011-12-30T09:59:00Z"), "Pacific/Apia", 0)).toBe("2011-12-29");
  expect(localDateOf(new Date("2011-12-30T10:01:00Z"), "Pacific/Apia", 0)).toBe("2011-12-31");
});
