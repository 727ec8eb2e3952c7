import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { begin, state, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { answer, beginTopic } from "./support/guided";
import { picture } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

// With no AI at all: what the page does by itself when an entry's words are very heavy, said plainly or between the lines.

const care = (page: Page) => page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." });
const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });

test("words said between the lines bring people to talk to, no question and no reflection, and hiding them lasts", async ({
  page,
  watch,
}) => {
  watch.allow(/422/);
  const id = await begin(page, "I paid the last bills and the dog has a home now. I've stopped making plans past Friday.");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) asked.push(request.url());
  });
  await expect(care(page)).toBeVisible();
  await expect(state(page)).toHaveText("Saved");
  await expect(care(page).getByRole("link", { name: /findahelpline\.com/ })).toHaveAttribute("href", "https://findahelpline.com");
  await expectAxeClean(page);
  await picture(page, "care-panel");
  // Nobody is coached about such words: no question offers itself beside them, and none is made when asked for.
  await expect(page.locator(".quiet-hint")).toHaveCount(0);
  const headers = { origin: new URL(page.url()).origin };
  const stored = await page.request.get(`/api/v1/freejournal/${id}`);
  const data = { current_content: ((await stored.json()) as { content: string }).content };
  const hint = await page.request.post(`/api/v1/freejournal/${id}/hints`, { data, headers });
  expect([hint.status(), ((await hint.json()) as { code: string }).code]).toEqual([422, "care_first"]);
  const reflection = await page.request.post(`/api/v1/freejournal/${id}/reflect`, { headers });
  expect([reflection.status(), ((await reflection.json()) as { code: string }).code]).toEqual([422, "care_first"]);

  await care(page).getByRole("button", { name: "Hide this" }).click();
  await expect(care(page)).toHaveCount(0);
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Still writing, and nobody is in the way.");
  await expect(state(page)).toHaveText("Saved");
  // Left and come back to, it is still hidden for this entry, and shown for another.
  await page.getByRole("button", { name: "Back to the journal" }).click();
  await page.waitForURL("**/journal");
  await page
    .getByRole("link", { name: /I paid the last bills/ })
    .first()
    .click();
  await expect(page.locator(".paper-text")).toContainText("nobody is in the way");
  await page.waitForTimeout(2_500);
  await expect(care(page)).toHaveCount(0);
  // Asked for a reflection, the page answers with people instead of a feeling.
  await page.getByRole("button", { name: "About this entry" }).click();
  await panel(page).getByRole("button", { name: "Reflect on this" }).click();
  await expect(panel(page).getByRole("heading", { name: "It sounds like you’re carrying something very heavy." })).toBeVisible();
  await expect(panel(page)).not.toContainText("Could this be");
  await panel(page).getByRole("link", { name: "More ways to reach somebody" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When it is too heavy to carry alone");
  expect(asked).toEqual([]);
});

test("fear of somebody at home brings them as well, with a line for it; everyday words bring nobody", async ({ page }) => {
  await begin(page, "My husband hit me again last night.");
  await expect(care(page)).toBeVisible();
  await expect(care(page).getByRole("link", { name: /116 016/ })).toHaveAttribute("href", "tel:116016");
  await begin(page, "This commute is killing me, and the lemon tart was to die for.");
  await expect(state(page)).toHaveText("Saved");
  await page.waitForTimeout(2_500);
  await expect(care(page)).toHaveCount(0);
});

test("the journal’s machine hears more than the page alone, and the page hears by itself where that can’t be reached", async ({
  page,
  watch,
}) => {
  // No phrase of the page's own knows these words.
  const veiled = "He checks my phone each evening, and I hide the bruises under long sleeves.";
  await begin(page, veiled);
  await expect(care(page)).toBeVisible();

  watch.allow(/Failed to load resource/);
  await page.route("**/api/v1/care", (route) => route.abort());
  await begin(page, `${veiled} Then we had soup.`);
  await expect(state(page)).toHaveText("Saved");
  await page.waitForTimeout(2_500);
  await expect(care(page)).toHaveCount(0);
  await page.keyboard.type(" I want to die.");
  await expect(care(page)).toBeVisible();
});

test("what it is asked is answered in words of ours, and nothing else is read", async ({ page }) => {
  await page.goto("/today");
  const headers = { origin: new URL(page.url()).origin };
  const ask = (data: unknown) => page.request.post("/api/v1/care", { data, headers });
  const heard = await ask({ text: "I keep thinking of killing myself." });
  expect([heard.status(), await heard.json()]).toEqual([200, { signal: "self_harm" }]);
  const ordinary = await ask({ text: "Soup again. The boiler man comes on Tuesday." });
  expect([ordinary.status(), await ordinary.json()]).toEqual([200, { signal: null }]);
  const tooLong = await ask({ text: "a".repeat(60_001) });
  expect(tooLong.status()).toBe(422);
  expect(JSON.stringify(await tooLong.json())).toContain("is longer than 60000 characters");
});

test("in a journal with questions it comes as well: no further question, no feeling to find, and the way to Help", async ({
  page,
}) => {
  await beginTopic(page, "the week behind me");
  await answer(page).fill("I wrote goodbye letters to all my friends. I won't be a burden much longer.");
  await expect(care(page)).toBeVisible();
  await expect(state(page)).toHaveText("Saved");
  await expect(page.getByRole("button", { name: /Stay with this/ })).toHaveCount(0);
  await picture(page, "care-guided");
  await page.getByRole("button", { name: "Finish here" }).click();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "the week behind me" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Reflect on this" })).toHaveCount(0);
  await expect(care(page)).toBeVisible();
  await care(page).getByRole("button", { name: "Hide this" }).click();
  await expect(care(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Reflect on this" })).toHaveCount(0);
});

test("Help is in the menu for whoever looks for it, without any sign", async ({ page }) => {
  await page.goto("/today");
  await page.getByRole("link", { name: "Help", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When it is too heavy to carry alone");
  await page.getByLabel("Country").selectOption("US");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("link", { name: /Call 988/ })).toHaveAttribute("href", "tel:988");
  await expect(page.getByRole("link", { name: /1 800 799 7233/ })).toHaveAttribute("href", "tel:18007997233");
  await expect(page.getByText("It doesn’t notice every such entry.")).toBeVisible();
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  await picture(page, "care-help");
});
