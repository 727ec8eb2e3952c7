import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { type ElevenLabsDouble, startElevenLabs } from "./doubles/elevenlabs";
import { silence } from "./doubles/speech";
import { expectAxeClean } from "./support/axe";
import { stored } from "./support/editor";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { type RunningServer, startServer } from "./support/server";
import { pictures } from "./support/screens";
import { recordingsOf, speechFile } from "./support/voice";

/** As the owner, where ElevenLabs turns voice into words; the yes to it is given unless a test takes it back. */
const test = ownerTest.extend<{ agreed: undefined }, { ears: ElevenLabsDouble; server: RunningServer }>({
  ears: [
    async ({}, provide) => {
      const ears = await startElevenLabs();
      await provide(ears);
      await ears.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ ears }, provide) => {
      const server = await startServer({
        ELEVENLABS_API_KEY: ears.apiKey,
        ELEVENLABS_BASE_URL: ears.baseUrl,
        PAUZ_AI_REST_SECONDS: "1",
      });
      await provide(server);
      await server.dispose();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  agreed: [
    async ({ page, ears, baseURL }, provide) => {
      ears.heal();
      const data = { ai: { consent: true, transcription: true } };
      const yes = await page.request.patch("/api/v1/settings", { headers: { origin: baseURL ?? "" }, data });
      expect(yes.ok(), await yes.text()).toBe(true);
      await provide(undefined);
      // Nothing was sent that the service would have refused.
      expect(ears.refusals).toEqual([]);
    },
    { auto: true },
  ],
});

const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });
const card = (page: Page) => panel(page).getByRole("region", { name: "Recordings" }).getByRole("article");
const said = (page: Page) => card(page).getByRole("group", { name: /^What was said/ });
const heard = (page: Page) => said(page).locator("[data-heard]");
const place = (page: Page) => card(page).getByRole("slider", { name: "Place in the recording" });
const at = async (page: Page) => Number(await place(page).inputValue());

const spoken = "This evening I walked along the river. The water was quiet, and so was I.";

async function withSound(page: Page, url: string, content = "The river was high tonight."): Promise<string> {
  const id = await writeEntry(page.request, url, { content });
  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
  await panel(page).getByLabel("Sound files").setInputFiles(speechFile);
  await expect(card(page)).toHaveAccessibleName(/^speech\.wav/);
  return id;
}

test("what was said stands beside the sound: followed while it plays, and every word a way to hear it", async ({
  page,
  baseURL,
}) => {
  await withSound(page, baseURL ?? "");
  await expect(said(page)).toHaveText(spoken);
  await expect(said(page)).toHaveAttribute("lang", "en");
  await expect(card(page).getByText("Heard by ElevenLabs · English")).toBeVisible();
  await expect(heard(page)).toHaveCount(0);
  await expectAxeClean(page);
  await said(page).scrollIntoViewIfNeeded();
  await pictures(page, "voice-words");

  await said(page).getByText("quiet").click();
  await expect(heard(page)).toHaveText(/quiet/);
  await expect.poll(() => at(page)).toBeGreaterThan(3_300);
  const seen = new Set<string>();
  await expect
    .poll(
      async () => {
        for (const word of await heard(page).allTextContents()) seen.add(word);
        return seen.size;
      },
      { intervals: [60] },
    )
    .toBeGreaterThan(2);
  await expect(card(page).getByRole("button", { name: "Play" })).toBeVisible();

  // The same by keyboard alone.
  await said(page).focus();
  await page.keyboard.press("Home");
  for (let count = 0; count < 3; count += 1) await page.keyboard.press("ArrowRight");
  await expect(said(page).locator("[data-chosen]")).toHaveText("walked");
  await expect(card(page).getByRole("status").filter({ hasText: "walked" })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(heard(page)).toHaveText(/walked|along/);
  await card(page).getByRole("button", { name: "Pause" }).click();
  expect(await at(page)).toBeGreaterThan(850);
});

test("its words go into the entry once, and again only when that is asked for", async ({ page, context, baseURL }) => {
  const id = await withSound(page, baseURL ?? "", "The river was high tonight.");
  await expect(said(page)).toHaveText(spoken);
  // Another page of the same entry, which doesn't know yet.
  const other = await context.newPage();
  await other.goto(`/journal/${id}`);
  await other.getByRole("button", { name: "About this entry" }).click();
  await expect(said(other)).toHaveText(spoken);

  await card(page).getByRole("button", { name: "Insert into the entry" }).click();
  await expect(card(page).getByText("In the entry, at its end.")).toBeVisible();
  const once = `The river was high tonight.\n\n${spoken}`;
  await expect.poll(async () => (await stored(page, id)).content).toBe(once);

  await card(other).getByRole("button", { name: "Insert into the entry" }).click();
  await expect(card(other).getByText("In the entry already, from another page or device.")).toBeVisible();
  await other.close();
  expect((await stored(page, id)).content).toBe(once);

  await page.reload();
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(card(page).getByText("In the entry.")).toBeVisible();
  await card(page).getByRole("button", { name: "Insert again" }).click();
  await expect.poll(async () => (await stored(page, id)).content).toBe(`${once}\n\n${spoken}`);
});

test("tidied and back, and the sound deleted with its words kept", async ({ page, ears, baseURL }) => {
  ears.says({ text: "Um, I walked, uh, I walked along the river.", words: [] });
  const id = await withSound(page, baseURL ?? "");
  const verbatim = "Um, I walked, uh, I walked along the river.";
  await expect(said(page)).toHaveText(verbatim);
  await card(page).getByRole("button", { name: "Tidied" }).click();
  await expect(card(page).getByRole("button", { name: "Tidied" })).toHaveAttribute("aria-pressed", "true");
  await expect(said(page)).not.toHaveText(verbatim);
  await expect(said(page)).toContainText("I walked along the river.");
  await expect(card(page).getByText(/tidied by this device/)).toBeVisible();
  expect(await recordingsOf(page, id)).toMatchObject([{ transcript: { text: verbatim } }]);
  await expectAxeClean(page);
  await card(page).getByRole("button", { name: "As spoken" }).click();
  await expect(said(page)).toHaveText(verbatim);

  await card(page).getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete the sound, keep its words" }).click();
  await expect(card(page).getByText("The sound was deleted; its words are kept.")).toBeVisible();
  await expect(card(page).getByRole("button", { name: "Play" })).toHaveCount(0);
  await expect(said(page)).toHaveText(verbatim);
  const [left] = await recordingsOf(page, id);
  expect(left).toMatchObject({ status: "words_only" });
  expect((await page.request.get(`/api/v1/recordings/${left?.id ?? ""}/audio`)).status()).toBe(404);
  // What is left can be put into the entry, and deleted.
  await card(page).getByRole("button", { name: "Insert into the entry" }).click();
  await expect.poll(async () => (await stored(page, id)).content).toContain(verbatim);
  await card(page).getByRole("button", { name: "Delete…" }).click();
  await page.getByRole("button", { name: "Delete its words" }).click();
  await expect(card(page)).toHaveCount(0);
  expect((await stored(page, id)).content).toContain(verbatim);
});

test("a sound without words is said to have none; one that couldn't be heard is tried again", async ({ page, ears, baseURL }) => {
  ears.says(silence);
  await withSound(page, baseURL ?? "");
  await expect(card(page).getByText("We heard no words in it")).toBeVisible();
  expect((await stored(page, page.url().split("/").at(-1) ?? "")).content).toBe("The river was high tonight.");
  ears.heal();
  ears.fail({ kind: "status", status: 401 }, 8);
  await card(page).getByRole("button", { name: "Listen again" }).click();
  await expect(card(page).getByText("It couldn’t be turned into words")).toBeVisible();
  await expect(card(page).getByText(/The sound is kept\.$/)).toBeVisible();
  await expectAxeClean(page);
  ears.heal();
  // Who refused rests for a second.
  await expect(async () => {
    await card(page).getByRole("button", { name: "Try again" }).click({ timeout: 2_000 });
    await expect(said(page)).toHaveText(spoken, { timeout: 4_000 });
  }).toPass();
});

test("nothing is sent without a yes, nor of an entry that is kept away; both say so, and go on when that changes", async ({
  page,
  ears,
  baseURL,
}) => {
  const headers = { origin: baseURL ?? "" };
  await page.request.patch("/api/v1/settings", { headers, data: { ai: { consent: false } } });
  await withSound(page, baseURL ?? "");
  await expect(card(page).getByText("It stays here: you haven’t been asked yet")).toBeVisible();
  await expect(card(page).getByRole("link", { name: "What would be sent, and to whom" })).toHaveAttribute("href", "/settings/ai");
  await page.request.patch("/api/v1/settings", { headers, data: { ai: { consent: true } } });
  const changed = () =>
    page.waitForResponse((response) => response.url().includes("/api/v1/entries/") && response.request().method() === "PATCH");
  const away = panel(page).getByRole("switch", { name: "Keep away from AI" });
  await Promise.all([changed(), away.check()]);
  await card(page).getByRole("button", { name: "Turn it into words now" }).click();
  await expect(card(page).getByText("It stays here: this entry is kept away from AI")).toBeVisible();
  expect(ears.requests).toHaveLength(0);
  await Promise.all([changed(), away.uncheck()]);
  await card(page).getByRole("button", { name: "Turn it into words now" }).click();
  await expect(said(page)).toHaveText(spoken);
  expect(ears.requests).toHaveLength(1);
  expect(ears.requests[0]?.file.bytes.equals(readFileSync(speechFile))).toBe(true);
});

test("heavy words that were spoken show the people to talk to, once, and stay", async ({ page, ears, baseURL }) => {
  ears.says({ text: "I want to kill myself tonight. I can't go on.", words: [] });
  await withSound(page, baseURL ?? "");
  const people = panel(page).getByRole("region", { name: /carrying something very heavy/ });
  await expect(people).toBeVisible();
  await expect(panel(page).getByRole("button", { name: "Ask me something" })).toHaveCount(0);
  await expect(said(page)).toContainText("I can't go on.");
  await expectAxeClean(page);
  await people.getByRole("button", { name: "Hide this" }).click();
  await expect(people).toHaveCount(0);
});
