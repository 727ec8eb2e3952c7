import { beforeEach, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { answered, writeGuided } from "@/lib/testing/guided";
import { createPerson } from "@/lib/testing/people";
import { memoryOf } from "./memory";

const { db } = await testDatabase();
const today = parseLocalDate("2026-05-04") as LocalDate;

let ana: Viewer;

beforeEach(async () => {
  ana = (await createPerson(db)).viewer;
});

/** Moves an entry to this day of an earlier year. */
async function yearsAgo(id: EntryId, years: number, minute = 0): Promise<EntryId> {
  const localDate = new Date(`${2026 - years}-05-04T00:00:00Z`);
  const createdAt = new Date(`${2026 - years}-05-04T12:${String(minute).padStart(2, "0")}:00Z`);
  await db.prisma.entry.update({ where: { id, userId: ana.userId }, data: { localDate, createdAt } });
  return id;
}

const long = "The kettle sang and the rain went on. ".repeat(20);

it("brings back the nearest earlier year of this day", async () => {
  await yearsAgo(await writeEntry(ana, "Rain on the tent."), 4);
  const nearest = await yearsAgo(await writeEntry(ana, "Ice on the window."), 2);
  expect(await memoryOf(ana, today)).toMatchObject({ id: nearest, years: 2, excerpt: "Ice on the window." });
});

it("knows that not every year has a 29th of February", async () => {
  const id = await writeEntry(ana, "A day that comes every four years.");
  const localDate = new Date("2024-02-29T00:00:00Z");
  await db.prisma.entry.update({ where: { id, userId: ana.userId }, data: { localDate } });
  expect(await memoryOf(ana, parseLocalDate("2028-02-29") as LocalDate)).toMatchObject({ id, years: 4 });
});

it("goes on to an earlier year where a whole day was heavy", async () => {
  for (let minute = 0; minute < 6; minute += 1) await yearsAgo(await writeEntry(ana, "I want to die."), 1, minute);
  const light = await yearsAgo(await writeEntry(ana, "Ice on the window."), 3);
  expect(await memoryOf(ana, today)).toMatchObject({ id: light, years: 3 });
});

it.each([
  ["its first words", "I want to die."],
  ["words far behind its beginning", `${long}\n\nI want to die.`],
  ["words that say it without the word", `${long}\n\nEveryone would be better off without me.`],
  ["fear of somebody at home", `${long}\n\nMy husband hit me again last night.`],
])("never brings back an entry that was heavy in %s", async (_, body) => {
  await yearsAgo(await writeEntry(ana, body), 1);
  expect(await memoryOf(ana, today)).toBeUndefined();
  const other = await yearsAgo(await writeEntry(ana, "Ice on the window."), 3);
  expect(await memoryOf(ana, today)).toMatchObject({ id: other, years: 3 });
});

it("brings back another entry of the day where one of them was heavy", async () => {
  const light = await yearsAgo(await writeEntry(ana, "Ice on the window."), 1, 1);
  await yearsAgo(await writeEntry(ana, "I want to die."), 1, 2);
  expect(await memoryOf(ana, today)).toMatchObject({ id: light });
});

it("never brings back a journal with questions that was heavy in an answer", async () => {
  await yearsAgo(await writeGuided(ana, answered("the long one", `${long}I want to die.`)), 1);
  expect(await memoryOf(ana, today)).toBeUndefined();
});
