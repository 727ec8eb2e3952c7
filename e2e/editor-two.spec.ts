import type { Browser, BrowserContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { atEnd, begin, rich, state, stored, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { picture } from "./support/screens";
import { expectStill, watchShifts } from "./support/shifts";

/** Another device of the same person: a browser that shares nothing with the first but the account. */
async function device(browser: Browser, page: Page, signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>) {
  const baseURL = new URL(page.url()).origin;
  const storageState = { ...signedIn, origins: [] };
  return browser.newContext({ baseURL, storageState, timezoneId: "Europe/Berlin", locale: "en-GB" });
}

test.describe("two tabs of one browser", () => {
  const follows = (page: Page) => page.getByText("You write this in another tab.");

  test("one writes and the other follows live; typing or a tap takes over; nothing is asked", async ({
    context,
    page,
    watch,
  }) => {
    let conflicts = 0;
    context.on("response", (response) => {
      if (response.status() === 409) conflicts += 1;
    });
    // Taking over in mid-save may cost one refused request, which nobody sees.
    watch.allow(/409/);
    const id = await begin(page, "In the first tab.");
    const other = await context.newPage();
    await expect(state(page)).toHaveText("Saved");
    await watchShifts(other);
    await other.goto(`/journal/${id}`);
    await rich(other);
    await expect(words(other)).toHaveText("In the first tab.");

    // Not yet saved, and seen already.
    await page.bringToFront();
    await page.keyboard.type(" Still there");
    await expect(words(other)).toHaveText("In the first tab. Still there");
    await expect(follows(other)).toBeVisible();
    await expect(state(other)).toHaveText("Open in another tab");

    await other.bringToFront();
    await picture(other, "editor-following");
    await expectAxeClean(other);
    await expectStill(other);
    await atEnd(other, ", now in the second.");
    await expect(follows(other)).toHaveCount(0);
    await expect(follows(page)).toBeVisible();
    await expect(words(page)).toHaveText("In the first tab. Still there, now in the second.");
    await expect(state(other)).toHaveText("Saved");
    expect((await stored(page, id)).content).toBe("In the first tab. Still there, now in the second.");

    await page.bringToFront();
    await page.getByRole("button", { name: "Write here instead" }).click();
    await expect(follows(page)).toHaveCount(0);
    await expect(follows(other)).toBeVisible();
    await atEnd(page, " And back.");
    await expect(words(other)).toHaveText("In the first tab. Still there, now in the second. And back.");
    await expect(state(page)).toHaveText("Saved");
    expect((await stored(page, id)).content).toBe("In the first tab. Still there, now in the second. And back.");
    await expect(page.getByText("changed somewhere else")).toHaveCount(0);
    expect(conflicts).toBeLessThanOrEqual(1);
  });

  test("of two windows side by side, the one that is left tells its last keys at once", async ({ context, page, watch }) => {
    // The last save of the one and the first of the other may meet; nobody sees that.
    watch.allow(/409/);
    await page.clock.install();
    const id = await begin(page, "Body.");
    await page.clock.runFor(2_000);
    await expect(state(page)).toHaveText("Saved");
    const other = await context.newPage();
    await other.goto(`/journal/${id}`);
    await rich(other);
    // Time stands still: what would be told in a moment stays untold.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" One, two, three.");
    await expect(words(page)).toHaveText("Body. One, two, three.");
    await expect(words(other)).not.toHaveText("Body. One, two, three.");
    // A window that stays in sight is only left, never hidden.
    await page.evaluate(() => window.dispatchEvent(new Event("blur")));
    await expect(words(other)).toHaveText("Body. One, two, three.");
    await page.clock.resume();
    await words(other).click();
    await other.keyboard.press("Control+End");
    await other.keyboard.type("!");
    await expect.poll(async () => (await stored(other, id)).content).toMatch(/^Body\. One, two, three\.\\?!$/);
  });

  test("when the writing tab is closed, the other goes on with its last words", async ({ context, page, watch }) => {
    // The closed tab's last save and the other's next one may meet; nobody sees that either.
    watch.allow(/409/);
    const id = await begin(page, "Begun here");
    await expect(state(page)).toHaveText("Saved");
    const other = await context.newPage();
    await other.goto(`/journal/${id}`);
    await rich(other);
    await page.bringToFront();
    await page.keyboard.type(" and left at once");
    await page.close();
    await expect(follows(other)).toHaveCount(0);
    await expect(words(other)).toHaveText("Begun here and left at once");
    await atEnd(other, ", ended there.");
    await expect(state(other)).toHaveText("Saved");
    expect((await stored(other, id)).content).toBe("Begun here and left at once, ended there.");
  });

  test("undo takes back one's own words only, never those that came from the other tab", async ({ context, page }) => {
    const id = await begin(page, "First.");
    await expect(state(page)).toHaveText("Saved");
    const other = await context.newPage();
    await other.goto(`/journal/${id}`);
    await rich(other);
    await page.bringToFront();
    await page.keyboard.type(" Second.");
    await expect(words(other)).toHaveText("First. Second.");
    await other.bringToFront();
    await atEnd(other, " Third.");
    await other.keyboard.press("Control+z");
    await other.keyboard.press("Control+z");
    await expect(words(other)).toHaveText("First. Second.");
  });
});

/** One entry open on two devices, of which the second saved first. */
async function twoTexts(second: BrowserContext, page: Page): Promise<{ id: string; other: Page }> {
  const id = await begin(page, "Together we took the long way home.");
  await expect(state(page)).toHaveText("Saved");
  const other = await second.newPage();
  await other.goto(`/journal/${id}`);
  await rich(other);
  await atEnd(other, " Theirs.");
  await expect(state(other)).toHaveText("Saved");
  await atEnd(page, " Mine.");
  await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
  await expect(state(page)).toHaveText("Needs your attention");
  return { id, other };
}

test.describe("two devices", () => {
  test.beforeEach(({ watch }) => watch.allow(/409/));
  let second: BrowserContext;
  test.beforeEach(async ({ browser, page, signedIn, server }) => {
    await page.goto(server.url);
    second = await device(browser, page, signedIn);
  });
  test.afterEach(() => second.close());

  test("what differs is marked, and keeping mine keeps mine", async ({ page }) => {
    const { id } = await twoTexts(second, page);
    await expect(page.getByRole("region", { name: "Yours, on this page" }).locator("mark")).toHaveText(["Mine"]);
    await expect(page.getByRole("region", { name: "The other one" }).locator("mark")).toHaveText(["Theirs"]);
    await picture(page, "editor-conflict");
    await expectAxeClean(page);
    await page.getByRole("button", { name: "Keep mine" }).click();
    await expect(state(page)).toHaveText("Saved");
    expect((await stored(page, id)).content).toBe("Together we took the long way home. Mine.");
    // The next key belongs to the words again.
    await expect(words(page)).toBeFocused();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Still.");
    await expect.poll(async () => (await stored(page, id)).content).toBe("Together we took the long way home. Mine. Still.");
  });

  test("theirs, and back to mine after all", async ({ page }) => {
    const { id } = await twoTexts(second, page);
    await page.getByRole("button", { name: "Keep theirs" }).click();
    await expect(state(page)).toHaveText("Saved");
    await expect(words(page)).toHaveText("Together we took the long way home. Theirs.");
    await expect(words(page)).toBeFocused();
    await page.getByRole("button", { name: "Back to mine" }).click();
    await expect(words(page)).toHaveText("Together we took the long way home. Mine.");
    await expect.poll(async () => (await stored(page, id)).content).toBe("Together we took the long way home. Mine.");
  });

  test("both", async ({ page }) => {
    const { id } = await twoTexts(second, page);
    await page.getByRole("button", { name: "Keep both" }).click();
    await expect(words(page)).toHaveText("Together we took the long way home. Theirs.");
    expect((await stored(page, id)).content).toBe("Together we took the long way home. Theirs.");
    await page.getByRole("link", { name: "an entry of its own" }).click();
    await expect(words(page)).toHaveText("Together we took the long way home. Mine.");
  });

  test("left open side by side they don't answer each other: one save per choice, then rest", async ({ page }) => {
    const { id, other } = await twoTexts(second, page);
    await page.getByRole("button", { name: "Keep mine" }).click();
    await expect(state(page)).toHaveText("Saved");
    // The other device learns of it by its next save, and chooses once.
    await atEnd(other, " Once more.");
    await expect(other.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
    await other.getByRole("button", { name: "Keep theirs" }).click();
    await expect(state(other)).toHaveText("Saved");
    const { revision } = await stored(page, id);
    let saves = 0;
    for (const each of [page, other]) {
      each.on("request", (request) => {
        if (request.url().endsWith("/save")) saves += 1;
      });
      await each.evaluate(() => {
        window.dispatchEvent(new Event("online"));
        window.dispatchEvent(new Event("focus"));
        document.dispatchEvent(new Event("visibilitychange"));
      });
    }
    // Longer than a pause, its retries and a flush would take.
    await page.waitForTimeout(6_000);
    expect(saves).toBe(0);
    expect(await stored(page, id)).toMatchObject({ revision, content: "Together we took the long way home. Mine." });
  });
});
