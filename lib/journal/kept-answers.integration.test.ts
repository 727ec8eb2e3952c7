import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { account } from "@/lib/account/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { journal } from "./wire";

const { db } = await testDatabase();
const gemini = await startGemini();
const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";

let ana: Viewer;
let ben: Viewer;
let rig: AiRig;

beforeEach(async () => {
  gemini.heal();
  [ana, ben] = [(await createPerson(db)).viewer, (await createPerson(db)).viewer];
  await consent(db, ana, ["gemini"]);
  await consent(db, ben, ["gemini"]);
  rig = aiRig(db, { order: ["gemini", "on-device"], gemini });
  rig.clock.set(new Date());
});
afterAll(() => gemini.close());

async function reflected(viewer: Viewer): Promise<EntryId> {
  const id = await writeEntry(viewer, text);
  await rig.mood.reflect(viewer, id);
  return id;
}

/** Rows of answers and of what they were made from, of each. */
async function kept(viewer: Viewer): Promise<readonly number[]> {
  const where = { userId: viewer.userId };
  return [await db.prisma.aiAnswer.count({ where }), await db.prisma.aiAnswerEntry.count({ where })];
}

async function vectorsOf(viewer: Viewer, entryId: EntryId): Promise<void> {
  const facts = { sealedVectors: new Uint8Array([1]), provider: "gemini", model: "m", revision: 1, createdAt: new Date() };
  await db.prisma.entryVectors.create({ data: { userId: viewer.userId, entryId, ...facts } });
}

/** A look back that was written outside, and a context for the providers. */
async function madeOutside({ userId }: Viewer): Promise<void> {
  const day = new Date("2026-03-01");
  const lookBack = { period: "month", fromDay: day, toDay: new Date("2026-03-31"), sealedLookBack: new Uint8Array([1]) };
  await db.prisma.lookBack.create({ data: { id: newId(), userId, ...lookBack, provider: "gemini", createdAt: day } });
  const context = { objectKey: `${userId}/context`, sealedKey: new Uint8Array([1]), wordCount: 4 };
  await db.prisma.aiContext.create({ data: { userId, ...context, provider: "on-device", updatedAt: day } });
}

async function others({ userId }: Viewer): Promise<readonly number[]> {
  return [await db.prisma.lookBack.count({ where: { userId } }), await db.prisma.aiContext.count({ where: { userId } })];
}

describe("an AI's answers that were kept", () => {
  it("go with the entry when it is trashed, kept away, or erased; another entry's and another person's stay", async () => {
    const [first, second, third] = [await reflected(ana), await reflected(ana), await reflected(ana)];
    await reflected(ben);
    expect(await kept(ana)).toEqual([3, 3]);
    await journal().trash(ana, first);
    expect(await kept(ana)).toEqual([2, 2]);
    await journal().change(ana, second, { aiExcluded: true });
    expect(await kept(ana)).toEqual([1, 1]);
    // One that was kept before the trash took answers along.
    await db.prisma.entry.update({ where: { id: third, userId: ana.userId }, data: { trashedAt: new Date() } });
    await journal().erase(ana, third);
    expect(await kept(ana)).toEqual([0, 0]);
    expect(await kept(ben)).toEqual([1, 1]);
  });

  it("go together with the vectors of that entry", async () => {
    const [first, second] = [await reflected(ana), await reflected(ana)];
    await vectorsOf(ana, first);
    await vectorsOf(ana, second);
    await journal().change(ana, first, { aiExcluded: true });
    await journal().trash(ana, second);
    expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("stay when something else is said of the entry, or when it is somebody else who says it", async () => {
    const id = await reflected(ana);
    await journal().change(ana, id, { favorite: true, tags: ["lena"] });
    await journal().change(ben, id, { aiExcluded: true });
    await journal().trash(ben, id);
    expect(await kept(ana)).toEqual([1, 1]);
  });

  it("go with the consent, and so do vectors; what somebody else agreed to stays", async () => {
    const id = await reflected(ana);
    const bens = await reflected(ben);
    await vectorsOf(ana, id);
    await vectorsOf(ben, bens);
    for (const viewer of [ana, ben]) await madeOutside(viewer);
    const withdrawn = await account().changeSettings(ana, { ai: { consent: false } });
    expect(withdrawn.ok).toBe(true);
    expect(await kept(ana)).toEqual([0, 0]);
    expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
    expect(await kept(ben)).toEqual([1, 1]);
    expect(await db.prisma.entryVectors.count({ where: { userId: ben.userId } })).toBe(1);
    expect(await others(ana)).toEqual([0, 0]);
    expect(await others(ben)).toEqual([1, 1]);
    // Said yes again: nothing of before comes back.
    await consent(db, ana, ["gemini"]);
    gemini.heal();
    await rig.mood.reflect(ana, id);
    expect(gemini.requests).toHaveLength(1);
  });

  it("go in the very transaction that takes the yes back: none of them without it, nor it without them", async () => {
    const id = await reflected(ana);
    await vectorsOf(ana, id);
    await madeOutside(ana);
    const there = async () => {
      const { consentAt } = (await account().settings(ana)).ai;
      const vectors = await db.prisma.entryVectors.count({ where: { userId: ana.userId } });
      return [consentAt !== null, await kept(ana), await others(ana), vectors];
    };
    await db.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''not today''; END';
       CREATE TRIGGER refuse BEFORE DELETE ON ai_contexts FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    await expect(account().changeSettings(ana, { ai: { consent: false } })).rejects.toThrow(/not today/);
    expect(await there()).toEqual([true, [1, 1], [1, 1], 1]);
    await db.pool.query("DROP TRIGGER refuse ON ai_contexts; DROP FUNCTION refuse()");
    await account().changeSettings(ana, { ai: { consent: false } });
    expect(await there()).toEqual([false, [0, 0], [0, 0], 0]);
  });
});

describe("a consent that is taken back", () => {
  const withdraw = () => account().changeSettings(ana, { ai: { consent: false } });

  it("stops everything at once, on the wire too: nothing is sent, and nothing that was kept is given", async () => {
    const id = await reflected(ana);
    await rig.plans.questions(ana, "Mind");
    await rig.plans.questions(ana, "my sister and I");
    await rig.hints.ask(ana, id, text);
    gemini.requests.length = 0;
    await withdraw();
    const hint = await rig.hints.ask(ana, id, text);
    const reflection = await rig.mood.reflect(ana, id);
    const category = await rig.plans.questions(ana, "Mind");
    const own = await rig.plans.questions(ana, "my sister and I");
    for (const answer of [hint, reflection, category, own]) expect(answer).toMatchObject({ value: { provider: "on-device" } });
    expect(await rig.ai.embed(ana, { entries: [id], texts: [text], words: 17 })).toEqual({ kind: "nothing" });
    expect(gemini.requests).toEqual([]);
  });

  it("leaves nothing of an answer that was on its way", async () => {
    const id = await writeEntry(ana, text);
    gemini.fail({ kind: "late", milliseconds: 600 });
    const reflecting = rig.mood.reflect(ana, id);
    await expect.poll(() => gemini.requests.length, { timeout: 15_000 }).toBe(1);
    await withdraw();
    await reflecting;
    expect(await kept(ana)).toEqual([0, 0]);
  });

  it("between two tries keeps the second from being made", async () => {
    const id = await writeEntry(ana, text);
    gemini.fail({ kind: "status", status: 503 }, 1);
    let decided = 0;
    const withdrawing = aiRig(db, {
      order: ["gemini", "on-device"],
      gemini,
      async beforeDecision() {
        if (gemini.requests.length === 1 && (decided += 1) === 1) await withdraw();
      },
    });
    expect(await withdrawing.mood.reflect(ana, id)).toMatchObject({ ok: true, value: { provider: "on-device" } });
    expect(gemini.requests).toHaveLength(1);
  });
});
