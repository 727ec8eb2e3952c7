import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { AiFault } from "@/e2e/doubles/ai-double";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { setSingleton } from "@/lib/process/singleton";
import { consent } from "@/lib/testing/ai-rig";
import { aiUses, askAboutCategory, features } from "@/lib/testing/ai-uses";
import { testDatabase } from "@/lib/testing/database";
import { canary, everywhere, hostileAnswers, hostileSentences, orders } from "@/lib/testing/hostile-answers";
import { createPerson } from "@/lib/testing/people";
import type { Ai } from "./chain";
import { writingNames } from "./names";
import type { Feature } from "./port";

import { ai } from "./wire";

// What providers may say wrongly, through every use that asks them and has a text to show: it reaches neither the page nor the
// record, neither what is kept nor another person. And what entries may say to a model: it stays the data it is.

const [gemini, openai, ollama] = await Promise.all([startGemini(), startOpenAi(), startOllama()]);
const doubles = { gemini, openai, ollama };
const all = Object.values(doubles);
const providers = writingNames;
const { db } = await testDatabase({
  ...doubles,
  providerOrder: [...providers, "on-device"],
  // Nobody is left to rest: every test asks.
  aiRestSeconds: 0.001,
});
/** How long each task may take, in milliseconds. */
const patience = { usual: 3_000, whereNothingComes: 400 };
let timeoutMs = patience.usual;
const whole = ai();
const hasty: Ai = {
  ...whole,
  run: (viewer, inquiry) => whole.run(viewer, { ...inquiry, task: { ...inquiry.task, timeoutMs } }),
};
setSingleton("service.ai", hasty);

const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";
const quote = "I worried all evening";
const speaking = features.filter((feature) => feature !== "embed" && aiUses[feature].ofSound === undefined);

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  timeoutMs = patience.usual;
  for (const double of all) double.heal();
  await db.prisma.aiSharedAnswer.deleteMany();
  [ana, ben] = [(await createPerson(db)).viewer, (await createPerson(db)).viewer];
});
afterAll(() => Promise.all(all.map((double) => double.close())));

const requests = () => all.flatMap((double) => double.requests);

async function keptAnswers(): Promise<number> {
  const [own, shared] = await Promise.all([
    db.prisma.aiAnswer.count({ where: { userId: ana.userId } }),
    db.prisma.aiSharedAnswer.count(),
  ]);
  return own + shared;
}

/** Asked of this provider, which answers as it was told: nothing of that is shown, on the way or in the end, or kept. */
async function nothingOfIt(feature: Feature, provider: (typeof providers)[number]): Promise<void> {
  let watched = "";
  const prepared = await aiUses[feature].prepare(ana, text);
  await consent(db, ana, [provider]);
  const shown = await prepared.ask((delta) => void (watched += delta));
  expect(JSON.stringify(shown)).not.toContain(canary);
  // A beginning that is harmless so far may be seen before the rest is there; the rest then never comes.
  expect(watched).not.toMatch(/[<\u202e\u200b\u0007]|:\/\/|\.test|\.com|Priscilla|HACKED|language model/);
  expect(watched).not.toMatch(new RegExp(`[“„'][^“”']*${canary}`));
  expect(doubles[provider].requests.length).toBeGreaterThan(0);
  expect(requests()).toHaveLength(doubles[provider].requests.length);
  expect(await keptAnswers()).toBe(0);
}

const broken: readonly (readonly [string, AiFault])[] = [
  ["10 MB long", { kind: "huge" }],
  ["broken off", { kind: "half" }],
  ["cut", { kind: "cut" }],
  ["never there", { kind: "hang" }],
  ["too late", { kind: "late", milliseconds: 700 }],
  ["an error", { kind: "status", status: 500 }],
];

/**
 * Nine questions in one sentence's words would be refused for that alone: they have a control of their own among the guided.
 * A tidied text is the person's own words or nothing, and has one where it is tidied.
 */
const inOneSentence = speaking.filter((feature) => feature !== "prompts" && feature !== "tidy");

it.each(inOneSentence)("an answer to %s in the same shape, with nothing wrong in it, is shown", async (feature) => {
  const prepared = await aiUses[feature].prepare(ana, text);
  await consent(db, ana, ["gemini"]);
  gemini.answer(() => everywhere("What of December, before Lena finished the sentence?", quote));
  expect(JSON.stringify(await prepared.ask())).toContain("What of December, before Lena");
});

it.each(hostileSentences)(
  "a further question with %s, that came along with a good one, is never put",
  async (_what, sentence) => {
    const prepared = await aiUses.hint.prepare(ana, text);
    await consent(db, ana, ["gemini"]);
    gemini.answer(() => JSON.stringify({ care: false, question: "What of December?", spare: [sentence, sentence] }));
    const shown = [await prepared.ask(), await prepared.ask(), await prepared.ask()];
    expect(JSON.stringify(shown)).toContain("What of December?");
    expect(JSON.stringify(shown)).not.toContain(canary);
  },
);

describe.each(speaking)("an answer to %s", (feature) => {
  // What a sentence says is judged the same whoever said it.
  it.each(hostileSentences)("with %s in it: nothing is shown or kept", async (_what, sentence) => {
    gemini.answer(() => everywhere(sentence, quote));
    await nothingOfIt(feature, "gemini");
  });

  it("that is three hundred sentences: nothing is shown or kept", async () => {
    const many = Array.from({ length: 300 }, (_, at) => `What of December ${canary} number ${at}?`);
    const lists = { insights: many, nextQuestions: many, going_well: many, needs_care: many, boundaries: many };
    const sentences = many.map((one) => ({ text: one, citations: [{ id: "e1", quote }] }));
    const rest = { care: false, question: many.join(" "), mood: "sad", evidence: [text], summary: "A day.", language: "en" };
    gemini.answer(() => JSON.stringify({ ...rest, ...lists, sentences, reply: many.join(" ") }));
    await nothingOfIt(feature, "gemini");
  });

  describe.each(providers)("from %s", (provider) => {
    it.each(hostileAnswers)("that is %s: nothing is shown or kept", async (_what, answer) => {
      doubles[provider].answer(() => answer);
      await nothingOfIt(feature, provider);
    });

    it.each(broken)("that is %s: nothing is shown or kept", async (_what, fault) => {
      doubles[provider].answer(() => everywhere(`What of December and ${canary}?`, quote));
      doubles[provider].fail(fault, 9);
      if (fault.kind === "hang" || fault.kind === "late") timeoutMs = patience.whereNothingComes;
      await nothingOfIt(feature, provider);
      if (fault.kind === "late") await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await keptAnswers()).toBe(0);
    });
  });
});

describe.each(providers)("vectors of an entry from %s", (provider) => {
  it.each(broken.filter(([, { kind }]) => kind !== "hang" && kind !== "late"))(
    "that are %s: none is believed",
    async (_what, fault) => {
      const prepared = await aiUses.embed.prepare(ana, text);
      await consent(db, ana, [provider]);
      doubles[provider].fail(fault, 9);
      await prepared.ask();
      expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
      expect(doubles[provider].requests.length).toBeGreaterThan(0);
    },
  );
});

it.each(hostileSentences)("questions about a category with %s: nothing of it for whoever asks next", async (_what, sentence) => {
  await consent(db, ana, ["gemini"]);
  await consent(db, ben, ["gemini"]);
  gemini.answer(() => everywhere(sentence, quote));
  const shown = [await askAboutCategory(ana), await askAboutCategory(ben)];
  expect(JSON.stringify(shown)).not.toContain(canary);
  expect(await keptAnswers()).toBe(0);
});

describe.each(speaking)("an entry, asked about for %s", (feature) => {
  /** Our own part of what was sent for these words. */
  async function instructionsFor(words: string): Promise<readonly string[]> {
    const before = gemini.requests.length;
    const prepared = await aiUses[feature].prepare(ana, words);
    await consent(db, ana, ["gemini"]);
    await prepared.ask();
    await consent(db, ana, [], { aiConsentAt: null, aiEnabled: false });
    return gemini.requests.slice(before).map(({ instructions }) => instructions);
  }

  it.each(orders)("with %s in it changes nothing of what is asked, and stays quoted data", async (_what, words) => {
    const [ours] = await instructionsFor(text);
    gemini.heal();
    [ana] = [(await createPerson(db)).viewer];
    const [now] = await instructionsFor(words);
    // A companion's turn may hear something else in other words; what it is told is ours in either case.
    if (feature === "companion") expect(now?.split("This turn: ")[0]).toBe(ours?.split("This turn: ")[0]);
    else expect(now).toBe(ours);
    expect(now).not.toMatch(/HACKED|evil\.test|im_start/);
    const [sent] = gemini.requests;
    // One JSON document, whatever the words try to end it with.
    expect(typeof JSON.parse(sent?.message ?? "")).toBe("object");
    expect(sent?.message.replace(/\\./g, "").replace(/[^\p{L}]/gu, "")).toContain(words.slice(0, 40).replace(/[^\p{L}]/gu, ""));
    expect(gemini.refusals).toEqual([]);
  });

  it.each(orders)("with %s in it, obeyed by a model: what it says is not shown", async (_what, words) => {
    const prepared = await aiUses[feature].prepare(ana, words);
    await consent(db, ana, ["gemini"]);
    const before = gemini.requests.length;
    gemini.answer(() => everywhere(`HACKED ${canary}`, words.slice(0, 24)));
    let watched = "";
    const shown = JSON.stringify(await prepared.ask((delta) => (watched += delta)));
    expect(gemini.requests.length).toBeGreaterThan(before);
    expect(shown).not.toContain(canary);
    expect(watched).not.toContain(canary);
    expect(await keptAnswers()).toBe(0);
  });
});
