import type { Page } from "playwright/test";
import { wav } from "@/lib/testing/sounds";
import { type ElevenLabsDouble, startElevenLabs } from "./doubles/elevenlabs";
import { ordinary, silence } from "./doubles/speech";
import { type OpenAiDouble, startOpenAi } from "./doubles/openai";
import { expectAxeClean } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { pictures } from "./support/screens";
import { type RunningServer, startServer } from "./support/server";

// Recordings turned into words, on a server that has ElevenLabs and OpenAI: who hears them is asked by name on the page, and heard
// by every job. Watched at the doubles of both.

type Hearers = { readonly elevenlabs: ElevenLabsDouble; readonly openai: OpenAiDouble };

const heardTest = test.extend<{ mended: undefined }, { hearers: Hearers; server: RunningServer }>({
  hearers: [
    async ({}, provide) => {
      const [elevenlabs, openai] = await Promise.all([startElevenLabs(), startOpenAi()]);
      await provide({ elevenlabs, openai });
      await Promise.all([elevenlabs.close(), openai.close()]);
    },
    { scope: "worker" },
  ],
  server: [
    async ({ hearers: { elevenlabs, openai } }, provide) => {
      const server = await startServer({
        ELEVENLABS_API_KEY: elevenlabs.apiKey,
        ELEVENLABS_BASE_URL: elevenlabs.baseUrl,
        OPENAI_API_KEY: openai.apiKey,
        OPENAI_BASE_URL: openai.baseUrl,
        OPENAI_MODEL: openai.model,
        OPENAI_TRANSCRIBE_MODEL: openai.transcribeModel,
        PAUZ_AI_REST_SECONDS: "1",
        PAUZ_LIMITS: "reflect=600",
      });
      await provide(server);
      await server.dispose();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  mended: [
    async ({ hearers: { elevenlabs, openai } }, provide) => {
      elevenlabs.heal();
      openai.heal();
      await provide(undefined);
    },
    { auto: true },
  ],
});

type Facts = {
  readonly id: string;
  readonly transcription_status: string;
  readonly why: string | null;
  readonly failure: string | null;
  readonly provider: string | null;
  readonly transcript: { readonly text: string } | null;
  readonly tidied: { readonly text: string; readonly provider: string } | null;
};

/** One person's calls, as the page makes them. */
function callsOf(page: Page, url: string) {
  const headers = { origin: url };
  const facts = async (id: string): Promise<Facts> => (await page.request.get(`/api/v1/recordings/${id}`)).json();
  return {
    facts,
    settings: (ai: object) => page.request.patch("/api/v1/settings", { headers, data: { ai } }),
    async keep(entry: string): Promise<string> {
      const begun = await page.request.post("/api/v1/recordings", { headers, data: { entry_id: entry, origin: "recorded" } });
      const { id }: { id: string } = await begun.json();
      const part = { headers: { ...headers, "content-type": "application/octet-stream" }, data: wav(3) };
      expect((await page.request.put(`/api/v1/recordings/${id}/parts/0`, part)).status()).toBe(204);
      const finished = await page.request.post(`/api/v1/recordings/${id}/finish`, { headers, data: { parts: 1 } });
      expect(finished.status(), await finished.text()).toBe(200);
      return id;
    },
    again: (id: string) => page.request.post(`/api/v1/recordings/${id}/transcribe`, { headers }),
    tidy: async (id: string): Promise<Facts> => (await page.request.post(`/api/v1/recordings/${id}/tidy`, { headers })).json(),
    untidy: async (id: string): Promise<Facts> =>
      (await page.request.delete(`/api/v1/recordings/${id}/tidy`, { headers })).json(),
    /** What became of its words once nothing more happens by itself. */
    async settled(id: string): Promise<Facts> {
      await expect
        .poll(async () => (await facts(id)).transcription_status, { timeout: 40_000 })
        .not.toMatch(/queued|transcribing/);
      return facts(id);
    },
  };
}

heardTest("who hears a recording is asked by name, and each switch decides what goes out", async ({ page, server, hearers }) => {
  heardTest.setTimeout(180_000);
  const { elevenlabs, openai } = hearers;
  // Whoever speaks a service's language at another address is called by that address.
  const [ears, other] = [elevenlabs, openai].map(({ baseUrl }) => `server at ${new URL(baseUrl).host}`);
  await signIn(page);
  const calls = callsOf(page, server.url);
  await calls.settings({ consent: false, transcription: true });
  const entry = await writeEntry(page.request, server.url, { content: "By the river." });
  const id = await calls.keep(entry);

  await heardTest.step("without a yes it stays here", async () => {
    expect(await calls.settled(id)).toMatchObject({ transcription_status: "not_allowed", why: "no_consent" });
    expect([elevenlabs.wire, openai.wire]).toEqual([[], []]);
  });

  await heardTest.step("the page that asks says what goes, and to whom", async () => {
    await page.goto("/settings/ai");
    const asking = page.getByRole("region", { name: "May outside AIs help?" });
    await expect(asking).toContainText(`its sound, once you have finished it, to the ${ears}, or to the ${other}`);
    await expectAxeClean(page);
    await pictures(page, "voice-consent-asking", true);
    await page.getByRole("button", { name: /may help$/ }).click();
    await expect(page.getByRole("heading", { name: `AI is on, with the ${other} and the ${ears}` })).toBeVisible();
    await expect(page.getByRole("switch", { name: "Recordings into words" })).toBeChecked();
  });

  await heardTest.step("after it, its words come, and the ledger says how much of a voice went where", async () => {
    expect((await calls.again(id)).status()).toBe(202);
    expect(await calls.settled(id)).toMatchObject({ transcription_status: "done", provider: "elevenlabs", why: null });
    expect((await calls.facts(id)).transcript?.text).toBe(ordinary.text);
    expect(elevenlabs.requests[0]?.file.bytes.equals(wav(3))).toBe(true);
    await page.goto("/settings/ai");
    const row = page.getByRole("row", { name: /A recording, into words/ }).first();
    await expect(row).toContainText("3 seconds of sound");
    await expect(row).toContainText("ElevenLabs");
    await pictures(page, "voice-consent-agreed", true);
  });

  await heardTest.step("tidied, in the person's own words, and back", async () => {
    const tidied = await calls.tidy(id);
    expect(tidied.tidied).toEqual({ text: ordinary.text, provider: "openai" });
    expect((await calls.untidy(id)).tidied).toBeNull();
    openai.answer(() => JSON.stringify({ care: false, text: "You had a nice walk, and should do it again." }));
    expect((await calls.tidy(id)).tidied?.provider).toBe("on-device");
  });

  await heardTest.step("with its switch off, or the yes to others, or the entry kept away, nothing goes", async () => {
    elevenlabs.heal();
    openai.heal();
    await page.getByRole("switch", { name: "Recordings into words" }).uncheck();
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
    await calls.again(id);
    expect(await calls.settled(id)).toMatchObject({ transcription_status: "not_allowed", why: "feature_off" });
    // The yes of the editor's panel doesn't name recordings, nor who only hears.
    await calls.settings({ consent: true, transcription: false });
    await calls.settings({ transcription: true });
    await page.goto("/settings/ai");
    await expect(page.getByRole("heading", { name: `the speech ${ears} was added since you said yes` })).toBeVisible();
    await pictures(page, "voice-consent-added", true);
    await page.request.patch(`/api/v1/entries/${entry}`, { headers: { origin: server.url }, data: { ai_excluded: true } });
    await calls.again(id);
    expect(await calls.settled(id)).toMatchObject({ why: "entry_excluded", transcript: { text: ordinary.text } });
    expect([elevenlabs.wire, openai.wire]).toEqual([[], []]);
    await page.request.patch(`/api/v1/entries/${entry}`, { headers: { origin: server.url }, data: { ai_excluded: false } });
    await calls.again(id);
    expect(await calls.settled(id)).toMatchObject({ transcription_status: "done", provider: "openai" });
    await page.getByRole("button", { name: `Yes, the speech ${ears} may help` }).click();
    await expect(page.getByRole("heading", { name: `AI is on, with the ${other} and the ${ears}` })).toBeVisible();
    await calls.again(id);
    expect(await calls.settled(id)).toMatchObject({ provider: "elevenlabs" });
  });

  await heardTest.step("the yes taken back on the page is heard at once", async () => {
    await page.getByRole("button", { name: "Take my yes back" }).click();
    await expect(page.getByRole("heading", { name: "May outside AIs help?" })).toBeVisible();
    elevenlabs.heal();
    await calls.again(id);
    expect(await calls.settled(id)).toMatchObject({ why: "no_consent" });
    expect(elevenlabs.wire).toEqual([]);
  });
  expect([elevenlabs.refusals, openai.refusals]).toEqual([[], []]);
});

heardTest(
  "what fails says how, what passes is tried again by itself, and silence is no words",
  async ({ page, server, hearers }) => {
    heardTest.setTimeout(180_000);
    const { elevenlabs, openai } = hearers;
    await signIn(page);
    const calls = callsOf(page, server.url);
    await calls.settings({ consent: true, transcription: true });
    const entry = await writeEntry(page.request, server.url, { content: "By the lake." });

    elevenlabs.says(silence);
    expect(await calls.settled(await calls.keep(entry))).toMatchObject({ transcription_status: "no_words", transcript: null });

    elevenlabs.heal();
    elevenlabs.fail({ kind: "status", status: 429 }, 1);
    openai.speech.fail({ kind: "cut" }, 1);
    expect(await calls.settled(await calls.keep(entry))).toMatchObject({ transcription_status: "done", provider: "elevenlabs" });
    expect(elevenlabs.requests).toHaveLength(2);

    elevenlabs.fail({ kind: "page" }, 1);
    expect(await calls.settled(await calls.keep(entry))).toMatchObject({ transcription_status: "done", provider: "openai" });

    elevenlabs.fail({ kind: "status", status: 401, code: "invalid_api_key" }, 1);
    openai.speech.fail({ kind: "status", status: 401 }, 1);
    const failed = await calls.keep(entry);
    expect(await calls.settled(failed)).toMatchObject({ transcription_status: "failed", failure: "bad_key", transcript: null });
    await calls.again(failed);
    expect(await calls.settled(failed)).toMatchObject({ transcription_status: "done", failure: null });

    // While it is heard it is deleted: nothing of it is left, and nobody stumbles over that.
    elevenlabs.fail({ kind: "late", milliseconds: 1_500 }, 1);
    const before = elevenlabs.requests.length;
    const gone = await calls.keep(entry);
    await expect.poll(() => elevenlabs.requests.length, { timeout: 20_000 }).toBe(before + 1);
    expect((await page.request.delete(`/api/v1/recordings/${gone}`, { headers: { origin: server.url } })).status()).toBe(204);
    expect((await page.request.get(`/api/v1/recordings/${gone}`)).status()).toBe(404);
    await calls.settings({ consent: false });
  },
);
