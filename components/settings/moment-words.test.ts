import { expect, it } from "vitest";
import { momentWords } from "./moment-words";

const now = new Date("2026-03-10T01:30:00Z");

it.each([
  ["2026-03-10T00:05:00Z", "Europe/Berlin", "Today 01:05"],
  ["2026-03-09T22:59:00Z", "Europe/Berlin", "Yesterday 23:59"],
  ["2026-03-10T00:05:00Z", "America/New_York", "Today 20:05"],
  ["2026-03-02T08:00:00Z", "UTC", "2 March 08:00"],
  ["2025-12-31T08:00:00Z", "UTC", "31 December 2025 08:00"],
])("says %s in %s as %s", (at, zone, words) => {
  expect(momentWords(new Date(at), now, zone)).toBe(words);
});
