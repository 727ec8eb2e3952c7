import { describe, expect, it } from "vitest";
import { parseLocalDate } from "@/lib/clock/local-date";
import { readQuestion } from "./question";

const today = parseLocalDate("2026-11-21");
if (today === undefined) throw new Error("no day");
const read = (text: string) => readQuestion(text, { today, weekStart: 1, hemisphere: "north" });
const about = (text: string) => read(text).concepts.map(({ word }) => word);

describe("what a question is about", () => {
  it.each([
    ["What happened last spring?", "2026-03-01", "2026-05-31"],
    ["What happened in May?", "2026-05-01", "2026-05-31"],
    ["How did I feel in April 2026?", "2026-04-01", "2026-04-30"],
  ])("%s asks for the days alone", (text, from, to) => {
    expect(read(text)).toMatchObject({ concepts: [], range: { from, to } });
  });

  it("keeps what says more than the days do", () => {
    expect(about("What happened with Jonas in May?")).toContain("jonas");
    expect(about("What did my mother say in May?")).toEqual(["mother"]);
  });

  it("keeps a light word where no day is named", () => {
    expect(about("What happened?")).toEqual(["happened"]);
  });

  it.each([
    ["Worüber habe ich mit Jonas gestritten?", ["jonas", "gestritten"]],
    ["Wann war ich zuletzt im See schwimmen?", ["see", "schwimmen"]],
    ["Quand est-ce que j'ai parlé avec Lena du lac ?", ["lena", "lac"]],
    ["¿Cuándo fui con Lena al lago?", ["lena", "lago"]],
  ])("%s asks in its own language", (text, expected) => {
    for (const word of expected) expect(about(text)).toContain(word);
    expect(about(text).length).toBeLessThanOrEqual(expected.length + 1);
  });

  it.each([
    ["What did Dr. Weiss tell Lena? And Jonas?", ["dr", "weiss", "lena", "jonas"]],
    ["Where did I swim? Lakes count.", []],
    ["Wann war ich mit Jonas im See schwimmen?", []],
  ])("%s names those whom it writes as names", (text, expected) => {
    const names = read(text).concepts.filter(({ named }) => named);
    expect(names.map(({ word }) => word)).toEqual(expected);
  });

  it("doesn't drop a word that is small in another language only", () => {
    expect(about("When did the geranium die?")).toContain("die");
  });
});
