import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { garden } from "@/lib/garden/wire";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { aiRig, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import type { Mood } from "./moods";
import { moodLessons } from "./wire";

const { db } = await testDatabase();
const { mood } = aiRig(db, { order: ["on-device"] });

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

const rows = (viewer: Viewer) => db.prisma.moodLesson.count({ where: { userId: viewer.userId } });
const choice = (of: Mood) => ({ mood: of, feeling: null, intensity: null, note: null });

/** An entry that was read as sad, with the feeling its writer chose. */
async function taught(viewer: Viewer, confirmed: Mood, body = "I feel sad and low today."): Promise<EntryId> {
  const id = await writeEntry(viewer, body);
  await mood.reflect(viewer, id);
  await garden().confirm(viewer, id, choice(confirmed));
  return id;
}

async function teach(viewer: Viewer, times: number, confirmed: Mood): Promise<EntryId[]> {
  const ids: EntryId[] = [];
  for (let n = 0; n < times; n++) ids.push(await taught(viewer, confirmed));
  return ids;
}

describe("learning from confirmed feelings", () => {
  it("begins after twenty, changes what is suggested, is shown, and can be forgotten", async () => {
    await teach(ana, 19, "tired");
    expect(await moodLessons().learned(ana)).toEqual({ lessons: 19, needed: 20, pairs: [] });
    const id = await taught(ana, "tired");
    expect(await moodLessons().learned(ana)).toEqual({ lessons: 20, needed: 20, pairs: [{ from: "sad", to: "tired" }] });
    expect(await mood.reflect(ana, id)).toMatchObject({ ok: true, value: { mood: "tired" } });
    await moodLessons().forget(ana);
    expect(await moodLessons().learned(ana)).toEqual({ lessons: 0, needed: 20, pairs: [] });
    expect(await mood.reflect(ana, id)).toMatchObject({ ok: true, value: { mood: "sad" } });
  });

  it("is one person's: another's suggestions, and what another may forget, are apart", async () => {
    const [first] = await teach(ana, 20, "tired");
    const bens = await writeEntry(ben, "I feel sad and low today.");
    expect(await mood.reflect(ben, bens)).toMatchObject({ ok: true, value: { mood: "sad" } });
    expect((await moodLessons().learned(ben)).lessons).toBe(0);
    await moodLessons().learn(ben, first ?? newId<EntryId>(), "angry");
    await moodLessons().forget(ben);
    expect(await moodLessons().learned(ana)).toMatchObject({ lessons: 20, pairs: [{ from: "sad", to: "tired" }] });
  });

  it("lies sealed", async () => {
    await taught(ana, "tired");
    const row = await db.prisma.moodLesson.findFirstOrThrow({ where: { userId: ana.userId } });
    for (const word of ["sad", "tired", "scores"]) expect(Buffer.from(row.sealedLesson).toString("latin1")).not.toContain(word);
  });

  it("takes no lesson where nothing was suggested, and one from each entry", async () => {
    const plain = await writeEntry(ana, "Bread and milk and a new lamp.");
    await mood.reflect(ana, plain);
    await garden().confirm(ana, plain, choice("happy"));
    const unasked = await writeEntry(ana, "I feel sad and low today.");
    await garden().confirm(ana, unasked, choice("tired"));
    expect(await rows(ana)).toBe(0);
    const id = await taught(ana, "tired");
    await garden().confirm(ana, id, choice("lonely"));
    expect(await rows(ana)).toBe(1);
  });

  it("keeps nothing of an entry that is kept away from AI, trashed or erased, or whose feeling was taken back", async () => {
    const [excluded, trashed, erased, undone] = await teach(ana, 4, "tired");
    if (excluded === undefined || trashed === undefined || erased === undefined || undone === undefined)
      throw new Error("no entry");
    await journal().change(ana, excluded, { aiExcluded: true });
    expect(await rows(ana)).toBe(3);
    await garden().confirm(ana, excluded, choice("lonely"));
    await journal().trash(ana, trashed);
    expect(await rows(ana)).toBe(2);
    await journal().trash(ana, erased);
    await journal().erase(ana, erased);
    expect(await rows(ana)).toBe(1);
    await garden().unconfirm(ana, undone);
    expect((await moodLessons().learned(ana)).lessons).toBe(0);
    expect(await rows(ana)).toBe(0);
  });
});
