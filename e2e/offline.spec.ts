import type { BrowserContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { expect, ownerTest as test, test as visitorTest, withServiceWorker } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { startServer } from "./support/server";
import { expectNoSidewaysScroll } from "./support/watch";

// Without a network: the newest entries are read, new ones written, and nothing of either lies readable in the browser.

test.use(withServiceWorker);

const state = (page: Page) => page.getByTestId("save-state");
const words = (page: Page) => page.getByRole("textbox", { name: "Your words" });
const local = "Saved on this device – offline";

const losses = /net::ERR_|Failed to load resource|Failed to fetch|404/;
test.beforeEach(({ watch }) => {
  watch.allow(losses);
});

/** A visit with a connection, at the end of which the worker is there and the newest entries are kept. */
async function visit(page: Page, entries: number): Promise<void> {
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(async () => (await browserStore(page)).databases["pauz-pocket/entries"], { timeout: 30_000 })
    .toBeGreaterThanOrEqual(entries);
}

async function rich(page: Page): Promise<void> {
  await expect(page.locator(".ProseMirror")).toBeVisible();
}

async function stored(context: BrowserContext, id: string): Promise<{ content: string; revision: number } | null> {
  const response = await context.request.get(`/api/v1/freejournal/${id}`);
  return response.ok() ? response.json() : null;
}

/** Types at the end, and waits until the last key is sealed on this device; the words on the bar may be of the key before. */
async function goOn(page: Page, text: string): Promise<void> {
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text.slice(0, -1));
  const before = await page.evaluate(() => Date.now());
  await page.keyboard.type(text.slice(-1));
  await expect
    .poll(async () =>
      Math.max(...[...(await browserStore(page)).everything.matchAll(/"savedAt":(\d+)/g)].map(([, at]) => Number(at))),
    )
    .toBeGreaterThanOrEqual(before);
  await expect(state(page)).toHaveText(local);
}

const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

async function look(page: Page, name: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await picture(page, `offline-${name}-${screen.name}`);
    await expectNoSidewaysScroll(page);
  }
  await expectAxeClean(page);
}

test("the newest entries are read without a network, in a tab that was opened without one", async ({ context, page, server }) => {
  const id = await writeEntry(context.request, server.url, {
    title: "The zqheron by the canal",
    content: "It stood **quite still**, and so did I.\n\n- tea\n- bread",
    mood: "calm",
    tags: ["canal"],
    favorite: true,
  });
  await writeEntry(context.request, server.url, { content: "A second zqheron, further down.", day: "2026-11-03" });
  await visit(page, 2);
  await context.setOffline(true);
  await page.close();

  const cold = await context.newPage();
  await cold.goto("/journal");
  await expect(cold.getByText("PAUZ can’t be reached just now")).toBeVisible();
  await expect(cold.getByText("The zqheron by the canal")).toBeVisible();
  await expect(cold.getByRole("heading", { name: "November 2026" })).toBeVisible();
  await look(cold, "journal");
  await cold.getByRole("link", { name: /The zqheron by the canal/ }).click();
  await expect(cold).toHaveURL(new RegExp(id));
  await rich(cold);
  await expect(words(cold)).toContainText("quite still, and so did I.");
  await expect(cold.getByLabel("Title, if you want one")).toHaveValue("The zqheron by the canal");
  await expect(state(cold)).toHaveText("Saved");
  await look(cold, "entry");
  await cold.reload();
  await expect(words(cold)).toContainText("quite still, and so did I.");

  await cold.goto("/garden");
  await expect(cold.getByRole("heading", { name: "This room needs a connection" })).toBeVisible();
  await look(cold, "room");
  await cold.goto("/help");
  await expect(cold.getByRole("link", { name: /findahelpline/i })).toBeVisible();
  await look(cold, "help");

  // Nothing of it lies readable in the browser; and the search would see it.
  await cold.evaluate(() => localStorage.setItem("pauz-planted", "planted zqheron"));
  expect((await browserStore(cold)).everything.includes("zqheron")).toBe(true);
  await cold.evaluate(() => localStorage.removeItem("pauz-planted"));
  const { everything, cached } = await browserStore(cold);
  expect(everything.includes("zqheron")).toBe(false);
  expect(cached.filter((path) => !/^\/(_next\/static|icons)\/|^\/offline$/.test(path))).toEqual([]);
  expect(cached).toContain("/offline");

  // Back: the real page comes by itself.
  await cold.goto("/journal");
  await context.setOffline(false);
  await expect(cold.getByRole("searchbox")).toBeVisible();
});

test("words whose arrival nobody heard of are gone on from without a question, when a later visit finds them here", async ({
  context,
  page,
  server,
}) => {
  await writeEntry(context.request, server.url, { content: "Something to read." });
  await visit(page, 1);
  await context.setOffline(true);
  await page.goto("/journal/new");
  await rich(page);
  await goOn(page, "A lake");
  const id = idIn(page);
  // The last request got through, and its answer didn't; the next visit begins without a network, too.
  const data = { content: "A lake", title: null, base_revision: 0, zone: "Europe/Berlin" };
  const arrived = await context.request.post(`/api/v1/freejournal/${id}/save`, { headers: { origin: server.url }, data });
  expect(arrived.status()).toBe(200);
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no network"));
  });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await expect(words(page)).toHaveText("A lake");
  await goOn(page, " at night");
  await context.setOffline(false);
  await expect(state(page)).toHaveText("Saved", { timeout: 40_000 });
  await expect(page.getByText("This entry was changed somewhere else")).toHaveCount(0);
  expect(await stored(context, id)).toMatchObject({ content: "A lake at night", revision: 2 });
});

test("while the server is stopped an entry is begun and gone on with, through reloads, and is in the journal once afterwards", async ({
  browser,
  watch,
}) => {
  test.setTimeout(240_000);
  watch.allow(/./); // the fixture's own server has no part in this
  const first = await startServer();
  const context = await browser.newContext({ baseURL: first.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
  const page = await context.newPage();
  await signIn(page);
  const before = await writeEntry(context.request, first.url, { content: "Before the tunnel." });
  await visit(page, 1);
  expect(await first.stop()).toBe(0);

  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
  await page.keyboard.type("Begun in the tunnel");
  await expect(state(page)).toHaveText(local);
  const begun = idIn(page);
  await look(page, "new");
  await page.reload();
  await rich(page);
  await expect(words(page)).toHaveText("Begun in the tunnel");
  await goOn(page, ", gone on with");

  await page.goto(`/journal/${before}`);
  await rich(page);
  await goOn(page, " And in it.");
  await page.reload();
  await expect(words(page)).toHaveText("Before the tunnel. And in it.");
  await expect(state(page)).toHaveText(local);
  await page.getByLabel("Back to the journal").click();
  await expect(page.getByText("saved on this device, not in your journal yet")).toHaveCount(2);
  await expect(page.getByText("Begun in the tunnel, gone on with")).toBeVisible();
  await look(page, "waiting");

  const again = await startServer({}, first.dataDir, Number(new URL(first.url).port));
  await expect(page.getByRole("searchbox")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Begun in the tunnel, gone on with")).toBeVisible();
  // One save each: the words as they were at the end, on what they rested on.
  expect(await stored(context, begun)).toMatchObject({ content: "Begun in the tunnel, gone on with", revision: 1 });
  expect(await stored(context, before)).toMatchObject({ content: "Before the tunnel. And in it.", revision: 2 });
  await expect.poll(async () => (await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(0);
  await context.close();
  await again.dispose();
});

visitorTest(
  "what is chosen for the page holds without a network as well, from the moment it is chosen",
  async ({ context, page, server, watch }) => {
    watch.allow(losses);
    await signIn(page);
    await writeEntry(context.request, server.url, { content: "By lamplight." });
    await visit(page, 1);
    // Sealed anew each time it is kept.
    const person = async () => (await browserStore(page)).everything.match(/pauz-pocket\/people\n.*\n.*/)?.[0];
    const there = await person();
    await page.goto("/settings/writing");
    await expect.poll(person).not.toBe(there);
    const before = await person();
    await page.getByText("Night", { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect.poll(person).not.toBe(before);
    await context.setOffline(true);
    await page.goto("/journal");
    await expect(page.getByText("By lamplight.")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  },
);

// With a session of its own, since signing out ends it for every journey that shares it.
visitorTest("a browser in which nobody is signed in says so, and shows nothing", async ({ context, page, server, watch }) => {
  watch.allow(losses);
  await signIn(page);
  await writeEntry(context.request, server.url, { content: "Only for the zqheron." });
  await visit(page, 1);
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/signin$/);
  // The page has tidied up: nothing says any more that somebody was here.
  await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual([]);
  await context.setOffline(true);
  await page.goto("/journal");
  await expect(page.getByRole("heading", { name: "PAUZ can’t be reached" })).toBeVisible();
  await expect(page.getByText("Nobody is signed in in this browser")).toBeVisible();
  await look(page, "nobody");
  expect((await browserStore(page)).everything.includes("zqheron")).toBe(false);
});
