import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest as anyOwnerTest, serverWith } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import type { RunningServer } from "./support/server";

// What is chosen here would change the journeys of whoever shares the server.
const ownerTest = anyOwnerTest.extend<object, { server: RunningServer }>({ server: serverWith() });

type Voice = { readonly name: string; readonly lang: string; readonly localService: boolean };

/** This browser has these voices, and says nothing aloud: what it was asked to read is in `window.read`, what ended it in `window.hushed`. */
async function withVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((list) => {
    const read: { text: string; voice: string; lang: string }[] = [];
    const heard = new EventTarget();
    let speaking: SpeechSynthesisUtterance | null = null;
    // As in a real browser, the voices come after the page.
    let known: readonly object[] = [];
    setTimeout(() => {
      known = list.map((voice) => ({ ...voice, default: false, voiceURI: voice.name }));
      heard.dispatchEvent(new Event("voiceschanged"));
    }, 200);
    class Utterance extends EventTarget {
      voice: { name: string } | null = null;
      lang = "";
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    const synthesis = {
      getVoices: () => known,
      addEventListener: heard.addEventListener.bind(heard),
      removeEventListener: heard.removeEventListener.bind(heard),
      speak(utterance: SpeechSynthesisUtterance) {
        speaking = utterance;
        read.push({ text: utterance.text, voice: utterance.voice?.name ?? "", lang: utterance.lang });
      },
      cancel() {
        const before = speaking;
        speaking = null;
        before?.onend?.call(before, new Event("end") as SpeechSynthesisEvent);
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.assign(window, { read, finish: () => synthesis.cancel(), isSpeaking: () => speaking !== null });
  }, voices);
}

const anna = { name: "Anna", lang: "de-DE", localService: true };
const daniel = { name: "Daniel", lang: "en-GB", localService: true };
const elsewhere = { name: "Far English", lang: "en-US", localService: false };

const read = (page: Page) =>
  page.evaluate(() => (window as unknown as { read: { text: string; voice: string; lang: string }[] }).read);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { finish: () => void }).finish());
const isSpeaking = (page: Page) => page.evaluate(() => (window as unknown as { isSpeaking: () => boolean }).isSpeaking());
const speaker = (page: Page) => page.getByRole("button", { name: "Read this aloud" });

async function switchOn(page: Page): Promise<void> {
  await page.goto("/settings/voice");
  await page.getByRole("switch", { name: "Read questions aloud" }).check();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
}

async function hintOn(page: Page, url: string, content: string): Promise<void> {
  const id = await writeEntry(page.request, url, { content });
  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  await expect(page.getByRole("button", { name: "Another" })).toBeVisible();
}

const evening =
  "The rent went up again, eighty euros. I sat with the calculator and kept quiet about it at dinner, and I was ashamed.";

ownerTest.describe.serial("questions read aloud", () => {
  ownerTest("is off until it is asked for", async ({ page, baseURL }) => {
    await withVoices(page, [daniel, anna]);
    await hintOn(page, baseURL ?? "", evening);
    await expect(speaker(page)).toHaveCount(0);
    await page.goto("/settings/voice");
    await expect(page.getByRole("switch", { name: "Read questions aloud" })).not.toBeChecked();
    await expectAxeClean(page);
  });

  ownerTest("reads a hint in its language by a voice of the device, and stops", async ({ page, baseURL }) => {
    await withVoices(page, [elsewhere, anna, daniel]);
    await switchOn(page);
    await hintOn(page, baseURL ?? "", evening);
    const question = await page.getByRole("region", { name: "A question, if you want one" }).locator(".words").textContent();
    await speaker(page).focus();
    await page.keyboard.press("Enter");
    expect(await read(page)).toEqual([{ text: question, voice: "Daniel", lang: "en-GB" }]);
    const stop = page.getByRole("button", { name: "Stop reading" });
    await expect(stop).toBeFocused();
    await expectAxeClean(page);
    await page.keyboard.press("Enter");
    await expect(speaker(page)).toBeVisible();
    expect(await isSpeaking(page)).toBe(false);
    await speaker(page).click();
    await finish(page);
    await expect(speaker(page)).toBeVisible();
    // Another question ends the one that is being read.
    await speaker(page).click();
    await page.getByRole("button", { name: "Another" }).click();
    await expect.poll(() => isSpeaking(page)).toBe(false);
  });

  ownerTest("reads guided questions and the day's question", async ({ page }) => {
    await withVoices(page, [daniel]);
    await page.goto("/today");
    await speaker(page).click();
    const [today] = await read(page);
    await expect(page.locator("#question-card")).toContainText(today?.text ?? "nothing");
    await page.goto("/guided");
    await page.getByLabel("Something of your own").fill("My work");
    await page.getByRole("button", { name: "Begin", exact: true }).first().click();
    await page.waitForURL(/\/guided\/[0-9a-f-]{36}/);
    const question = page.getByRole("heading", { level: 1 });
    await speaker(page).click();
    expect((await read(page)).map(({ text }) => text)).toEqual([await question.textContent()]);
  });

  ownerTest(
    "has no button where no voice of the device speaks the language, and says where there is none at all",
    async ({ page, baseURL }) => {
      await withVoices(page, [elsewhere, anna]);
      await hintOn(page, baseURL ?? "", `${evening} Again.`);
      await page.waitForTimeout(500);
      await expect(speaker(page)).toHaveCount(0);
      await page.goto("/settings/voice");
      await expect(page.getByText("This browser has no voice of its own")).toHaveCount(0);
      const silent = await page.context().newPage();
      await withVoices(silent, [elsewhere]);
      await silent.goto("/settings/voice");
      await expect(silent.getByText("This browser has no voice of its own")).toBeVisible();
    },
  );
});
