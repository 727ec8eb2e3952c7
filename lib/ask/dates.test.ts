import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@/lib/clock/local-date";
import { datesIn } from "./dates";

function range(question: string, today = "2026-06-15", hemisphere: "north" | "south" = "north") {
  const date = parseLocalDate(today);
  if (date === undefined) throw new Error("no day");
  const found = datesIn(question, { today: date, weekStart: 1, hemisphere }).range;
  return found === undefined ? undefined : `${found.from} ${found.to}`;
}

describe("the time a question names", () => {
  it.each([
    ["What did I do on 3 May 2025?", "2025-05-03 2025-05-03"],
    ["What did I do on May 3rd, 2025?", "2025-05-03 2025-05-03"],
    ["What was on 2025-05-03?", "2025-05-03 2025-05-03"],
    ["What happened on the 20th of July?", "2025-07-20 2025-07-20"],
    ["How was I in March 2025?", "2025-03-01 2025-03-31"],
    ["How was I last March?", "2026-03-01 2026-03-31"],
    ["How was I last July?", "2025-07-01 2025-07-31"],
    ["How was I last June?", "2025-06-01 2025-06-30"],
    ["What was I doing in June?", "2026-06-01 2026-06-30"],
    ["What did I write in 2024?", "2024-01-01 2024-12-31"],
    ["How did I sleep yesterday?", "2026-06-14 2026-06-14"],
    ["How did I sleep last night?", "2026-06-14 2026-06-14"],
    ["How was this week?", "2026-06-15 2026-06-21"],
    ["How was last week?", "2026-06-08 2026-06-14"],
    ["How was last month?", "2026-05-01 2026-05-31"],
    ["How was last year?", "2025-01-01 2025-12-31"],
    ["What did I do last summer?", "2026-06-01 2026-08-31"],
    ["What did I do in winter 2025?", "2024-12-01 2025-02-28"],
    ["What happened in the last two weeks?", "2026-06-01 2026-06-15"],
    ["Where was I three days ago?", "2026-06-12 2026-06-12"],
    ["What was on Friday? What did I do last Friday?", "2026-06-12 2026-06-12"],
    ["Did anything change since April?", "2026-04-01 2026-06-15"],
  ])("%s", (question, expected) => {
    expect(range(question)).toBe(expected);
  });

  it("knows January's last month, and the other half of the world", () => {
    expect(range("How was last month?", "2026-01-10")).toBe("2025-12-01 2025-12-31");
    expect(range("What did I do last summer?", "2026-06-15", "south")).toBe("2025-12-01 2026-02-28");
  });

  it.each([
    "When did I last feel proud?",
    "What may I hope for?",
    "We had to march in the rain, why?",
    "What happened on 30 February 2025?",
    "What about the last time we met?",
  ])("none: %s", (question) => {
    expect(range(question)).toBeUndefined();
  });

  it("takes its own words out of the question", () => {
    const today = parseLocalDate("2026-06-15");
    if (today === undefined) throw new Error("no day");
    expect(datesIn("What made me angry in March 2025?", { today, weekStart: 1, hemisphere: "north" }).rest).not.toMatch(
      /march|2025/i,
    );
  });
});
