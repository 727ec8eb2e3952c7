import { describe, expect, it } from "vitest";
import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import { dayFrom, fullDay, greetingAt, monthOf, wordsCounted } from "./day-words";

function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

describe("days in words", () => {
  const today = day("2026-03-01");

  it("are said from today's standpoint", () => {
    const said = ["2026-03-01", "2026-02-28", "2026-02-23", "2026-02-22", "2025-12-31", "2026-03-02"].map((text) =>
      dayFrom(today, day(text)),
    );
    expect(said).toEqual(["Today", "Yesterday", "Monday", "22 February", "31 December 2025", "2 March"]);
  });

  it("name the weekday without a comma", () => {
    expect(fullDay(day("2025-11-20"))).toBe("Thursday 20 November");
    expect(monthOf(day("2025-11-20"))).toBe("November 2025");
  });
});

describe("small words", () => {
  it("count", () => {
    expect([0, 1, 1204].map(wordsCounted)).toEqual(["0 words", "1 word", "1,204 words"]);
  });

  it("greet by the hour", () => {
    expect([0, 4, 5, 11, 12, 17, 18, 23].map(greetingAt)).toEqual([
      "Hello",
      "Hello",
      "Good morning",
      "Good morning",
      "Good afternoon",
      "Good afternoon",
      "Good evening",
      "Good evening",
    ]);
  });
});
