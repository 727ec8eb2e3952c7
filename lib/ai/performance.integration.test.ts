import { afterAll, beforeEach, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import type { CallFacts } from "./performance";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";
const day = 86_400_000;

let ana: Viewer;
let rig: AiRig;

beforeEach(async () => {
  gemini.heal();
  openai.heal();
  await db.prisma.aiPerformance.deleteMany();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai"]);
  rig = aiRig(db, { order: ["gemini", "openai", "on-device"], gemini, openai });
});
afterAll(() => Promise.all([gemini.close(), openai.close()]));

const rows = () => db.prisma.aiPerformance.findMany({ omit: { id: true, at: true, milliseconds: true } });

it("every call leaves how it went: answers, failures, what stood in, and vectors", async () => {
  const entry = await writeEntry(ana, text);
  gemini.fail({ kind: "status", status: 401 });
  await rig.hints.ask(ana, entry, text);
  await rig.ai.embed(ana, {
    entries: [entry],
    texts: [text],
    words: 17,
    only: { provider: "openai", model: openai.embeddingModel },
  });
  await consent(db, ana, [], { aiEnabled: false });
  await rig.hints.ask(ana, entry, text);
  const call = { success: true, outcome: "answered", cached: false };
  expect(await rows()).toEqual([
    {
      ...call,
      use: "hint",
      provider: "gemini",
      model: "gemini-2.5-flash",
      success: false,
      outcome: "failed",
      inputTokens: null,
      outputTokens: null,
      costMicros: null,
    },
    // 398 × $0.15 and 41 × $0.60 a million
    { ...call, use: "hint", provider: "openai", model: "gpt-4o-mini", inputTokens: 398, outputTokens: 41, costMicros: 84 },
    {
      ...call,
      use: "embed",
      provider: "openai",
      model: "text-embedding-3-small",
      inputTokens: 12,
      outputTokens: null,
      costMicros: 0,
    },
    {
      ...call,
      use: "hint",
      provider: "on-device",
      model: "pauz-questions-2",
      inputTokens: null,
      outputTokens: null,
      costMicros: 0,
    },
  ]);
});

it("knows nobody: the row has no column that could name a person, and no text", async () => {
  const entry = await writeEntry(ana, text);
  await rig.hints.ask(ana, entry, text);
  const kept = JSON.stringify(await db.prisma.aiPerformance.findMany());
  for (const clue of [ana.userId, entry, "Lena", "December"]) expect(kept).not.toContain(clue);
});

const facts: CallFacts = {
  use: "hint",
  provider: "gemini",
  model: "gemini-2.5-flash",
  outcome: "answered",
  milliseconds: 100,
  usage: { input: 400, output: 40 },
  cached: false,
};

it("reports by use and model: success without those who left, times of real calls, costs known and not known, cached share", async () => {
  const { note, report } = rig.performance;
  for (const milliseconds of [100, 200, 300, 400]) await note({ ...facts, milliseconds });
  await note({ ...facts, milliseconds: 0, usage: undefined, cached: true });
  await note({ ...facts, outcome: "cancelled", milliseconds: 250, usage: undefined });
  await note({ ...facts, outcome: "timed_out", milliseconds: 15_000, usage: undefined });
  await note({ ...facts, use: "reflect", cached: true, usage: undefined });
  const [hints, reflections] = await report(1);
  expect(hints).toEqual({
    use: "hint",
    provider: "gemini",
    model: "gemini-2.5-flash",
    calls: 7,
    success: 5 / 6,
    medianMs: 275,
    p95Ms: expect.closeTo(11_350, 0),
    inputTokens: 1600,
    outputTokens: 160,
    costMicros: 880,
    unknownCosts: 2,
    cached: expect.closeTo(1 / 7, 6),
  });
  expect(reflections).toMatchObject({ use: "reflect", calls: 1, success: 1, medianMs: null, p95Ms: null, cached: 1 });
});

it("reports the days asked for, and forgets after 400", async () => {
  await rig.performance.note(facts);
  rig.clock.advance(2 * day);
  await rig.performance.note({ ...facts, use: "reflect" });
  expect((await rig.performance.report(1)).map(({ use }) => use)).toEqual(["reflect"]);
  expect(await rig.performance.report(3)).toHaveLength(2);
  rig.clock.advance(399 * day);
  expect(await rig.performance.sweep()).toBe(1);
  expect((await rig.performance.report(900)).map(({ use }) => use)).toEqual(["reflect"]);
});
