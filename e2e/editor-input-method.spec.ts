import type { Locator, Page } from "playwright/test";
import { atEnd, begin, closeUnheard, openDraftsLate, rich, state, stored, title, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";

// A word that an input method composes goes through forms its writer never meant. None of them is kept, wherever it is written.

/** Every text that is sent to the journal, with what stands in it at the time. */
function sentTexts(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/save")) sent.push(request.postData() ?? "");
  });
  return sent;
}

/** Composes にほん in the focused field, leaves it there for longer than any pause before a save, and makes 日本 of it. */
async function composeSlowly(page: Page, field: Locator, meanwhile: () => Promise<void>): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["に", "にほ", "にほん"])
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await expect
    .poll(() =>
      field.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? ""))),
    )
    .toContain("にほん");
  await page.waitForTimeout(2_500);
  await meanwhile();
  await keyboard.send("Input.insertText", { text: "日本" });
}

/** What only the script of the rich editor holds. */
const richPart = "ProseMirror-widget";

/** The field stands without its rich editor, as where that could not be loaded. */
async function withoutRich(page: Page): Promise<void> {
  await page.route("**/_next/static/chunks/*.js*", async (route) => {
    const response = await route.fetch();
    await ((await response.text()).includes(richPart) ? route.abort() : route.fulfill({ response }));
  });
}

test.describe("half a composed word is never saved", () => {
  test("in the words", async ({ page }) => {
    const sent = sentTexts(page);
    const id = await begin(page, "今日は");
    // What was typed just before is still to be saved when the composing begins.
    await composeSlowly(page, words(page), async () => expect(await stored(page, id)).toMatchObject({ content: "今日は" }));
    await expect.poll(async () => (await stored(page, id)).content).toBe("今日は日本");
    await expect(state(page)).toHaveText("Saved");
    expect(sent.filter((text) => text.includes("に"))).toEqual([]);
  });

  test("in the title", async ({ page }) => {
    const sent = sentTexts(page);
    const id = await begin(page, "A day.");
    await title(page).click();
    await page.keyboard.type("今日は");
    await composeSlowly(page, title(page), async () => expect(await stored(page, id)).toMatchObject({ title: "今日は" }));
    await expect.poll(async () => (await stored(page, id)).title).toBe("今日は日本");
    await expect(state(page)).toHaveText("Saved");
    expect(sent.filter((text) => text.includes("に"))).toEqual([]);
  });

  test.describe("where the plain field stays", () => {
    test.use({ serviceWorkers: "block" });

    test("in the words", async ({ page, watch }) => {
      watch.allow(/ChunkLoadError|Failed to load/);
      await withoutRich(page);
      const sent = sentTexts(page);
      await page.goto("/journal/new");
      await expect(words(page)).toBeFocused();
      await page.keyboard.type("今日は");
      await page.waitForURL(/\/journal\/[0-9a-f-]{36}$/);
      const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await composeSlowly(page, words(page), async () => expect(await stored(page, id)).toMatchObject({ content: "今日は" }));
      await expect(page.locator(".ProseMirror")).toHaveCount(0);
      await expect.poll(async () => (await stored(page, id)).content).toBe("今日は日本");
      await expect(state(page)).toHaveText("Saved");
      expect(sent.filter((text) => text.includes("に"))).toEqual([]);
    });

    test("and a word that is being composed when the rich editor could take over is finished in the plain field", async ({
      page,
    }) => {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((done) => (open = done));
      await page.route("**/_next/static/chunks/*.js*", async (route) => {
        const response = await route.fetch();
        if ((await response.text()).includes(richPart)) await opened;
        await route.fulfill({ response });
      });
      await page.goto("/journal/new");
      await expect(words(page)).toBeFocused();
      await page.keyboard.type("今日は");
      await composeSlowly(page, words(page), async () => {
        open();
        await page.waitForTimeout(1_000);
        await expect(page.locator(".ProseMirror")).toHaveCount(0);
      });
      await rich(page);
      await expect(words(page)).toHaveText("今日は日本");
      await page.keyboard.type("も。");
      await expect(words(page)).toHaveText("今日は日本も。");
      await expect(state(page)).toHaveText("Saved");
    });
  });
});

test.describe("a word that is being composed is not taken away", () => {
  test("by what another tab of the entry says", async ({ page, context, watch }) => {
    watch.allow(/409/);
    const id = await begin(page, "Hello");
    await expect(state(page)).toHaveText("Saved");
    const second = await context.newPage();
    await second.goto(`/journal/${id}`);
    await rich(second);
    await page.bringToFront();
    // The answer to the first tab's save comes in the middle of the second one's word.
    await page.route("**/save", async (route) => {
      await new Promise((done) => setTimeout(done, 2_500));
      await route.continue();
    });
    await atEnd(page, " there");
    await expect(words(second)).toHaveText("Hello there");
    await page.waitForTimeout(1_200);
    await words(second).click();
    await second.keyboard.press("Control+End");
    await composeSlowly(second, words(second), async () => {
      await second.waitForTimeout(1_500);
      await expect(words(second)).toHaveText("Hello thereにほん");
    });
    await expect(words(second)).toHaveText("Hello there日本");
    await expect.poll(async () => (await stored(second, id)).content).toBe("Hello there日本");
    await expect(words(page)).toHaveText("Hello there日本");
  });

  test("by words of an earlier visit that turn up late", async ({ page, context, watch }) => {
    watch.allow(/409|ERR_INTERNET_DISCONNECTED|no network/);
    const id = await begin(page, "Before.");
    await expect(state(page)).toHaveText("Saved");
    await context.setOffline(true);
    await atEnd(page, " Earlier.");
    await expect(state(page)).toHaveText("Saved on this device – offline");
    await closeUnheard(page);
    await context.setOffline(false);

    const late = await context.newPage();
    await openDraftsLate(late);
    await late.goto(`/journal/${id}`);
    await rich(late);
    await words(late).click();
    await late.keyboard.press("Control+End");
    await composeSlowly(late, words(late), async () => {
      await expect(late.getByText("They wait beside what you write now.", { exact: false })).toBeVisible();
      await expect(words(late)).toHaveText("Before.にほん");
    });
    await expect(words(late)).toHaveText("Before.日本");
    await expect.poll(async () => (await stored(late, id)).content).toBe("Before.日本");
    await expect(state(late)).toHaveText("Saved");
  });
});
