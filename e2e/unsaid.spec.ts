import type { BrowserContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { expect, test } from "./support/fixtures";
import { signIn } from "./support/journal";
import { ownBrowser } from "./support/own-browser";
import { picture, screens } from "./support/screens";

// Words typed in a conversation and not said yet: nothing that comes in between takes them away.

const field = (page: Page) => page.getByRole("textbox", { name: "Say something" });
const said = (page: Page) => page.getByRole("list", { name: "What was said" }).getByRole("listitem");
const answers = (page: Page) => said(page).filter({ hasText: "Companion: " });
const messages = "**/api/v1/sessions/*/messages";

test.beforeEach(({ watch }) => {
  // Requests are refused and cut on purpose, and a closed session answers 401.
  watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|error occurred when fetching the script/);
});

async function begin(page: Page): Promise<string> {
  await page.goto("/companions");
  await page.getByRole("button", { name: "Begin: Free chat" }).click();
  await expect(field(page)).toBeVisible();
  return new URL(page.url()).pathname.split("/").pop() ?? "";
}

const keptRows = async (page: Page) => (await browserStore(page)).databases["pauz-unsaid/words"] ?? 0;

async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect.poll(() => keptRows(page)).toBeGreaterThan(0);
}

async function say(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await page.getByRole("button", { name: "Say it" }).click();
}

/** Answers the next messages with a refusal of the API until the door is opened again. */
async function refuse(context: BrowserContext, status: number, code: string): Promise<{ open(): Promise<void> }> {
  const body = JSON.stringify({ type: "about:blank", status, code, title: `Refused with ${code}`, detail: "On purpose." });
  await context.route(messages, (route) => route.fulfill({ status, contentType: "application/problem+json", body }));
  return { open: () => context.unroute(messages) };
}

for (const [status, code] of [
  [422, "invalid_input"],
  [429, "too_many_requests"],
  [500, "internal"],
  [503, "unavailable"],
] as const)
  test(`refused with ${status}, the words stay, also across a reload, and are said once in the end`, async ({
    context,
    page,
  }) => {
    await signIn(page);
    await begin(page);
    const door = await refuse(context, status, code);
    await say(page, "The heron stood by the water again.");
    await expect(page.getByText(`Refused with ${code}`).first()).toBeVisible();
    await expect(said(page).nth(1)).toContainText("The heron stood");
    await page.reload();
    await expect(page.getByText("This was not sent yet").first()).toBeVisible();
    await expect(said(page).nth(1)).toContainText("The heron stood");
    await door.open();
    await page.getByRole("button", { name: "Try again" }).click();
    // It may be the first thing ever asked of a server that has just begun.
    await expect(answers(page)).toHaveCount(2, { timeout: 40_000 });
    await page.reload();
    await expect(said(page)).toHaveCount(3);
    await expect.poll(() => keptRows(page)).toBe(0);
  });

test("a line cut in mid-answer loses nothing: the words are there, and asked again there is one answer", async ({
  context,
  page,
}) => {
  await signIn(page);
  await begin(page);
  await context.route(messages, async (route) => {
    // It arrives, and its answer never comes back.
    await route.fetch();
    await route.abort("connectionreset");
  });
  await say(page, "Said into a broken line.");
  await expect(page.getByText("PAUZ can’t be reached").first()).toBeVisible();
  await context.unroute(messages);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(answers(page)).toHaveCount(2);
  await page.reload();
  await expect(said(page)).toHaveCount(3);
});

test("what the server won’t take can be changed, and what has no conversation any more becomes an entry", async ({
  context,
  page,
  server,
}) => {
  await signIn(page);
  const id = await begin(page);
  const door = await refuse(context, 422, "invalid_input");
  await say(page, "Not to be taken as it is.");
  await page.getByRole("button", { name: "Change the words" }).click();
  await expect(field(page)).toHaveValue("Not to be taken as it is.");
  await door.open();
  const gone = await context.request.delete(`/api/v1/sessions/${id}`, { headers: { origin: server.url } });
  expect(gone.status()).toBe(204);
  await page.getByRole("button", { name: "Say it" }).click();
  await expect(page.getByText("This conversation is no longer there").first()).toBeVisible();
  await page.getByRole("button", { name: "Keep them as an entry" }).click();
  await expect(page.locator(".ProseMirror")).toContainText("Not to be taken as it is.");
  // They are nowhere else by now: the page was left only then.
  expect(await keptRows(page)).toBe(0);
});

test("words of a conversation that was deleted elsewhere are offered where all conversations are", async ({
  context,
  page,
  server,
}) => {
  await signIn(page);
  const id = await begin(page);
  await type(page, "Typed, and then it was gone.");
  await context.request.delete(`/api/v1/sessions/${id}`, { headers: { origin: server.url } });
  await page.goto("/companions");
  const left = page.getByRole("region", { name: "Not sent yet" });
  await expect(left).toContainText("“Typed, and then it was gone.”");
  await expectAxeClean(page);
  await left.getByRole("button", { name: "Keep as an entry" }).click();
  await expect(left).toHaveCount(0);
  await page.goto("/journal");
  await expect(page.getByText("Typed, and then it was gone.").first()).toBeVisible();
});

test("after a crash the words stand in the field", async ({ server, signedIn }) => {
  const own = ownBrowser();
  const open = async () => {
    const context = await own.start();
    // Cookies reach the disk only when there is time.
    await context.addCookies(signedIn.cookies);
    return context.newPage();
  };
  try {
    const page = await open();
    await page.goto(`${server.url}/companions`);
    await page.getByRole("button", { name: "Begin: Free chat" }).click();
    await expect(field(page)).toBeVisible();
    const address = page.url();
    await type(page, "Typed just before the battery went.");
    await own.kill();
    const again = await open();
    await again.goto(address);
    await expect(field(again)).toHaveValue("Typed just before the battery went.");
  } finally {
    await own.dispose();
  }
});

test("a session that has ended keeps what was said until its account is back", async ({ context, page }) => {
  await signIn(page);
  await begin(page);
  const address = page.url();
  await context.clearCookies();
  await say(page, "Said after the session had ended.");
  await expect(page.getByText("Please sign in").first()).toBeVisible();
  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByText("Words of a conversation wait on this device")).toBeVisible();
  await expectAxeClean(page);
  expect((await browserStore(page)).everything).not.toContain("after the session");
  await signIn(page);
  await page.goto(address);
  await expect(said(page).nth(1)).toContainText("Said after the session had ended.");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(answers(page)).toHaveCount(2);
});

test("two tabs of one conversation keep their own words, and each is offered the other’s", async ({ context, page }) => {
  await signIn(page);
  await begin(page);
  await type(page, "From the first tab.");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText("Another tab has unsent words for this conversation")).toBeVisible();
  await expect(other.getByText("“From the first tab.”")).toBeVisible();
  await expect(field(other)).toHaveValue("");
  await expectAxeClean(other);
  await field(other).fill("From the second.");
  await expect.poll(() => keptRows(other)).toBe(2);
  await page.reload();
  await expect(field(page)).toHaveValue("From the first tab.");
  await expect(page.getByText("“From the second.”")).toBeVisible();
  await page.getByRole("button", { name: "Put them here, too" }).click();
  await expect(field(page)).toHaveValue("From the first tab.\n\nFrom the second.");
  await expect(field(other)).toHaveValue("From the second.");

  // A tab that was closed leaves its words to the next one that opens.
  await field(page).fill("");
  await expect.poll(() => keptRows(page)).toBe(1);
  await other.close();
  await page.reload();
  await expect(field(page)).toHaveValue("From the second.");
});

test("a message that was kept before its answer could be heard is named as unsent nowhere", async ({ context, page }) => {
  await signIn(page);
  await begin(page);
  await context.route(messages, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await say(page, "Said, and then I had to go.");
  await expect(page.getByText("PAUZ can’t be reached").first()).toBeVisible();
  // Unheard, its row lies here until somebody asks.
  await page.goto("/settings/profile");
  expect(await keptRows(page)).toBe(1);
  await page.goto("/companions");
  await expect.poll(() => keptRows(page)).toBe(0);
  await expect(page.getByRole("region", { name: "Not sent yet" })).toHaveCount(0);
});

test("signing out names words that were not sent; they are kept as an entry, and then nothing is left here", async ({
  context,
  page,
}) => {
  await signIn(page);
  await begin(page);
  const address = page.url();
  await type(page, "The zqheron that was never said.");
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  const dialog = page.getByRole("dialog", { name: "Before you go" });
  await expect(dialog).toContainText("only on this device");
  await expect(dialog).toContainText("“The zqheron that was never said.”");
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `sign-out-unsaid-${screen.name}`);
  }
  await expectAxeClean(page);
  await dialog.getByRole("link", { name: "Open it" }).click();
  await expect(page).toHaveURL(address);
  await expect(field(page)).toHaveValue("The zqheron that was never said.");

  // Another tab that is still being written in holds nothing back, and leaves nothing behind.
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByText("Another tab has unsent words")).toBeVisible();
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  await dialog.getByRole("button", { name: "Keep as an entry" }).click();
  await expect(dialog).toContainText("Everything is in your journal now.");
  await field(other).fill("The zqheron of the last moment");
  await dialog.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  await expect(other).toHaveURL(/\/signin/);
  await expect(async () => {
    const { databases, everything } = await browserStore(page);
    expect(Object.entries(databases).filter(([, count]) => count > 0)).toEqual([]);
    expect(everything).not.toContain("zqheron");
  }).toPass({ timeout: 15_000 });
  await signIn(page);
  await page.goto("/journal");
  await expect(page.getByText("The zqheron that was never said.").first()).toBeVisible();
});
