import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";
const hour = 3_600_000;

let ana: Viewer;
let entry: EntryId;
let rig: AiRig;

beforeEach(async () => {
  gemini.heal();
  openai.heal();
  await db.prisma.aiSharedAnswer.deleteMany();
  await db.prisma.aiPerformance.deleteMany();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai"]);
  entry = await writeEntry(ana, text);
  rig = aiRig(db, { order: ["gemini", "openai", "on-device"], gemini, openai, restMs: 50 });
  rig.clock.set(new Date());
});
afterAll(() => Promise.all([gemini.close(), openai.close()]));

const reflected = async (id = entry, viewer = ana) => {
  const reflection = await rig.mood.reflect(viewer, id);
  if (!reflection.ok) throw new Error(reflection.error);
  const { createdAt: _when, ...said } = reflection.value;
  return said;
};
const lines = async (viewer = ana) => (await rig.ledger.list(viewer, null)).lines;
const kept = () => db.prisma.aiAnswer.findMany({ where: { userId: ana.userId } });
const calls = () => gemini.requests.length + openai.requests.length;

describe("a person's own answer", () => {
  it("is given again for a day without a call, and written down as such", async () => {
    const first = await reflected();
    rig.clock.advance(23 * hour);
    expect(await reflected()).toEqual(first);
    expect(calls()).toBe(1);
    expect(await lines()).toMatchObject([
      { provider: "gemini", cached: true, wordsSent: 0, entryId: entry, words: { sent: "Nothing: its answer was still here" } },
      { provider: "gemini", cached: false, wordsSent: 17 },
    ]);
    expect(await db.prisma.aiPerformance.findMany({ where: { cached: true } })).toMatchObject([
      { use: "reflect", provider: "gemini", outcome: "answered", success: true, costMicros: 0, inputTokens: null },
    ]);
    rig.clock.advance(2 * hour);
    await reflected();
    expect(calls()).toBe(2);
  });

  it("needs none of the day's calls", async () => {
    rig = aiRig(db, { order: ["gemini", "on-device"], gemini, callsPerDay: 1 });
    await reflected();
    expect(await reflected()).toMatchObject({ provider: "gemini" });
    const other = await writeEntry(ana, `${text} Another day.`);
    expect(await reflected(other)).toMatchObject({ provider: "on-device" });
  });

  it("is not given for another text, another entry, or to another person with the same text", async () => {
    await reflected();
    await reflected(await writeEntry(ana, text));
    await reflected(await writeEntry(ana, `${text} And more.`));
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini"]);
    await reflected(await writeEntry(ben, text), ben);
    expect(calls()).toBe(4);
  });

  it.each([
    ["the consent is taken back", { aiConsentAt: null, aiEnabled: false }],
    ["the AI is switched off", { aiEnabled: false }],
    ["its use is switched off", { aiMood: false }],
  ])("is not given once %s", async (_when, changes) => {
    await reflected();
    await consent(db, ana, ["gemini", "openai"], changes);
    expect(await reflected()).toMatchObject({ provider: "on-device" });
  });

  it("is not given of a provider that was not named, nor for an entry that is kept away", async () => {
    await reflected();
    await consent(db, ana, ["openai"]);
    expect(await reflected()).toMatchObject({ provider: "openai" });
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await reflected()).toMatchObject({ provider: "on-device" });
    expect(calls()).toBe(2);
  });

  it("is each provider's own: one that stood in for another doesn't speak for it", async () => {
    gemini.fail({ kind: "status", status: 401 });
    expect(await reflected()).toMatchObject({ provider: "openai", insteadOf: "gemini" });
    expect(await reflected()).toMatchObject({ provider: "gemini", insteadOf: null });
    gemini.fail({ kind: "status", status: 401 }, 9);
    expect(await reflected()).toMatchObject({ provider: "gemini", insteadOf: null });
    expect(gemini.requests).toHaveLength(2);
  });

  it("lies sealed under a key of its own: neither the answer nor what was asked can be read in the row", async () => {
    const { summary } = await reflected();
    const [row] = await kept();
    const words = Buffer.concat([Buffer.from(row?.sealedAnswer ?? []), Buffer.from(row?.code ?? [])]).toString("latin1");
    for (const canary of ["Lena", "December", summary]) expect(words).not.toContain(canary);
    expect(row?.code).toHaveLength(16);
  });

  it("that was swapped for another outside the app is as good as none", async () => {
    await reflected();
    const other = await writeEntry(ana, "The bread burnt, and I threw the pan out of the window.");
    await reflected(other);
    const [one, two] = await kept();
    if (one === undefined || two === undefined) throw new Error("not kept");
    const where = { userId_code: { userId: ana.userId, code: one.code } };
    await db.prisma.aiAnswer.update({ where, data: { sealedAnswer: two.sealedAnswer } });
    await Promise.all([reflected(), reflected(other)]);
    expect(calls()).toBe(3);
  });

  it("is not kept when the consent was taken back, or the entry kept away, while the provider was thinking", async () => {
    const base = { for: "person", feature: "reflect", provider: "gemini", model: "m", asked: [] } as const;
    for (const changes of [{ aiConsentAt: null, aiEnabled: false }, { aiEnabled: false }]) {
      await consent(db, ana, ["gemini"], changes);
      await rig.answers.keep(ana, { ...base, entries: [entry] }, "{}");
    }
    await consent(db, ana, ["gemini"]);
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { aiExcluded: true } });
    await rig.answers.keep(ana, { ...base, entries: [entry] }, "{}");
    const trashed = await writeEntry(ana, text);
    await db.prisma.entry.update({ where: { id: trashed, userId: ana.userId }, data: { trashedAt: new Date() } });
    await rig.answers.keep(ana, { ...base, entries: [trashed] }, "{}");
    expect(await kept()).toEqual([]);
    await rig.answers.keep(ana, { ...base, entries: [await writeEntry(ana, text)] }, "{}");
    expect(await kept()).toHaveLength(1);
  });

  it("goes after its day, and when the text was changed since", async () => {
    await reflected();
    await rig.answers.sweep();
    expect(await kept()).toHaveLength(1);
    rig.clock.advance(25 * hour);
    await rig.answers.sweep();
    expect(await kept()).toEqual([]);
    await reflected();
    const later = new Date(rig.clock.now().getTime() + 1);
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { updatedAt: later } });
    await rig.answers.sweep();
    expect(await kept()).toEqual([]);
    expect(await db.prisma.aiAnswerEntry.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("that says care comes first is asked for each time", async () => {
    gemini.answer(() => JSON.stringify({ care: true, language: "en", going_well: [], needs_care: [], boundaries: [] }));
    expect(await rig.plans.questions(ana, "the last tidy week")).toEqual({ ok: false, error: "care_first" });
    expect(await rig.plans.questions(ana, "the last tidy week")).toEqual({ ok: false, error: "care_first" });
    expect(gemini.requests).toHaveLength(2);
  });
});

describe("questions about a category", () => {
  const questions = async (viewer: Viewer, topic = "Mind") => {
    const asked = await rig.plans.questions(viewer, topic);
    if (!asked.ok) throw new Error(asked.error);
    return asked.value;
  };

  it("are made once for everybody, for a month, whoever asked first", async () => {
    const first = await questions(ana);
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini"]);
    rig.clock.advance(29 * 24 * hour);
    expect(await questions(ben)).toEqual(first);
    expect(calls()).toBe(1);
    expect(await lines(ben)).toMatchObject([{ feature: "prompts", provider: "gemini", cached: true, wordsSent: 0 }]);
    rig.clock.advance(2 * 24 * hour);
    await questions(ben);
    expect(calls()).toBe(2);
  });

  it("are nobody's who didn't say yes to such questions by that provider", async () => {
    await questions(ana);
    const ben = (await createPerson(db)).viewer;
    expect(await questions(ben)).toMatchObject({ provider: "on-device" });
    await consent(db, ben, ["gemini"], { aiPrompts: false });
    expect(await questions(ben)).toMatchObject({ provider: "on-device" });
    await consent(db, ben, ["openai"]);
    expect(await questions(ben)).toMatchObject({ provider: "openai" });
  });

  it("hold nothing of anybody's: neither what was sent nor the row, whoever reads the database", async () => {
    await questions(ana);
    expect(JSON.parse(gemini.requests[0]?.message ?? "")).toEqual({ topic: "Mind", about: expect.any(String), set: 1 });
    const [row] = await db.prisma.aiSharedAnswer.findMany();
    expect(JSON.stringify(row)).not.toContain(ana.userId);
    // Sealed all the same: next to the ledger's time, a feeling that coloured the questions could be somebody's.
    expect(Buffer.from(row?.answer ?? "", "base64").toString("latin1")).not.toContain("Mind");
    expect(row?.code).toMatch(/^[0-9a-f]{32}$/);
  });

  it("come in three sets in turn for each person, and then the first comes again", async () => {
    const begin = () => rig.plans.begin(ana, { kind: "category", id: "mind" });
    for (let count = 0; count < 5; count += 1) await begin();
    expect(gemini.requests.map(({ message }) => (JSON.parse(message) as { set: number }).set)).toEqual([1, 2, 3]);
  });

  it("are never those of a topic of one's own, not even of the same words", async () => {
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini"]);
    await questions(ana, "my sister and I");
    await questions(ben, "my sister and I");
    expect(calls()).toBe(2);
    expect(await db.prisma.aiSharedAnswer.count()).toBe(0);
    expect(await questions(ana, "my sister and I")).toMatchObject({ provider: "gemini" });
    expect(calls()).toBe(2);
  });
});
