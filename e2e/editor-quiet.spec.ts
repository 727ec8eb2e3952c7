import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { begin, openDraftsLate, rich, state, stored, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture } from "./support/screens";
import { expectStill, watchShifts } from "./support/shifts";

test.describe("a question offered at a pause", () => {
  const thought =
    "Lena called again tonight about December and the house. I keep thinking about what she said on the stairs, and why I laughed instead of answering her.";

  /** What the page has asked of the hints' API. */
  function asked(page: Page): readonly string[] {
    const found: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/hints")) found.push(request.method());
    });
    return found;
  }

  test("comes beside the text without moving it or asking anything, and asks when it is pressed", async ({ page }) => {
    const calls = asked(page);
    await begin(page, thought);
    const offer = page.getByRole("group", { name: "A question, if you want one" });
    const before = await words(page).boundingBox();
    await expect(offer).toBeVisible({ timeout: 20_000 });
    expect(await words(page).boundingBox()).toEqual(before);
    await expect(words(page)).toBeFocused();
    expect(calls).toEqual([]);
    await picture(page, "editor-offer");
    await expectAxeClean(page);
    // Writing on, it is gone at once.
    await page.keyboard.type(" Why?");
    await expect(offer).toHaveCount(0);
    await expect(offer).toBeVisible({ timeout: 20_000 });
    await page.getByRole("button", { name: "Ask me something about this" }).click();
    await expect(page.getByRole("button", { name: "Add as a quote" })).toBeVisible();
    expect(calls).toEqual(["POST"]);
  });

  test("sent away it stays away; on few words, heavy words, or an entry kept from AI it never comes", async ({ page }) => {
    await page.clock.install();
    await begin(page, thought);
    await page.clock.runFor(2_000);
    await expect(state(page)).toHaveText("Saved");
    const offer = page.getByRole("group", { name: "A question, if you want one" });
    await page.clock.runFor(11_000);
    await expect(offer).toBeVisible();
    // It is the next stop after the words.
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Ask me something about this" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(offer).toHaveCount(0);
    await words(page).click();
    await page.keyboard.type(" And then the long way home, with the dog pulling at every corner, and the lamps already on.");
    await page.clock.runFor(11_000);
    await expect(offer).toHaveCount(0);
    await expect(words(page)).toBeVisible();

    const never = async (text: string, prepare?: () => Promise<void>) => {
      await begin(page, text);
      await prepare?.();
      // The look at the words comes first, with a script of its own; then the pause.
      await page.clock.runFor(2_000);
      await page.waitForLoadState("networkidle");
      await page.clock.runFor(12_000);
      await expect(offer).toHaveCount(0);
    };
    await never("Only a few words.");
    await never(`${thought} I want to kill myself. I have written the letters.`, async () => {
      await page.clock.runFor(2_000);
      await page.getByRole("button", { name: "Hide this" }).click();
    });
    await never(thought, async () => {
      await page.getByRole("button", { name: "About this entry" }).click();
      await page.getByLabel("Keep away from AI").check();
      await page.getByRole("button", { name: "About this entry" }).click();
    });
  });
});

test("words of an earlier visit that turn up while somebody writes wait in a line above, and both texts are kept", async ({
  context,
  page,
  server,
  watch,
}) => {
  watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource|409/);
  const id = await writeEntry(page.request, server.url, { content: "Before the tunnel." });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await context.setOffline(true);
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" In the tunnel");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await openDraftsLate(next);
  await watchShifts(next);
  await next.goto(`/journal/${id}`);
  await rich(next);
  await words(next).click();
  await next.keyboard.press("Control+End");
  await next.keyboard.type(" After it");
  const line = next.getByText(/We kept 3 words you wrote today at .* They wait beside what you write now\./);
  await expect(line).toBeVisible();
  await expect(words(next)).toBeFocused();
  await next.keyboard.type(", at last.");
  await expect(words(next)).toHaveText("Before the tunnel. After it, at last.");
  await expect(state(next)).toHaveText("Saved");
  await picture(next, "editor-earlier-line");
  await expectStill(next);
  await next.getByRole("button", { name: "See both" }).click();
  await expect(next.getByRole("heading", { name: "Words from an earlier visit" })).toBeVisible();
  await picture(next, "editor-earlier-both");
  await expectAxeClean(next);
  await next.getByRole("button", { name: "Keep both" }).click();
  await expect(words(next)).toHaveText("Before the tunnel. After it, at last.");
  await next.getByRole("link", { name: "an entry of its own" }).click();
  await expect(words(next)).toHaveText("Before the tunnel. In the tunnel");
  expect((await stored(next, id)).content).toBe("Before the tunnel. After it, at last.");
});
