import { expect, it } from "vitest";
import { leavingWords } from "./trash-words";

const trashed = new Date("2026-03-10T22:30:00Z");

it.each([
  ["2026-03-10T22:31:00Z", "Europe/Berlin", "goes on 10 April, in 31 days"],
  ["2026-03-11T12:00:00Z", "Europe/Berlin", "goes on 10 April, in 30 days"],
  ["2026-03-11T12:00:00Z", "America/New_York", "goes on 9 April, in 29 days"],
  ["2026-04-09T12:00:00Z", "UTC", "goes today"],
  ["2026-04-08T23:59:00Z", "UTC", "goes tomorrow"],
  ["2026-04-20T12:00:00Z", "UTC", "goes today"],
])("at %s in %s it %s", (now, zone, words) => {
  expect(leavingWords(trashed, new Date(now), zone)).toBe(words);
});

it("names the year when it is another one", () => {
  expect(leavingWords(new Date("2026-12-20T12:00:00Z"), new Date("2026-12-21T12:00:00Z"), "UTC")).toBe(
    "goes on 19 January 2027, in 29 days",
  );
});
