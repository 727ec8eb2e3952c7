import type { Page } from "playwright/test";
import { expect, ownerTest as test } from "./support/fixtures";
import { writeEntry } from "./support/journal";

// A page is seen before its scripts have come: over a slow line by seconds. Who begins to write at once loses no key.

/** Holds the page's scripts back until the answer is called. */
async function heldScripts(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return () => letGo();
}

const plain = (page: Page) => page.locator("textarea.plain-editor");
const rich = (page: Page) => page.locator(".ProseMirror");
const stored = async (page: Page, id: string) =>
  (await (await page.request.get(`/api/v1/freejournal/${id}`)).json()) as { content: string; title: string | null };

test("keys that come before the scripts are kept, in the words and in the title", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: '\nAn <b>old</b> line & more.\n\nAnd "another".' });
  const before = (await stored(page, id)).content;
  const go = await heldScripts(page);
  await page.goto(`/journal/${id}`, { waitUntil: "commit" });
  await expect(plain(page)).toHaveValue(before);
  await plain(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Typed early.");
  await page.locator("textarea.title-field").click();
  await page.keyboard.type("An early title");
  go();
  await expect(rich(page)).toBeVisible();
  await expect(rich(page)).toContainText("Typed early.");
  // Not another key is needed for them to be saved.
  await expect.poll(() => stored(page, id)).toMatchObject({ content: `${before} Typed early.`, title: "An early title" });
  await expect(page.getByTestId("save-state")).toHaveText("Saved");
});

test("no key is lost while the page wakes and the editor comes in", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: "Begun." });
  const go = await heldScripts(page);
  await page.goto(`/journal/${id}`, { waitUntil: "commit" });
  await plain(page).click();
  await page.keyboard.press("Control+End");
  const words = " and then the long way home, past the canal and the shut bakery, until the light was gone";
  const half = Math.floor(words.length / 3);
  await page.keyboard.type(words.slice(0, half), { delay: 25 });
  go();
  await page.keyboard.type(words.slice(half), { delay: 25 });
  await expect(rich(page)).toHaveText(`Begun.${words}`);
  await expect.poll(async () => (await stored(page, id)).content).toBe(`Begun.${words}`);
});

test("a page that was opened and only read is saved by nobody", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: "Only read.\r\nTwice." });
  const saves: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/save")) saves.push(request.url());
  });
  await page.goto(`/journal/${id}`);
  await expect(rich(page)).toBeVisible();
  await page.waitForTimeout(2_500);
  expect(saves).toEqual([]);
  expect((await stored(page, id)).content).toBe("Only read.\r\nTwice.");
});
