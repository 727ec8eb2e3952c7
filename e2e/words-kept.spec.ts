import type { Page } from "playwright/test";
import { browserStore } from "./support/browser-store";
import { atEnd, begin, idIn, rich, state, stored, words } from "./support/editor";
import { expect, ownerTest, test, withServiceWorker } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { ownBrowser } from "./support/own-browser";
import { startServer } from "./support/server";

// What happens to words when time passes, or the browser dies. The page's clock is really moved, and the browser really killed.

test.use(withServiceWorker);

const local = "Saved on this device – offline";
const minute = 60_000;

/** How often the page has asked to save from now on. */
function savesOf(page: Page): () => number {
  let saves = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/save")) saves += 1;
  });
  return () => saves;
}

test("ten minutes without a server, a reload, and a server again: all the words, in one version", async ({ browser, watch }) => {
  test.setTimeout(240_000);
  watch.allow(/./); // the fixture's own server has no part in this
  const first = await startServer();
  const context = await browser.newContext({ baseURL: first.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
  await context.clock.install();
  const page = await context.newPage();
  await signIn(page);
  const id = await writeEntry(context.request, first.url, { content: "Before the tunnel." });
  await page.goto(`/journal/${id}`);
  await rich(page);
  // The worker has what a reload needs.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(async () => (await browserStore(page)).databases["pauz-pocket/entries"], { timeout: 30_000 })
    .toBeGreaterThan(0);
  expect(await first.stop()).toBe(0);

  let expected = "Before the tunnel.";
  const began = await page.evaluate(() => Date.now());
  for (let spent = 1; spent <= 10; spent += 1) {
    await atEnd(page, ` Minute ${spent}.`);
    expected += ` Minute ${spent}.`;
    for (let step = 0; step < 6; step += 1) await page.clock.runFor(10_000);
  }
  expect((await page.evaluate(() => Date.now())) - began).toBeGreaterThanOrEqual(10 * minute);
  await expect(state(page)).toHaveText(local);
  await page.reload();
  await expect(words(page)).toHaveText(expected);
  await rich(page);
  await expect(state(page)).toHaveText(local);

  const again = await startServer({}, first.dataDir, Number(new URL(first.url).port));
  await expect.poll(async () => (await page.clock.runFor(10_000), state(page).textContent()), { timeout: 30_000 }).toBe("Saved");
  expect(await stored(page, id)).toMatchObject({ content: expected, revision: 2 });
  const versions = await context.request.get(`/api/v1/entries/${id}/revisions`);
  expect(await versions.json()).toHaveLength(2);
  // Nothing is left to be sent, and nothing is sent again.
  const saves = savesOf(page);
  await expect.poll(async () => (await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(0);
  for (let step = 0; step < 6; step += 1) await page.clock.runFor(10_000);
  await page.reload();
  await rich(page);
  await expect(words(page)).toHaveText(expected);
  expect(saves()).toBe(0);
  await context.close();
  await again.dispose();
});

ownerTest("a text over 100 kB is saved every five seconds at most, a short one at every pause", async ({ page, server }) => {
  const pauses = 6;
  /** Writes with pauses that a short text is saved in; gives how often it was, and for how long this went on. */
  const writeOn = async (content: string) => {
    const id = await writeEntry(page.request, server.url, { content });
    await page.goto(`/journal/${id}`);
    await rich(page);
    const saves = savesOf(page);
    await words(page).click();
    await page.keyboard.press("Control+End");
    const began = performance.now();
    for (let pause = 1; pause <= pauses; pause += 1) {
      await page.keyboard.type(` ${pause}.`);
      await page.waitForTimeout(1_500);
    }
    const [counted, seconds] = [saves(), (performance.now() - began) / 1_000];
    await expect(state(page)).toHaveText("Saved");
    expect((await stored(page, id)).content).toBe(`${content} 1. 2. 3. 4. 5. 6.`);
    return { counted, seconds };
  };
  expect((await writeOn("Short.")).counted).toBeGreaterThanOrEqual(pauses - 1);
  const long = await writeOn(`${"It rained all day and the lamps were on by four. ".repeat(46).trim()}\n\n`.repeat(49).trim());
  // The first goes at the first pause.
  expect(long.counted).toBeGreaterThan(0);
  expect(long.counted).toBeLessThanOrEqual(1 + Math.floor(long.seconds / 5));
});

ownerTest(
  "a tab of two days ago meets what another device wrote since: both texts are there, and it asks once",
  async ({ browser, page, signedIn, watch }) => {
    watch.allow(/409/);
    await page.clock.install();
    const id = await begin(page, "Monday: we took the long way home.");
    await page.clock.runFor(2_000);
    await expect(state(page)).toHaveText("Saved");
    const storageState = { ...signedIn, origins: [] };
    const second = await browser.newContext({ baseURL: new URL(page.url()).origin, storageState, timezoneId: "Europe/Berlin" });
    const other = await second.newPage();
    await other.goto(`/journal/${id}`);
    await rich(other);
    for (const day of ["Tuesday", "Wednesday"]) {
      await atEnd(other, ` ${day}: theirs.`);
      await expect(state(other)).toHaveText("Saved");
    }
    const theirs = "Monday: we took the long way home. Tuesday: theirs. Wednesday: theirs.";

    await page.clock.fastForward("48:00:00");
    const saves = savesOf(page);
    await atEnd(page, " Two days later: mine.");
    await page.clock.runFor(2_000);
    await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Yours, on this page" })).toContainText("Two days later: mine.");
    await expect(page.getByRole("region", { name: "The other one" })).toContainText("Wednesday: theirs.");
    const asked = saves();
    for (let spent = 0; spent < 10; spent += 1) {
      await page.clock.runFor(minute);
      await page.evaluate(() => (window.dispatchEvent(new Event("focus")), window.dispatchEvent(new Event("online"))));
    }
    expect(saves()).toBe(asked);
    expect((await stored(page, id)).content).toBe(theirs);

    // Whoever chooses nothing and loads the page again still has both.
    await page.reload();
    await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
    await page.getByRole("button", { name: "Keep mine" }).click();
    const mine = "Monday: we took the long way home. Two days later: mine.";
    await expect.poll(async () => (await page.clock.runFor(1_000), (await stored(page, id)).content)).toBe(mine);
    await expect(state(page)).toHaveText("Saved");
    // The other text stays in the history.
    const kept = await page.request.get(`/api/v1/entries/${id}/revisions/3`);
    expect(await kept.json()).toMatchObject({ content: theirs });
    await second.close();
  },
);

/** What is typed, key by key, each with the moment it was struck. */
type Struck = { readonly key: string; readonly at: number };

/** For that long, and as many keys as a quick hand strikes in a second, however long a busy machine takes for them. */
async function strikeKeys(page: Page, milliseconds: number): Promise<Struck[]> {
  const struck: Struck[] = [];
  const letters = "and then the rain came down again over the harbour ";
  for (const began = performance.now(); performance.now() - began < milliseconds || struck.length < 20;) {
    const key = letters[struck.length % letters.length] ?? " ";
    await page.keyboard.press(key === " " ? "Space" : key);
    struck.push({ key, at: performance.now() });
    await page.waitForTimeout(30);
  }
  return struck;
}

ownerTest(
  "a browser killed right after the last key loses a second of typing at most, and the words come back by themselves",
  async ({ page: reader, server, signedIn }) => {
    ownerTest.setTimeout(240_000);
    const own = ownBrowser();
    try {
      /** The browser as it is after its end, and its owner still signed in: cookies reach the disk when there is time. */
      const open = async () => {
        const context = await own.start();
        await context.addCookies(signedIn.cookies);
        return context.newPage();
      };
      let page = await open();
      for (const after of [0, 300, 900]) {
        const text = "Begun in peace.";
        await page.goto(`${server.url}/journal/new`);
        await rich(page);
        await words(page).click();
        await page.keyboard.type(text);
        await expect(state(page)).toHaveText("Saved");
        const id = idIn(page);
        const struck = await strikeKeys(page, 2_500);
        await page.waitForTimeout(after);
        const killed = performance.now();
        await own.kill();

        page = await open();
        await page.goto(`${server.url}/journal/${id}`);
        await rich(page);
        // On a machine that takes long for a key, the page is as late with all it does.
        const slowest = Math.max(...struck.slice(1).map(({ at }, index) => at - (struck[index]?.at ?? at)));
        const sure = struck.filter(({ at }) => killed - at > 1_000 + slowest).map(({ key }) => key);
        expect(sure.length, "keys that are more than a second old").toBeGreaterThan(5);
        await expect(words(page)).toContainText(`${text}${sure.join("")}`.trimEnd());
        const back = ((await words(page).textContent()) ?? "").trimEnd();
        expect(`${text}${struck.map(({ key }) => key).join("")}`.startsWith(back)).toBe(true);
        await expect(state(page)).toHaveText("Saved");
        expect((await stored(reader, id)).content).toBe(back);
      }
    } finally {
      await own.dispose();
    }
  },
);
