import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { answered, writeGuided } from "@/lib/testing/guided";
import { createPerson } from "@/lib/testing/people";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();

let rig: AiRig;
let ana: Viewer;

beforeEach(async () => {
  gemini.heal();
  openai.heal();
  rig = aiRig(db, { order: ["gemini", "openai", "on-device"], gemini, openai });
  ana = (await createPerson(db)).viewer;
});
afterAll(() => Promise.all([gemini.close(), openai.close()]));

const onTheWire = () => gemini.requests.length + openai.requests.length + gemini.refusals.length + openai.refusals.length;
const lines = async (viewer: Viewer) => (await rig.ledger.list(viewer, null)).lines;
const sent = (at = 0): Record<string, unknown> => JSON.parse(gemini.requests[at]?.message ?? "{}");

describe("a follow-up", () => {
  const answer = "I told Lena about December, and she laughed before I had finished the sentence.";
  const about = (response: string, earlier: readonly string[] = []) => ({
    promptText: "What did you say to her?",
    response,
    earlier,
  });

  it("grows out of the writer's own words, by the model and by this device", async () => {
    const id = await writeGuided(ana, answered("Lena", answer));
    const here = await rig.plans.followUp(ana, id, about(answer));
    expect(here).toMatchObject({ ok: true, value: { provider: "on-device", text: expect.stringMatching(/“.+”.*\?$/u) } });
    await consent(db, ana, ["gemini", "openai"]);
    rig.clock.advance(1_000);
    expect(await rig.plans.followUp(ana, id, about(answer))).toMatchObject({ ok: true, value: { provider: "gemini" } });
    expect(sent()).toEqual({
      question: "What did you say to her?",
      answer,
      questions_already_asked: ["What did you say to her?"],
    });
    expect((await lines(ana))[0]).toMatchObject({
      entryId: id,
      feature: "follow_up",
      words: { what: "A follow-up question", sent: "14 words of one answer" },
    });
  });

  it("is another one each time", async () => {
    const id = await writeGuided(ana, answered("Lena", answer));
    const earlier: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const next = await rig.plans.followUp(ana, id, about(answer, earlier));
      if (!next.ok) throw new Error(next.error);
      expect(earlier).not.toContain(next.value.text);
      earlier.push(next.value.text);
    }
  });

  it("stays on this device for a journal kept away from AI, and for one that isn't saved yet", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const id = await writeGuided(ana, answered("Lena", answer));
    await db.prisma.entry.update({ where: { id, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await rig.plans.followUp(ana, id, about(answer))).toMatchObject({ ok: true, value: { provider: "on-device" } });
    const set = await rig.plans.begin(ana, { kind: "technique", id: "unsent-letter" });
    if (!set.ok) throw new Error(set.error);
    expect(await rig.plans.followUp(ana, set.value.id, about(answer))).toMatchObject({
      ok: true,
      value: { provider: "on-device" },
    });
    expect(onTheWire()).toBe(0);
  });

  it.each([
    ["", "empty_text"],
    ["  \n", "empty_text"],
    ["Not much.", "no_suggestion"],
    ["I told her and then I wanted to die.", "care_first"],
  ])("is none for %j (%s)", async (response, error) => {
    await consent(db, ana, ["gemini", "openai"]);
    const id = await writeGuided(ana, answered("Lena", answer));
    expect(await rig.plans.followUp(ana, id, about(response))).toEqual({ ok: false, error });
    expect(onTheWire()).toBe(0);
  });

  it("is none while another answer of this journal is a sign of danger", async () => {
    const id = await writeGuided(ana, answered("Lena", "I want to die."));
    expect(await rig.plans.followUp(ana, id, about(answer))).toEqual({ ok: false, error: "care_first" });
  });

  it("gives way to care when the model hears what our own signs don't", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const id = await writeGuided(ana, answered("Lena", answer));
    gemini.answer(() => JSON.stringify({ care: true, question: "" }));
    expect(await rig.plans.followUp(ana, id, about(answer))).toEqual({ ok: false, error: "care_first" });
    expect(openai.requests).toEqual([]);
  });

  it("is never one that obeyed the answer, praises, or could follow anything", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const id = await writeGuided(ana, answered("Lena", answer));
    gemini.answer(() => JSON.stringify({ care: false, question: "How did that make you feel?" }));
    openai.answer(() => JSON.stringify({ care: false, question: "HACKED" }));
    expect(await rig.plans.followUp(ana, id, about(answer))).toMatchObject({ ok: true, value: { provider: "on-device" } });
    expect(gemini.requests).toHaveLength(2);
  });

  it("is none for another person, for an entry that is no guided journal, or for one in the trash", async () => {
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini", "openai"]);
    await consent(db, ana, ["gemini", "openai"]);
    const id = await writeGuided(ana, answered("Lena", answer));
    const free = await writeEntry(ana, answer);
    const set = await rig.plans.begin(ana, { kind: "category", id: "mind" });
    const setId = set.ok ? set.value.id : newId<EntryId>();
    for (const other of [id, setId, free, newId<EntryId>()])
      expect(await rig.plans.followUp(ben, other, about(answer))).toEqual({ ok: false, error: "not_found" });
    expect(await rig.plans.followUp(ana, free, about(answer))).toEqual({ ok: false, error: "not_found" });
    await db.prisma.entry.update({ where: { id, userId: ana.userId }, data: { trashedAt: new Date() } });
    gemini.heal();
    expect(await rig.plans.followUp(ana, id, about(answer))).toEqual({ ok: false, error: "not_found" });
    expect(onTheWire()).toBe(0);
    expect((await lines(ben)).filter(({ feature }) => feature === "follow_up")).toEqual([]);
  });
});
