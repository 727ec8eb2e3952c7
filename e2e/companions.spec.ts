import type { APIRequestContext, Page } from "playwright/test";
import { companionFacts, type CompanionType, companionTypes } from "@/lib/companions/view";
import { aidedTest, onTheWire } from "./support/aided";
import { evening } from "../lib/testing/companion-talk";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { expect, ownerTest } from "./support/fixtures";
import { signIn } from "./support/journal";

const field = (page: Page) => page.getByRole("textbox", { name: "Say something" });
const said = (page: Page) => page.getByRole("list", { name: "What was said" }).getByRole("listitem");
const answers = (page: Page) => said(page).filter({ hasText: "Companion: " });
const sheet = (page: Page) => page.getByRole("dialog", { name: "About this conversation" });

/** What this browser keeps of words that were not said yet, as it lies there; "" for nothing. */
async function keptBy(page: Page): Promise<string> {
  const { databases, everything } = await browserStore(page);
  return (databases["pauz-unsaid/words"] ?? 0) === 0 ? "" : `kept ${everything}`;
}

async function begin(page: Page, type: CompanionType): Promise<string> {
  await page.goto("/companions");
  await page.getByRole("button", { name: `Begin: ${companionFacts(type).name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(companionFacts(type).name);
  await expect(field(page)).toBeVisible();
  return new URL(page.url()).pathname.split("/").pop() ?? "";
}

async function say(page: Page, text: string): Promise<void> {
  const before = await said(page).count();
  await field(page).fill(text);
  await page.getByRole("button", { name: "Say it" }).click();
  await expect(said(page).nth(before)).toContainText(text);
}

async function sayAndHear(page: Page, text: string): Promise<string> {
  const before = await answers(page).count();
  await say(page, text);
  await expect(answers(page)).toHaveCount(before + 1);
  await expect(answers(page).last()).toContainText(/this device|Gemini|OpenAI/);
  return (await answers(page).last().textContent()) ?? "";
}

async function switchOn(request: APIRequestContext, origin: string, consent: boolean): Promise<void> {
  const ai = { consent, ...(consent ? { companions: true } : {}) };
  const answer = await request.patch("/api/v1/settings", { data: { ai }, headers: { origin } });
  expect(answer.status()).toBe(200);
}

ownerTest.describe("with no AI configured", () => {
  for (const type of companionTypes) {
    ownerTest(`${companionFacts(type).name} begins, answers in its own way on this device, and goes on`, async ({ page }) => {
      await begin(page, type);
      await expect(answers(page)).toHaveCount(1);
      const first = await sayAndHear(page, evening);
      const second = await sayAndHear(page, "My mother was there, and I was quiet for the rest of the evening.");
      expect(second).not.toBe(first);
      expect(second).toContain("On this device");
      await expect(field(page)).toBeFocused();
      await expect(page.getByRole("list", { name: "Ways to begin" }).getByRole("button").first()).toBeVisible();
      await expectAxeClean(page);
    });
  }

  ownerTest("the way there is on Today, and the list shows where one was left", async ({ page }) => {
    await page.goto("/today");
    await page.getByRole("link", { name: /Talk it through/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Companions");
    await expectAxeClean(page);
    await begin(page, "free_chat");
    await page.goto("/companions");
    await expect(page.getByRole("link", { name: /^The kettle/ })).toHaveCount(0);
    const id = await begin(page, "free_chat");
    await sayAndHear(page, "The kettle is loud tonight and I like it.");
    await page.getByRole("link", { name: "All conversations" }).click();
    const line = page.getByRole("link", { name: /^The kettle is loud tonight/ });
    await expect(line).toContainText("Free chat · Today");
    await line.click();
    await expect(page).toHaveURL(new RegExp(`/companions/${id}$`));
    await expect(said(page).nth(1)).toContainText("The kettle is loud");
  });

  ownerTest("a beginning helps, Enter makes a line, Ctrl and Enter send", async ({ page }) => {
    await begin(page, "growth_challenge");
    await page.getByRole("button", { name: "I want to …" }).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("write to Lena.");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Soon.");
    await expect(field(page)).toHaveValue("I want to write to Lena.\nSoon.");
    await page.keyboard.press("Control+Enter");
    await expect(said(page).nth(1)).toContainText("I want to write to Lena.\nSoon.");
    await expect(field(page)).toHaveValue("");
    await expect(answers(page)).toHaveCount(2);
  });

  ownerTest("what is typed and not sent is there after a reload, sealed", async ({ page }) => {
    await begin(page, "inner_voice");
    await field(page).fill("Not sent yet: the voice in the stairwell.");
    await expect.poll(() => keptBy(page)).toContain("kept");
    expect(await keptBy(page)).not.toContain("stairwell");
    await page.reload();
    await expect(field(page)).toHaveValue("Not sent yet: the voice in the stairwell.");
    await expect(said(page)).toHaveCount(1);
  });

  ownerTest("without a network the words wait, also across a reload, and are said once", async ({ page, context, watch }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    await begin(page, "reflection_buddy");
    await context.setOffline(true);
    await say(page, "Said in a tunnel, about the long week.");
    const waiting = page.getByRole("status").filter({ hasText: "PAUZ can’t be reached" });
    await expect(waiting.first()).toBeVisible();
    await expect.poll(() => keptBy(page)).toContain("kept");
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByText("This was not sent yet").first()).toBeVisible();
    await expect(said(page).nth(1)).toContainText("Said in a tunnel");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(answers(page)).toHaveCount(2);
    await page.reload();
    await expect(said(page)).toHaveCount(3);
  });

  ownerTest("a tab that has seen less keeps its words and shows what was said elsewhere", async ({ page, context }) => {
    await begin(page, "free_chat");
    const other = await context.newPage();
    await other.goto(page.url());
    await sayAndHear(other, "From the other tab, about the garden.");
    await field(page).fill("From this tab, later.");
    await page.getByRole("button", { name: "Say it" }).click();
    await expect(page.getByText("This went on in another tab")).toBeVisible();
    await expect(said(page).nth(1)).toContainText("From the other tab");
    await expect(field(page)).toHaveValue("From this tab, later.");
    await page.getByRole("button", { name: "Say it" }).click();
    await expect(answers(page)).toHaveCount(3);
    await other.close();
  });

  ownerTest("it can be tagged, saved as an entry once, paused, taken up, archived and deleted", async ({ page, watch }) => {
    watch.allow(/status of 404/);
    const id = await begin(page, "reflection_buddy");
    await sayAndHear(page, "My boss moved the deadline again. At the office my boss asked Lena about the project.");
    await page.getByRole("button", { name: "About this conversation" }).click();
    await expect(sheet(page).getByText("work", { exact: true })).toBeVisible();
    await sheet(page).getByRole("textbox", { name: "New tag" }).fill("corridor");
    await sheet(page).getByRole("button", { name: "Add" }).click();
    await expect(sheet(page).getByText("corridor", { exact: true })).toBeVisible();
    await expectAxeClean(page);
    await sheet(page).getByRole("button", { name: "Save as an entry" }).click();
    await expect(sheet(page).getByRole("link", { name: "Open the entry" })).toBeVisible();
    const entry = (await sheet(page).getByRole("link", { name: "Open the entry" }).getAttribute("href")) ?? "";
    await sheet(page).getByRole("button", { name: "Pause" }).click();
    await expect(page.getByText("This conversation is paused")).toBeVisible();
    await expect(field(page)).toHaveCount(0);
    await page.reload();
    await page.getByRole("button", { name: "Take it up again" }).click();
    await sayAndHear(page, "And I nodded, as always.");
    await page.getByRole("button", { name: "About this conversation" }).click();
    await expect(sheet(page).getByRole("link", { name: "Open the entry" })).toHaveAttribute("href", entry);
    await sheet(page).getByRole("button", { name: "Archive" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Companions");
    await page.getByRole("link", { name: "Archived" }).click();
    const line = page.getByRole("link", { name: /^My boss moved the deadline/ });
    await expect(line).toContainText("corridor");
    await line.click();
    await expect(page.getByText("This conversation is archived")).toBeVisible();
    await page.getByRole("button", { name: "About this conversation" }).click();
    await sheet(page).getByRole("button", { name: "Delete" }).click();
    await sheet(page).getByRole("button", { name: "Delete for good" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Companions");
    const gone = await page.goto(`/companions/${id}`);
    expect(gone?.status()).toBe(404);
    await page.goto(entry);
    await expect(page.locator(".paper-text")).toContainText("My boss moved the deadline again.");
    await expect(page.locator(".paper-text blockquote").first()).toBeVisible();
  });

  ownerTest("a long conversation loads in pages", async ({ page, baseURL }) => {
    const id = await begin(page, "free_chat");
    for (let at = 0; at < 24; at += 1) {
      const data = { content: `On day ${at} the heron stood by the water.` };
      const sent = await page.request.post(`/api/v1/sessions/${id}/messages`, { data, headers: { origin: baseURL ?? "" } });
      expect(sent.status()).toBe(200);
    }
    await page.reload();
    await expect(said(page).filter({ hasText: "You: On day 23" })).toBeInViewport();
    await expect(said(page).filter({ hasText: "You: On day 0 " })).toHaveCount(0);
    await page.getByRole("button", { name: "Earlier words" }).click();
    await expect(said(page).filter({ hasText: "You: On day 0 " })).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Earlier words" })).toHaveCount(0);
  });

  ownerTest("what is too heavy is kept, and met with people to talk to; no companion answers", async ({ page }) => {
    await begin(page, "growth_challenge");
    await say(page, "I don't want to be alive any more.");
    const care = page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." });
    await expect(care).toBeVisible();
    await expect(care.getByRole("link", { name: /findahelpline\.com/ })).toBeVisible();
    await expect(answers(page)).toHaveCount(1);
    await expect(page.getByRole("list", { name: "Ways to begin" })).toHaveCount(0);
    await expectAxeClean(page);
    await page.reload();
    await expect(said(page).nth(1)).toContainText("I don't want to be alive any more.");
    await expect(care).toBeVisible();
    await say(page, "Still here.");
    await expect(said(page)).toHaveCount(3);
    await expect(answers(page)).toHaveCount(1);
  });

  ownerTest("after that one goes on in one’s own words, carefully, with people to talk to in reach", async ({ page }) => {
    await begin(page, "growth_challenge");
    await say(page, "I don't want to be alive any more.");
    const care = page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." });
    await expect(care).toBeInViewport();
    // Hidden, the people are one tap away; and the companion is silent still.
    await care.getByRole("button", { name: "Hide this" }).click();
    await expect(care).toHaveCount(0);
    await page.getByRole("button", { name: "People to talk to" }).click();
    await expect(care).toBeVisible();
    await page.getByRole("button", { name: "I’d like to go on writing" }).click();
    await expect(answers(page).last()).toContainText("The people stay within reach");
    await expect(care).toHaveCount(0);
    await expectAxeClean(page);
    const next = await sayAndHear(page, "The kettle is on. I want to tidy the desk tomorrow.");
    expect(next).toMatch(/own pace.*On this device/);
    await page.reload();
    await page.getByRole("button", { name: "People to talk to" }).click();
    await expect(care.getByRole("link", { name: /findahelpline\.com/ })).toBeInViewport();
    await page.getByRole("button", { name: "About this conversation" }).click();
    const here = sheet(page).getByRole("switch", { name: /Keep this conversation on this device/ });
    await expect(here).toBeChecked();
    await expect(here).toBeDisabled();
    await sheet(page).getByRole("button", { name: "Close" }).click();
    // Said again, they come first again.
    await say(page, "I want to die.");
    await expect(care).toBeInViewport();
    await expect(page.getByRole("button", { name: "This isn’t about me right now" })).toBeVisible();
  });
});

aidedTest.describe("with Gemini, and OpenAI in its place", () => {
  aidedTest.describe.configure({ mode: "serial" });

  aidedTest.beforeEach(async ({ page, doubles }) => {
    doubles.gemini.heal();
    doubles.openai.heal();
    await signIn(page);
  });

  aidedTest("without a yes nothing goes out, and this device answers", async ({ page, server, doubles }) => {
    // The server is shared with other journeys, which may have said yes.
    await page.request.patch("/api/v1/settings", { headers: { origin: server.url }, data: { ai: { consent: false } } });
    const before = onTheWire(doubles);
    await begin(page, "reflection_buddy");
    expect(await sayAndHear(page, evening)).toContain("On this device");
    expect(onTheWire(doubles)).toBe(before);
  });

  aidedTest(
    "after a yes Gemini answers; down, OpenAI does; both down, this device, and says why",
    async ({ page, doubles, server }) => {
      await switchOn(page.request, server.url, true);
      await begin(page, "reflection_buddy");
      expect(await sayAndHear(page, evening)).toMatch(/“Lena called again on Sunday”.*Gemini/);
      const sent = JSON.parse(doubles.gemini.requests[0]?.message ?? "{}") as { conversation?: unknown[] };
      expect(sent.conversation?.at(-1)).toEqual({ person: evening });
      expect(doubles.gemini.requests[0]?.instructions).toContain("reflection buddy");
      doubles.gemini.fail({ kind: "status", status: 503 }, 50);
      expect(await sayAndHear(page, "I was quiet for the rest of it.")).toMatch(/OpenAI, because Gemini/);
      doubles.openai.fail({ kind: "cut" }, 50);
      expect(await sayAndHear(page, "And then I washed the dishes twice.")).toMatch(/On this device, because Gemini/);
      await page.reload();
      await expect(said(page)).toHaveCount(7);
    },
  );

  aidedTest("a conversation kept on this device, and one too heavy, send nothing", async ({ page, doubles, server }) => {
    await switchOn(page.request, server.url, true);
    await begin(page, "pattern_detective");
    await page.getByRole("button", { name: "About this conversation" }).click();
    await sheet(page)
      .getByRole("switch", { name: /Keep this conversation on this device/ })
      .check();
    await sheet(page).getByRole("button", { name: "Close" }).click();
    expect(await sayAndHear(page, evening)).toContain("On this device");
    await begin(page, "inner_voice");
    await say(page, "I want to kill myself.");
    await expect(page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." })).toBeVisible();
    await page.getByRole("button", { name: "This isn’t about me right now" }).click();
    await expect(answers(page)).toHaveCount(2);
    expect(await sayAndHear(page, "It is a line of a song I can’t get rid of.")).toContain("On this device");
    expect(onTheWire(doubles)).toBe(0);
  });

  aidedTest("a yes taken back is heard before the next word", async ({ page, doubles, server }) => {
    await switchOn(page.request, server.url, true);
    await begin(page, "free_chat");
    await sayAndHear(page, evening);
    const before = onTheWire(doubles);
    await switchOn(page.request, server.url, false);
    expect(await sayAndHear(page, "And now only here.")).toContain("On this device");
    expect(onTheWire(doubles)).toBe(before);
  });
});
