import { expect, it } from "vitest";
import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryId, newId, type QuietRangeId } from "@/lib/ids/ids";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { err, ok } from "@/lib/result/result";
import { maxQuietRanges, outsideQuietDays } from "./quiet-days";
import { journal } from "./wire";

const { db } = await testDatabase();
const day = (text: string) => text as LocalDate;

async function write(person: TestPerson, on: string): Promise<EntryId> {
  const id = newId<EntryId>();
  const text = { body: `Written on ${on}.` };
  const saved = await journal().save(person.viewer, id, text, { base: 0 });
  expect(saved.ok).toBe(true);
  expect((await journal().change(person.viewer, id, { localDate: day(on) })).ok).toBe(true);
  return id;
}

async function resurfacing(person: TestPerson, search?: string): Promise<readonly string[]> {
  const listed = await journal().list(person.viewer, { resurfacing: true, sort: "localDate", order: "asc", search });
  return listed.ok ? listed.value.entries.map(({ localDate }) => localDate) : [];
}

it("leaves out both ends and what lies between, in lists, in searches and in queries of one's own, and only there", async () => {
  const alice = await createPerson(db);
  const days = ["2025-02-28", "2025-03-01", "2025-03-02", "2025-03-04", "2025-03-05"];
  for (const on of days) await write(alice, on);
  expect(await journal().keepQuiet(alice.viewer, day("2025-03-04"), day("2025-03-01"))).toEqual(ok(null));

  expect(await resurfacing(alice)).toEqual(["2025-02-28", "2025-03-05"]);
  expect(await resurfacing(alice, "written")).toEqual(["2025-02-28", "2025-03-05"]);
  const { rows } = await db.pool.query(
    `SELECT e.local_date::text AS day FROM entries e WHERE e.user_id = $1 AND ${outsideQuietDays("e")} ORDER BY 1`,
    [alice.userId],
  );
  expect(rows.map(({ day: on }) => on)).toEqual(["2025-02-28", "2025-03-05"]);
  const everything = await journal().list(alice.viewer, {});
  expect(everything.ok && everything.value.entries.length).toBe(days.length);
  expect(await journal().count(alice.viewer)).toBe(days.length);

  const [range] = await journal().quietDays(alice.viewer);
  expect(range).toMatchObject({ from: "2025-03-01", to: "2025-03-04" });
  expect(await journal().endQuiet(alice.viewer, range?.id ?? newId<QuietRangeId>())).toEqual(ok(null));
  expect(await resurfacing(alice)).toEqual(days);
});

it("is each person's own: another's days hide nothing of theirs, and can't be seen or ended by them", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await write(alice, "2025-05-01");
  await write(bob, "2025-05-01");
  await journal().keepQuiet(alice.viewer, day("2025-05-01"), day("2025-05-01"));
  const [range] = await journal().quietDays(alice.viewer);

  expect(await resurfacing(bob)).toEqual(["2025-05-01"]);
  expect(await journal().quietDays(bob.viewer)).toEqual([]);
  expect(await journal().endQuiet(bob.viewer, range?.id ?? newId<QuietRangeId>())).toEqual(err("not_found"));
  expect(await resurfacing(alice)).toEqual([]);
});

it("keeps the same days once, also when they are sent twice at once, and no more than there is room for", async () => {
  const alice = await createPerson(db);
  const keep = (on: string) => journal().keepQuiet(alice.viewer, day(on), day(on));
  expect(await Promise.all([keep("2024-01-01"), keep("2024-01-01"), keep("2024-01-01")])).toEqual([ok(null), ok(null), ok(null)]);
  expect(await journal().quietDays(alice.viewer)).toHaveLength(1);
  for (let index = 1; index < maxQuietRanges; index += 1) {
    await keep(new Date(Date.UTC(2020, 0, index)).toISOString().slice(0, 10));
  }
  expect(await keep("2019-01-01")).toEqual(err("too_many"));
  expect(await keep("2024-01-01")).toEqual(ok(null));
});
