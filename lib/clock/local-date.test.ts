import { describe, expect, it } from "vitest";
import { addDays, isZone, localDateOf, localHour, parseLocalDate } from "./local-date";

describe("the day an entry belongs to", () => {
  it.each([
    ["2026-03-10T23:30:00Z", "Europe/Berlin", 0, "2026-03-11"],
    ["2026-03-10T23:30:00Z", "America/New_York", 0, "2026-03-10"],
    // Half past one at night still belongs to the evening for someone whose day starts at three.
    ["2026-03-11T00:30:00Z", "Europe/Berlin", 3, "2026-03-10"],
    ["2026-03-11T02:00:00Z", "Europe/Berlin", 3, "2026-03-11"],
    // The night the clocks go forward in Berlin: 03:00 summer time follows 01:59.
    ["2026-03-29T01:00:00Z", "Europe/Berlin", 3, "2026-03-29"],
    ["2026-03-29T00:59:00Z", "Europe/Berlin", 3, "2026-03-28"],
    // The night they go back: two o'clock comes twice, and both times it is still the evening before.
    ["2026-10-25T00:30:00Z", "Europe/Berlin", 3, "2026-10-24"],
    ["2026-10-25T01:30:00Z", "Europe/Berlin", 3, "2026-10-24"],
    ["2026-10-25T02:00:00Z", "Europe/Berlin", 3, "2026-10-25"],
    // On both sides of the date line.
    ["2026-01-01T10:30:00Z", "Pacific/Kiritimati", 0, "2026-01-02"],
    ["2026-01-01T10:30:00Z", "Pacific/Pago_Pago", 0, "2025-12-31"],
    ["2028-03-01T01:00:00Z", "America/Chicago", 0, "2028-02-29"],
  ])("%s in %s with day start %i is %s", (at, zone, dayStart, day) => {
    expect(localDateOf(new Date(at), zone, dayStart)).toBe(day);
  });
});

it("knows real days from others", () => {
  expect(parseLocalDate("2028-02-29")).toBe("2028-02-29");
  expect(parseLocalDate("2026-02-29")).toBeUndefined();
  expect(parseLocalDate("2026-2-1")).toBeUndefined();
  expect(parseLocalDate("0000-13-01")).toBeUndefined();
  expect(parseLocalDate("0000-01-01")).toBeUndefined();
  expect(parseLocalDate("0001-01-01")).toBe("0001-01-01");
});

it("counts days across months and leap days", () => {
  const day = parseLocalDate("2028-02-28");
  expect(day && addDays(day, 2)).toBe("2028-03-01");
  expect(day && addDays(day, -59)).toBe("2027-12-31");
});

it("tells zones and hours", () => {
  expect(isZone("Asia/Kathmandu")).toBe(true);
  expect(isZone("Mars/Olympus")).toBe(false);
  expect(localHour(new Date("2026-01-01T23:59:00Z"), "UTC")).toBe(23);
  expect(localHour(new Date("2026-01-01T00:00:00Z"), "UTC")).toBe(0);
});
