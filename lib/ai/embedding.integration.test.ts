import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { AiFault } from "@/e2e/doubles/ai-double";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { likeness } from "./likeness";
import { mostEmbedded } from "./port";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const ollama = await startOllama();
const doubles = [gemini, openai, ollama];
const text = "The ferry was late, and Lena waited on the pier.";

let ana: Viewer;
let entry: EntryId;
let rig: AiRig;

beforeEach(async () => {
  for (const double of doubles) double.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai", "ollama"]);
  entry = await writeEntry(ana, text);
  rig = aiRig(db, { order: ["on-device", "gemini", "openai", "ollama"], gemini, openai, ollama });
});
afterAll(() => Promise.all(doubles.map((double) => double.close())));

const embedded = (changes: Partial<Parameters<AiRig["ai"]["embed"]>[1]> = {}) =>
  rig.ai.embed(ana, { entries: [entry], texts: [text], words: 10, ...changes });
const asked = () => doubles.map(({ requests }) => requests.length);

it("names the model, takes the texts along as they are, and writes the use down", async () => {
  expect(await embedded()).toMatchObject({ kind: "vectors", provider: "gemini", model: "gemini-embedding-001" });
  expect(gemini.requests.map(({ texts }) => texts)).toEqual([[text]]);
  expect((await rig.ledger.list(ana, null)).lines).toMatchObject([
    { feature: "embed", provider: "gemini", model: "gemini-embedding-001", wordsSent: 10, outcome: "answered", entryId: entry },
  ]);
});

const outages: readonly (readonly [string, AiFault, number])[] = [
  ["is busy (429)", { kind: "status", status: 429 }, 2],
  ["refuses the key (401)", { kind: "status", status: 401 }, 1],
  ["answers garbage", { kind: "garbage" }, 2],
  ["cuts the line", { kind: "cut" }, 2],
  ["stops in the middle of its answer", { kind: "half" }, 2],
  ["sends 10 MB", { kind: "huge" }, 2],
];

describe.each([
  ["Gemini", gemini, "openai"],
  ["OpenAI", openai, "ollama"],
] as const)("when %s", (_name, failing, next) => {
  it.each(outages)("%s, the next one makes the vectors", async (_how, fault, times) => {
    if (failing === openai) gemini.fail({ kind: "status", status: 401 });
    failing.fail(fault, 9);
    expect(await embedded()).toMatchObject({ kind: "vectors", provider: next });
    expect(failing.requests).toHaveLength(times);
  });
});

it("makes none when all fail, and none with another model when only one will do", async () => {
  for (const double of doubles) double.fail({ kind: "status", status: 500 }, 9);
  expect(await embedded()).toEqual({ kind: "nothing" });
  for (const double of doubles) double.heal();
  rig = aiRig(db, { order: ["gemini", "openai"], gemini, openai });
  expect(await embedded({ only: { provider: "openai", model: "text-embedding-3-small" } })).toMatchObject({ provider: "openai" });
  expect(await embedded({ only: { provider: "openai", model: "another" } })).toEqual({ kind: "nothing" });
  expect(await embedded({ only: { provider: "ollama", model: ollama.embeddingModel } })).toEqual({ kind: "nothing" });
  expect(asked()).toEqual([0, 1, 0]);
});

it("leaves a failing model of vectors alone without leaving its provider alone", async () => {
  gemini.fail({ kind: "status", status: 401 }, 3);
  for (let count = 0; count < 3; count += 1) expect(await embedded()).toMatchObject({ provider: "openai" });
  expect(await embedded()).toMatchObject({ provider: "openai" });
  expect(gemini.requests).toHaveLength(3);
  rig = aiRig(db, { order: ["gemini"], gemini, openai });
  expect(await rig.hints.ask(ana, entry, text)).toMatchObject({ ok: true, value: { provider: "gemini" } });
});

describe("sends nothing", () => {
  it.each([
    ["without consent", { aiConsentAt: null, aiEnabled: false }],
    ["with the AI switched off", { aiEnabled: false }],
    ["with finding by meaning switched off", { aiMeaning: false }],
  ])("%s", async (_why, changes) => {
    await consent(db, ana, ["gemini", "openai", "ollama"], changes);
    expect(await embedded()).toEqual({ kind: "nothing" });
    expect(asked()).toEqual([0, 0, 0]);
  });

  it("of an excluded entry, of another person's, or of one in the trash", async () => {
    const ben = (await createPerson(db)).viewer;
    const bens = await writeEntry(ben, "Ben's own words about a lake.");
    expect(await embedded({ entries: [bens] })).toEqual({ kind: "nothing" });
    const excluded = await writeEntry(ana, "Keep this one away.");
    await db.prisma.entry.update({ where: { id: excluded, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await embedded({ entries: [entry, excluded], texts: [text, "Keep this one away."] })).toEqual({ kind: "nothing" });
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { trashedAt: rig.clock.now() } });
    expect(await embedded()).toEqual({ kind: "nothing" });
    expect(asked()).toEqual([0, 0, 0]);
  });
});

it("refuses more texts than an answer has room for, and asks nobody about none", async () => {
  await expect(embedded({ texts: Array.from({ length: mostEmbedded + 1 }, () => "a") })).rejects.toThrow(RangeError);
  expect(await embedded({ texts: [] })).toEqual({ kind: "nothing" });
  expect(asked()).toEqual([0, 0, 0]);
});

it("finds nothing in common between vectors of different models", async () => {
  gemini.mean([["ferry", "boat"]]);
  const one = await embedded();
  const boat = await embedded({ texts: ["The boat was late, and Lena waited on the pier."] });
  const other = await embedded({ only: { provider: "openai", model: openai.embeddingModel } });
  if (one.kind !== "vectors" || boat.kind !== "vectors" || other.kind !== "vectors") throw new Error("no vectors");
  expect(likeness(one.vectors[0] ?? [], boat.vectors[0] ?? [])).toBeGreaterThan(0.95);
  expect(likeness(one.vectors[0] ?? [], other.vectors[0] ?? [])).toBeLessThan(0.5);
});
