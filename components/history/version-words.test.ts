import { describe, expect, it } from "vitest";
import { daysOf, versionRows } from "./version-words";

const version = (revision: number, startedAt: string, savedAt = startedAt) => ({
  revision,
  wordCount: revision * 10,
  device: "desk",
  startedAt: new Date(startedAt),
  savedAt: new Date(savedAt),
});

describe("the list of versions", () => {
  it("says when each was written, how long it is, and which is the newest", () => {
    const rows = versionRows(
      [version(3, "2026-03-10T18:38:00Z", "2026-03-10T18:42:10Z"), version(1, "2026-03-10T08:00:01Z", "2026-03-10T08:00:40Z")],
      "Europe/Berlin",
    );
    expect(rows).toMatchObject([
      { revision: 3, day: "2026-03-10", time: "19:38–19:42", words: "30 words, 20 more", newest: true },
      { revision: 1, day: "2026-03-10", time: "09:00", words: "10 words", newest: false },
    ]);
  });

  it("stays in the order of the revisions when a clock was a day ahead for a while", () => {
    const rows = versionRows(
      [version(4, "2026-03-10T12:10:00Z"), version(3, "2026-03-11T12:05:00Z"), version(1, "2026-03-10T12:00:00Z")],
      "UTC",
    );
    expect(daysOf(rows).map(({ day, versions }) => [day, versions.map(({ revision }) => revision)])).toEqual([
      ["2026-03-10", [4]],
      ["2026-03-11", [3]],
      ["2026-03-10", [1]],
    ]);
  });

  it("puts what was written on one day together", () => {
    const rows = versionRows(
      [version(3, "2026-03-11T12:00:00Z"), version(2, "2026-03-10T12:10:00Z"), version(1, "2026-03-10T12:00:00Z")],
      "UTC",
    );
    expect(daysOf(rows).map(({ versions }) => versions.length)).toEqual([1, 2]);
  });
});
