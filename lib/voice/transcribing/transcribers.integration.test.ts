import { describe, expect, it } from "vitest";
import { startElevenLabs } from "@/e2e/doubles/elevenlabs";
import { startOpenAi } from "@/e2e/doubles/openai";
import { createGate } from "@/lib/ai/gate";
import { createGateStore } from "@/lib/ai/gate-store";
import { createLedger } from "@/lib/ai/ledger";
import { createOutsideCalls } from "@/lib/ai/outside-calls";
import { createPerformance } from "@/lib/ai/performance";
import { consent, writeEntry } from "@/lib/testing/ai-rig";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { someSound, transcriberContract } from "@/lib/testing/transcriber-contract";
import { createElevenLabs } from "./elevenlabs";
import { createHearing } from "./hearing";
import { createOpenAiTranscriber } from "./openai";
import type { Transcriber } from "./port";

const { db } = await testDatabase();
const elevenlabs = await startElevenLabs();
const openai = await startOpenAi();

const eleven = (at: { baseUrl?: string; apiKey?: string; clock: Parameters<typeof createElevenLabs>[0]["clock"] }) =>
  createElevenLabs({ apiKey: elevenlabs.apiKey, model: elevenlabs.model, baseUrl: elevenlabs.baseUrl, ...at });
const whisper = (at: { baseUrl?: string; apiKey?: string; clock: Parameters<typeof createElevenLabs>[0]["clock"] }) =>
  createOpenAiTranscriber({ apiKey: openai.apiKey, model: openai.transcribeModel, baseUrl: openai.baseUrl, ...at });

const stay = async () => undefined;
transcriberContract("ElevenLabs", { ...elevenlabs, speech: elevenlabs, db, make: eleven, close: stay });
transcriberContract("OpenAI", { ...openai, db, make: whisper, close: stay });

/** Somebody who said yes to these, and what comes of a sound of theirs asked of these. */
async function asking(named: readonly string[], transcribers: readonly Transcriber[], clock = testClock()) {
  elevenlabs.heal();
  openai.heal();
  const { viewer } = await createPerson(db);
  await consent(db, viewer, named);
  const entry = await writeEntry(viewer, "A day by the river.");
  const ledger = createLedger({ db, clock, performance: createPerformance({ db, clock }) });
  const gate = createGate({ store: createGateStore(db), ledger, callsPerDay: 300 });
  const hearing = createHearing({ call: createOutsideCalls({ gate, restMs: 30_000 }), transcribers, clock });
  const sound = someSound("webm", 9_000).sound;
  return { hear: () => hearing.hear(viewer, entry, sound, new AbortController().signal), ledger, viewer };
}

describe("a server that gives no times", () => {
  it("is asked for the words alone, at once and from then on", async () => {
    const { hear, ledger, viewer } = await asking(["openai"], [whisper({ clock: testClock() })]);
    openai.knowsTimes(false);
    const came = await hear();
    expect(came).toMatchObject({ kind: "heard", heard: { words: [], language: null } });
    expect(came).toMatchObject({ heard: { text: expect.stringContaining("This evening I walked") } });
    expect(await hear()).toMatchObject({ kind: "heard" });
    expect(openai.refusals).toHaveLength(1);
    expect(openai.speech.requests.map(({ fields }) => fields.filter(([name]) => name !== "model"))).toEqual([
      [["response_format", "json"]],
      [["response_format", "json"]],
    ]);
    // The sound went out each time, and each time is written down.
    expect((await ledger.list(viewer, null)).lines.map(({ outcome }) => outcome).sort()).toEqual([
      "answered",
      "answered",
      "failed",
    ]);
  });

  it("is never asked for times when its model is known for that", async () => {
    const model = createOpenAiTranscriber({ ...openai, model: "gpt-4o-mini-transcribe", clock: testClock() });
    const { hear } = await asking(["openai"], [model]);
    await hear();
    // The double has another model, and says so; what was asked is what matters here.
    expect(openai.wire.join()).not.toContain("verbose_json");
  });
});

describe("two that hear", () => {
  const both = () => {
    const clock = testClock();
    return [eleven({ clock }), whisper({ clock })];
  };

  it("are asked in order: the second only when the first fails, and the ledger says in whose place", async () => {
    const { hear, ledger, viewer } = await asking(["elevenlabs", "openai"], both());
    expect(await hear()).toMatchObject({ kind: "heard", provider: "elevenlabs", model: "scribe_v2" });
    expect(openai.wire).toEqual([]);
    elevenlabs.fail({ kind: "status", status: 500 });
    expect(await hear()).toMatchObject({ kind: "heard", provider: "openai", model: "whisper-1" });
    const last = (await ledger.list(viewer, null)).lines.find(({ provider }) => provider === "openai");
    expect(last).toMatchObject({ insteadOf: "elevenlabs", words: { to: "OpenAI, in ElevenLabs’s place" } });
  });

  it("one that the yes doesn't name is passed over, and nothing goes there", async () => {
    const { hear, viewer } = await asking(["openai"], both());
    expect(await hear()).toMatchObject({ kind: "heard", provider: "openai" });
    expect(elevenlabs.wire).toEqual([]);
    await db.prisma.entry.updateMany({ where: { userId: viewer.userId }, data: { aiExcluded: true } });
    expect(await hear()).toEqual({ kind: "kept_in", why: "entry_excluded" });
    const other = await asking(["gemini"], both());
    expect(await other.hear()).toEqual({ kind: "kept_in", why: "provider_not_named" });
    expect([elevenlabs.wire, openai.wire]).toEqual([[], []]);
  });

  it("that fail both say what may still pass", async () => {
    const { hear } = await asking(["elevenlabs", "openai"], both());
    elevenlabs.fail({ kind: "status", status: 429 });
    openai.speech.fail({ kind: "status", status: 401 });
    expect(await hear()).toMatchObject({ failure: "busy", provider: "elevenlabs", passes: true });
    elevenlabs.fail({ kind: "status", status: 401 });
    openai.speech.fail({ kind: "status", status: 503 });
    expect(await hear()).toMatchObject({ failure: "busy", provider: "openai", passes: true });
  });

  it("that may not be asked, and a first that fails, is a failure", async () => {
    const { hear } = await asking(["elevenlabs"], both());
    elevenlabs.fail({ kind: "status", status: 401 });
    expect(await hear()).toMatchObject({ kind: "failed", failure: "bad_key", provider: "elevenlabs" });
  });
});

it("nobody is nobody", async () => {
  const { hear } = await asking(["elevenlabs"], []);
  expect(await hear()).toEqual({ kind: "nobody" });
});

describe("Whisper's inventions", () => {
  it("are left out, and what was said between them stays with its times", async () => {
    const { hear } = await asking(["openai"], [whisper({ clock: testClock() })]);
    openai.speech.says({
      text: "I slept. Thank you for watching!",
      words: [
        ["I", 0.1, 0.2],
        ["slept.", 0.2, 0.7],
        ["Thank", 4, 4.1],
        ["you", 4.1, 4.2],
        ["for", 4.2, 4.3],
        ["watching!", 4.3, 4.8],
      ],
      silence: 0.08,
    });
    expect(await hear()).toMatchObject({
      heard: {
        text: "I slept.",
        words: [
          { text: "I", from: 100, to: 200 },
          { text: "slept", from: 200, to: 700 },
        ],
      },
    });
    openai.speech.says({ text: "The cat is on the.", words: [], silence: 0.93, certainty: -0.8 });
    expect(await hear()).toMatchObject({ heard: { text: "", words: [], language: null } });
    openai.knowsTimes(false);
    openai.speech.says({ text: "Untertitel der Amara.org-Community", words: [] });
    expect(await hear()).toMatchObject({ heard: { text: "" } });
  });
});
