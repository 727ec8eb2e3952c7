import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { jobViewer } from "@/lib/queue/job-viewer";
import { smartbucket } from "@/lib/smartbucket/wire";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { createJournalHistory } from "./history";
import { createJournalHousekeeping } from "./house-keeping";
import { createJournalService } from "./service";
import { createJournalStore } from "./store";

// A server's clock is set forwards and back, by a day, in the middle of writing.

const { db } = await testDatabase();
const clock = testClock();
const store = createJournalStore({ db, vault: vault() });
const writing = createJournalService({ store, clock, calendarOf: async () => ({ zone: "Europe/Berlin", dayStart: 3 }) });
const journal = { ...writing, ...createJournalHistory({ store, journal: writing }) };
const keeping = createJournalHousekeeping({
  pool: db.pool,
  bucket: smartbucket(),
  clock,
  viewerOf: jobViewer,
  noteTags: async () => undefined,
  erase: (viewer, id) => writing.erase(viewer, id),
});

const minute = 60_000;
const day = 86_400_000;
const noon = "2026-03-10T12:00:00.000Z";

let ana: TestPerson;
beforeEach(async () => {
  clock.set(noon);
  ana = await createPerson(db);
});

type Save = { readonly passed: number; readonly device: string };

/** What the history must hold after these saves, as plainly as it can be said: the newest save of each row. */
function expectedRows(saves: readonly Save[]): readonly number[] {
  let now = 0;
  const rows: { device: string; started: number; revision: number }[] = [];
  for (const [index, { passed, device }] of saves.entries()) {
    now += passed;
    const last = rows.at(-1);
    const age = last === undefined ? Number.POSITIVE_INFINITY : now - last.started;
    if (last?.device === device && age >= 0 && age < 5 * minute) last.revision = index + 1;
    else rows.push({ device, started: now, revision: index + 1 });
  }
  return rows.map(({ revision }) => revision).reverse();
}

/** Saves one after the other, each so long after the one before (which may be before it), and holds the history against them. */
async function play(saves: readonly Save[]): Promise<void> {
  clock.set(noon);
  const id = newId<EntryId>();
  for (const [base, { passed, device }] of saves.entries()) {
    clock.advance(passed);
    const saved = await journal.save(ana.viewer, id, { body: `version ${base + 1}` }, { base, device, saveId: newId<SaveId>() });
    expect(saved).toMatchObject({ ok: true, value: { revision: base + 1, updatedAt: clock.now() } });
  }
  const listed = await journal.revisions(ana.viewer, id);
  const rows = listed.ok ? listed.value : [];
  expect(rows.map(({ revision }) => revision)).toEqual(expectedRows(saves));
  for (const { revision, startedAt, savedAt } of rows) {
    const length = savedAt.getTime() - startedAt.getTime();
    expect(length).toBeGreaterThanOrEqual(0);
    expect(length).toBeLessThan(5 * minute);
    expect(await journal.readRevision(ana.viewer, id, revision)).toMatchObject({ value: { body: `version ${revision}` } });
  }
  expect(await journal.read(ana.viewer, id)).toMatchObject({
    value: { body: `version ${saves.length}`, revision: saves.length },
  });
}

const desk = (passed: number): Save => ({ passed, device: "desk" });

it.each<[string, readonly Save[], readonly number[]]>([
  ["back by a day, after a day ahead", [desk(0), desk(day), desk(-day), desk(1_000), desk(1_000)], [5, 2, 1]],
  ["back by a day", [desk(0), desk(1_000), desk(-day), desk(1_000), desk(minute)], [5, 2]],
  ["back and forth", [desk(0), desk(-day), desk(day), desk(day), desk(-day), desk(-day), desk(day)], [7, 6, 5, 4, 3, 2, 1]],
  ["back by a second", [desk(0), desk(minute), desk(-2 * minute), desk(1_000)], [4, 2]],
  ["not at all", [desk(0), desk(0), desk(5 * minute - 1), desk(1), desk(1_000)], [5, 3]],
])("keeps what was said before the clock went %s", async (_how, saves, rows) => {
  expect(expectedRows(saves)).toEqual(rows);
  await play(saves);
});

it("numbers and keeps every version by its revision, wherever the clock jumps", async () => {
  const passed = fc.constantFrom(0, 1, 1_000, 2 * minute, 5 * minute, 6 * minute, -1, -1_000, -minute, -6 * minute, day, -day);
  const device = fc.constantFrom("desk", "desk", "desk", "phone");
  const saves = fc.array(fc.record({ passed, device }), { minLength: 1, maxLength: 14 });
  await fc.assert(fc.asyncProperty(saves, play), { numRuns: 60, interruptAfterTimeLimit: 40_000 });
}, 60_000);

it("answers a repeated save with its first answer, and brings back an older version, on a day before they were made", async () => {
  const id = newId<EntryId>();
  const saveId = newId<SaveId>();
  await journal.save(ana.viewer, id, { body: "early" }, { base: 0, saveId, device: "desk" });
  clock.advance(day);
  await journal.save(ana.viewer, id, { body: "late" }, { base: 1, device: "desk" });
  clock.advance(-2 * day);
  const again = await journal.save(ana.viewer, id, { body: "early" }, { base: 0, saveId, device: "desk" });
  expect(again).toMatchObject({ ok: true, value: { revision: 1, body: "early" } });
  expect(await journal.save(ana.viewer, id, { body: "stale" }, { base: 1 })).toMatchObject({ ok: false });
  expect(await journal.restoreRevision(ana.viewer, id, 1)).toMatchObject({ ok: true, value: { body: "early", revision: 3 } });
  const kept = await journal.revisions(ana.viewer, id);
  expect(kept.ok && kept.value.map(({ revision }) => revision)).toEqual([3, 2, 1]);
  expect(await journal.read(ana.viewer, id)).toMatchObject({ value: { localDate: "2026-03-10" } });
});

it("empties no trash and forgets no answer early when the clock goes back", async () => {
  const id = newId<EntryId>();
  const saveId = newId<SaveId>();
  await journal.save(ana.viewer, id, { body: "to go" }, { base: 0, saveId });
  const kept = newId<EntryId>();
  await journal.save(ana.viewer, kept, { body: "to stay" }, { base: 0 });
  clock.advance(day);
  await journal.trash(ana.viewer, id);
  const tidy = async () => {
    await keeping.sweep();
    await keeping.emptyTrash();
    await keeping.clearLeftBehind();
  };
  const state = async () => ({
    trashed: (await journal.readTrashed(ana.viewer, id)).ok,
    receipts: await db.prisma.saveReceipt.count({ where: { userId: ana.userId } }),
  });
  // The clock was a day ahead, and goes a day behind: what it then takes for "in the future" stays.
  for (const jump of [0, -2 * day, 2 * day, -2 * day]) {
    clock.advance(jump);
    await tidy();
    expect(await state()).toEqual({ trashed: true, receipts: 2 });
  }
  clock.set(new Date(Date.parse(noon) + 7 * day));
  await tidy();
  expect(await state()).toEqual({ trashed: true, receipts: 2 });
  clock.set(new Date(Date.parse(noon) + 30 * day));
  await tidy();
  expect(await state()).toEqual({ trashed: true, receipts: 0 });
  clock.advance(day + 1);
  await tidy();
  expect((await state()).trashed).toBe(false);
  clock.advance(-31 * day);
  await tidy();
  expect(await journal.read(ana.viewer, kept)).toMatchObject({ ok: true, value: { body: "to stay" } });
});
