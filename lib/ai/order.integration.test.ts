import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { AiFault } from "@/e2e/doubles/ai-double";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import type { AnsweringName } from "./port";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const ollama = await startOllama();
const doubles = { gemini, openai, ollama };
const all = Object.values(doubles);
const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";

let ana: Viewer;

beforeEach(async () => {
  for (const double of all) double.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai", "ollama"]);
});
afterAll(() => Promise.all(all.map((double) => double.close())));

const rigOf = (order: readonly AnsweringName[], callsPerDay?: number) =>
  aiRig(db, { order, ...doubles, timeoutMs: 2_000, restMs: 2_000, ...(callsPerDay === undefined ? {} : { callsPerDay }) });

let count = 0;
/** A text that was not asked about before: no question is put twice. */
const another = () => `Walk ${(count += 1)} with Lena, in December. ${text}`;

/** A hint about it. */
async function hinted(rig: AiRig): Promise<readonly [string, string | null] | string> {
  const words = another();
  const hint = await rig.hints.ask(ana, await writeEntry(ana, words), words);
  return hint.ok ? [hint.value.provider, hint.value.insteadOf] : hint.error;
}

const names = ["gemini", "openai", "ollama"] as const;
const down: AiFault = { kind: "status", status: 500 };

describe("asks in the order that is set", () => {
  it.each([
    [["gemini", "openai", "ollama", "on-device"], [], ["gemini", null]],
    [["gemini", "openai", "ollama", "on-device"], ["gemini"], ["openai", "gemini"]],
    [
      ["gemini", "openai", "ollama", "on-device"],
      ["gemini", "openai"],
      ["ollama", "gemini"],
    ],
    [
      ["gemini", "openai", "ollama", "on-device"],
      ["gemini", "openai", "ollama"],
      ["on-device", "gemini"],
    ],
    [["ollama", "gemini"], [], ["ollama", null]],
    [["ollama", "gemini"], ["ollama"], ["gemini", "ollama"]],
    [["openai", "ollama", "on-device"], ["openai"], ["ollama", "openai"]],
    [["on-device", "ollama"], [], ["on-device", null]],
    [["ollama"], ["ollama"], "ai_unavailable"],
  ] as const)("%j with %j down: %j", async (order, failing, expected) => {
    for (const name of failing) doubles[name].fail(down, 9);
    expect(await hinted(rigOf(order))).toEqual(expected);
    const asked = order.slice(0, order.findIndex((name) => name === expected[0]) + 1 || order.length);
    for (const name of names) expect(doubles[name].requests.length > 0).toBe(asked.includes(name));
  });
});

describe("Ollama", () => {
  it.each([
    ["is busy (503)", { kind: "status", status: 503 }, 2],
    ["knows no such model (400)", { kind: "status", status: 400 }, 1],
    ["answers garbage", { kind: "garbage" }, 2],
    ["thinks for too long", { kind: "hang" }, 1],
    ["cuts the line", { kind: "cut" }, 2],
    ["stops in the middle", { kind: "half" }, 2],
    ["never stops talking", { kind: "huge" }, 2],
  ] as const)("%s: asked at most twice, then this device asks", async (_how, fault, times) => {
    ollama.fail(fault, 9);
    expect(await hinted(rigOf(["ollama", "on-device"]))).toEqual(["on-device", "ollama"]);
    expect(ollama.requests).toHaveLength(times);
  });

  it("fails once, and is asked a second time", async () => {
    ollama.fail(down);
    expect(await hinted(rigOf(["ollama", "on-device"]))).toEqual(["ollama", null]);
  });
});

it("each provider has a circuit of its own: it opens after three failures, lets one call try, and closes when that goes well", async () => {
  const rig = rigOf(["ollama", "gemini"]);
  ollama.fail(down, 4);
  await hinted(rig);
  await hinted(rig);
  expect(ollama.requests).toHaveLength(3);
  expect(await hinted(rig)).toEqual(["gemini", "ollama"]);
  // Open for Ollama alone.
  expect(ollama.requests).toHaveLength(3);
  expect(gemini.requests).toHaveLength(3);
  // After its rest one call tries, fails, and it is left alone again at once.
  const asked = () => hinted(rig).then(() => ollama.requests.length);
  await expect.poll(asked, { timeout: 15_000, interval: 100 }).toBe(4);
  expect(await asked()).toBe(4);
  // The next try goes well: closed.
  await expect.poll(() => hinted(rig), { timeout: 15_000, interval: 100 }).toEqual(["ollama", null]);
  expect(await hinted(rig)).toEqual(["ollama", null]);
});

it("a spent budget is no failure: nothing more is sent that day, and this device answers as itself", async () => {
  const rig = rigOf(["gemini", "on-device"], 2);
  expect(await hinted(rig)).toEqual(["gemini", null]);
  expect(await hinted(rig)).toEqual(["gemini", null]);
  expect(await hinted(rig)).toEqual(["on-device", null]);
  expect(gemini.requests).toHaveLength(2);
  // Vectors have a budget of their own.
  const entry = await writeEntry(ana, text);
  expect(await rig.ai.embed(ana, { entries: [entry], texts: [text], words: 17 })).toMatchObject({ provider: "gemini" });
  rig.clock.advance(86_400_001);
  expect(await hinted(rig)).toEqual(["gemini", null]);
});

it("one person's spent budget is nobody else's", async () => {
  const rig = rigOf(["gemini", "on-device"], 1);
  await hinted(rig);
  expect(await hinted(rig)).toEqual(["on-device", null]);
  const ben = (await createPerson(db)).viewer;
  await consent(db, ben, ["gemini"]);
  const hint = await rig.hints.ask(ben, await writeEntry(ben, text), text);
  expect(hint.ok && hint.value.provider).toBe("gemini");
});
