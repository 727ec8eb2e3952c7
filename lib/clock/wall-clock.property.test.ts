import fc from "fast-check";
import { expect, it } from "vitest";
import { type LocalDate, localDateOf } from "./local-date";
import { momentWithin, wallTime } from "./wall-clock";

const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Chatham",
  "Africa/Casablanca",
  "Antarctica/Troll",
);
const day = fc.oneof(
  fc
    .date({ min: new Date("0001-01-03T00:00:00Z"), max: new Date("9999-12-28T00:00:00Z"), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10) as LocalDate),
  // The nights when clocks change, a leap day, and the day that Samoa skipped.
  fc
    .constantFrom("2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-10-04", "2028-02-29", "2011-12-30")
    .map((text) => text as LocalDate),
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const dayStart = fc.integer({ min: 0, max: 6 });

it("is the moment whose day and hour are those that were asked for, unless clocks jumped over it", () => {
  fc.assert(
    fc.property(day, time, zone, dayStart, (wanted, asked, where, start) => {
      const { at, moved } = momentWithin(wanted, asked, { zone: where, dayStart: start });
      if (moved) return;
      expect(wallTime(at, where)).toBe(asked);
      expect(localDateOf(at, where, start)).toBe(wanted);
    }),
    { numRuns: 3_000 },
  );
});

it("brings every moment back, but for the second of two equal hours", () => {
  const moment = fc
    .integer({ min: Date.parse("1975-01-01T00:00:00Z") / 60_000, max: Date.parse("2037-01-01T00:00:00Z") / 60_000 })
    .map((minutes) => new Date(minutes * 60_000));
  fc.assert(
    fc.property(moment, zone, dayStart, (at, where, start) => {
      const asked = wallTime(at, where);
      const back = momentWithin(localDateOf(at, where, start), asked, { zone: where, dayStart: start });
      expect(back.moved).toBe(false);
      const earlier = at.getTime() - back.at.getTime();
      // Lord Howe sets its clocks back by half an hour; Samoa and Kiribati never repeated a day.
      expect([0, 30, 60, 120]).toContain(earlier / 60_000);
      expect(wallTime(back.at, where)).toBe(asked);
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  // 02:30 did not exist in Berlin that night.
  ["2026-03-29", "02:30", "Europe/Berlin", 0, "2026-03-29T01:30:00.000Z", true],
  // It came twice: the first counts.
  ["2026-10-25", "02:30", "Europe/Berlin", 0, "2026-10-25T00:30:00.000Z", false],
  // The night after the day, for somebody whose day begins at four.
  ["2026-11-20", "01:00", "Europe/Berlin", 4, "2026-11-21T00:00:00.000Z", false],
  ["2026-11-20", "04:00", "Europe/Berlin", 4, "2026-11-20T03:00:00.000Z", false],
  ["2011-12-30", "12:00", "Pacific/Apia", 0, "2011-12-30T22:00:00.000Z", true],
  ["0050-07-01", "18:42", "UTC", 0, "0050-07-01T18:42:00.000Z", false],
])("%s at %s in %s, days from %i o'clock", (wanted, asked, where, start, at, moved) => {
  const found = momentWithin(wanted as LocalDate, asked, { zone: where, dayStart: start });
  expect({ at: found.at.toISOString(), moved: found.moved }).toEqual({ at, moved });
});
