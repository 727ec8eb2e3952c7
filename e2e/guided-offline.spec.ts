import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { closeUnheard, state } from "./support/editor";
import { expect, ownerTest as test, test as visitorTest, withServiceWorker } from "./support/fixtures";
import { answer, beginCategory, next, question, says } from "./support/guided";
import { signIn } from "./support/journal";
import { freePort, startServer } from "./support/server";

// Guided journals without a network: gone on with like any page, never shown or sent as the form they are kept in.

test.use(withServiceWorker);

const local = "Saved on this device – offline";
const losses = /net::ERR_|Failed to load resource|Failed to fetch|404|401|error occurred when fetching the script/;

test.beforeEach(({ watch }) => watch.allow(losses));
visitorTest.beforeEach(({ watch }) => watch.allow(losses));

test("it is answered on without a network, in a tab opened without one, and is in the journal when there is one", async ({
  context,
  page,
}) => {
  const id = await beginCategory(page, "Body");
  await answer(page).fill("The zqheron stood on one leg, and so did I.");
  await expect(state(page)).toHaveText("Saved");
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(async () => (await browserStore(page)).databases["pauz-pocket/entries"], { timeout: 30_000 })
    .toBeGreaterThanOrEqual(1);
  await context.setOffline(true);
  await page.close();

  const cold = await context.newPage();
  await cold.goto("/journal");
  await expect(cold.getByText("The zqheron stood on one leg").first()).toBeVisible();
  await expect(cold.getByText("promptId")).toHaveCount(0);
  await cold.goto(`/guided/${id}`);
  await expect(cold.getByText("2 of 9")).toBeVisible();
  await answer(cold).fill("Ten minutes of sun.");
  await expect(state(cold)).toHaveText(local);
  await expectAxeClean(cold);
  await cold.reload();
  // At the sentence that was being written, not at the next open question.
  await expect(cold.getByText("2 of 9")).toBeVisible();
  await expect(answer(cold)).toHaveValue("Ten minutes of sun.");
  expect((await browserStore(cold)).everything.includes("zqheron")).toBe(false);

  await context.setOffline(false);
  await expect(state(cold)).toHaveText("Saved", { timeout: 45_000 });
  expect(await says(cold, id)).toEqual(["The zqheron stood on one leg, and so did I.", "Ten minutes of sun."]);
});

visitorTest(
  "what waits of it is named by its topic when its writer signs out, and leads to its page",
  async ({ context, page }) => {
    await signIn(page);
    await context.route("**/api/v1/guided_journal/*/save", (route) => route.abort());
    const own = await context.newPage();
    await beginCategory(own, "Romance");
    await answer(own).fill("Four quiet words here.");
    await expect(state(own)).toHaveText(local);
    await closeUnheard(own);
    await page.goto("/settings/profile");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { name: "Not everything could be sent" })).toBeVisible();
    await expect(page.getByText("“Romance”")).toBeVisible();
    await expect(page.getByText(/^4 words, written today/)).toBeVisible();
    await page.getByRole("button", { name: "Stay signed in" }).click();
    await page.goto("/journal/new");
    await expect(page.getByText(/We kept 4 words you wrote today/)).toBeVisible();
    await page.getByRole("link", { name: "Go on with them" }).click();
    await page.waitForURL(/\/guided\/[0-9a-f-]{36}$/);
    await expect(page.getByText(/We kept 4 words/)).toBeVisible();
    await page.getByRole("button", { name: /^Question 1 of 9/ }).click();
    await expect(answer(page)).toHaveValue("Four quiet words here.");
    await context.unroute("**/api/v1/guided_journal/*/save");
    await expect(state(page)).toHaveText("Saved", { timeout: 45_000 });
    await next(page).click();
    await expect(question(page)).toBeVisible();
  },
);

visitorTest(
  "the server dies in mid-answer: the words are on this device, and saved when it lives again",
  async ({ browser, watch }) => {
    visitorTest.setTimeout(180_000);
    watch.allow(/./); // the fixture's own server has no part in this
    const port = await freePort();
    const own = await startServer({}, undefined, port);
    const context = await browser.newContext({ baseURL: own.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
    const page = await context.newPage();
    await signIn(page);
    const id = await beginCategory(page, "Growth");
    await answer(page).fill("Three words kept.");
    await expect(state(page)).toHaveText("Saved");
    await next(page).click();
    await own.stop("SIGKILL");
    await answer(page).fill("Written into the dark.");
    await expect(state(page)).toHaveText("Saved on this device – offline");
    const again = await startServer({}, own.dataDir, port);
    await expect(state(page)).toHaveText("Saved", { timeout: 45_000 });
    expect(await says(page, id)).toEqual(["Three words kept.", "Written into the dark."]);
    await context.close();
    await again.dispose();
  },
);
