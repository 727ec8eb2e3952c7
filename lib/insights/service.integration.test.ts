import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { vault } from "@/lib/crypto/process-vault";
import { createGardenService } from "@/lib/garden/service";
import { createGardenStore } from "@/lib/garden/store";
import { type EntryId, newId } from "@/lib/ids/ids";
import { createJournalListing } from "@/lib/journal/listing";
import { createJournalService } from "@/lib/journal/service";
import { createJournalStore } from "@/lib/journal/store";
import { createTagStore } from "@/lib/journal/tag-store";
import type { Mood } from "@/lib/mood/view";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { day } from "./days";
import { maxSpanDays, createInsightsService } from "./service";
import { createInsightsStore } from "./store";

const { db } = await testDatabase();
const clock = testClock("2026-03-18T12:00:00.000Z");
const calendarOf = async () => ({ zone: "Europe/Berlin", dayStart: 3, weekStart: 1 });
const journalStore = createJournalStore({ db, vault: vault() });
const journal = createJournalService({ store: journalStore, clock, calendarOf });
const { count } = createJournalListing({ store: journalStore, tags: createTagStore({ db, vault: vault() }) });
const garden = createGardenService({
  store: createGardenStore({ db, vault: vault() }),
  clock,
  calendarOf,
  confirmed: async () => undefined,
});
const insights = createInsightsService({
  store: createInsightsStore(db),
  clock,
  calendarOf,
  feelingsOf: (viewer, from, to) => garden.feelingsBetween(viewer, from, to),
  countEntries: (viewer, kind) => count(viewer, kind),
  countFlowers: (viewer) => garden.count(viewer),
});

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  clock.set("2026-03-18T12:00:00.000Z");
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

async function write(viewer: Viewer, at: string, body: string, mood?: Mood): Promise<EntryId> {
  const now = clock.now();
  clock.set(at);
  const id = newId<EntryId>();
  expect(await journal.save(viewer, id, { body }, { base: 0 })).toMatchObject({ ok: true });
  if (mood !== undefined)
    expect(await garden.confirm(viewer, id, { mood, feeling: null, intensity: null, note: null })).toMatchObject({ ok: true });
  clock.set(now);
  return id;
}

describe("the overview", () => {
  it("counts what a person wrote and felt, and nothing of anybody else's", async () => {
    await write(ana, "2026-03-02T10:00:00Z", "one two three", "sad");
    await write(ana, "2026-03-17T10:00:00Z", "four five");
    await write(ben, "2026-03-02T10:00:00Z", "Ben's own words of that very day", "happy");
    const view = await insights.overview(ana, { period: "month" });
    expect(view).toMatchObject({ entries: 2, words: 5, daysWritten: 2, feelings: 1, moods: [{ mood: "sad", count: 1 }] });
    expect(view.rhythm.daysWritten).toBe(1);
  });

  it("looks at the person's own days: half past one at night still belongs to the day before", async () => {
    await write(ana, "2026-03-01T00:30:00Z", "written at half past one in Berlin");
    expect((await insights.overview(ana, { period: "month", of: "2026-02" })).entries).toBe(1);
    expect((await insights.overview(ana, { period: "month", of: "2026-03" })).entries).toBe(0);
  });

  it("leaves out what is in the trash, and has it again when it is back", async () => {
    const id = await write(ana, "2026-03-02T10:00:00Z", "to be deleted", "angry");
    await journal.trash(ana, id);
    expect(await insights.overview(ana, {})).toMatchObject({ entries: 0, feelings: 0, days: [] });
    expect(await insights.totals(ana)).toEqual({ free: 0, guided: 0, flowers: 0 });
    await journal.restore(ana, id);
    expect(await insights.overview(ana, {})).toMatchObject({ entries: 1, feelings: 1 });
    expect(await insights.totals(ana)).toEqual({ free: 1, guided: 0, flowers: 1 });
  });

  it("leaves out an id that is only reserved", async () => {
    await journal.reserve(ana, newId<EntryId>());
    expect((await insights.overview(ana, {})).entries).toBe(0);
  });

  it("goes back to the first day there is when asked for all", async () => {
    await write(ana, "2024-05-09T10:00:00Z", "the first");
    expect((await insights.overview(ana, { period: "all" })).period).toMatchObject({ from: "2024-05-01", to: "2026-03-18" });
  });
});

describe("a span", () => {
  it("is the last thirty days unless said", async () => {
    expect((await insights.span(ana, {})).period).toMatchObject({ from: "2026-02-17", to: "2026-03-18" });
    expect((await insights.span(ana, { days: 7 })).period).toMatchObject({ from: "2026-03-12", to: "2026-03-18" });
  });

  it("never grows beyond its bound, and never runs backwards", async () => {
    const long = await insights.span(ana, { from: day("0001-01-01"), to: day("9999-12-31") });
    expect(long).toMatchObject({ daysInPeriod: maxSpanDays, period: { to: "2027-03-19" } });
    expect((await insights.span(ana, { to: day("0001-01-01") })).period.to).toBe("1900-01-01");
    expect((await insights.span(ana, { from: day("2030-01-01") })).daysInPeriod).toBe(1);
  });
});
