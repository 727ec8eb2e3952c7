import type { BrowserContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { closeUnheard } from "./support/editor";
import { expect, test, withServiceWorker } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";

// Signing out: first the words that wait on the device are sent, then nothing readable is left in the browser.

test.use(withServiceWorker);

const saves = "**/api/v1/freejournal/*/save";

test.beforeEach(({ watch }) => {
  // Saves are cut on purpose, entries are looked for that aren't there yet, and a closed session answers 401.
  watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|error occurred when fetching the script/);
});

/** Whether saves get through, are held back at the door, or are cut. */
async function saveDoor(context: BrowserContext): Promise<{ state: "open" | "held" | "cut" }> {
  const door: { state: "open" | "held" | "cut" } = { state: "open" };
  await context.route(saves, async (route) => {
    await expect.poll(() => door.state, { timeout: 60_000, intervals: [50] }).not.toBe("held");
    await (door.state === "cut" ? route.abort() : route.continue());
  });
  return door;
}

/** Writes an entry that can't reach the journal, and closes its page. Gives its id. */
async function leaveWaiting(context: BrowserContext, door: { state: string }, text: string): Promise<string> {
  const page = await context.newPage();
  await page.goto("/journal/new");
  await expect(page.locator(".ProseMirror")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "Your words" }).click();
  await page.keyboard.type(text);
  await expect(page.getByTestId("save-state")).toHaveText("Saved on this device – offline");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  // With the network the words would be sent at once; these are held back until they are asked for.
  door.state = "cut";
  await closeUnheard(page);
  await context.setOffline(false);
  return id;
}

async function signOutFrom(page: Page): Promise<void> {
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
}

async function contentOf(context: BrowserContext, id: string): Promise<string | number> {
  const response = await context.request.get(`/api/v1/freejournal/${id}`);
  return response.ok() ? (await response.json()).content : response.status();
}

/** What the dialog says of how far it has come, and reads out. */
const status = (page: Page) => page.getByRole("dialog").getByRole("status");

/** The browser opens nothing that it keeps, until the answer is called. */
async function stick(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException("a passing trouble", "UnknownError");
    };
    window.addEventListener("heal", () => (IDBFactory.prototype.open = open));
  });
  return () => page.evaluate(() => void window.dispatchEvent(new Event("heal")));
}

/** Nothing that could be read, and nothing that could open what is sealed. */
async function expectNothingLeft(page: Page, ...secrets: string[]): Promise<void> {
  await expect(async () => {
    const { databases, notes, everything } = await browserStore(page);
    expect(Object.entries(databases).filter(([, count]) => count > 0)).toEqual([]);
    expect(notes).toEqual([]);
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

test("what waits is sent first, in words that show how far it is; then nothing is left", async ({ context, page }) => {
  await signIn(page);
  const door = await saveDoor(context);
  const ids = [
    await leaveWaiting(context, door, "The zqheron waits once."),
    await leaveWaiting(context, door, "The zqheron waits twice."),
  ];
  await page.evaluate(() => localStorage.setItem("pauz-planted", "zqheron planted"));
  const before = await browserStore(page);
  expect(before.databases).toMatchObject({ "pauz-drafts/drafts": 2, "pauz-drafts/keys": 1 });
  // The search finds what is readable; drafts are not.
  expect(before.everything.includes("zqheron planted")).toBe(true);
  expect(before.everything.includes("The zqheron")).toBe(false);

  // The server takes its time, so that there is something to look at.
  door.state = "held";
  await signOutFrom(page);
  await expect(page.getByText("Sending what is still on this device: 1 of 2")).toBeVisible();
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `sign-out-sending-${screen.name}`);
  }
  await expectAxeClean(page);
  door.state = "open";
  await expect(page).toHaveURL(/\/signin$/);
  await expectNothingLeft(page, "zqheron", ids[0] ?? "none");

  // The one before is not shown again, however one goes back.
  await page.goBack();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  await signIn(page);
  expect(await Promise.all(ids.map((id) => contentOf(context, id)))).toEqual([
    "The zqheron waits once.",
    "The zqheron waits twice.",
  ]);
});

test("what can't be sent is named; the person tries again, stays, or keeps nothing", async ({ context, page }) => {
  await signIn(page);
  const door = await saveDoor(context);
  const id = await leaveWaiting(context, door, "The zqheron that nobody can reach tonight, not even by the canal.");
  await signOutFrom(page);
  await expect(page.getByRole("heading", { name: "Not everything could be sent" })).toBeVisible();
  await expect(page.getByText("“The zqheron that nobody can reach…”")).toBeVisible();
  await expect(page.getByText(/^12 words, written today at \d/)).toBeVisible();
  await expect(page.getByText("PAUZ can’t be reached.")).toBeVisible();
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `sign-out-left-${screen.name}`);
  }
  await expectAxeClean(page);

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status(page)).toHaveText("Tried again. Something still stands in the way.");
  await expect(status(page)).toBeFocused();
  await page.getByRole("button", { name: "Stay signed in" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect((await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(1);

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out and keep nothing" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  await expectNothingLeft(page, "zqheron", id);
  door.state = "open";
  await signIn(page);
});

test("a browser that can't look for what it kept is no reason to delete it: the person is asked", async ({ context, page }) => {
  await signIn(page);
  const door = await saveDoor(context);
  const id = await leaveWaiting(context, door, "The zqheron waits behind a door that sticks.");
  await page.goto("/settings/profile");
  const heal = await stick(page);
  door.state = "open";
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Before you go" })).toBeVisible();
  await expect(page.getByText("Your browser can’t say just now")).toBeVisible();
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `sign-out-untold-${screen.name}`);
  }
  await expectAxeClean(page);

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status(page)).toHaveText("Tried again. Something still stands in the way.");
  await expect(status(page)).toBeFocused();
  await heal();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  await expectNothingLeft(page, "zqheron", id);
  await signIn(page);
  expect(await contentOf(context, id)).toBe("The zqheron waits behind a door that sticks.");
});

test("what a browser can't let go of is never said to be gone; the session ends all the same", async ({ context, page }) => {
  await signIn(page);
  const door = await saveDoor(context);
  const id = await leaveWaiting(context, door, "The zqheron that shall not be kept.");
  await page.goto("/settings/profile");
  const heal = await stick(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out and keep nothing" }).click();
  await expect(page.getByRole("heading", { name: "Not everything could be deleted" })).toBeVisible();
  await expect(status(page)).toContainText("You are signed out here, but");
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `sign-out-not-gone-${screen.name}`);
  }
  await expectAxeClean(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status(page)).toHaveText("Tried again. Your browser still couldn’t do it.");
  await expect(status(page)).toBeFocused();
  expect((await context.request.get("/api/v1/auth/me")).status()).toBe(401);

  await heal();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  await expectNothingLeft(page, "zqheron", id);
  door.state = "open";
  await signIn(page);
  expect(await contentOf(context, id)).toBe(404);
});

test("a text that was changed somewhere else as well is named, with the way to it", async ({ context, page, server }) => {
  await signIn(page);
  const id = await writeEntry(context.request, server.url, { content: "Both begin here." });
  const writer = await context.newPage();
  await writer.goto(`/journal/${id}`);
  await expect(writer.locator(".ProseMirror")).toBeVisible();
  await context.setOffline(true);
  await writer.getByRole("textbox", { name: "Your words" }).click();
  await writer.keyboard.press("Control+End");
  await writer.keyboard.type(" Mine goes on.");
  await expect(writer.getByTestId("save-state")).toHaveText("Saved on this device – offline");
  await closeUnheard(writer);
  const door = await saveDoor(context);
  door.state = "cut";
  await context.setOffline(false);
  const theirs = await context.request.post(`/api/v1/freejournal/${id}/save`, {
    headers: { origin: server.url },
    data: { content: "Both begin here. Theirs went on.", base_revision: 1 },
  });
  expect(theirs.ok()).toBe(true);
  door.state = "open";

  await signOutFrom(page);
  await expect(page.getByText("It was changed somewhere else as well. Open it to choose.")).toBeVisible();
  await page.getByRole("link", { name: "Open it" }).click();
  await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByTestId("save-state")).toHaveText("Saved");
  expect(await contentOf(context, id)).toBe("Both begin here. Mine goes on.");
});

test("without a server one signs out all the same, and the session ends with the first request that gets through", async ({
  context,
  page,
}) => {
  await signIn(page);
  await page.goto("/settings/profile");
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const session = (await context.cookies()).filter(({ name }) => name === "pauz-session");
  expect(session).toHaveLength(1);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out here" })).toBeVisible();
  await expectAxeClean(page);
  await expectNothingLeft(page);
  for (const path of ["/journal", "/today"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "You are signed out here" })).toBeVisible();
  }
  // Back again, and with no other page than one that was asked for by its address.
  await context.setOffline(false);
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  expect((await context.request.get("/api/v1/auth/me")).status()).toBe(401);
  // It is over at the server as well: the cookie alone, as a thief would bring it, opens nothing.
  await context.clearCookies();
  await context.addCookies(session);
  expect((await context.request.get("/api/v1/auth/me")).status()).toBe(401);
  await signIn(page);
});

test("a browser without the worker says what happens to the session, and lets it end, too", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "block" });
  const page = await context.newPage();
  await signIn(page);
  await page.goto("/settings/profile");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog", { name: "You are signed out here" })).toContainText("before anything is shown");
  await expectAxeClean(page);
  await context.setOffline(false);
  await page.getByRole("button", { name: "To the sign-in page" }).click();
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeVisible();
  expect((await context.request.get("/api/v1/auth/me")).status()).toBe(401);
  await context.close();
});

test("pressed before the page is awake it signs out; words that wait are told of, and go into the journal of who wrote them", async ({
  context,
  page,
}) => {
  await signIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const door = await saveDoor(context);
  const id = await leaveWaiting(context, door, "The zqheron waits for its writer.");
  // No script runs, as in the moment after a page has come.
  const cold = await context.newPage();
  await (await context.newCDPSession(cold)).send("Emulation.setScriptExecutionDisabled", { value: true });
  await cold.goto("/settings/profile");
  await cold.getByRole("button", { name: "Sign out" }).click();
  await expect(cold).toHaveURL(/\/signin$/);
  expect((await context.request.get("/api/v1/auth/me")).status()).toBe(401);
  await cold.close();
  // Until a page has tidied up here, what is kept for reading is nobody's all the same.
  await page.close();
  await context.setOffline(true);
  const dark = await context.newPage();
  await dark.goto("/journal");
  await expect(dark.getByRole("heading", { name: "You are signed out here" })).toBeVisible();
  await context.setOffline(false);

  await expect(dark.getByText("A text waits on this device")).toBeVisible();
  for (const screen of screens) {
    await dark.setViewportSize(screen.viewport);
    await dark.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(dark, `sign-in-waiting-${screen.name}`);
  }
  await expectAxeClean(dark);
  expect((await browserStore(dark)).databases).toMatchObject({ "pauz-drafts/drafts": 1, "pauz-pocket/people": 0 });
  await dark.getByRole("button", { name: "Delete it from this device" }).click();
  await dark.getByRole("button", { name: "Keep it" }).click();
  door.state = "open";
  await signIn(dark);
  await expect.poll(() => contentOf(context, id)).toBe("The zqheron waits for its writer.");
});

test("words that wait can be let go of without signing in", async ({ context, page }) => {
  await signIn(page);
  const door = await saveDoor(context);
  const id = await leaveWaiting(context, door, "The zqheron that is let go.");
  await context.clearCookies();
  await page.goto("/signin");
  await page.getByRole("button", { name: "Delete it from this device" }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("waits on this device")).toHaveCount(0);
  expect((await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(0);
  door.state = "open";
  await signIn(page);
  expect(await contentOf(context, id)).toBe(404);
});

test("another tab of the same account shows the journal no longer", async ({ context, page }) => {
  await signIn(page);
  const other = await context.newPage();
  await other.goto("/journal/new");
  await expect(other.locator(".ProseMirror")).toBeVisible();
  await other.getByRole("textbox", { name: "Your words" }).click();
  await other.keyboard.type("The zqheron sings in a second tab");
  await signOutFrom(page);
  await expect(page).toHaveURL(/\/signin$/);
  await expect(other).toHaveURL(/\/signin/);
  await expectNothingLeft(other, "zqheron");
});
