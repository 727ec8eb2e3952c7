import { expect, test as base, type Page } from "playwright/test";
import { browserStore } from "./support/browser-store";
import { type Front, startFront } from "./support/front";
import { withServiceWorker } from "./support/fixtures";
import { signIn } from "./support/journal";
import { picture, screens } from "./support/screens";

// A new version of PAUZ is brought out while somebody writes. It never takes over in mid-sentence, and no word is lost when the
// files of the old one are gone.

const test = base.extend<object, { front: Front }>({
  front: [
    async ({}, provide) => {
      const front = await startFront();
      await provide(front);
      await front.dispose();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: async ({ front }, provide) => provide(front.url),
});

test.use(withServiceWorker);

const state = (page: Page) => page.getByTestId("save-state");
const words = (page: Page) => page.getByRole("textbox", { name: "Your words" });

async function begin(page: Page, text: string): Promise<string> {
  await page.goto("/journal/new");
  await expect(page.locator(".ProseMirror")).toBeVisible();
  await words(page).click();
  await page.keyboard.type(text);
  await expect(state(page)).toHaveText("Saved");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The scripts of this page that the shell doesn't have: a new version may have others in their place. */
async function ownScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const shell = await (await fetch("/offline")).text();
    return Array.from(document.scripts, (script) => script.src)
      .filter((source) => source !== "")
      .map((source) => new URL(source).pathname)
      .filter((path) => !shell.includes(path));
  });
}

test.afterEach(({ front }) => {
  front.intercept = () => undefined;
});

test("the page after signing in is whole where PAUZ is reached at another address than it listens on", async ({
  page,
  front,
}) => {
  expect(new URL(front.url).port).not.toBe(new URL(front.server.url).port);
  await signIn(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Mara");
  // Nothing but this page was loaded: its offline part is there.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(async () => (await browserStore(page)).databases["pauz-pocket/people"]).toBe(1);
});

test("it waits, offers itself quietly, and comes in on a tap once every word is saved", async ({ page, front }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const id = await begin(page, "Half a sentence");
  const replaced = await ownScripts(page);
  expect(replaced.length).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  let savesHeld = false;
  await page.context().route("**/save", async (route) => {
    await expect.poll(() => savesHeld, { timeout: 60_000 }).toBe(false);
    await route.continue();
  });
  front.intercept = (path) =>
    path === "/sw.js"
      ? { status: 200, change: (body) => replaced.reduce((all, gone) => all.replace(gone, "/icon.svg"), body) }
      : undefined;
  savesHeld = true;
  await page.keyboard.type(" and the rest of");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  await expect(page.getByText("A new version of PAUZ is ready.")).toBeVisible();
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `new-version-${screen.name}`);
  }
  await page.evaluate(() => Reflect.set(window, "samePage", true));

  // Tapped in mid-sentence, it still waits.
  await page.getByRole("button", { name: "Take it" }).click();
  await expect(page.getByText("The new version comes as soon as your words are saved.")).toBeVisible();
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" it.");
  expect(await page.evaluate(() => Reflect.get(window, "samePage"))).toBe(true);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe("installed");

  const reloaded = page.waitForEvent("load");
  savesHeld = false;
  await reloaded;
  expect(await page.evaluate(() => Reflect.get(window, "samePage"))).toBeUndefined();
  await expect(words(page)).toHaveText("Half a sentence and the rest of it.");
  await expect(state(page)).toHaveText("Saved");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
  expect((await (await page.request.get(`/api/v1/freejournal/${id}`)).json()).content).toBe(
    "Half a sentence and the rest of it.",
  );
});

test("the first version a browser gets is never offered as a new one, though it comes while somebody writes", async ({
  page,
}) => {
  await page.context().route("**/save", (route) => route.abort());
  await page.addInitScript(() => {
    const said: string[] = [];
    Reflect.set(window, "said", said);
    const look = () => document.body?.textContent?.includes("A new version of PAUZ") === true && said.push("offered");
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await signIn(page);
  // As on a first visit: the worker of the page before is taken away, and comes again beneath the words.
  await page.goto("/journal/new");
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.unregister()));
  await page.goto("/journal/new");
  await expect(page.locator(".ProseMirror")).toBeVisible();
  await page.keyboard.type("Before everything has come");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  expect(await page.evaluate(() => Reflect.get(window, "said"))).toEqual([]);
});

test("a page that was loaded past the worker is served by it all the same", async ({ page }) => {
  await signIn(page);
  await page.goto("/journal");
  const served = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(served, { timeout: 15_000 }).toBe(true);
  const browser = await page.context().newCDPSession(page);
  const loaded = page.waitForEvent("load");
  // What Shift and Reload do.
  await browser.send("Page.reload", { ignoreCache: true });
  await loaded;
  await expect.poll(served, { timeout: 15_000 }).toBe(true);
});

test("parts that come late come from the version that is open, although its files are gone", async ({ page, front }) => {
  await signIn(page);
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await begin(page, "Written before.");
  front.intercept = (path) => (path.startsWith("/_next/static/") ? { status: 404 } : undefined);
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(page.getByRole("button", { name: "Ask me something" })).toBeVisible();
});

test.describe("in a browser without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("what can't come is said, and the text stays and is saved", async ({ page, front }) => {
    await signIn(page);
    const id = await begin(page, "Written before");
    front.intercept = (path) => (path.startsWith("/_next/static/") ? { status: 404 } : undefined);
    await page.getByRole("button", { name: "About this entry" }).click();
    await expect(page.getByText("This part of PAUZ couldn’t be loaded")).toBeVisible();
    await picture(page, "missing-part");
    await words(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" and after.");
    await expect(state(page)).toHaveText("Saved");
    expect((await (await page.request.get(`/api/v1/freejournal/${id}`)).json()).content).toBe("Written before and after.");
    front.intercept = () => undefined;
    await page.getByRole("button", { name: "Load the page again" }).click();
    await expect(words(page)).toHaveText("Written before and after.");
  });
});
