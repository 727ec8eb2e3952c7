import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import { account } from "@/lib/account/wire";
import { ai, aiLedger } from "@/lib/ai/wire";
import type { LocalDate } from "@/lib/clock/local-date";
import { journal } from "@/lib/journal/wire";
import { pack } from "@/lib/meaning/packing";
import { vectorMaking, vectorStore } from "@/lib/meaning/wire";
import { writeEntry } from "@/lib/testing/ai-rig";
import { brooch, meanings, others, question } from "@/lib/testing/meaning-journal";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import type { AskView } from "./view";
import { ask } from "./wire";

const [gemini, openai] = await Promise.all([startGemini(), startOpenAi()]);
const { db } = await testDatabase({ gemini, openai, providerOrder: ["gemini", "openai", "on-device"], aiRestSeconds: 0.01 });
afterAll(async () => {
  await Promise.all([gemini.close(), openai.close()]);
});

let ana: TestPerson;
beforeEach(async () => {
  for (const double of [gemini, openai]) {
    double.heal();
    double.mean(meanings);
  }
  ana = await createPerson(db);
});

const decide = (change: object) => account().changeSettings(ana.viewer, { ai: change });

async function journalOf(person: TestPerson, target = brooch) {
  const ids = [];
  for (const body of [target, ...others]) ids.push(await writeEntry(person.viewer, body));
  return ids;
}

async function findable(change: object = {}) {
  const [id] = await journalOf(ana);
  await decide({ consent: true, meaning: true, ask: false, ...change });
  await vectorMaking().make(ana.viewer);
  gemini.requests.length = 0;
  if (id === undefined) throw new Error("no entry");
  return id;
}

async function answered(asked = question, person = ana): Promise<AskView> {
  const view = await ask().answer(person.viewer, asked);
  if (!view.ok) throw new Error(view.error);
  return view.value;
}

describe("with vectors", () => {
  it("finds what no word of the question stands in, shows the place, and says with whose help", async () => {
    await journalOf(ana);
    expect(await answered()).toMatchObject({ kind: "nothing", foundWith: null });
    expect(gemini.requests).toEqual([]);
    ana = await createPerson(db);
    const id = await findable();
    const view = await answered();
    expect(view).toMatchObject({ kind: "entries", provider: "on-device", foundWith: "gemini" });
    expect(view.sources).toMatchObject([{ entryId: id, quote: brooch, hits: [] }]);
    expect(gemini.requests.map(({ texts }) => texts)).toEqual([[question]]);
  });

  it("asks for a question's vector once in a while, and writes both uses down", async () => {
    await findable();
    await answered();
    await answered();
    expect(gemini.requests).toHaveLength(1);
    const { lines } = await aiLedger().list(ana.viewer, null);
    const questions = lines.filter(({ feature, entryCount }) => feature === "embed" && entryCount === 0);
    expect(questions.map(({ cached, wordsSent }) => [cached, wordsSent])).toEqual([
      [true, 0],
      [false, 6],
    ]);
  });

  it("declines what nothing is near to, and finds by words as before", async () => {
    await findable();
    expect(await answered("When did I go skydiving?")).toMatchObject({ kind: "nothing", sources: [] });
    const view = await answered("Where did Oskar see the heron?");
    expect(view.sources[0]?.quote).toBe("Oskar took a heron for a statue.");
    // Its meaning is near as well, but this device would have found it alone.
    expect(view.foundWith).toBeNull();
  });

  it("puts what both found first", async () => {
    const id = await findable();
    const both = await writeEntry(ana.viewer, "I had to relinquish the finery, so it was Viktor who read the letter.");
    await vectorMaking().make(ana.viewer);
    const view = await answered();
    expect(view.sources.map(({ entryId }) => entryId)).toEqual([both, id]);
    expect(view.foundWith).toBe("gemini");
  });

  it("gives a model the passage to answer from", async () => {
    await findable({ ask: true });
    const view = await answered();
    expect(view).toMatchObject({ kind: "answer", provider: "gemini", foundWith: "gemini" });
    expect(gemini.requests.at(-1)?.message).toContain("pawnbroker");
  });

  it("shows the passage of a long entry that was found, not its beginning, and sends a model that passage", async () => {
    const target = ["The pawnbroker took it.", "Her brooch, my brooch.", "That pawnbroker smiled.", "No brooch, no grandmother."];
    await journalOf(ana, [...others, ...others, ...target, ...target, ...target, ...target, ...others].join(" "));
    await decide({ consent: true, meaning: true, ask: false });
    await vectorMaking().make(ana.viewer);
    const view = await answered();
    expect(view).toMatchObject({ kind: "entries", foundWith: "gemini" });
    expect(view.sources[0]?.quote).toContain("Her brooch, my brooch. That pawnbroker smiled.");
    expect(view.sources[0]?.quote.length).toBeLessThan(500);
    await decide({ ask: true });
    await answered();
    const { passages } = JSON.parse(gemini.requests.at(-1)?.message ?? "") as { passages: readonly { words: string }[] };
    expect(passages[0]?.words).toContain("Her brooch, my brooch. That pawnbroker smiled.");
    expect(passages[0]?.words.startsWith("Rain until noon")).toBe(false);
  });

  it("neither sends nor finds what a companion said in a saved conversation, nor by a vector made of it before", async () => {
    const id = await writeEntry(ana.viewer, `> ${brooch}\n\nI said nothing, and folded the towels.`);
    await journalOf(ana, "The harbour was empty.");
    await decide({ consent: true, meaning: true, ask: false });
    await vectorMaking().make(ana.viewer);
    expect(gemini.requests.flatMap(({ texts }) => texts ?? []).join("\n")).toMatch(/^(?!.*pawnbroker).*folded the towels/s);
    expect(await answered()).toMatchObject({ kind: "nothing", sources: [] });
    const { userId, viewer } = ana;
    const made = await ai().embed(viewer, { entries: [id], texts: [brooch], words: 7 });
    if (made.kind === "nothing") throw new Error("no vectors");
    const { provider, model, vectors } = made;
    const [vector = []] = vectors;
    const bytes = pack(vector.length, [{ from: 0, to: 1, vector }]);
    await vectorStore().keep(userId, { id, revision: 1, provider, model, bytes }, new Date());
    await decide({ ask: true });
    gemini.requests.length = 0;
    expect(await answered()).toMatchObject({ kind: "nothing", sources: [], foundWith: null });
    expect(gemini.requests).toEqual([]);
  });

  it("keeps to the days that were asked for", async () => {
    const id = await findable();
    await journal().change(ana.viewer, id, { localDate: "2020-05-05" as LocalDate });
    const inWords = "Which finery had I to relinquish in May 2020?";
    expect((await answered(inWords)).sources.map(({ entryId }) => entryId)).toEqual([id]);
    expect((await answered(inWords.replace("2020", "2019"))).sources).toEqual([]);
  });

  it("keeps people apart", async () => {
    await findable();
    const ben = await createPerson(db);
    await account().changeSettings(ben.viewer, { ai: { consent: true, meaning: true, ask: false } });
    await writeEntry(ben.viewer, "Nothing of note.");
    await vectorMaking().make(ben.viewer);
    expect(await answered(question, ben)).toMatchObject({ kind: "nothing" });
  });
});

describe("without its provider", () => {
  it.each([
    ["is down", { kind: "status", status: 503 }],
    ["hangs", { kind: "hang" }],
    ["talks garbage", { kind: "garbage" }],
  ] as const)("answers from this device when it %s, and says nothing of it", async (_how, fault) => {
    await findable();
    gemini.fail(fault, 9);
    expect(await answered()).toEqual({
      kind: "nothing",
      sentences: [],
      sources: [],
      nearest: [],
      provider: "on-device",
      insteadOf: null,
      foundWith: null,
    });
    expect((await answered("Where did Oskar see the heron?")).sources[0]?.quote).toBe("Oskar took a heron for a statue.");
    expect(openai.requests).toEqual([]);
  });
});

it("sends nothing with the switch off, after the yes was taken back, and for suggestions", async () => {
  await findable();
  await ask().suggest(ana.viewer);
  expect(gemini.requests).toEqual([]);
  await decide({ enabled: false });
  expect(await answered()).toMatchObject({ kind: "nothing" });
  await decide({ enabled: true, meaning: false });
  expect(await answered()).toMatchObject({ kind: "nothing" });
  await decide({ consent: false });
  expect(await answered()).toMatchObject({ kind: "nothing" });
  expect(gemini.requests).toEqual([]);
  expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
});

it("finds no entry that was kept away, trashed or erased since", async () => {
  const id = await findable();
  await journal().change(ana.viewer, id, { aiExcluded: true });
  expect(await answered()).toMatchObject({ kind: "nothing" });
});
