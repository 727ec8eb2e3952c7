import { v7 } from "uuid";
import { expectAxeClean } from "./support/axe";
import { begin, idIn, paste, rich, state, stored, title, tooLong, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { become, type People, peopleOf } from "./support/people";
import { picture } from "./support/screens";
import { expectStill, watchShifts } from "./support/shifts";
import { expectNoSidewaysScroll } from "./support/watch";

test("a page that is only opened makes nothing; keys typed at once all arrive, and are saved", async ({ page }) => {
  const before = (await (await page.request.get("/api/v1/entries?limit=100")).json()).length;
  await page.goto("/journal/new");
  await rich(page);
  await page.reload();
  expect((await (await page.request.get("/api/v1/entries?limit=100")).json()).length).toBe(before);

  await page.goto("/journal/new", { waitUntil: "commit" });
  const field = words(page);
  await field.waitFor();
  await field.focus();
  const line = "Lena again, about December. She had barely started and I said yes before she finished.";
  await page.keyboard.type(line, { delay: 12 });
  await rich(page);
  await page.keyboard.type(" The whole week.");
  await expect(state(page)).toHaveText("Saving…");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, idIn(page))).content).toBe(`${line} The whole week.`);
  await picture(page, "editor-saved");
  await expectAxeClean(page);
});

test("a title alone is kept", async ({ page }) => {
  await page.goto("/journal/new");
  await rich(page);
  await title(page).fill("Only a title tonight");
  await page.waitForURL(/\/journal\/[0-9a-f-]{36}$/);
  await expect(state(page)).toHaveText("Saved");
  await page.reload();
  await expect(title(page)).toHaveValue("Only a title tonight");
  expect(await stored(page, idIn(page))).toMatchObject({ title: "Only a title tonight", content: "" });
});

test("formatting goes through Markdown and back, and what is only typed stays as it is", async ({ page }) => {
  const id = await begin(page, "# Day one");
  await page.keyboard.press("Enter");
  await page.keyboard.type("1986. was a **warm** year, *they say*, & <b>long</b>");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("a second line");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- tea");
  await page.keyboard.press("Enter");
  await page.keyboard.type("bread");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("[ ] call her");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("> she said so");
  await title(page).fill("The long way home");
  await expect(state(page)).toHaveText("Saved");
  const kept = await stored(page, id);
  expect(kept).toMatchObject({
    title: "The long way home",
    content:
      "# Day one\n\n1986\\. was a **warm** year, *they say*, & <b>long</b>\na second line\n\n- tea\n- bread\n\n* [ ] call her\n\n> she said so",
  });
  await page.getByRole("checkbox", { name: /call her/ }).check();
  await expect.poll(async () => (await stored(page, id)).content).toContain("[x] call her");
  await picture(page, "editor-formatting");

  // Opening and looking changes nothing.
  const { revision } = await stored(page, id);
  await page.reload();
  await rich(page);
  await expect(page.getByRole("heading", { name: "Day one" })).toBeVisible();
  await page.getByLabel("Back to the journal").click();
  await page.waitForURL("**/journal");
  expect((await stored(page, id)).revision).toBe(revision);
});

test("a text the editor would spell differently is not touched by reading it", async ({ page, server }) => {
  const odd = "Setext\n======\n\n* a\n* b\n\n![sea](http://a.example/x.png) <i>x</i> &amp;\r\n";
  const id = await writeEntry(page.request, server.url, { content: odd });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await words(page).click();
  await page.keyboard.press("Control+s");
  await page.keyboard.press("Escape");
  await page.waitForURL("**/journal");
  expect(await stored(page, id)).toMatchObject({ content: odd, revision: 1 });
});

test("closing the tab right after the last key loses nothing", async ({ context, page }) => {
  const id = await begin(page, "The first words.");
  await expect(state(page)).toHaveText("Saved");
  await page.keyboard.type(" And the very last ones");
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await expect.poll(async () => (await stored(next, id)).content).toBe("The first words. And the very last ones");
});

test("a reload in mid-sentence goes on where it was", async ({ page, watch }) => {
  // The reload may be faster than the first save; then the words come from this device, and are the same as the journal's.
  watch.allow(/404|409/);
  const id = await begin(page, "One two three");
  await page.keyboard.type(" four five");
  await page.reload();
  await rich(page);
  await expect(words(page)).toHaveText("One two three four five");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, id)).content).toBe("One two three four five");
});

// The browser's own pretence of being offline does not reach the last request of a page that a worker serves.
test.describe("in a browser without a worker", () => {
  test.use({ serviceWorkers: "block" });

  test("offline the words stay on this device; after a crash they come back, and then into the journal", async ({
    context,
    page,
    watch,
  }) => {
    watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    const id = await begin(page, "Before the tunnel.");
    await expect(state(page)).toHaveText("Saved");
    await context.setOffline(true);
    await page.keyboard.type(" In the tunnel");
    await expect(state(page)).toHaveText("Saved on this device – offline");
    await picture(page, "editor-offline");
    await expectAxeClean(page);
    // A page that is only closed has a last request, and that comes through at times.
    const crashed = page.waitForEvent("crash");
    void (await context.newCDPSession(page)).send("Page.crash").catch(() => undefined);
    await crashed;
    await page.close();
    expect((await (await context.request.get(`/api/v1/freejournal/${id}`)).json()).content).toBe("Before the tunnel.");

    await context.setOffline(false);
    const next = await context.newPage();
    await watchShifts(next);
    await next.goto(`/journal/${id}`);
    const note = next.getByText(/We kept 3 words you wrote today at/);
    await expect(note).toBeVisible();
    await expect(words(next)).toHaveText("Before the tunnel. In the tunnel");
    await expect(state(next)).toHaveText("Saved");
    expect((await stored(next, id)).content).toBe("Before the tunnel. In the tunnel");
    await picture(next, "editor-recovered");
    await expectStill(next);

    // By the keyboard alone: to the note, back to what was saved, and the recovered words once more.
    await rich(next);
    await words(next).focus();
    const back = next.getByRole("button", { name: "Back to what was saved" });
    for (let stop = 0; stop < 4 && !(await back.evaluate((it) => it === document.activeElement)); stop += 1) {
      await next.keyboard.press("Tab");
    }
    await expect(back).toBeFocused();
    await next.keyboard.press("Enter");
    await expect(words(next)).toHaveText("Before the tunnel.");
    await expect(note).toHaveCount(0);
    await expect.poll(async () => (await stored(next, id)).content).toBe("Before the tunnel.");
  });
});

test("coming back online saves without a word being asked", async ({ context, page, watch }) => {
  watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const id = await begin(page, "Here.");
  await expect(state(page)).toHaveText("Saved");
  await context.setOffline(true);
  await page.keyboard.type(" And gone.");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  await context.setOffline(false);
  await expect(state(page)).toHaveText("Saved");
  expect(await stored(page, id)).toMatchObject({ content: "Here. And gone.", revision: 2 });
});

test("an entry that never reached the journal is found again on a new page", async ({ context, page, watch }) => {
  watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource|404/);
  await page.goto("/journal/new");
  await rich(page);
  await context.setOffline(true);
  await words(page).click();
  await page.keyboard.type("Nobody has this yet");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  const id = idIn(page);
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await watchShifts(next);
  await next.goto("/journal/new");
  await expect(next.getByText(/We kept 4 words you wrote today at/)).toBeVisible();
  await picture(next, "editor-left-words");
  await expectStill(next);
  await next.getByRole("link", { name: "Go on with them" }).click();
  await expect(words(next)).toHaveText("Nobody has this yet");
  await expect(state(next)).toHaveText("Saved");
  expect((await stored(next, id)).content).toBe("Nobody has this yet");
});

test("when the session ends the text is kept, and goes on after signing in elsewhere", async ({ browser, server, watch }) => {
  watch.allow(/401/);
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await signIn(page);
  const id = await begin(page, "Signed in.");
  await expect(state(page)).toHaveText("Saved");
  await context.clearCookies();
  await page.keyboard.type(" Signed out.");
  await expect(state(page)).toHaveText("Needs your attention");
  await expect(page.getByText("Please sign in again")).toBeVisible();
  await picture(page, "editor-signed-out");
  await signIn(await context.newPage());
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, id)).content).toBe("Signed in. Signed out.");
  await context.close();
});

test.describe("two accounts in one browser", () => {
  let people: People;
  test.beforeAll(async ({ server }) => {
    people = await peopleOf(server);
  });
  test.afterAll(() => people.close());

  test("one account's drafts are never shown to another", async ({ context, page, server, watch }) => {
    watch.allow(/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
    await page.goto("/journal/new");
    await rich(page);
    await context.setOffline(true);
    await words(page).click();
    await page.keyboard.type("Only for Mara");
    await expect(state(page)).toHaveText("Saved on this device – offline");
    const id = idIn(page);
    await page.close();
    await context.setOffline(false);

    await become(context, await people.make("Jonas"), server.url);
    const his = await context.newPage();
    await his.goto("/journal/new");
    await rich(his);
    await expect(his.getByText(/We kept/)).toHaveCount(0);
    const missing = await his.goto(`/journal/${id}`);
    expect(missing?.status()).toBe(404);
    await expect(his.getByRole("heading", { name: "We can’t find that" })).toBeVisible();
    await expect(his.getByText("Only for Mara")).toHaveCount(0);
  });

  test("what another account would receive is not sent, also in haste", async ({ context, page, server, watch }) => {
    // The page may have been asking for an entry of its own when the account changed, or in the moment between the two sessions.
    watch.allow(/40[134]/);
    await page.goto("/journal/new");
    await rich(page);
    await become(context, await people.make("Johanna"), server.url);
    await words(page).click();
    await page.keyboard.type("Still Mara's words");
    await expect(state(page)).toHaveText("Needs your attention");
    await expect(page.getByText("Someone else is signed in here now")).toBeVisible();
    // Saving by key, and the page being hidden, send without waiting for anything.
    for (const leave of [
      () => page.keyboard.press("Control+s"),
      () => page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide"))),
    ]) {
      const answered = page.waitForResponse(/\/save$/);
      await leave();
      expect((await answered).status()).toBe(403);
    }
    await expect(page.getByText("Someone else is signed in here now")).toBeVisible();
    const hers = await page.request.get("/api/v1/entries");
    expect(await hers.json()).toEqual([]);
  });
});

test("a text over 1 MB is refused in words and stays on this device", async ({ page, server, watch }) => {
  watch.allow(/413/);
  const id = await writeEntry(page.request, server.url, { content: "Small." });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await words(page).click();
  await paste(page, { "text/plain": tooLong });
  await expect(page.getByText("This entry is over 1 MB")).toBeVisible({ timeout: 30_000 });
  await expect(state(page)).toHaveText("Needs your attention");
  expect((await stored(page, id)).content).toBe("Small.");
});

test("the side panel: a question, a feeling that grows, tags, a PDF, the trash and back", async ({ page }) => {
  const id = await begin(page, "I am anxious about December. My shoulders were up by my ears all evening.");
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  await expect(page.getByRole("button", { name: "Add as a quote" })).toBeVisible();
  await expect(page.getByText("On this device").first()).toBeVisible();
  await picture(page, "editor-hint");
  await page.getByRole("button", { name: "Add as a quote" }).click();
  await expect(page.locator(".ProseMirror blockquote")).toContainText("?");
  await page.keyboard.type("I wonder.");

  await page.getByRole("button", { name: "Reflect on this" }).click();
  await expect(page.getByText("Could this be")).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole("button", { name: /^Yes, / }).click();
  await expect(page.getByText(/It grew an? /)).toBeVisible();
  const flower = page.getByRole("region", { name: "Feeling" }).locator("svg").first();
  const shape = () => flower.evaluate((it) => it.querySelector("g")?.innerHTML ?? "");

  const tags = page.getByRole("region", { name: "Tags" });
  await tags.getByRole("button", { name: "Add" }).click();
  await page.getByLabel("New tag").fill("family");
  await page.keyboard.press("Enter");
  await expect(tags.getByText("family")).toBeVisible();
  await page.getByLabel("Favourite").check();
  await expect
    .poll(async () => await stored(page, id))
    .toMatchObject({ tags: ["family"], favorite: true, content: expect.stringContaining("I wonder.") });

  await page.getByRole("button", { name: "Export as PDF" }).click();
  await expect(page.getByRole("link", { name: "Download the PDF" })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Move to the trash" }).click();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect((await stored(page, id)).content).toContain("anxious");

  // In full bloom it is the flower that the garden shows from now on.
  const grown = await shape();
  expect(grown).toContain("<path");
  await page.reload();
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(page.getByText(/^The .* in your garden$/)).toBeVisible();
  await expect.poll(shape).toBe(grown);
});

test("on words that are very heavy, people to talk to come instead of a question", async ({ page, watch }) => {
  watch.allow(/422/);
  await begin(page, "I want to kill myself. I have written the letters.");
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  const care = page.getByText("It sounds like you’re carrying something very heavy.");
  const panel = page.getByRole("complementary", { name: "About this entry" });
  await expect(panel.filter({ has: care })).toBeVisible();
  // It is said once on the page.
  await expect(care).toHaveCount(1);
  await picture(page, "editor-care");
  await panel.getByRole("button", { name: "Hide this" }).click();
  await expect(page.getByRole("button", { name: "Ask me something" })).toBeVisible();
  await expect(care).toHaveCount(0);
});

test("writing on a phone: the words, the sheet, and a way out", async ({ browser, server, signedIn }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    storageState: signedIn,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
  });
  const page = await context.newPage();
  const id = await begin(page, "On the bus, with one thumb.");
  await expect(state(page)).toHaveText("Saved");
  await expectNoSidewaysScroll(page);
  await picture(page, "editor-phone-dark");
  await page.getByRole("button", { name: "About this entry" }).tap();
  await expect(page.getByRole("complementary", { name: "About this entry" })).toBeVisible();
  await picture(page, "editor-phone-panel-dark");
  await expectAxeClean(page);
  await page.getByRole("button", { name: "Close", exact: true }).tap();
  await page.getByRole("button", { name: "Back to the journal" }).tap();
  await page.waitForURL("**/journal");
  expect((await stored(page, id)).content).toBe("On the bus, with one thumb.");
  await context.close();
});

test("an entry that isn't there is not found, also for a strange id", async ({ page, watch }) => {
  watch.allow(/404/);
  for (const id of [v7(), "nothing"]) {
    const response = await page.goto(`/journal/${id}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "We can’t find that" })).toBeVisible();
  }
});

test("the keyboard alone: formatting by the toolbar, a link, focus mode, Esc leaves", async ({ page }) => {
  const id = await begin(page, "Plain and ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("bold");
  await page.keyboard.press("Control+b");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Bold" })).toBeFocused();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Link" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "A link needs" })).toBeVisible();
  await page.getByLabel("Address of the link").fill("example.org");
  await page.keyboard.press("Enter");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, id)).content).toContain("[example.org](https://example.org)");
  await page.getByRole("button", { name: "Focus mode" }).click();
  await picture(page, "editor-focus");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Focus mode" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.waitForURL("**/journal");
});
