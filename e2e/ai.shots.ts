import type { Page } from "playwright/test";
import { aidedTest } from "./support/aided";
import { expect, ownerTest } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { shoot } from "./support/shots";

// `npm run pictures`: what reads and answers, on this device and with an outside AI, for people to look at.

for (const each of [ownerTest, aidedTest]) {
  each.use({ actionTimeout: 20_000 });
  each.beforeEach(({ watch }) => watch.allow(/./));
}

const day = 86_400_000;
const dayBack = (back: number) => new Date(Date.now() - back * day).toISOString().slice(0, 10);
const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });

const week = [
  "Lena called about December. I said yes before she finished the sentence, and I was anxious all evening.",
  "Coffee with Lena by the canal. My boss moved the meeting again, and I couldn't sleep.",
  "The deadline. I stayed until nine, ate standing up, and felt tired and alone on the tram.",
  "Lena laughed about the swan lamp. We walked home the long way and I was happy about nothing at all.",
  "The heron stood by the weir, and Oskar took it for a statue. Then it lifted one foot.",
  "Another deadline moved. I met Lena by the canal and told her that the office is too loud.",
];

async function writeWeek(page: Page, url: string): Promise<string> {
  let last = "";
  // The last one is still to be reflected on.
  const moods = ["anxious", "tired", "lonely", "happy", "calm"];
  for (const [at, content] of week.entries()) {
    const mood = moods[at];
    const day = dayBack(week.length - 1 - at);
    last = await writeEntry(page.request, url, { content, day, ...(mood === undefined ? {} : { mood }) });
  }
  return last;
}

async function askHere(page: Page, question: string): Promise<void> {
  await page.goto("/ask");
  await page.getByRole("textbox", { name: "Your question" }).fill(question);
  await page.getByRole("textbox", { name: "Your question" }).press("Enter");
}

async function openPanel(page: Page, id: string): Promise<void> {
  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(panel(page)).toBeVisible();
}

ownerTest("on this device alone", async ({ page, server }) => {
  ownerTest.setTimeout(300_000);
  for (const [path, name] of Object.entries({ "/ask": "ask-first", "/settings/memory": "memory-first" })) {
    await page.goto(path);
    await shoot(page, `ai-${name}`);
  }
  const id = await writeWeek(page, server.url);
  await page.goto("/ask");
  await expect(page.getByRole("textbox", { name: "Your question" })).toBeVisible();
  await shoot(page, "ai-ask-suggested");
  await askHere(page, "When did Oskar see the heron?");
  await expect(page.locator("mark").first()).toBeVisible();
  await shoot(page, "ai-ask-entries");
  await askHere(page, "What did the judge say about the will?");
  await expect(page.locator("main").getByText("Nothing in your journal speaks of this.").first()).toBeVisible();
  await shoot(page, "ai-ask-nothing");
  await askHere(page, "I want to kill myself, did I write about it?");
  await expect(page.getByRole("region", { name: /something very heavy/ })).toBeVisible();
  await shoot(page, "ai-ask-care");
  await openPanel(page, id);
  await panel(page).getByRole("button", { name: "Ask me something" }).click();
  await expect(panel(page).locator(".words").first()).toHaveText(/\?$/);
  await shoot(page, "ai-hint");
  await panel(page).getByRole("button", { name: "Reflect on this" }).click();
  await expect(panel(page).getByRole("heading", { name: "To go on with" })).toBeVisible();
  await panel(page).getByRole("heading", { name: "To go on with" }).scrollIntoViewIfNeeded();
  await shoot(page, "ai-reflection");
  await page.goto("/settings/memory");
  await page.getByRole("button", { name: "Look again now" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("listitem").filter({ hasText: "Lena" }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await shoot(page, "ai-memory");
  await page.goto("/insights");
  await page
    .getByRole("heading", { name: /look back/i })
    .first()
    .scrollIntoViewIfNeeded();
  await shoot(page, "ai-look-back");
  await page.goto("/guided");
  await shoot(page, "ai-guided-for-you");
  await page.goto("/today");
  await shoot(page, "ai-today");
});

aidedTest("with an outside AI", async ({ page, server, doubles }) => {
  aidedTest.setTimeout(300_000);
  await signIn(page);
  const id = await writeWeek(page, server.url);
  await page.goto("/settings/ai");
  await shoot(page, "ai-settings-before");
  await openPanel(page, id);
  await panel(page).getByRole("button", { name: "Ask me something" }).click();
  await expect(panel(page).getByRole("region", { name: "May an outside AI help?" })).toBeVisible();
  await shoot(page, "ai-consent-beside");
  const ai = { consent: true, hints: true, mood: true, prompts: true, ask: true, companions: true, memory: true };
  await page.request.patch("/api/v1/settings", { data: { ai }, headers: { origin: server.url } });
  await openPanel(page, id);
  await panel(page).getByRole("button", { name: "Ask me something" }).click();
  await expect(panel(page).locator(".words").first()).toHaveText(/\?$/);
  await shoot(page, "ai-hint-outside");
  await askHere(page, "When did Oskar see the heron?");
  await expect(page.getByText("Gemini by Google", { exact: true })).toBeVisible();
  await shoot(page, "ai-ask-answer");
  doubles.gemini.fail({ kind: "status", status: 503 }, 99);
  await askHere(page, "Who took the heron for a statue?");
  await expect(page.getByText("OpenAI, because Gemini by Google didn’t answer")).toBeVisible();
  await shoot(page, "ai-ask-in-its-place");
  await page.goto("/settings/ai");
  await shoot(page, "ai-settings-after");
  await page.getByRole("heading", { name: "What was sent" }).scrollIntoViewIfNeeded();
  await shoot(page, "ai-settings-sent");
});
