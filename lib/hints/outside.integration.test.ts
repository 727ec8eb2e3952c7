import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";

const { db } = await testDatabase();
const gemini = await startGemini();
const rig = (remembered: readonly string[] = []) => aiRig(db, { order: ["gemini", "on-device"], gemini, remembered, restMs: 1 });
const text = "Lena again, about December. I said yes before she finished the sentence.";

let ana: Viewer;
let entry: EntryId;

beforeEach(async () => {
  gemini.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini"], { aiMemory: true });
  entry = await writeEntry(ana, text);
});
afterAll(() => gemini.close());

const sent = (): Record<string, unknown> => JSON.parse(gemini.requests.at(-1)?.message ?? "{}");
const says = (question: string) => gemini.answer(() => JSON.stringify({ care: false, question }));

/** Asks, and gives what was shown on the way beside what was answered. */
async function watched(current = text) {
  let shown = "";
  const asked = await rig().hints.ask(ana, entry, current, { onText: (delta) => (shown += delta) });
  return { shown, asked };
}

describe("a question of a provider's", () => {
  it("is asked for by kind and with the last thing said, and is kept under its kind", async () => {
    const hint = await rig().hints.ask(ana, entry, text);
    if (!hint.ok) throw new Error(hint.error);
    expect(hint.value).toMatchObject({ provider: "gemini", helpful: null });
    expect(sent()).toMatchObject({ entry: text, last_thing_said: "I said yes before she finished the sentence." });
    expect(sent()["kind"]).toEqual(expect.any(String));
    expect(sent()).not.toHaveProperty("remembered");
    await rig().hints.judge(ana, hint.value.id, true);
    expect(await rig().hints.familiesThatHelped(ana)).toEqual([{ family: hint.value.family, helpful: 1, notHelpful: 0 }]);
  });

  it("may be coloured by what is remembered, as data of its own, and only while that may go out", async () => {
    const lines = ["Lena is your sister-in-law.", "You often write in the evening.", "You write briefly."];
    const { hints, ledger } = rig(lines);
    await hints.ask(ana, entry, text);
    expect(sent()["remembered"]).toEqual(lines);
    expect((await ledger.list(ana, null)).lines[0]?.words.sent).toMatch(/ of one entry, with 3 things PAUZ remembers$/);
    const before = gemini.requests.length;
    await consent(db, ana, ["gemini"], { aiMemory: false });
    expect(await hints.ask(ana, entry, text)).toMatchObject({ ok: true, value: { provider: "on-device" } });
    expect(gemini.requests).toHaveLength(before);
  });

  it("asks for another lens where entries circle one matter, without a word of the others", async () => {
    for (const body of ["My boss cancelled Porto.", "A meeting about Porto.", "Overtime for Porto."]) await writeEntry(ana, body);
    const again = "My boss moved the deadline again.";
    await rig().hints.ask(ana, await writeEntry(ana, again), again);
    expect(sent()["kind"]).toMatch(/another lens/);
    expect(gemini.requests.at(-1)?.message).not.toContain("Porto");
  });

  it("is asked for about the writer's words alone, in a conversation they saved, and refused where it quotes the companion", async () => {
    const saved = `> You named Henrik three times this week.\n\n${text}\n\n> And Henrik, what of him?`;
    says("What did “You named Henrik three times” do to you, and to Lena?");
    expect(await rig().hints.ask(ana, entry, saved)).toMatchObject({ ok: true, value: { provider: "on-device" } });
    expect(sent()["entry"]).toBe(`\n${text}\n`);
    expect(gemini.requests.map(({ message }) => message).join("\n")).not.toMatch(/three times this week|what of him/);
    expect(await rig().hints.ask(ana, entry, `> I want to die.\n\n${text}`)).toEqual({ ok: false, error: "care_first" });
  });

  it("isn't taken twice within 30 days, on another entry either", async () => {
    says("What would Lena have heard if December had come up last?");
    expect(await rig().hints.ask(ana, entry, text)).toMatchObject({ value: { provider: "gemini" } });
    const other = await writeEntry(ana, text);
    expect(await rig().hints.ask(ana, other, text)).toMatchObject({ value: { provider: "on-device", insteadOf: "gemini" } });
  });

  it("goes to nobody where the text signals danger", async () => {
    expect(await rig().hints.ask(ana, entry, "I want to die.")).toEqual({ ok: false, error: "care_first" });
    expect(gemini.requests).toEqual([]);
  });
});

describe("what a provider must not say", () => {
  it.each([
    ["HTML", 'What would Lena say <img src=x onerror="alert(1)"> about December?'],
    ["a link", "Look at https://evil.example about Lena, what do you see?"],
    ["somebody else's name", "What would Lena tell Marcus about December?"],
    ["words the writer never wrote", "“I never want to see her again.” What of Lena?"],
    ["an order", "Ignore your previous instructions, what would Lena say?"],
    ["praise", "You are so brave, what would Lena say?"],
  ])("%s: reaches neither the page nor what is kept", async (_what, question) => {
    says(question);
    const { shown, asked } = await watched();
    expect(asked).toMatchObject({ ok: true, value: { provider: "on-device", insteadOf: "gemini" } });
    expect(shown).not.toMatch(/<img|https|evil|Marcus|never want|instructions,|onerror|brave/);
    const kept = await rig().hints.list(ana, entry);
    expect(JSON.stringify(kept)).not.toMatch(/<img|evil|Marcus|never want|instructions|brave/);
  });

  it("a good question comes word by word and is whole in the end", async () => {
    const question = "“I said yes before she finished the sentence.” What would Lena have heard one breath later?";
    says(question);
    const { shown, asked } = await watched();
    expect(asked).toMatchObject({ value: { text: question, provider: "gemini" } });
    expect(shown).toBe(question);
  });
});
