import { describe, expect, it } from "vitest";
import { account } from "@/lib/account/wire";
import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryId, type MemoryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { err, ok } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { memoryRig } from "@/lib/testing/memory-rig";
import { createPerson, type TestPerson } from "@/lib/testing/people";

const { db } = await testDatabase();
const clock = testClock("2027-01-10T12:00:00.000Z");
const { memory, build, write, store, asked } = memoryRig({ db, clock });

const lena = (what: string) => `I met Lena by the canal and Lena said ${what}. The deadline at the office is near.`;

/** Somebody who wrote about Lena and work on four days. */
async function writer(): Promise<{ readonly person: TestPerson; readonly ids: readonly EntryId[] }> {
  const person = await createPerson(db);
  const ids: EntryId[] = [];
  for (const [at, what] of ["yes", "no", "perhaps", "nothing"].entries())
    ids.push(await write(person, `2026-03-0${at + 1}`, lena(what)));
  await build(person.viewer);
  return { person, ids };
}

const texts = async ({ viewer }: TestPerson) => (await memory.list(viewer)).map(({ text }) => text);
const ofLena = async ({ viewer }: TestPerson) => (await memory.list(viewer)).find(({ text }) => text.includes("Lena"));
const sure = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("it is there");
  return value;
};

describe("what is remembered", () => {
  it("rests on entries of several days, which it names, the newest first", async () => {
    const { person, ids } = await writer();
    const found = sure(await ofLena(person));
    expect(found).toMatchObject({ kind: "person", text: "You often write about Lena.", edited: false });
    expect(found.entries.map(({ id }) => id)).toEqual([...ids].reverse());
    expect(found.entries[0]).toMatchObject({ kind: "free", day: "2026-03-04" });
    expect(await texts(person)).toContain("Work comes up again and again.");
    // The canal is in four entries; nobody is called so.
    expect(await texts(person)).toContain("“canal” is a word you come back to.");
  });

  it("is nothing that stands in two entries, or in many of two days", async () => {
    const person = await createPerson(db);
    for (const day of ["2026-03-01", "2026-03-01", "2026-03-01", "2026-03-02"]) await write(person, day, lena("so"));
    await build(person.viewer);
    expect(await texts(person)).toEqual([]);
  });

  it("is the same after any number of readings, and lies sealed", async () => {
    const { person } = await writer();
    const before = await memory.list(person.viewer);
    clock.advance(60_000);
    await Promise.all([build(person.viewer), build(person.viewer)]);
    await build(person.viewer);
    expect(await memory.list(person.viewer)).toEqual(before);
    const { rows } = await db.pool.query(
      `SELECT row_to_json(m)::text AS row FROM memories m WHERE user_id = $1
       UNION ALL SELECT row_to_json(m)::text FROM memory_entries m WHERE user_id = $1`,
      [person.userId],
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { row } of rows) expect(row).not.toMatch(/lena|work|4c656e61/i);
  });

  it("is told with how somebody writes, in what language and when", async () => {
    const person = await createPerson(db, { zone: "Europe/Berlin" });
    for (let day = 1; day <= 6; day += 1) {
      const text = "- Ich war heute müde und habe nicht viel gemacht\n- Der Regen war laut\n- Es war wieder spät";
      await write(person, `2026-05-0${day}`, text, new Date(`2026-05-0${day}T18:30:00Z`));
    }
    await build(person.viewer);
    expect(await texts(person)).toEqual([
      "Your entries are usually short: about 15 words.",
      "You like to write in lists.",
      "You mostly write in German.",
      "You mostly write in the evening.",
    ]);
  });
});

it("is told which questions helped, by the entries they were asked about that may be remembered", async () => {
  const person = await createPerson(db);
  const ids: EntryId[] = [];
  for (const day of [1, 2, 3, 4]) ids.push(await write(person, `2026-06-0${day}`, "The sea was grey."));
  const helped = async () => [
    { family: "body" as const, entries: ids },
    { family: "time" as const, entries: ids.slice(0, 2) },
  ];
  const rig = memoryRig({ db, clock, helped });
  await journal().change(person.viewer, sure(ids[0]), { aiExcluded: true });
  await rig.build(person.viewer);
  const families = (await rig.memory.list(person.viewer)).filter(({ kind }) => kind === "family");
  expect(families).toMatchObject([{ text: "Questions about the body have helped you.", entries: { length: 3 } }]);
});

describe("an entry that must not be remembered any more", () => {
  const ways: readonly [string, (person: TestPerson, id: EntryId) => Promise<unknown>][] = [
    ["kept away from AI", ({ viewer }, id) => journal().change(viewer, id, { aiExcluded: true })],
    ["in the trash", ({ viewer }, id) => journal().trash(viewer, id)],
    ["not to be shown again", ({ viewer }, id) => journal().change(viewer, id, { quiet: true })],
    ["of a quiet day", ({ viewer }) => journal().keepQuiet(viewer, "2026-03-04" as LocalDate, "2026-03-04" as LocalDate)],
    ["written on, to something else", ({ viewer }, id) => journal().save(viewer, id, { body: "Only rain." }, { base: 1 })],
    [
      "written on, to a sign of danger",
      ({ viewer }, id) => journal().save(viewer, id, { body: `${lena("x")} I want to die.` }, { base: 1 }),
    ],
  ];

  it.each(ways)("takes its support along at once: %s", async (_, change) => {
    const { person, ids } = await writer();
    const newest = sure(ids[3]);
    await change(person, newest);
    expect(sure(await ofLena(person)).entries.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
    await journal().trash(person.viewer, sure(ids[0]));
    // Two are too few; what rests on them is shown no longer, and used for nothing.
    expect(await ofLena(person)).toBeUndefined();
    await build(person.viewer);
    expect(await ofLena(person)).toBeUndefined();
    const { rows } = await db.pool.query("SELECT entry_id FROM memory_entries WHERE user_id = $1", [person.userId]);
    expect(rows.map(({ entry_id }) => entry_id)).not.toContain(newest);
  });

  it("is never read: excluded, quiet, of a quiet day, dangerous", async () => {
    const person = await createPerson(db);
    const [one, two] = [await write(person, "2026-03-01", lena("a")), await write(person, "2026-03-02", lena("b"))];
    await write(person, "2026-03-03", lena("c"));
    await write(person, "2026-03-04", `${lena("d")} I want to kill myself.`);
    await journal().change(person.viewer, one, { aiExcluded: true });
    await journal().change(person.viewer, two, { quiet: true });
    await journal().keepQuiet(person.viewer, "2026-03-03" as LocalDate, "2026-03-03" as LocalDate);
    await build(person.viewer);
    const { rows } = await db.pool.query("SELECT 1 FROM memories WHERE user_id = $1", [person.userId]);
    expect(rows).toEqual([]);
  });
});

describe("the person's say", () => {
  it("their own words stay, however often it is read anew, as long as entries are behind them", async () => {
    const { person, ids } = await writer();
    const { id } = sure(await ofLena(person));
    expect(await memory.rewrite(person.viewer, id, "  Lena is   my oldest friend. ")).toMatchObject({
      value: { id, text: "Lena is my oldest friend.", edited: true },
    });
    await write(person, "2026-03-09", lena("more"));
    await build(person.viewer);
    expect(await ofLena(person)).toMatchObject({ text: "Lena is my oldest friend.", edited: true, entries: { length: 5 } });
    for (const entry of ids) await journal().trash(person.viewer, entry);
    expect(await ofLena(person)).toBeUndefined();
  });

  it.each([
    ["", "empty"],
    ["x".repeat(301), "too long"],
    ["a\u0000b", "unstorable"],
    ["\ud800", "broken"],
  ])("own words that are none are refused: %j (%s)", async (text) => {
    const { person } = await writer();
    const { id } = sure(await ofLena(person));
    expect(await memory.rewrite(person.viewer, id, text)).toEqual(err("bad_text"));
    expect(sure(await ofLena(person)).edited).toBe(false);
  });

  it("what is forgotten isn't learned again, one thing or everything; what is new may be", async () => {
    const { person } = await writer();
    const { id } = sure(await ofLena(person));
    expect(await memory.forget(person.viewer, id)).toEqual(ok(null));
    expect(await memory.forget(person.viewer, id)).toEqual(err("not_found"));
    await build(person.viewer);
    expect(await ofLena(person)).toBeUndefined();
    const rest = (await memory.list(person.viewer)).length;
    expect(rest).toBeGreaterThan(1);
    expect(await memory.forgetAll(person.viewer)).toBe(rest);
    for (const day of [11, 12, 13]) await write(person, `2026-03-${day}`, "Omar called. I told Omar about the deadline.");
    await build(person.viewer);
    expect(await texts(person)).toContain("You often write about Omar.");
    expect((await texts(person)).join(" ")).not.toMatch(/Lena|Work/);
  });

  it("no memory at all takes everything away, with what was forgotten, at once from sight", async () => {
    const { person } = await writer();
    await memory.forget(person.viewer, sure(await ofLena(person)).id);
    await account().changeSettings(person.viewer, { remembers: false });
    expect(await memory.list(person.viewer)).toEqual([]);
    await build(person.viewer);
    for (const table of ["memories", "memory_entries", "memory_progress", "ai_contexts"]) {
      const { rows } = await db.pool.query(`SELECT 1 FROM ${table} WHERE user_id = $1`, [person.userId]);
      expect([table, rows]).toEqual([table, []]);
    }
    await account().changeSettings(person.viewer, { remembers: true });
    await build(person.viewer);
    expect(await ofLena(person)).toBeDefined();
  });

  it("looks again when asked to", async () => {
    const { person } = await writer();
    await memory.lookAgain(person.viewer);
    expect(asked).toContain(person.userId);
  });
});

describe("whose turn it is", () => {
  const due = async () => store.due(new Date(clock.now().getTime() - 7 * 86_400_000), 500, false);

  it("is whoever wrote, had something read that must go, waited a week, or wants nothing remembered", async () => {
    const fresh = await createPerson(db);
    const { person, ids } = await writer();
    expect(await due()).not.toContain(fresh.userId);
    // An entry saved by the machine's clock counts as changed until this reading's clock is past it.
    const { rows } = await db.pool.query("UPDATE memory_progress SET read_until = 'infinity' WHERE user_id = $1 RETURNING 1", [
      person.userId,
    ]);
    expect(rows).toHaveLength(1);
    expect(await due()).not.toContain(person.userId);
    expect(await memory.state(person.viewer)).toMatchObject({ behind: false, lying: { open: 0 } });
    await journal().change(person.viewer, sure(ids[0]), { aiExcluded: true });
    expect(await due()).toContain(person.userId);
    await journal().change(person.viewer, sure(ids[0]), { aiExcluded: false });
    clock.advance(8 * 86_400_000);
    expect(await due()).toContain(person.userId);
    await account().changeSettings(person.viewer, { remembers: false });
    expect(await due()).toContain(person.userId);
    await build(person.viewer);
    expect(await due()).not.toContain(person.userId);
  });
});

describe("two people", () => {
  it("see, change and lose nothing of each other's", async () => {
    const { person: alice } = await writer();
    const bob = await createPerson(db);
    await build(bob.viewer);
    const { id } = sure(await ofLena(alice));
    expect(await memory.list(bob.viewer)).toEqual([]);
    expect(await memory.list(bob.viewer, "lena")).toEqual([]);
    expect(await memory.rewrite(bob.viewer, id, "Bob was here")).toEqual(err("not_found"));
    expect(await memory.forget(bob.viewer, id)).toEqual(err("not_found"));
    expect(await memory.forget(bob.viewer, newId<MemoryId>())).toEqual(err("not_found"));
    expect(await memory.forgetAll(bob.viewer)).toBe(0);
    expect(await memory.linesFor(bob.viewer, "hint", { text: "Lena" })).toEqual([]);
    expect(await memory.context(bob.viewer)).toBeNull();
    expect((await memory.state(bob.viewer)).lying).toEqual({ sealed: 0, open: 0 });
    await account().changeSettings(bob.viewer, { remembers: false });
    await build(bob.viewer);
    expect(await ofLena(alice)).toMatchObject({ id, edited: false, entries: { length: 4 } });
    expect((await memory.list(alice.viewer, "LENA")).map((one) => one.id)).toEqual([id]);
  });
});
