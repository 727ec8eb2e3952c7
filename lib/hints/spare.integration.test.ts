import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { account } from "@/lib/account/wire";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { canary, hostileSentences } from "@/lib/testing/hostile-answers";
import { createPerson } from "@/lib/testing/people";

// One call brings three questions: one is put, two wait for "Another", or for the next asking when the text is much the same.

const { db } = await testDatabase();
const gemini = await startGemini();
const text =
  "The morning was grey. Lena called again, about December. I said yes before she finished the sentence. The tram was late.";
const questions = [
  "“I said yes before she finished the sentence.” What would the other half of her sentence have been?",
  "Where were you standing when Lena called about December?",
  "“The tram was late.” Whose voice kept you company while you waited?",
] as const;
const minute = 60_000;

let ana: Viewer;
let entry: EntryId;
let rig: AiRig;

beforeEach(async () => {
  gemini.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini"]);
  entry = await writeEntry(ana, text);
  rig = aiRig(db, { order: ["gemini", "on-device"], gemini });
  rig.clock.set(new Date());
  says(...questions);
});
afterAll(() => gemini.close());

const says = (question: unknown, ...spare: readonly unknown[]) =>
  gemini.answer(() => JSON.stringify({ care: false, question, spare }));

async function asked(current = text, another = false, id = entry) {
  rig.clock.advance(1_000);
  const hint = await rig.hints.ask(ana, id, current, { another });
  return hint.ok ? hint.value : { text: hint.error, provider: "none", id: "" };
}

const calls = () => gemini.requests.length;
const kept = () => db.prisma.aiAnswer.count({ where: { userId: ana.userId } });

describe("another question", () => {
  it("is there without a call, twice, each another one; then the provider is asked again", async () => {
    const put = [await asked(), await asked(text, true), await asked(text, true)];
    expect(put.map((hint) => hint.text)).toEqual(questions);
    expect(put.map(({ provider }) => provider)).toEqual(["gemini", "gemini", "gemini"]);
    expect(calls()).toBe(1);
    const { lines } = await rig.ledger.list(ana, null);
    expect(lines.map(({ cached, wordsSent }) => [cached, wordsSent > 0])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    says("What did the grey of the morning leave on the windows?");
    expect(await asked(text, true)).toMatchObject({ text: "What did the grey of the morning leave on the windows?" });
    expect(calls()).toBe(2);
  });

  it("stays the one of this text when it is asked about again without a new word", async () => {
    await asked();
    const second = await asked(text, true);
    expect(await asked()).toEqual(second);
    expect(calls()).toBe(1);
  });

  it("comes in the place of one that didn't help, and is counted under its own kind", async () => {
    const first = await rig.hints.ask(ana, entry, text);
    if (!first.ok) throw new Error(first.error);
    await rig.hints.judge(ana, first.value.id, false);
    const second = await asked();
    expect(second.text).toBe(questions[1]);
    const listed = await rig.hints.list(ana, entry);
    const families = listed.ok ? listed.value.map(({ family }) => family) : [];
    expect(new Set(families).size).toBe(2);
    expect(calls()).toBe(1);
  });

  it("is none that was asked in the last 30 days, on another entry either", async () => {
    await asked();
    await asked(text, true);
    const other = await writeEntry(ana, text);
    says("What did Lena leave unsaid about December?", questions[1], questions[2]);
    await asked(text, false, other);
    expect(await asked(text, true, other)).toMatchObject({ text: questions[2] });
    expect(calls()).toBe(2);
  });

  it("is two askings' at once only once", async () => {
    await asked();
    const both = await Promise.all([1, 2].map(() => rig.hints.ask(ana, entry, text, { another: true })));
    expect(new Set(both.map((hint) => (hint.ok ? hint.value.text : hint.error)))).toEqual(new Set(questions.slice(1)));
    expect(calls()).toBe(1);
  });

  it("is wished for by kind, and with the sentence it is best drawn from", async () => {
    await asked();
    const sent = JSON.parse(gemini.requests[0]?.message ?? "{}") as { spare: readonly { kind: string; about?: string }[] };
    expect(sent.spare).toHaveLength(2);
    for (const { about = "" } of sent.spare) expect(text).toContain(about.replace(/\.$/, ""));
  });

  it.each([
    [
      "the entry is kept away",
      () => journal().change(ana, entry, { aiExcluded: true }),
      () => journal().change(ana, entry, { aiExcluded: false }),
    ],
    ["the entry is in the trash", () => journal().trash(ana, entry), () => journal().restore(ana, entry)],
    [
      "the consent is taken back",
      () => account().changeSettings(ana, { ai: { consent: false } }),
      () => consent(db, ana, ["gemini"]),
    ],
  ])("is gone for good once %s", async (_when, away, back) => {
    await asked();
    expect(await kept()).toBe(1);
    await away();
    expect(await kept()).toBe(0);
    await back();
    await asked(text, true);
    expect(calls()).toBe(2);
  });
});

describe("after writing on", () => {
  it("a question that was not put yet serves, while what matters most was there before", async () => {
    await asked();
    expect(await asked(`${text} Then it came.`)).toMatchObject({ text: questions[1], provider: "gemini" });
    expect(calls()).toBe(1);
    // The text is what this one was put about now: the same text, the same question.
    expect(await asked(`${text} Then it came.`)).toMatchObject({ text: questions[1] });
    expect(calls()).toBe(1);
  });

  it.each([
    ["names a feeling", `${text} I am sad about it.`],
    ["sounds hard", `${text} Then I cried behind the wheel.`],
    ["holds what matters most now", `${text} I wish I had told Jonas that I wanted to stay.`],
    ["is much", `${text} Rain. ${"Rain again. ".repeat(4)}`],
    ["is in the place of what was there", "The morning was grey. Rain."],
  ])("the provider is asked again where what is new %s", async (_what, current) => {
    await asked();
    await asked(current);
    // Once, or twice where the answer to the old text doesn't fit the new one.
    expect(calls()).toBeGreaterThan(1);
  });

  it("no question is put whose quotation is gone", async () => {
    await asked();
    expect(
      await asked("The morning was grey. Lena called again, about December. I said yes before she finished the sentence."),
    ).toMatchObject({ text: questions[1] });
    says("What did the grey of the morning leave on the windows?");
    const shorter = "The morning was grey. Lena called again, about December. I said yes before she finished the sentence.";
    expect((await asked(shorter, true)).text).not.toBe(questions[2]);
  });

  it("they lie for an hour at the most", async () => {
    await asked();
    rig.clock.advance(minute);
    await db.prisma.entry.update({ where: { id: entry, userId: ana.userId }, data: { updatedAt: rig.clock.now() } });
    await rig.answers.sweep();
    expect(await kept()).toBe(1);
    rig.clock.advance(60 * minute);
    await rig.answers.sweep();
    expect(await kept()).toBe(0);
  });
});

describe("of three questions", () => {
  it.each(hostileSentences)("one with %s in it is dropped, the others are put", async (_what, sentence) => {
    says(questions[0], sentence, questions[2]);
    expect((await asked()).text).toBe(questions[0]);
    expect((await asked(text, true)).text).toBe(questions[2]);
    expect(calls()).toBe(1);
  });

  it("one is put where the first is not good enough, and nothing bad is kept", async () => {
    says(`Look at https://${canary}.test about Lena?`, questions[1], 7);
    expect((await asked()).text).toBe(questions[1]);
    const listed = await rig.hints.list(ana, entry);
    expect(JSON.stringify(listed)).not.toContain(canary);
    expect(calls()).toBe(1);
  });

  it.each<[string, readonly unknown[] | undefined]>([
    ["that ask the same of another sentence", ["“The tram was late.” What would the other half of her sentence have been?"]],
    ["that are the first once more", [questions[0], questions[0]]],
    ["that are none", [7, null, { text: questions[1] }, "", []]],
    ["that are missing", undefined],
    ["by the hundred, of which the first were empty", ["", "", ...Array.from({ length: 300 }, (_, at) => `What of Lena ${at}?`)]],
  ])("those %s are none, and the first is put all the same", async (_what, spare) => {
    gemini.answer(() => JSON.stringify({ care: false, question: questions[0], ...(spare === undefined ? {} : { spare }) }));
    expect((await asked()).text).toBe(questions[0]);
    await asked(text, true);
    expect(calls()).toBeGreaterThan(1);
  });

  it("none is put where the list is no list, but the first", async () => {
    gemini.answer(() => JSON.stringify({ care: false, question: questions[0], spare: `${canary} Lena?` }));
    expect((await asked()).text).toBe(questions[0]);
    expect(await kept()).toBe(1);
  });
});

it("the first is there to its last word while the others are still being written; of half an answer nothing is kept", async () => {
  gemini.fail({ kind: "half" }, 9);
  let shown = "";
  const hint = await rig.hints.ask(ana, entry, text, { onText: (delta) => (shown += delta) });
  expect(shown).toBe(questions[0]);
  expect(hint).toMatchObject({ ok: true, value: { provider: "on-device", insteadOf: "gemini" } });
  expect(await kept()).toBe(0);
});
