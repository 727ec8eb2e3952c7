import { describe, expect, it } from "vitest";
import { addDays, type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import { newId, type UserId } from "@/lib/ids/ids";
import { questions } from "./questions";
import { answersQuestion, questionAsQuote, questionById, questionFor } from "./view";

function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
}

describe("the day's question", () => {
  const person = newId<UserId>();
  const today = day("2026-03-01");

  it("stays the same all day and differs the next", () => {
    expect(questionFor(person, today)).toEqual(questionFor(person, today));
    expect(questionFor(person, today)).not.toEqual(questionFor(person, addDays(today, 1)));
  });

  it("repeats none before all have had their turn", () => {
    const seen = new Set(questions.map((_, index) => questionFor(person, addDays(today, index)).id));
    expect(seen.size).toBe(questions.length);
  });

  it("offers another one, and does not run into tomorrow's", () => {
    const first = questionFor(person, today);
    const others = [1, 2, 3, 4, 5].map((another) => questionFor(person, today, another).id);
    expect(new Set([first.id, ...others]).size).toBe(6);
    expect(others).not.toContain(questionFor(person, addDays(today, 1)).id);
  });

  it("differs between people", () => {
    const people = Array.from({ length: 40 }, () => questionFor(newId<UserId>(), today).id);
    expect(new Set(people).size).toBeGreaterThan(10);
  });
});

describe("the list", () => {
  it("holds at least sixty questions, each its own, each a sentence", () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length);
    expect(new Set(questions.map((question) => question.text)).size).toBe(questions.length);
    for (const question of questions) expect(question.text).toMatch(/^[A-Z].{18,118}[.?]$/u);
  });

  it("is found by id, and only so", () => {
    expect(questionById("said-yes")?.text).toContain("more slowly");
    expect(questionById("nothing-of-ours")).toBeUndefined();
  });
});

describe("an answer", () => {
  const question = questions[0];

  it("is an entry that begins with the question", () => {
    expect(questionAsQuote(question)).toBe(`> ${question.text}\n\n`);
    expect(answersQuestion({ preview: question.text.slice(0, 100) }, question)).toBe(true);
    expect(answersQuestion({ preview: `> ${question.text}`.slice(0, 100) }, question)).toBe(true);
  });

  it("is not an entry that merely mentions it", () => {
    expect(answersQuestion({ preview: `I thought about it: ${question.text}` }, question)).toBe(false);
    expect(answersQuestion({ preview: "" }, question)).toBe(false);
  });
});
