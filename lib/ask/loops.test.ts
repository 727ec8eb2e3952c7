import { describe, expect, it } from "vitest";
import { type EntryId, newId } from "@/lib/ids/ids";
import { loopsIn, themesIn } from "./loops";

const entry = (body: string) => ({ id: newId<EntryId>(), body });
const work = [
  "The boss moved the deadline again and the meeting ate the day.",
  "Another report for the office, another project nobody asked for.",
  "My manager said the client wants a new presentation. Shift over at nine.",
  "I dream of the desk and of the boss.",
  "The interview for a new job went well, the salary less so.",
];
const other = ["The sea was grey, and the tide took our towels off the sand.", "We planted seeds along the fence."];

describe("a loop", () => {
  it("is what at least four of the last six entries circle, with the entries it rests on", () => {
    const entries = [...work.slice(0, 4), ...other].map(entry);
    expect(loopsIn(entries)).toEqual([{ theme: "work", count: 4, of: 6, entries: entries.slice(0, 4).map(({ id }) => id) }]);
  });

  it("isn't one with three, with older entries, or with few entries", () => {
    expect(loopsIn([...work.slice(0, 3), ...other, "Nothing."].map(entry))).toEqual([]);
    expect(loopsIn([...other, ...other, ...other, ...work].map(entry))).toEqual([]);
    expect(loopsIn(work.slice(0, 3).map(entry))).toEqual([]);
    expect(loopsIn([])).toEqual([]);
  });

  it("isn't made of one word that happens to stand in many entries", () => {
    expect(loopsIn(Array.from({ length: 6 }, () => entry("I work. Then I looked at the clouds.")))).toEqual([]);
  });

  it("takes an entry's themes by their words, the strongest first", () => {
    expect(themesIn(work[0] ?? "").map(({ theme }) => theme)[0]).toBe("work");
    expect(themesIn("A quiet day.")).toEqual([]);
  });

  it("isn't made of what the entries quote, as a companion's lines in a saved conversation", () => {
    const said = "> What of the boss, the deadline and the meeting?\n\nI would rather not say.";
    expect(themesIn(said)).toEqual([]);
    expect(loopsIn(Array.from({ length: 6 }, () => entry(said)))).toEqual([]);
    expect(loopsIn(work.map((body) => entry(`> ${body}`)))).toEqual([]);
  });
});
