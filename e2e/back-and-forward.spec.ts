import type { Page } from "playwright/test";
import { atEnd } from "./support/editor";
import { expect, ownerTest as test, withServiceWorker } from "./support/fixtures";
import { writeEntry } from "./support/journal";

// The router keeps pages as they were left, and gives them again at Back and Forward. A journal has been written in since.

test.use(withServiceWorker);

const write = (page: Page) => page.locator(".ProseMirror");
const saved = (page: Page) => expect(page.getByTestId("save-state")).toHaveText("Saved", { timeout: 15_000 });

test("an entry is as it was last written, not as its page was first opened", async ({ page, server }) => {
  const begin = `At ${Date.now()}.`;
  const id = await writeEntry(page.request, server.url, { content: `${begin} The zinnias are out.` });
  await page.goto("/journal");
  await page.getByRole("link", { name: begin }).click();
  await expect(write(page)).toHaveText(`${begin} The zinnias are out.`);
  await atEnd(page, " And the asters.");
  await saved(page);
  await page.getByLabel("Back to the journal").click();
  await expect(page.getByRole("link", { name: begin })).toContainText("And the asters.");

  await page.goBack();
  await expect(write(page)).toHaveText(`${begin} The zinnias are out. And the asters.`);
  // It rests on what was saved: going on with it is no conflict.
  await atEnd(page, " It is late.");
  await saved(page);
  await page.goBack();
  await expect(page.getByRole("link", { name: begin })).toContainText("It is late.");
  await page.goForward();
  await expect(write(page)).toHaveText(`${begin} The zinnias are out. And the asters. It is late.`);

  // From another device meanwhile.
  await page.goBack();
  await expect(page.getByRole("searchbox")).toBeVisible();
  const other = await page.request.post(`/api/v1/freejournal/${id}/save`, {
    headers: { origin: server.url },
    data: { content: "From the phone." },
  });
  expect(other.ok()).toBe(true);
  await page.goForward();
  await expect(write(page)).toHaveText("From the phone.");
});

test("a page that was blank when it was opened comes back with its words", async ({ page, server, context, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch RSC payload/);
  await page.goto("/today");
  await page.getByRole("link", { name: /^Write Saved/ }).click();
  await expect(write(page)).toBeFocused();
  const words = `Begun on a blank page, ${Date.now()}.`;
  await page.keyboard.type(words);
  await saved(page);
  await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
  const own = page.url();
  await page.goBack();
  await expect(page).toHaveURL(/\/today$/);
  await page.goForward();
  await expect(page).toHaveURL(own);
  await expect(write(page)).toHaveText(words);
  await page.keyboard.type("x");
  await saved(page);
  const kept = await page.request.get(`${server.url}/api/v1/freejournal?limit=100`);
  const begun = ((await kept.json()) as { content?: string }[]).filter(({ content }) => content?.includes(words));
  expect(begun).toHaveLength(1);

  // Without a network as well.
  await page.goBack();
  await expect(page).toHaveURL(/\/today$/);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.goForward();
  await expect(write(page)).toContainText(words);
});

test("what was saved in this window stands there without a network, too", async ({ page, context, server, watch }) => {
  watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const begin = `Kept at ${Date.now()}.`;
  await writeEntry(page.request, server.url, { content: begin });
  await page.goto("/journal");
  await page.getByRole("link", { name: begin }).click();
  await atEnd(page, " And a line more.");
  await saved(page);
  // On by a button of the page, which leaves that as it was drawn.
  await page.getByLabel("Back to the journal").click();
  await expect(page.getByRole("link", { name: begin })).toContainText("And a line more.");
  await context.setOffline(true);
  await page.goBack();
  await expect(write(page)).toHaveText(`${begin} And a line more.`);
});

test("an entry that is left and opened again faster than it is saved has its words, and goes on from them", async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/409/);
  const begin = `Left at ${Date.now()}.`;
  const id = await writeEntry(page.request, server.url, { content: begin });
  await page.route("**/save", async (route) => {
    await new Promise((done) => setTimeout(done, 900));
    await route.continue();
  });
  await page.goto("/journal");
  await page.getByRole("link", { name: begin }).click();
  let expected = begin;
  for (const words of [" Once.", " Twice.", " Three times."]) {
    // At once, without a look at what stands there.
    await atEnd(page, words);
    expected += words;
    await page.goBack();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await page.goForward();
  }
  await expect(write(page)).toHaveText(expected);
  await atEnd(page, " And on.");
  await saved(page);
  await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toHaveCount(0);
  await expect(page.getByText(/We kept/)).toHaveCount(0);
  expect((await (await page.request.get(`/api/v1/freejournal/${id}`)).json()).content).toBe(`${expected} And on.`);
});

test("an entry whose last save takes longer than anybody waits has its words once they arrive", async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/409/);
  const begin = `Left at ${Date.now()}.`;
  const id = await writeEntry(page.request, server.url, { content: begin });
  await page.goto("/journal");
  await page.getByRole("link", { name: begin }).click();
  await expect(write(page)).toHaveText(begin);
  // Of this visit nothing stays on the device: the save alone has the words.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.route("**/save", async (route) => {
    await new Promise((done) => setTimeout(done, 6_000));
    await route.continue();
  });
  await atEnd(page, " And left again.");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.goForward();
  await expect(write(page)).toHaveText(begin);
  await expect(write(page)).toHaveText(`${begin} And left again.`);
  await page.unrouteAll();
  await atEnd(page, " And on.");
  await saved(page);
  expect((await (await page.request.get(`/api/v1/freejournal/${id}`)).json()).content).toBe(`${begin} And left again. And on.`);
});
