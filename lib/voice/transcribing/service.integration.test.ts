import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startElevenLabs } from "@/e2e/doubles/elevenlabs";
import { ordinary, silence, type SpeechFault } from "@/e2e/doubles/speech";
import { account } from "@/lib/account/wire";
import { aiLedger } from "@/lib/ai/wire";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId, RecordingId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";
import { smartbucket } from "@/lib/smartbucket/wire";
import { consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { wav } from "@/lib/testing/sounds";
import { transcribeRecording } from "../transcribe-recording";
import { voice } from "../wire";
import { transcribing } from "./wire";

const elevenlabs = await startElevenLabs();
const { db, config } = await testDatabase({ elevenlabs, transcriberOrder: ["elevenlabs"], aiRestSeconds: 0.001 });
const real = smartbucket();
let away: BucketUnavailable | undefined;
setSingleton<SmartBucket>("smartbucket", {
  ...real,
  get: (bucket, key) => (away === undefined ? real.get(bucket, key) : Promise.reject(away)),
});

let ana: Viewer;
let entry: EntryId;

beforeEach(async () => {
  elevenlabs.heal();
  away = undefined;
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["elevenlabs"]);
  entry = await writeEntry(ana, "A day by the river.");
});
afterAll(() => elevenlabs.close());

/** A recording of theirs that is whole, and waits for its words. */
async function recorded(seconds = 3, transcription = "queued"): Promise<RecordingId> {
  const begun = await voice().begin(ana, { entryId: entry, origin: "recorded" });
  if (!begun.ok) throw new Error(begun.error);
  const { id } = begun.value;
  expect((await voice().putPart(ana, id, 0, wav(seconds))).ok).toBe(true);
  const finished = await voice().finish(ana, id, { parts: 1 });
  expect(finished).toMatchObject({ ok: true, value: { transcription } });
  return id;
}

const run = (id: RecordingId, lastTry = false, signal = new AbortController().signal) =>
  transcribing().run({ userId: ana.userId, recordingId: id }, { lastTry, signal });
const read = async (id: RecordingId) => {
  const found = await voice().read(ana, id);
  if (!found.ok) throw new Error(found.error);
  return found.value;
};
const uses = async () => (await aiLedger().list(ana, null)).lines;

it("puts the work into the queue with the recording, and keeps its words with their times, sealed", async () => {
  const id = await recorded();
  expect(await queue().unfinished(transcribeRecording)).toContainEqual({ userId: ana.userId, recordingId: id });
  await run(id);
  expect(await read(id)).toMatchObject({
    transcription: "done",
    failure: null,
    provider: "elevenlabs",
    language: "en",
    transcript: { text: ordinary.text },
  });
  expect((await read(id)).transcript?.words[1]).toEqual({ text: "evening", from: 300, to: 740 });
  expect(elevenlabs.requests[0]?.file.bytes.equals(wav(3))).toBe(true);
  expect(await uses()).toMatchObject([{ feature: "transcribe", secondsSent: 3, words: { sent: "3 seconds of sound" } }]);
  // The report knows what its time cost.
  const done = await db.prisma.aiPerformance.findFirst({ where: { use: "transcribe" }, orderBy: { at: "desc" } });
  expect(done).toMatchObject({ provider: "elevenlabs", model: "scribe_v2", outcome: "answered", costMicros: 333 });
  const raw = await db.pool.query("SELECT * FROM recordings WHERE id = $1", [id]);
  expect(Buffer.from(JSON.stringify(raw.rows)).includes("river")).toBe(false);
});

it("run twice leads to the same end, and sends once", async () => {
  const id = await recorded();
  await run(id);
  await run(id);
  expect(elevenlabs.requests).toHaveLength(1);
  expect(await read(id)).toMatchObject({ transcription: "done" });
});

it("taken up again after its worker died, it is heard again", async () => {
  const id = await recorded();
  await db.prisma.recording.update({ where: { id, userId: ana.userId }, data: { transcription: "transcribing" } });
  await run(id);
  expect(await read(id)).toMatchObject({ transcription: "done" });
});

it("says that no words were heard, and writes none", async () => {
  elevenlabs.says({ ...silence, events: ["(wind)"] });
  const id = await recorded();
  await run(id);
  expect(await read(id)).toMatchObject({ transcription: "no_words", transcript: null, failure: null });
});

it("asked again, new words take the place of the old ones; a silence doesn't", async () => {
  const id = await recorded();
  await run(id);
  elevenlabs.says({ text: "Another evening.", words: [] });
  expect((await voice().transcribe(ana, id)).ok).toBe(true);
  await run(id);
  expect((await read(id)).transcript).toEqual({ text: "Another evening.", words: [] });
  elevenlabs.says(silence);
  await voice().transcribe(ana, id);
  await run(id);
  expect(await read(id)).toMatchObject({ transcription: "done", transcript: { text: "Another evening." }, language: "en" });
});

it("words heard before stay where asking again comes to nothing, and are done when only they are left", async () => {
  const id = await recorded();
  await run(id);
  await voice().transcribe(ana, id);
  await account().changeSettings(ana, { ai: { consent: false } });
  await run(id);
  expect(await read(id)).toMatchObject({ transcription: "not_allowed", transcript: { text: ordinary.text } });
  expect(await voice().forgetSound(ana, id)).toEqual({ ok: true, value: null });
  expect(await read(id)).toMatchObject({
    status: "words_only",
    transcription: "done",
    failure: null,
    why: null,
    transcript: { text: ordinary.text },
  });
});

describe("what keeps a recording in is asked right before it would go, and the sound stays", () => {
  const set = (ai: Parameters<ReturnType<typeof account>["changeSettings"]>[1]["ai"]) => account().changeSettings(ana, { ai });
  it.each([
    ["no yes", "no_consent", () => set({ consent: false })],
    ["a yes to somebody else", "provider_not_named", () => consent(db, ana, ["openai"])],
    ["all AI off", "switched_off", () => set({ enabled: false })],
    ["its own switch off", "feature_off", () => set({ transcription: false })],
    ["an entry kept away", "entry_excluded", () => journal().change(ana, entry, { aiExcluded: true })],
  ] as const)("%s", async (_what, why, change) => {
    const id = await recorded();
    await change();
    await run(id);
    expect(await read(id)).toMatchObject({ status: "kept", transcription: "not_allowed", why, failure: null });
    expect(elevenlabs.wire).toEqual([]);
    expect(await uses()).toEqual([]);
  });

  it("it goes once it is asked for again and may", async () => {
    const id = await recorded();
    await set({ consent: false });
    await run(id);
    await consent(db, ana, ["elevenlabs"]);
    expect(await voice().transcribe(ana, id)).toMatchObject({ ok: true, value: { transcription: "queued", why: null } });
    await run(id);
    expect(await read(id)).toMatchObject({ transcription: "done" });
  });

  it("an entry in the trash: nobody asks for its words any more", async () => {
    const id = await recorded();
    await journal().trash(ana, entry);
    await run(id);
    expect(elevenlabs.wire).toEqual([]);
    await journal().restore(ana, entry);
    expect(await read(id)).toMatchObject({ status: "kept", transcription: "none" });
  });
});

const failures: readonly (readonly [string, SpeechFault, string])[] = [
  ["401", { kind: "status", status: 401, code: "invalid_api_key" }, "bad_key"],
  ["no money left", { kind: "status", status: 401, code: "quota_exceeded" }, "quota_spent"],
  ["422", { kind: "status", status: 422, code: "a field is missing" }, "refused"],
  ["a sound that it can't read", { kind: "status", status: 400, code: "audio is corrupt" }, "unreadable_sound"],
  ["garbage", { kind: "garbage" }, "bad_answer"],
  ["10 MB", { kind: "huge" }, "bad_answer"],
];

describe("a failure that stays", () => {
  it.each(failures)("%s ends it at once, with its reason, and the sound stays", async (_what, fault, failure) => {
    elevenlabs.fail(fault);
    const id = await recorded();
    await run(id);
    expect(await read(id)).toMatchObject({ status: "kept", transcription: "failed", failure, transcript: null });
    expect(elevenlabs.requests).toHaveLength(1);
  });
});

describe("a failure that may pass", () => {
  it.each([
    ["429", { kind: "status", status: 429 }, "busy"],
    ["500", { kind: "status", status: 500 }, "busy"],
    ["a cut", { kind: "cut" }, "unreachable"],
  ] as const)("%s is tried again, and is final only at the last try", async (_what, fault, failure) => {
    elevenlabs.fail(fault, 2);
    const id = await recorded();
    await expect(run(id)).rejects.toThrow(`a recording waits: ${failure}`);
    expect(await read(id)).toMatchObject({ transcription: "queued", failure: null });
    await run(id, true);
    expect(await read(id)).toMatchObject({ transcription: "failed", failure });
    // And by hand, whenever they like.
    await voice().transcribe(ana, id);
    await run(id);
    expect(await read(id)).toMatchObject({ transcription: "done", failure: null });
  });

  it("consent taken back between two tries: nothing more goes", async () => {
    elevenlabs.fail({ kind: "status", status: 503 });
    const id = await recorded();
    await expect(run(id)).rejects.toThrow("waits");
    await account().changeSettings(ana, { ai: { consent: false } });
    await run(id);
    expect(elevenlabs.requests).toHaveLength(1);
    expect(await read(id)).toMatchObject({ transcription: "not_allowed", why: "no_consent" });
  });

  it("our own store away, or this process stopping", async () => {
    const id = await recorded();
    away = new BucketUnavailable("audio-files", "get", "unreachable");
    await expect(run(id)).rejects.toThrow("store_unavailable");
    await run(id, true);
    expect(await read(id)).toMatchObject({ transcription: "failed", failure: "store_unavailable" });
    away = undefined;
    await voice().transcribe(ana, id);
    elevenlabs.fail({ kind: "hang" });
    const stop = new AbortController();
    const running = run(id, false, stop.signal);
    setTimeout(() => stop.abort(), 150);
    await expect(running).rejects.toThrow("interrupted");
    expect(await read(id)).toMatchObject({ transcription: "queued" });
  });
});

it("a sound that was changed where it lies is not sent as a whole, and is noted", async () => {
  const id = await recorded();
  const [object] = (await real.list("audio-files", `${ana.userId}/${id}/`)).filter(({ key }) => !key.endsWith("manifest"));
  if (object === undefined) throw new Error("it lies there");
  const kept = await real.get("audio-files", object.key);
  const bytes = Buffer.from(kept?.bytes ?? []);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await real.put("audio-files", object.key, { bytes, contentType: "application/octet-stream" });
  await run(id);
  expect(await read(id)).toMatchObject({ transcription: "failed", failure: "unreadable" });
  expect(elevenlabs.requests).toEqual([]);
  const noted = await db.pool.query("SELECT FROM audit_events WHERE user_id = $1 AND kind = 'seal.broken'", [ana.userId]);
  expect(noted.rowCount).toBe(1);
});

it("a recording that was deleted meanwhile ends quietly, before and while it is heard", async () => {
  const before = await recorded();
  await voice().remove(ana, before);
  await run(before);
  expect(elevenlabs.wire).toEqual([]);
  const during = await recorded();
  elevenlabs.fail({ kind: "late", milliseconds: 400 });
  const running = run(during);
  await expect.poll(() => elevenlabs.requests.length, { timeout: 15_000 }).toBe(1);
  await voice().remove(ana, during);
  await running;
  expect(await voice().read(ana, during)).toEqual({ ok: false, error: "not_found" });
});

it("hears nothing of somebody else's", async () => {
  const id = await recorded();
  const ben = (await createPerson(db)).viewer;
  await consent(db, ben, ["elevenlabs"]);
  await transcribing().run({ userId: ben.userId, recordingId: id }, { lastTry: true, signal: new AbortController().signal });
  expect(elevenlabs.wire).toEqual([]);
  expect(await read(id)).toMatchObject({ transcription: "queued" });
});

it("a recording whose worker was lost for good says so, and one that still waits doesn't", async () => {
  const [lost, waits] = [await recorded(), await recorded()];
  const then = new Date(Date.now() - 3_600_000);
  for (const id of [lost, waits])
    await db.prisma.recording.update({
      where: { id, userId: ana.userId },
      data: { updatedAt: then, transcription: "transcribing" },
    });
  await transcribing().sweep([{ userId: ana.userId, recordingId: waits }], 60_000);
  expect(await read(lost)).toMatchObject({ transcription: "failed", failure: "interrupted" });
  expect(await read(waits)).toMatchObject({ transcription: "transcribing" });
});

it("with nobody to hear it, a recording says so at once, and nothing is put into the queue", async () => {
  setSingleton("config", { ...config, transcriberOrder: [] });
  clearSingleton("service.hearing");
  try {
    const before = await queue().unfinished(transcribeRecording);
    const id = await recorded(3, "no_provider");
    expect(await queue().unfinished(transcribeRecording)).toEqual(before);
    // Somebody who was in the queue before the last transcriber was taken out.
    await db.prisma.recording.update({ where: { id, userId: ana.userId }, data: { transcription: "queued" } });
    clearSingleton("service.transcribing");
    await run(id);
    expect(await read(id)).toMatchObject({ transcription: "no_provider", failure: null, why: null });
    expect(elevenlabs.wire).toEqual([]);
  } finally {
    setSingleton("config", config);
    for (const name of ["service.hearing", "service.transcribing"]) clearSingleton(name);
  }
});
