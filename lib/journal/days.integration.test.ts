import fc from "fast-check";
import { expect, it } from "vitest";
import { type LocalDate, localDateOf } from "@/lib/clock/local-date";
import { vault } from "@/lib/crypto/process-vault";
import { type EntryId, newId } from "@/lib/ids/ids";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createJournalHistory } from "./history";
import { createJournalService } from "./service";
import { createJournalStore } from "./store";

// A person writes, travels, changes when their day begins, edits, backdates, deletes and restores, over months. The day of
// every entry stays the one it was written on, unless the person themself moves it.

const { db } = await testDatabase();
const clock = testClock("2026-01-01T00:00:00.000Z");
const calendar = { zone: "UTC", dayStart: 0 };
const store = createJournalStore({ db, vault: vault() });
const writing = createJournalService({ store, clock, calendarOf: async () => calendar });
const journal = { ...writing, ...createJournalHistory({ store, journal: writing }) };

const zones = fc.constantFrom(
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
);
const which = fc.nat({ max: 7 });

type Step =
  | { readonly kind: "write"; readonly zone: string | undefined; readonly reserve: boolean }
  | { readonly kind: "travel"; readonly zone: string }
  | { readonly kind: "begin days"; readonly at: number }
  | { readonly kind: "wait"; readonly minutes: number }
  | { readonly kind: "edit" | "delete and restore" | "bring back"; readonly which: number }
  | { readonly kind: "tag"; readonly which: number; readonly zone: string | undefined }
  | { readonly kind: "move"; readonly which: number; readonly day: LocalDate }
  | { readonly kind: "set the hour"; readonly which: number; readonly at: Date };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), zone: fc.option(zones, { nil: undefined }), reserve: fc.boolean() }),
  fc.record({ kind: fc.constant("travel" as const), zone: zones }),
  fc.record({ kind: fc.constant("begin days" as const), at: fc.integer({ min: 0, max: 6 }) }),
  // Mostly hours; now and then weeks, across the nights when clocks change and a leap day.
  fc.record({ kind: fc.constant("wait" as const), minutes: fc.oneof(fc.nat({ max: 900 }), fc.nat({ max: 40 * 1440 })) }),
  fc.record({ kind: fc.constantFrom("edit" as const, "delete and restore" as const, "bring back" as const), which }),
  fc.record({ kind: fc.constant("tag" as const), which, zone: fc.option(zones, { nil: undefined }) }),
  fc.record({
    kind: fc.constant("move" as const),
    which,
    day: fc.constantFrom("2028-02-29", "1962-07-01", "2026-10-25", "2011-12-30").map((day) => day as LocalDate),
  }),
  fc.record({
    kind: fc.constant("set the hour" as const),
    which,
    at: fc.date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("2026-01-01T00:00:00Z"), noInvalidDate: true }),
  }),
);

it("stays where its writer put it, whatever happens around it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2028-02-28T20:00:00Z", "2026-12-31T20:00:00Z"),
      fc.array(step, { minLength: 8, maxLength: 24 }),
      async (begin, steps) => {
        clock.set(begin);
        Object.assign(calendar, { zone: "UTC", dayStart: 0 });
        const { viewer } = await createPerson(db);
        const expected = new Map<EntryId, LocalDate>();
        const hours = new Map<EntryId, Date>();
        const pick = (index: number) => [...expected.keys()][index % Math.max(1, expected.size)];

        for (const each of steps) {
          switch (each.kind) {
            case "write": {
              const id = newId<EntryId>();
              const born = localDateOf(clock.now(), each.zone ?? calendar.zone, calendar.dayStart);
              if (each.reserve) {
                await journal.reserve(viewer, id, { zone: each.zone });
                clock.advance(90 * 60_000);
              }
              const saved = await journal.save(viewer, id, { body: "words" }, { base: 0, zone: each.zone });
              expect(saved).toMatchObject({ ok: true, value: { localDate: born } });
              expected.set(id, born);
              break;
            }
            case "travel":
              calendar.zone = each.zone;
              break;
            case "begin days":
              calendar.dayStart = each.at;
              break;
            case "wait":
              clock.advance(each.minutes * 60_000);
              break;
            default: {
              const id = pick(each.which);
              if (id === undefined) break;
              if (each.kind === "edit") await journal.save(viewer, id, { body: "other words" }, { zone: calendar.zone });
              if (each.kind === "bring back") expect((await journal.restoreRevision(viewer, id, 1)).ok).toBe(true);
              if (each.kind === "delete and restore") {
                await journal.trash(viewer, id);
                expect((await journal.restore(viewer, id)).ok).toBe(true);
              }
              if (each.kind === "tag") await journal.change(viewer, id, { tags: ["sea"], zone: each.zone, favorite: true });
              if (each.kind === "set the hour") {
                const before = await journal.revisions(viewer, id);
                expect((await journal.change(viewer, id, { createdAt: each.at })).ok).toBe(true);
                expect(await journal.revisions(viewer, id)).toEqual(before);
                hours.set(id, each.at);
              }
              if (each.kind === "move") {
                expect((await journal.change(viewer, id, { localDate: each.day })).ok).toBe(true);
                expected.set(id, each.day);
              }
            }
          }
        }
        for (const [id, day] of expected) {
          const hour = hours.get(id);
          const value = { localDate: day, ...(hour !== undefined && { createdAt: hour }) };
          expect(await journal.read(viewer, id)).toMatchObject({ ok: true, value });
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

it("refuses an hour that hasn't come, but for the day that others are ahead", async () => {
  const { viewer } = await createPerson(db);
  clock.set("2026-05-01T12:00:00Z");
  const id = newId<EntryId>();
  await journal.save(viewer, id, { body: "words" }, { base: 0 });
  expect(await journal.change(viewer, id, { createdAt: new Date("2026-05-02T12:00:01Z") })).toEqual({
    ok: false,
    error: "not_yet",
  });
  expect(await journal.change(viewer, id, { createdAt: new Date("2026-05-02T12:00:00Z") })).toMatchObject({ ok: true });
  const { viewer: other } = await createPerson(db);
  const createdAt = new Date("2020-01-01T00:00:00Z");
  expect(await journal.change(other, id, { createdAt })).toEqual({ ok: false, error: "not_found" });
});
