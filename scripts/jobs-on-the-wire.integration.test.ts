import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import { startRaindropDouble } from "@/e2e/doubles/raindrop";
import { account } from "@/lib/account/wire";
import type { UserId } from "@/lib/ids/ids";
import { consent } from "@/lib/testing/ai-rig";
import { aiUses, features } from "@/lib/testing/ai-uses";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { account as application } from "@/lib/testing/raindrop-rig";
import { jobs } from "./jobs";

// Every job there is, run on behalf of somebody who has written something of every kind: what waited in the queue asks anew
// whether it may, and nothing of it leaves once the yes is gone.

const [gemini, openai, ollama, raindrop] = await Promise.all([
  startGemini(),
  startOpenAi(),
  startOllama(),
  startRaindropDouble(application),
]);
const doubles = { gemini, openai, ollama };
const { db } = await testDatabase({
  ...doubles,
  providerOrder: ["gemini", "openai", "ollama", "on-device"],
  smartmemory: "raindrop",
  raindrop: { ...application, baseUrl: raindrop.baseUrl },
});
const all = [...Object.values(doubles), raindrop];
afterAll(() => Promise.all(all.map((double) => double.close())));

const word = "quillowmere";
const wire = () => all.flatMap((double) => double.wire);
let ana: TestPerson;

beforeEach(async () => {
  ana = await createPerson(db);
  for (const feature of features) await aiUses[feature].prepare(ana.viewer, `In December Lena came back with the ${word}.`);
  for (const double of all) double.heal();
});

/** Runs all jobs that need to be told nothing or only whose they are. Gives the names of those that were run. */
async function runAll(userId: UserId): Promise<readonly string[]> {
  const told = jobs.filter(({ ids }) => ids.every((id) => id === "userId"));
  for (const { ids, run } of told) {
    const payload = ids.length === 0 ? {} : { userId };
    await run(payload as never, { jobId: "1", lastTry: false, signal: new AbortController().signal });
  }
  return told.map(({ name }) => name);
}

it("only jobs that make a PDF and hear a recording are told more than whose it is", async () => {
  const ran = await runAll(ana.userId);
  expect(jobs.map(({ name }) => name).filter((name) => !ran.includes(name))).toEqual(["make-entry-pdf", "transcribe-recording"]);
});

describe.each(["gemini", "openai", "ollama"] as const)("with a yes to %s", (provider) => {
  it("the jobs send what the yes is for", async () => {
    await consent(db, ana.viewer, [provider]);
    await runAll(ana.userId);
    expect(doubles[provider].wire.join()).toContain(word);
    expect(doubles[provider].requests.every(({ texts }) => texts !== undefined)).toBe(true);
    expect(wire()).toHaveLength(doubles[provider].wire.length);
  });

  it.each([
    ["the yes is taken back", { consent: false }],
    ["AI is switched off", { enabled: false }],
    ["finding by meaning is switched off", { meaning: false }],
  ])("nothing leaves when %s while they wait", async (_what, ai) => {
    await consent(db, ana.viewer, [provider]);
    expect((await account().changeSettings(ana.viewer, { ai })).ok).toBe(true);
    await runAll(ana.userId);
    expect(wire()).toEqual([]);
    expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
  });
});

it("nothing leaves when what lies open is taken back while they wait", async () => {
  expect((await account().changeSettings(ana.viewer, { memoryOpen: true })).ok).toBe(true);
  expect((await account().changeSettings(ana.viewer, { memoryOpen: false })).ok).toBe(true);
  await runAll(ana.userId);
  expect(wire().join()).not.toContain(word);
  expect(raindrop.requests.map(({ call }) => call).filter((call) => call.startsWith("put"))).toEqual([]);
});
