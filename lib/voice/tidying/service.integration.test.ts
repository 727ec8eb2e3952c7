import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startElevenLabs } from "@/e2e/doubles/elevenlabs";
import { startOpenAi } from "@/e2e/doubles/openai";
import { account } from "@/lib/account/wire";
import { aiLedger } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId, type RecordingId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { recordedWords } from "@/lib/testing/recordings";
import { voice } from "../wire";

const elevenlabs = await startElevenLabs();
const openai = await startOpenAi();
const { db } = await testDatabase({
  elevenlabs,
  openai,
  transcriberOrder: ["elevenlabs"],
  providerOrder: ["openai", "on-device"],
  aiRestSeconds: 0.001,
});
const said = "um so this evening I I walked along the market and uh the stalls were full and I did not hurry home";
const byRules = "So this evening I walked along the market and the stalls were full and I did not hurry home.";
const byModel = "So this evening I walked along the market, and the stalls were full.\n\nAnd I did not hurry home.";

let ana: Viewer;
let entry: EntryId;

beforeEach(async () => {
  elevenlabs.heal();
  openai.heal();
  openai.answer(() => JSON.stringify({ care: false, text: byModel }));
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["elevenlabs", "openai"]);
  entry = await writeEntry(ana, "A day by the river.");
});
afterAll(() => Promise.all([elevenlabs.close(), openai.close()]));

const heard = (text: string): Promise<RecordingId> => {
  elevenlabs.says({ text, words: [] });
  return recordedWords(ana, entry);
};
const tidied = async (id: RecordingId) => {
  const done = await voice().tidy(ana, id);
  if (!done.ok) throw new Error(done.error);
  return done.value.tidied;
};
const ofTidying = async () => (await aiLedger().list(ana, null)).lines.filter(({ feature }) => feature === "tidy");

it("lays a tidied text over what was said, which stays, and takes it away again", async () => {
  const id = await heard(said);
  expect(await tidied(id)).toEqual({ text: byModel, provider: "openai" });
  const { message } = openai.requests[0] ?? { message: "{}" };
  expect(JSON.parse(message)).toEqual({ transcript: said });
  expect(await voice().read(ana, id)).toMatchObject({ value: { transcript: { text: said }, tidied: { text: byModel } } });
  expect(await ofTidying()).toMatchObject([
    { provider: "openai", words: { what: "A tidied transcript", sent: "22 words of a recording" } },
  ]);
  expect(await voice().untidy(ana, id)).toMatchObject({ ok: true, value: { tidied: null, transcript: { text: said } } });
  expect(await voice().untidy(ana, id)).toMatchObject({ ok: true });
  const raw = await db.pool.query("SELECT * FROM recordings WHERE id = $1", [id]);
  expect(Buffer.from(JSON.stringify(raw.rows)).includes("market")).toBe(false);
});

it.each([
  ["a summary", JSON.stringify({ care: false, text: "You walked along a full market, slowly." })],
  ["other words", JSON.stringify({ care: false, text: byModel.replace("did not hurry", "hurried") })],
  ["an address", JSON.stringify({ care: false, text: `${byModel} https://evilcanary.test` })],
  ["a page", "<!doctype html>evilcanary"],
  ["its own sign of danger", JSON.stringify({ care: true, text: "" })],
  ["nothing", ""],
])("an answer that is %s is not accepted: this device tidies", async (_what, answer) => {
  openai.answer(() => answer);
  expect(await tidied(await heard(said))).toEqual({ text: byRules, provider: "on-device" });
  expect(openai.requests.length).toBeGreaterThan(0);
});

describe("nothing is sent, and this device tidies,", () => {
  const set = (ai: Parameters<ReturnType<typeof account>["changeSettings"]>[1]["ai"]) => account().changeSettings(ana, { ai });
  it.each([
    ["without a yes", () => set({ consent: false })],
    ["with a yes to others", () => consent(db, ana, ["elevenlabs", "gemini"])],
    ["with the switch off", () => set({ transcription: false })],
    ["of an entry kept away", () => journal().change(ana, entry, { aiExcluded: true })],
  ])("%s", async (_what, change) => {
    const id = await heard(said);
    await change();
    expect(await tidied(id)).toEqual({ text: byRules, provider: "on-device" });
    expect(openai.wire).toEqual([]);
  });

  it("when what was said weighs too much, whatever may go out", async () => {
    const heavy = "um I can't go on I want to die and I I don't tell anybody";
    expect(await tidied(await heard(heavy))).toEqual({
      text: "I can't go on I want to die and I don't tell anybody.",
      provider: "on-device",
    });
    expect(openai.wire).toEqual([]);
    expect(await ofTidying()).toEqual([]);
  });

  it("when one talked for longer than is sent", async () => {
    const long = "So we walked on along the river. ".repeat(1_200);
    expect(await tidied(await heard(long))).toMatchObject({ provider: "on-device" });
    expect(openai.wire).toEqual([]);
  });
});

it("of several passages all come from one hand, or all from this device", async () => {
  const long = `${"We walked on along the river. ".repeat(200)}${"Then it rained on us, um, all day. ".repeat(60)}`;
  const echo = (message: string) => JSON.stringify({ care: false, text: JSON.parse(message).transcript });
  openai.answer(({ message }) => echo(message));
  expect(await tidied(await heard(long))).toMatchObject({ provider: "openai" });
  expect(openai.requests.length).toBeGreaterThan(1);
  openai.answer(({ message }) =>
    message.includes("rained") ? JSON.stringify({ care: false, text: "It rained." }) : echo(message),
  );
  const done = await tidied(await heard(long));
  expect(done?.provider).toBe("on-device");
  expect(done?.text).not.toContain("um,");
});

it("new words are of no old layer", async () => {
  const id = await heard(said);
  await tidied(id);
  elevenlabs.says({ text: "Another evening.", words: [] });
  await recordedWords(ana, entry, id);
  expect(await voice().read(ana, id)).toMatchObject({ value: { transcript: { text: "Another evening." }, tidied: null } });
});

it("without words there is nothing to tidy; somebody else's is not there", async () => {
  elevenlabs.says({ text: "", words: [] });
  const id = await recordedWords(ana, entry);
  expect(await voice().tidy(ana, id)).toEqual({ ok: false, error: "no_words_yet" });
  const theirs = await heard(said);
  const ben = (await createPerson(db)).viewer;
  for (const one of [theirs, newId<RecordingId>()]) {
    expect(await voice().tidy(ben, one)).toEqual({ ok: false, error: "not_found" });
    expect(await voice().untidy(ben, one)).toEqual({ ok: false, error: "not_found" });
  }
});
