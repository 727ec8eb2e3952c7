import type { Page } from "playwright/test";
import { atEnd, begin, closeUnheard, keepNoDrafts, openDraftsLate, paste, rich, state, tooLong, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { shoot } from "./support/shots";

// `npm run pictures`: every state of a page that is written on, for people to look at.

const text =
  "Lena again, about December. She had barely started and I said yes before she finished the sentence. I stood in the hall with my shoulders up by my ears and heard myself being pleased.";
const offline = "Saved on this device – offline";
const attention = "Needs your attention";

test.beforeEach(({ watch }) => {
  // Almost every state here is one of trouble.
  watch.allow(/./);
});

/** Answers saves in the place of the journal. */
async function answerSaves(page: Page, status: number, body: unknown): Promise<void> {
  await page.route("**/save", (route) =>
    route.fulfill({ status, contentType: "application/problem+json", body: JSON.stringify(body) }),
  );
}

test("where the words are", async ({ page, context }) => {
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "save-saved");

  await page.route("**/save", () => new Promise(() => undefined));
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText("Saving…");
  await shoot(page, "save-saving");
  await page.unroute("**/save");

  await begin(page, "Gone again.");
  await expect(state(page)).toHaveText("Saved");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(state(page)).toHaveText("Not saved while empty");
  await shoot(page, "save-empty");

  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await context.setOffline(true);
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText(offline);
  await shoot(page, "save-offline");
  await context.setOffline(false);
});

test("what needs its writer", async ({ page }) => {
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await answerSaves(page, 404, { code: "not_found" });
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText(attention);
  await shoot(page, "save-missing");
  await page.unroute("**/save");

  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await answerSaves(page, 403, { code: "other_account" });
  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
  await page.keyboard.type(text);
  await expect(state(page)).toHaveText(attention);
  await shoot(page, "save-other-account");
  await page.unroute("**/save");
});

test("a page and a journal of different versions", async ({ page, context }) => {
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await answerSaves(page, 404, { code: "unknown_call" });
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText(attention);
  await shoot(page, "save-other-version");

  const bare = await context.newPage();
  await keepNoDrafts(bare);
  await answerSaves(bare, 404, { code: "unknown_call" });
  await begin(bare, text);
  await expect(state(bare)).toHaveText(attention);
  await shoot(bare, "save-other-version-no-copy");
});

test("a session that has ended", async ({ page, context }) => {
  await signIn(page);
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await context.clearCookies();
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText(attention);
  await shoot(page, "save-signed-out");
});

test("a text that is too long", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: text });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await words(page).click();
  await paste(page, { "text/plain": tooLong });
  await expect(state(page)).toHaveText(attention, { timeout: 30_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await shoot(page, "save-too-long");
});

test("a browser that keeps no copy", async ({ page, context }) => {
  await keepNoDrafts(page);
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "save-no-copy");
  await context.setOffline(true);
  await page.keyboard.type(" All evening.");
  await expect(state(page)).toHaveText(attention);
  await shoot(page, "save-nowhere");
  await context.setOffline(false);
});

test("two texts of one entry", async ({ page, server }) => {
  const twoTexts = async (): Promise<void> => {
    const id = await begin(page, text);
    await expect(state(page)).toHaveText("Saved");
    const { revision } = await (await page.request.get(`/api/v1/freejournal/${id}`)).json();
    const headers = { origin: server.url };
    const data = { content: `${text} All evening I was on the telephone.`, base_revision: revision, device: "another" };
    expect((await page.request.post(`/api/v1/freejournal/${id}/save`, { headers, data })).ok()).toBe(true);
    await page.keyboard.type(" And I made tea and let it go cold.");
    await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
  };
  await twoTexts();
  await shoot(page, "conflict");
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "conflict-mine");
  await twoTexts();
  await page.getByRole("button", { name: "Keep theirs" }).click();
  await expect(page.getByText("The other text is on the page now.")).toBeVisible();
  await shoot(page, "conflict-theirs");
  await twoTexts();
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByText("Yours is now")).toBeVisible();
  await shoot(page, "conflict-both");
});

test("words of an earlier visit", async ({ page, context, server }) => {
  // Words that wait are sent as soon as they can be; here they stay.
  await context.route("**/save", (route) => route.abort());
  const write = async (path: string, more: string): Promise<string> => {
    const writer = await context.newPage();
    await writer.goto(path);
    await rich(writer);
    await atEnd(writer, more);
    await expect(state(writer)).toHaveText(offline);
    const { pathname } = new URL(writer.url());
    await closeUnheard(writer);
    return pathname;
  };
  const id = await writeEntry(page.request, server.url, { content: text });
  await write(`/journal/${id}`, " All evening.");
  await page.goto(`/journal/${id}`);
  await expect(page.getByText("We kept")).toBeVisible();
  await shoot(page, "earlier-taken");
  await page.goto("about:blank");

  await write(`/journal/${id}`, " And in the night.");
  await openDraftsLate(page);
  await page.goto(`/journal/${id}`);
  await rich(page);
  await atEnd(page, " Afterwards I made tea.");
  await expect(page.getByRole("button", { name: "See both" })).toBeVisible();
  await shoot(page, "earlier-line");
  await page.getByRole("button", { name: "See both" }).click();
  await expect(page.getByRole("heading", { name: "Words from an earlier visit" })).toBeVisible();
  await shoot(page, "earlier-both");
  await page.getByRole("button", { name: "Decide later" }).click();
  await shoot(page, "earlier-later");

  const blank = await context.newPage();
  await write("/journal/new", "Begun in the tunnel, and never sent.");
  await blank.goto("/journal/new");
  await expect(blank.getByRole("link", { name: "Go on with them" })).toBeVisible();
  await shoot(blank, "earlier-offered");
});

test("words of an entry that is gone", async ({ page, context, server }) => {
  const id = await writeEntry(page.request, server.url, { title: "The long way home", content: text });
  await context.route("**/save", (route) => route.abort());
  const writer = await context.newPage();
  await writer.goto(`/journal/${id}`);
  await rich(writer);
  await atEnd(writer, " All evening.");
  await expect(state(writer)).toHaveText(offline);
  await closeUnheard(writer);
  await page.request.delete(`/api/v1/entries/${id}`, { headers: { origin: server.url } });
  await page.goto(`/journal/${id}`);
  await expect(page.getByRole("heading", { name: "This entry isn’t in the journal any more" })).toBeVisible();
  await shoot(page, "entry-gone-with-words");
  await page.goto("/journal/0199f0c2-0000-7000-8000-000000000000");
  await shoot(page, "entry-gone");
});

test("a question beside the words", async ({ page }) => {
  await begin(page, text);
  await expect(state(page)).toHaveText("Saved");
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  await expect(page.getByRole("button", { name: "Add as a quote" })).toBeVisible();
  await shoot(page, "hint-here");
  await page.getByRole("button", { name: "Not helpful" }).click();
  await expect(page.getByText("Noted: fewer of this kind.")).toBeVisible();
  await shoot(page, "hint-judged");
});

test("what stands around the words", async ({ page, context }) => {
  await page.clock.install();
  const id = await begin(page, text);
  await page.clock.runFor(2_000);
  await expect(state(page)).toHaveText("Saved");
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "20 minutes" }).click();
  await shoot(page, "timer-panel");
  await page.getByRole("button", { name: "About this entry" }).click();
  await shoot(page, "timer");
  await page.clock.runFor(20 * 60_000 + 1_000);
  await expect(page.getByText(/minutes are over/)).toBeVisible();
  await shoot(page, "timer-over");
  await page.clock.resume();

  const plain = await context.newPage();
  await plain.goto(`/journal/${id}`);
  await rich(plain);
  await atEnd(plain, "\n/");
  await expect(plain.getByRole("listbox")).toBeVisible();
  await shoot(plain, "slash-menu");
  await plain.keyboard.press("Escape");
  await plain.keyboard.press("Backspace");
  await plain.getByRole("button", { name: "Focus mode" }).click();
  await shoot(plain, "focus-mode");
  const second = await context.newPage();
  await second.goto(`/journal/${id}`);
  await rich(second);
  await plain.bringToFront();
  await atEnd(plain, " And on.");
  await second.bringToFront();
  await expect(second.getByText("You write this in another tab.")).toBeVisible();
  await shoot(second, "following");
});
