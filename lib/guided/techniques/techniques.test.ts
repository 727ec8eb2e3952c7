import { describe, expect, it } from "vitest";
import { type EntryId, newId } from "@/lib/ids/ids";
import { sentencesOf } from "@/lib/text/prose";
import { techniqueById, techniques } from "./all";
import { landingFor, landingOf, landings } from "./landing";
import { techniqueIds } from "./technique";

describe("the techniques", () => {
  it("are seven, found by id, and only so", () => {
    expect(techniques.map(({ id }) => id)).toEqual(techniqueIds);
    for (const technique of techniques) expect(techniqueById(technique.id)).toBe(technique);
    expect(techniqueById("constructor")).toBeUndefined();
  });

  it("include what they must", () => {
    expect(techniqueById("thought-record")?.steps.map(({ kind }) => kind)).toEqual([
      "text",
      "ratings",
      "text",
      "text",
      "text",
      "text",
      "percent",
      "rerate",
    ]);
    expect(techniqueById("three-good-things")?.steps[0]).toMatchObject({ kind: "list", count: 3 });
    expect(techniqueById("goal-and-obstacle")?.steps.map(({ id }) => id)).toEqual([
      "wish",
      "within-reach",
      "outcome",
      "obstacle",
      "answer-to-it",
      "plan",
    ]);
  });

  it("warn where a person should know something first", () => {
    expect(techniqueById("thought-record")?.caution).toMatch(/acute distress/);
    expect(techniqueById("thought-record")?.caution).toMatch(/Help/);
    expect(techniqueById("unsent-letter")?.caution).toMatch(/lower before/);
  });
});

describe.each(techniques.map((technique) => [technique.id, technique] as const))("%s", (_id, technique) => {
  it("says what it is for in exactly two sentences, and what is known in one or two", () => {
    expect(sentencesOf(technique.purpose)).toHaveLength(2);
    expect([1, 2]).toContain(sentencesOf(technique.evidence).length);
    expect(technique.evidence).not.toMatch(/\b(?:proven|cures?|guarantee\w*|always works|scientifically)\b/i);
    expect(technique.minutes).toBeGreaterThanOrEqual(5);
    expect(technique.minutes).toBeLessThanOrEqual(25);
  });

  it("names sources that can be looked up, none younger or older than the field", () => {
    expect(technique.sources.length).toBeGreaterThan(0);
    for (const { authors, year, title, journal, doi, finding } of technique.sources) {
      expect(authors).toMatch(/^\p{Lu}[\p{L}’ -]+, (?:\p{Lu}\.[ -]?)+/u);
      expect(year).toBeGreaterThanOrEqual(1986);
      expect(year).toBeLessThanOrEqual(2026);
      expect(Number.isInteger(year)).toBe(true);
      expect(title.length).toBeGreaterThan(20);
      expect(journal).not.toBe("");
      expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/);
      expect(finding).toMatch(/\.$/);
    }
  });

  it("has steps of its own, each a question with a hint", () => {
    const ids = technique.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const step of technique.steps) {
      expect(step.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(step.text.match(/\?/g), step.text).toHaveLength(1);
      expect(step.hint, step.id).toMatch(/[.”]$/);
      expect(`${step.text} ${step.hint}`).not.toMatch(/['"]|\.\.\.| {2}/);
    }
  });

  it("refers only to earlier steps, of the right kind", () => {
    for (const [at, step] of technique.steps.entries()) {
      const earlier = technique.steps.slice(0, at);
      if (step.kind === "rerate") expect(earlier.find(({ id }) => id === step.of)?.kind).toBe("ratings");
      if (step.kind === "percent") expect(earlier.find(({ id }) => id === step.of)?.kind).toBe("text");
      if (step.kind === "list") expect(step.count).toBeGreaterThan(1);
      if (step.kind === "ratings") expect(step.atMost).toBeGreaterThan(0);
    }
  });
});

describe("the landing", () => {
  it("comes in several forms, in turn, each one small thing to do or say", () => {
    expect(landings.length).toBeGreaterThanOrEqual(5);
    expect(new Set(landings.map(({ id }) => id)).size).toBe(landings.length);
    expect(new Set(landings.map((_, seed) => landingFor(seed).id)).size).toBe(landings.length);
    expect(landingFor(3)).toBe(landingFor(3 + landings.length));
    for (const { text, hint } of landings) {
      expect(text).toMatch(/[?.]$/);
      expect(hint).toMatch(/\.$/);
      expect(text.length).toBeLessThan(140);
    }
  });
});

it("a journal lands in the same way on every device, and journals together in all of them", () => {
  const ids = Array.from({ length: 400 }, () => newId<EntryId>());
  for (const id of ids) expect(landingOf(id)).toBe(landingOf(id.toUpperCase()));
  expect(new Set(ids.map(landingOf)).size).toBe(landings.length);
});
