import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import { account } from "@/lib/account/wire";
import { ai, aiLedger } from "@/lib/ai/wire";
import { systemClock } from "@/lib/clock/clock";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { queue } from "@/lib/queue/wire";
import { writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { answered, writeGuided } from "@/lib/testing/guided";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { meaningJobs } from "./jobs";
import { makingVectors } from "./making";
import { createVectorMaking } from "./vectors";
import { meaning, vectorMaking, vectorStore } from "./wire";

// The app's own jobs, queue and gate, and the doubles of the services, which count.

const [gemini, openai] = await Promise.all([startGemini(), startOpenAi()]);
const { db } = await testDatabase({ gemini, openai, providerOrder: ["gemini", "openai", "on-device"], aiRestSeconds: 0.01 });
afterAll(async () => {
  await Promise.all([gemini.close(), openai.close()]);
});

let ana: TestPerson;
beforeEach(async () => {
  // Nobody of an earlier test has anything left to do.
  await queue().unfinished(makingVectors);
  await db.pool.query("DELETE FROM pgboss.job");
  await db.pool.query("UPDATE settings SET ai_meaning = false");
  gemini.heal();
  openai.heal();
  ana = await createPerson(db);
});
afterEach(() => queue().stop());

const decide = (change: Parameters<ReturnType<typeof account>["changeSettings"]>[1]["ai"], person = ana) =>
  account().changeSettings(person.viewer, { ...(change !== undefined && { ai: change }) });
const sent = () => [...gemini.requests, ...openai.requests];
const sentTexts = () => sent().flatMap(({ texts }) => texts ?? []);
const rows = (person = ana) => db.prisma.entryVectors.findMany({ where: { userId: person.userId }, orderBy: { entryId: "asc" } });
async function opened(person: TestPerson): Promise<readonly { readonly bytes: Buffer }[]> {
  const found = [];
  const model = { provider: "gemini", model: gemini.embeddingModel };
  for await (const one of vectorStore().opened(person.userId, model)) found.push(one);
  return found;
}
const make = (person = ana) => vectorMaking().make(person.viewer);

async function jobsEnded(): Promise<readonly string[]> {
  const { rows: jobs } = await db.pool.query<{ state: string }>(
    "SELECT state FROM pgboss.job WHERE name = $1 AND data->>'userId' = $2",
    [makingVectors.name, ana.userId],
  );
  return jobs.map(({ state }) => state);
}

describe("making vectors", () => {
  it("begins when the switch goes on, in the background, with nothing of a text in the queue", async () => {
    const id = await writeEntry(ana.viewer, "The ferry was late, and Lena waited on the pier.");
    await decide({ consent: true });
    await queue().start(meaningJobs);
    await decide({ meaning: true });
    await expect.poll(async () => (await rows()).length, { timeout: 30_000 }).toBe(1);
    expect(sentTexts()).toEqual(["The ferry was late, and Lena waited on the pier."]);
    expect(await rows()).toMatchObject([{ entryId: id, revision: 1, provider: "gemini", model: gemini.embeddingModel }]);
    const { rows: jobs } = await db.pool.query("SELECT data, output FROM pgboss.job WHERE name = $1", [makingVectors.name]);
    expect(JSON.stringify(jobs)).not.toMatch(/ferry|Lena|pier/);
    const { lines } = await aiLedger().list(ana.viewer, null);
    expect(lines).toMatchObject([
      { feature: "embed", provider: "gemini", wordsSent: 10, outcome: "answered", words: { what: "Finding by meaning" } },
    ]);
    expect(await meaning().progress(ana.viewer)).toEqual({ made: 1, of: 1 });
  });

  it("seals them: nothing of the numbers is in the record, and another's key doesn't open them", async () => {
    await decide({ consent: true, meaning: true });
    await writeEntry(ana.viewer, "The ferry was late, and Lena waited on the pier.");
    await make();
    const [row] = await rows();
    const there = await opened(ana);
    expect(there).toHaveLength(1);
    const plain = there[0]?.bytes.subarray(20) ?? Buffer.alloc(1);
    expect(Buffer.from(row?.sealedVectors ?? []).includes(plain)).toBe(false);
    const ben = await createPerson(db);
    // Put in the place of another text's, they don't open either.
    for (const table of ["entry_vectors", "entries"])
      await db.pool.query(`UPDATE ${table} SET revision = 2 WHERE user_id = $1`, [ana.userId]);
    expect(await opened(ana)).toEqual([]);
    expect(await opened(ben)).toEqual([]);
  });

  it("sends a changed entry again, and no other", async () => {
    await decide({ consent: true, meaning: true });
    const id = await writeEntry(ana.viewer, "The ferry was late.");
    await writeEntry(ana.viewer, "The lamp fell.");
    await make();
    await make();
    expect(sent()).toHaveLength(1);
    await journal().save(ana.viewer, id, { body: "The ferry never came." }, { base: 1 });
    await make();
    expect(sentTexts().slice(2)).toEqual(["The ferry never came."]);
    expect((await rows()).map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  it("never sends what is excluded, trashed or heavy, and a heavy one looks like the others in the record", async () => {
    await decide({ consent: true, meaning: true });
    const excluded = await writeEntry(ana.viewer, "Keep this badger away.");
    await journal().change(ana.viewer, excluded, { aiExcluded: true });
    const trashed = await writeEntry(ana.viewer, "This heron is in the trash.");
    await journal().trash(ana.viewer, trashed);
    const heavy = await writeEntry(ana.viewer, "I don't want to be alive any more. I can't go on.");
    const quiet = await writeEntry(ana.viewer, "A quiet day by the lake, no need to see it again.");
    await journal().change(ana.viewer, quiet, { quiet: true });
    await make();
    expect(sentTexts()).toEqual(["A quiet day by the lake, no need to see it again."]);
    const made = await rows();
    expect(made.map(({ entryId }) => entryId).sort()).toEqual([heavy, quiet].sort());
    expect(new Set(made.map(({ sealedVectors }) => sealedVectors.length)).size).toBe(1);
    await make();
    expect(sent()).toHaveLength(1);
    await journal().restore(ana.viewer, trashed);
    await make();
    expect(sentTexts().slice(1)).toEqual(["This heron is in the trash."]);
  });

  it("takes guided journals too, and finds them no more once they are in the trash", async () => {
    await decide({ consent: true, meaning: true });
    const id = await writeGuided(ana.viewer, answered("The ferry", "It was late, and Lena waited on the pier."));
    await make();
    expect(sentTexts().join("\n")).toContain("Lena waited on the pier");
    expect((await rows()).map(({ entryId }) => entryId)).toEqual([id]);
    await journal().trash(ana.viewer, id);
    expect(await rows()).toEqual([]);
  });

  it("makes long and many entries in calls of a bounded size, each with its entries in the ledger", async () => {
    await decide({ consent: true, meaning: true });
    for (let at = 0; at < 70; at += 1) await writeEntry(ana.viewer, `Note number ${at} about the garden.`);
    await writeEntry(
      ana.viewer,
      Array.from({ length: 400 }, (_, at) => `On day ${at} I walked to the weir and back again.`).join(" "),
    );
    await make();
    expect(await rows()).toHaveLength(71);
    expect(gemini.requests.every(({ texts = [] }) => texts.length <= 32)).toBe(true);
    expect(gemini.refusals).toEqual([]);
    expect(new Set(sentTexts()).size).toBe(sentTexts().length);
  });

  it("takes another provider's model when none was made yet and the first fails, and keeps to it", async () => {
    await decide({ consent: true, meaning: true });
    await writeEntry(ana.viewer, "The ferry was late.");
    gemini.fail({ kind: "status", status: 401 }, 9);
    await make();
    gemini.heal();
    await writeEntry(ana.viewer, "The lamp fell.");
    await make();
    expect((await rows()).map(({ provider }) => provider)).toEqual(["openai", "openai"]);
    expect(gemini.requests).toHaveLength(0);
  });

  it("gives up quietly when nobody makes any, and goes on another time", async () => {
    await decide({ consent: true, meaning: true });
    await writeEntry(ana.viewer, "The ferry was late.");
    for (const double of [gemini, openai]) double.fail({ kind: "status", status: 500 }, 9);
    await make();
    expect(await rows()).toEqual([]);
    for (const double of [gemini, openai]) double.heal();
    await make();
    expect(await rows()).toHaveLength(1);
  });

  it("leaves a part of the day's calls to questions", async () => {
    await decide({ consent: true, meaning: true });
    const small = createVectorMaking({
      store: vectorStore(),
      ai: ai(),
      ledger: aiLedger(),
      clock: systemClock,
      callsPerDay: 3,
      settings: (viewer) => account().settings(viewer),
      read: (viewer, id) => journal().read(viewer, id),
    });
    for (let at = 0; at < 100; at += 1) await writeEntry(ana.viewer, `Note number ${at} about the garden.`);
    await small.make(ana.viewer);
    expect(sent()).toHaveLength(2);
    expect(await rows()).toHaveLength(64);
    await small.make(ana.viewer);
    expect(sent()).toHaveLength(2);
  });
});

describe("whoever is due", () => {
  const due = (changes: Partial<Parameters<ReturnType<typeof vectorStore>["people"]>[0]> = {}) => {
    const now = Date.now();
    const models = ai().vectorModels(["gemini", "openai"]);
    const by = { models, rested: new Date(now + 1), failed: new Date(now - 3_600_000), day: new Date(now - 86_400_000) };
    return vectorStore().people({ ...by, callsPerDay: 10, ...changes });
  };

  it("has let it, has an entry without vectors that has rested, calls left, and was not failed lately", async () => {
    const mine = async (changes: Parameters<typeof due>[0] = {}) => (await due(changes)).includes(ana.userId);
    await writeEntry(ana.viewer, "The ferry was late.");
    expect(await mine()).toBe(false);
    await decide({ consent: true, meaning: true });
    expect(await mine()).toBe(true);
    expect(await mine({ rested: new Date(Date.now() - 60_000) })).toBe(false);
    expect(await mine({ callsPerDay: 0 })).toBe(false);
    for (const double of [gemini, openai]) double.fail({ kind: "status", status: 500 }, 9);
    await make();
    expect(await mine()).toBe(false);
    expect(await mine({ failed: new Date(Date.now() + 1_000) })).toBe(true);
    for (const double of [gemini, openai]) double.heal();
    await make();
    expect(await mine({ failed: new Date(Date.now() + 1_000) })).toBe(false);
    expect(await mine({ failed: new Date(Date.now() + 1_000), models: [{ provider: "gemini", model: "another" }] })).toBe(true);
    await decide({ enabled: false });
    expect(await mine({ failed: new Date(Date.now() + 1_000), models: [] })).toBe(false);
  });
});

describe("the job that looks around", () => {
  const look = async () => meaningJobs[0].run({}, { jobId: "", lastTry: false, signal: new AbortController().signal });
  const rested = (id: EntryId) =>
    db.pool.query("UPDATE entries SET updated_at = now() - interval '5 minutes' WHERE id = $1", [id]);

  it("has vectors made of what was written since and has rested, once, and of nothing else", async () => {
    await decide({ consent: true, meaning: true });
    await db.pool.query("DELETE FROM pgboss.job");
    const ben = await createPerson(db);
    await rested(await writeEntry(ben.viewer, "Ben lets nothing go."));
    const id = await writeEntry(ana.viewer, "The ferry was late.");
    await look();
    expect(await jobsEnded()).toEqual([]);
    await rested(id);
    await look();
    await look();
    expect(await jobsEnded()).toEqual(["created"]);
    await queue().start(meaningJobs);
    await expect.poll(jobsEnded, { timeout: 30_000 }).toEqual(["completed"]);
    expect(sentTexts()).toEqual(["The ferry was late."]);
    await queue().stop();
    await look();
    expect(await queue().unfinished(makingVectors)).toEqual([]);
  });
});

describe("vectors are gone at once", () => {
  it.each([
    ["the switch goes off", () => decide({ meaning: false })],
    ["the yes is taken back", () => decide({ consent: false })],
  ])("when %s", async (_when, change) => {
    const ben = await createPerson(db);
    for (const person of [ana, ben]) {
      await decide({ consent: true, meaning: true }, person);
      await writeEntry(person.viewer, "The ferry was late.");
      await make(person);
    }
    expect(await rows()).toHaveLength(1);
    await change();
    expect(await rows()).toEqual([]);
    expect(await rows(ben)).toHaveLength(1);
    const before = sent().length;
    await make();
    expect(await meaning().find(ana.viewer, "Who was late?")).toEqual({ provider: null, alike: [] });
    expect(sent()).toHaveLength(before);
  });

  it.each([
    ["kept away", (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: true })],
    ["trashed", (id: EntryId) => journal().trash(ana.viewer, id)],
  ])("when an entry is %s", async (_how, change) => {
    await decide({ consent: true, meaning: true });
    const id = await writeEntry(ana.viewer, "The ferry was late.");
    await make();
    expect(await rows()).toHaveLength(1);
    await change(id);
    expect(await rows()).toEqual([]);
  });
});

describe("a job that waits or works", () => {
  it.each([
    ["the yes is taken back", { consent: false }],
    ["the AI is switched off", { enabled: false }],
    ["the switch goes off", { meaning: false }],
  ])("sends nothing when %s before it runs, and ends", async (_when, change) => {
    await writeEntry(ana.viewer, "The ferry was late.");
    await decide({ consent: true, meaning: true });
    expect(await jobsEnded()).toEqual(["created"]);
    await decide(change);
    await queue().start(meaningJobs);
    await expect.poll(jobsEnded, { timeout: 30_000 }).toEqual(["completed"]);
    expect(sent()).toEqual([]);
    expect((await aiLedger().list(ana.viewer, null)).lines).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it("sends nothing of an entry that is kept away before it runs", async () => {
    const away = await writeEntry(ana.viewer, "Keep this badger away.");
    await writeEntry(ana.viewer, "The ferry was late.");
    await decide({ consent: true, meaning: true });
    await journal().change(ana.viewer, away, { aiExcluded: true });
    await queue().start(meaningJobs);
    await expect.poll(jobsEnded, { timeout: 30_000 }).toEqual(["completed"]);
    expect(sentTexts()).toEqual(["The ferry was late."]);
  });

  it.each([
    ["the yes is taken back", () => decide({ consent: false })],
    ["the switch goes off", () => decide({ meaning: false })],
  ])("makes no further call when %s in the middle, keeps nothing of the one under way, and ends", async (_when, change) => {
    for (let at = 0; at < 100; at += 1) await writeEntry(ana.viewer, `Note number ${at} about the garden.`);
    await decide({ consent: true, meaning: true });
    gemini.fail({ kind: "late", milliseconds: 1_500 });
    await queue().start(meaningJobs);
    await expect.poll(() => sent().length, { timeout: 30_000, interval: 10 }).toBe(1);
    await change();
    await expect.poll(jobsEnded, { timeout: 30_000 }).toEqual(["completed"]);
    expect(sent()).toHaveLength(1);
    expect(await rows()).toEqual([]);
  });

  it("goes on without an entry that is kept away in the middle", async () => {
    const away = await writeEntry(ana.viewer, "Keep this badger away.");
    for (let at = 0; at < 40; at += 1) await writeEntry(ana.viewer, `Note number ${at} about the garden.`);
    await decide({ consent: true, meaning: true });
    gemini.fail({ kind: "late", milliseconds: 1_500 });
    await queue().start(meaningJobs);
    await expect.poll(() => sent().length, { timeout: 30_000, interval: 10 }).toBe(1);
    await journal().change(ana.viewer, away, { aiExcluded: true });
    await expect.poll(jobsEnded, { timeout: 30_000 }).toEqual(["completed"]);
    await make();
    expect(sentTexts().join("\n")).not.toContain("badger");
    expect(await rows()).toHaveLength(40);
  });
});
