import { expect, it } from "vitest";
import { type EntryId, type HintId, newId, type SaveId } from "@/lib/ids/ids";
import { jobViewer } from "@/lib/queue/job-viewer";
import { smartbucket } from "@/lib/smartbucket/wire";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createJournalHousekeeping } from "./house-keeping";
import { journal, tagStore } from "./wire";

const { db } = await testDatabase();
const clock = testClock(new Date());
const keeping = createJournalHousekeeping({
  pool: db.pool,
  bucket: smartbucket(),
  clock,
  viewerOf: jobViewer,
  noteTags: (userId, id) => tagStore().noteCodes(userId, id),
  erase: (viewer, id) => journal().erase(viewer, id),
});
const hours = (count: number) => clock.advance(count * 3_600_000);
const tidy = async () => {
  await keeping.sweep();
  await keeping.emptyTrash();
  await keeping.clearLeftBehind();
};

it("tidies what is over, in its time, and nothing else", async () => {
  const alice = await createPerson(db);
  const write = async () => {
    const id = newId<EntryId>();
    const saved = await journal().save(
      alice.viewer,
      id,
      { body: "Words." },
      { base: 0, saveId: newId<SaveId>(), device: "test" },
    );
    expect(saved.ok).toBe(true);
    return id;
  };
  const [kept, trashed] = [await write(), await write()];
  const at = clock.now();
  const { userId } = alice;
  await db.prisma.entry.create({
    data: { id: newId<EntryId>(), userId, zone: "UTC", localDate: at, createdAt: at, updatedAt: at },
  });
  for (const entryId of [kept, trashed]) {
    const id = newId<HintId>();
    const objectKey = `${userId}/${id}`;
    await smartbucket().put("hints", objectKey, { bytes: Buffer.from("sealed"), contentType: "application/octet-stream" });
    await db.prisma.hint.create({ data: { id, userId, entryId, objectKey, provider: "on-device", createdAt: at } });
    await db.prisma.analysis.create({
      data: { entryId, userId, entryRevision: 1, objectKey: `${userId}/${entryId}`, provider: "on-device", createdAt: at },
    });
  }
  await journal().trash(alice.viewer, trashed);

  const state = async () => ({
    entries: (await db.prisma.entry.findMany({ where: { userId } })).length,
    receipts: await db.prisma.saveReceipt.count({ where: { userId } }),
    hints: (await smartbucket().list("hints", `${userId}/`)).length,
    hintRows: await db.prisma.hint.count({ where: { userId } }),
    analyses: await db.prisma.analysis.count({ where: { userId } }),
  });
  hours(23);
  await tidy();
  expect(await state()).toEqual({ entries: 3, receipts: 2, hints: 2, hintRows: 2, analyses: 2 });
  hours(2);
  await tidy();
  expect(await state()).toEqual({ entries: 2, receipts: 2, hints: 2, hintRows: 2, analyses: 2 });
  hours(7 * 24);
  await tidy();
  expect(await state()).toEqual({ entries: 2, receipts: 0, hints: 2, hintRows: 2, analyses: 2 });
  hours(23 * 24);
  await tidy();
  expect(await state()).toEqual({ entries: 1, receipts: 0, hints: 1, hintRows: 1, analyses: 1 });
  expect((await journal().read(alice.viewer, kept)).ok).toBe(true);
});

it("notes tags that were given before tags could be found without opening entries", async () => {
  const { viewer, userId } = await createPerson(db);
  const id = newId<EntryId>();
  await journal().save(viewer, id, { body: "Words." }, { base: 0 });
  await journal().change(viewer, id, { tags: ["sea", "home"] });
  await db.prisma.entryTag.deleteMany({ where: { userId } });
  expect(await journal().list(viewer, { tag: "Sea" })).toMatchObject({ value: { entries: [] } });
  await keeping.noteTags();
  await keeping.noteTags();
  expect(await journal().list(viewer, { tag: "Sea" })).toMatchObject({ value: { entries: [{ id }] } });
  expect(await db.prisma.entryTag.count({ where: { userId } })).toBe(2);
});
