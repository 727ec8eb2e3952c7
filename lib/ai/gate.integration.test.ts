import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createGate, type Crossing, type Passage, PassageSpent, spend } from "./gate";
import { createGateStore } from "./gate-store";
import { createGemini } from "./gemini";
import { createOpenAi } from "./openai";
import type { Feature } from "./port";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const text = "Lena again, about December. I said yes before she finished the sentence.";

let rig: AiRig;
let ana: Viewer;
let entry: EntryId;

beforeEach(async () => {
  gemini.heal();
  openai.heal();
  rig = aiRig(db, { order: ["gemini", "openai", "on-device"], gemini, openai });
  ana = (await createPerson(db)).viewer;
  entry = await writeEntry(ana, text);
});
afterAll(() => Promise.all([gemini.close(), openai.close()]));

const onTheWire = () => gemini.requests.length + openai.requests.length + gemini.refusals.length + openai.refusals.length;
const rows = async (viewer: Viewer) => (await rig.ledger.list(viewer, null)).lines;

async function askBoth(): Promise<readonly (string | undefined)[]> {
  const hint = await rig.hints.ask(ana, entry, text);
  const reflection = await rig.mood.reflect(ana, entry);
  return [hint.ok ? hint.value.provider : undefined, reflection.ok ? reflection.value.provider : undefined];
}

describe("nothing reaches the wire", () => {
  it.each([
    ["before the person has said yes", {}],
    ["when the consent was taken back", { aiConsentAt: null, aiEnabled: false, aiProviders: ["gemini", "openai"] }],
    ["while the master switch is off", { aiConsentAt: new Date(), aiEnabled: false, aiProviders: ["gemini", "openai"] }],
    [
      "while both features are off",
      { aiConsentAt: new Date(), aiEnabled: true, aiProviders: ["gemini", "openai"], aiHints: false, aiMood: false },
    ],
    ["when the provider was not named", { aiConsentAt: new Date(), aiEnabled: true, aiProviders: ["someone else"] }],
  ])("%s", async (_when, data) => {
    await db.prisma.settings.update({ where: { userId: ana.userId }, data });
    expect(await askBoth()).toEqual(["on-device", "on-device"]);
    expect(onTheWire()).toBe(0);
    expect((await rows(ana)).map(({ provider, wordsSent }) => ({ provider, wordsSent }))).toEqual([
      { provider: "on-device", wordsSent: 0 },
      { provider: "on-device", wordsSent: 0 },
    ]);
  });

  it("of an entry kept away from AI", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await askBoth()).toEqual(["on-device", "on-device"]);
    expect(onTheWire()).toBe(0);
  });

  it("of an entry that speaks of dying: nothing is asked at all", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const heavy = await writeEntry(ana, "Work was fine. I want to die.");
    expect(await rig.hints.ask(ana, heavy, "Work was fine. I want to die.")).toEqual({ ok: false, error: "care_first" });
    expect(await rig.mood.reflect(ana, heavy)).toEqual({ ok: false, error: "care_first" });
    expect(onTheWire()).toBe(0);
    expect(await rows(ana)).toEqual([]);
    expect(await db.prisma.entry.count({ where: { id: heavy, userId: ana.userId, revision: 1 } })).toBe(1);
  });

  it("of somebody else's entry, which is as if it weren't there", async () => {
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini", "openai"]);
    for (const id of [entry, newId<EntryId>()]) {
      expect(await rig.hints.ask(ben, id, text)).toEqual({ ok: false, error: "not_found" });
      expect(await rig.hints.list(ben, id)).toEqual({ ok: false, error: "not_found" });
      expect(await rig.mood.reflect(ben, id)).toEqual({ ok: false, error: "not_found" });
      expect(await rig.mood.last(ben, id)).toEqual({ ok: false, error: "not_found" });
    }
    expect(onTheWire()).toBe(0);
    expect(await rows(ben)).toEqual([]);
  });

  it("through a feature that is off, while the other works", async () => {
    await consent(db, ana, ["gemini", "openai"], { aiHints: false });
    expect(await askBoth()).toEqual(["on-device", "gemini"]);
    expect(onTheWire()).toBe(1);
  });

  it("to a provider that was not named, also in the other's place", async () => {
    await consent(db, ana, ["gemini"]);
    gemini.fail({ kind: "status", status: 500 }, 2);
    const hint = await rig.hints.ask(ana, entry, text);
    expect(hint).toMatchObject({ ok: true, value: { provider: "on-device", insteadOf: "gemini" } });
    expect(openai.requests).toEqual([]);
  });

  it("after consent is withdrawn between two attempts", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    gemini.fail({ kind: "status", status: 503 });
    const withdrawing = aiRig(db, {
      order: ["gemini", "openai", "on-device"],
      gemini,
      openai,
      async beforeDecision(count) {
        // Read once for an answer that was kept, then twice for the first attempt: before the circuit and at the gate itself.
        if (count !== 4) return;
        await db.prisma.settings.update({ where: { userId: ana.userId }, data: { aiConsentAt: null, aiEnabled: false } });
      },
    });
    const hint = await withdrawing.hints.ask(ana, entry, text);
    expect(hint).toMatchObject({ ok: true, value: { provider: "on-device" } });
    expect(gemini.requests).toHaveLength(1);
    expect(openai.requests).toEqual([]);
  });

  it("once the day's calls are used up", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const thrifty = aiRig(db, { order: ["gemini", "on-device"], gemini, callsPerDay: 2 });
    const providers = [];
    for (let count = 0; count < 3; count += 1) {
      const hint = await thrifty.hints.ask(ana, await writeEntry(ana, text), text);
      providers.push(hint.ok ? hint.value.provider : hint.error);
    }
    expect(providers).toEqual(["gemini", "gemini", "on-device"]);
    expect(gemini.requests).toHaveLength(2);
    thrifty.clock.advance(25 * 60 * 60_000);
    expect(await thrifty.hints.ask(ana, entry, text)).toMatchObject({ ok: true, value: { provider: "gemini" } });
  });
});

describe("what is of no entry yet", () => {
  const gate = () => createGate({ store: createGateStore(db), ledger: rig.ledger, callsPerDay: 300 });
  const crossing = (feature: Feature, ...entries: EntryId[]): Crossing => ({
    provider: "gemini",
    model: "m",
    feature,
    entries,
    remembered: 0,
    material: { data: { topic: "the sea" }, words: 2 },
    insteadOf: null,
  });

  it("passes for a set of questions alone; everything else must name its entry, so that its own wish is heard", async () => {
    await consent(db, ana, ["gemini"]);
    const refusals = (["prompts", "follow_up", "hint", "reflect"] as const).map((feature) =>
      gate().refusalOf(ana, crossing(feature)),
    );
    expect(await Promise.all(refusals)).toEqual([undefined, "no_entry", "no_entry", "no_entry"]);
    expect(await gate().refusalOf(ana, crossing("follow_up", entry))).toBeUndefined();
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await gate().refusalOf(ana, crossing("follow_up", entry))).toBe("entry_excluded");
    expect(await gate().refusalOf(ana, crossing("prompts", entry))).toBe("entry_excluded");
  });

  it("goes by the switch of guided questions, and by consent", async () => {
    expect(await gate().refusalOf(ana, crossing("prompts"))).toBe("no_consent");
    await consent(db, ana, ["gemini"], { aiPrompts: false });
    expect(await gate().refusalOf(ana, crossing("prompts"))).toBe("feature_off");
    expect(await gate().refusalOf(ana, crossing("follow_up", entry))).toBe("feature_off");
    expect(await gate().refusalOf(ana, crossing("hint", entry))).toBeUndefined();
    await consent(db, ana, ["openai"]);
    expect(await gate().refusalOf(ana, crossing("prompts"))).toBe("provider_not_named");
  });

  it("is in the ledger without one, and counts for the day", async () => {
    await consent(db, ana, ["gemini"]);
    const thrifty = createGate({ store: createGateStore(db), ledger: rig.ledger, callsPerDay: 1 });
    const admitted = await thrifty.admit(ana, crossing("prompts"));
    if (!admitted.ok) throw new Error(admitted.error);
    await admitted.value.close("answered");
    expect(await rows(ana)).toMatchObject([
      { entryId: null, words: { what: "Guided questions", to: "Gemini", sent: "2 words around a topic", outcome: "Answered" } },
    ]);
    expect(await thrifty.refusalOf(ana, crossing("prompts"))).toBe("budget_spent");
  });
});

describe("what is of several entries, or remembered", () => {
  const gate = () => createGate({ store: createGateStore(db), ledger: rig.ledger, callsPerDay: 300 });
  const asking = (entries: readonly EntryId[], changes: Partial<Crossing> = {}): Crossing => ({
    provider: "gemini",
    model: "m",
    feature: "ask",
    entries,
    remembered: 0,
    material: { data: {}, words: 9 },
    insteadOf: null,
    ...changes,
  });

  it("passes only while each of the entries is the person's, in the journal, and not kept away", async () => {
    await consent(db, ana, ["gemini"]);
    const other = await writeEntry(ana, "The lake was flat.");
    expect(await gate().refusalOf(ana, asking([entry, other, entry]))).toBeUndefined();
    const bens = await writeEntry((await createPerson(db)).viewer, text);
    expect(await gate().refusalOf(ana, asking([entry, bens]))).toBe("no_entry");
    await db.prisma.entry.update({ where: { id: other, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await gate().refusalOf(ana, asking([entry, other]))).toBe("entry_excluded");
    await db.prisma.entry.update({
      where: { id: other, userId: ana.userId },
      data: { aiExcluded: false, trashedAt: rig.clock.now() },
    });
    expect(await gate().refusalOf(ana, asking([entry, other]))).toBe("no_entry");
  });

  it.each([
    ["ask", "aiAsk"],
    ["look_back", "aiAsk"],
    ["embed", "aiMeaning"],
    ["companion", "aiCompanions"],
    ["context", "aiMemory"],
  ] as const)("%s goes by its own switch", async (feature, column) => {
    await consent(db, ana, ["gemini"]);
    expect(await gate().refusalOf(ana, asking([entry], { feature }))).toBeUndefined();
    await consent(db, ana, ["gemini"], { [column]: false });
    expect(await gate().refusalOf(ana, asking([entry], { feature }))).toBe("feature_off");
  });

  it("takes nothing along that PAUZ remembers while that switch is off", async () => {
    await consent(db, ana, ["gemini"], { aiMemory: false });
    expect(await gate().refusalOf(ana, asking([entry], { feature: "hint" }))).toBeUndefined();
    expect(await gate().refusalOf(ana, asking([entry], { feature: "hint", remembered: 1 }))).toBe("feature_off");
  });

  it("says in the ledger how many entries' words went", async () => {
    await consent(db, ana, ["gemini"]);
    const other = await writeEntry(ana, "The lake was flat.");
    const admitted = await gate().admit(ana, asking([entry, other]));
    if (!admitted.ok) throw new Error(admitted.error);
    await admitted.value.close("answered");
    expect(await rows(ana)).toMatchObject([
      { entryId: null, entryCount: 2, words: { what: "A question to your journal", sent: "9 words of 2 entries" } },
    ]);
  });
});

describe("the ledger", () => {
  it("has a row for every use: when, which, what for, how much; never the text", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    gemini.fail({ kind: "status", status: 429 }, 2);
    await askBoth();
    const lines = await rows(ana);
    expect(
      lines.map(({ provider, feature, outcome, insteadOf, wordsSent }) => [provider, feature, outcome, insteadOf, wordsSent]),
    ).toEqual(
      expect.arrayContaining([
        ["gemini", "hint", "failed", null, 12],
        ["openai", "hint", "answered", "gemini", 12],
        ["gemini", "reflect", "answered", null, 12],
      ]),
    );
    expect(lines).toHaveLength(4);
    expect(lines.find(({ provider }) => provider === "openai")?.words).toEqual({
      what: "A hint",
      to: "OpenAI, in Gemini’s place",
      sent: "12 words of one entry",
      outcome: "Answered",
    });
    expect(lines.find(({ feature, outcome }) => feature === "reflect" && outcome === "answered")).toMatchObject({
      inputTokens: 412,
      outputTokens: 37,
    });
    const raw = await db.pool.query("select * from ai_ledger where user_id = $1", [ana.userId]);
    expect(JSON.stringify(raw.rows)).not.toMatch(/Lena|December|sentence/);
  });

  it("is each person's own, and is read in pages", async () => {
    const ben = (await createPerson(db)).viewer;
    const bens = await writeEntry(ben, text);
    for (let count = 0; count < 53; count += 1) {
      rig.clock.advance(1_000);
      const { close } = await rig.ledger.open(ben, {
        feature: "hint",
        provider: "on-device",
        model: "m",
        entries: [bens],
        insteadOf: null,
        wordsSent: 0,
      });
      await close("answered");
    }
    const first = await rig.ledger.list(ben, null);
    const second = await rig.ledger.list(ben, first.next);
    expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 3, null]);
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(53);
    expect(first.lines[0]?.words.sent).toBe("Nothing left the machine");
    expect(await rows(ana)).toEqual([]);
    expect((await rig.ledger.list(ben, "'; drop table--")).lines).toHaveLength(50);
  });
});

describe("a passage", () => {
  const task = { feature: "hint", instructions: "Ask.", schema: z.object({ question: z.string() }) } as const;
  const options = { signal: new AbortController().signal };

  it("cannot be made up: a model given a forged one sends nothing", async () => {
    for (const model of [createGemini(gemini), createOpenAi(openai)]) {
      const forged = { provider: model.name, feature: "hint" } as unknown as Passage; // What the types forbid, on purpose.
      await expect(model.generate(forged, task, options)).rejects.toThrow(PassageSpent);
    }
    expect(onTheWire()).toBe(0);
    // @ts-expect-error A passage is the gate's to make: this line compiling would be the bug.
    const madeUp: Passage = { provider: "gemini", feature: "hint" };
    expect(() => spend(madeUp, "gemini")).toThrow(PassageSpent);
  });
});
