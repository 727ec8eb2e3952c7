import type { Page } from "playwright/test";
import { aidedTest } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { type Driver, expect, ownerTest as anyOwnerTest, raindropEnvironment } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import type { RunningServer } from "./support/server";
import { expectNoSidewaysScroll } from "./support/watch";

// What PAUZ remembers, as its person meets it: with the entries behind it, to be changed, forgotten, and lost with those entries.

const ownerTest = anyOwnerTest.extend<object, { driver: Driver; environment: Readonly<Record<string, string>> }>({
  driver: [async ({}, provide) => provide("raindrop"), { scope: "worker" }],
  environment: [
    async ({ raindrop }, provide) =>
      provide(raindrop === undefined ? {} : { ...raindropEnvironment(raindrop), PAUZ_SMARTBUCKET: "local" }),
    { scope: "worker" },
  ],
});

const texts = [
  "Lena called in the evening. I told Lena about the deadline, and she laughed.",
  "Coffee with Lena by the canal. The office was loud, and my boss moved the meeting again.",
  "Lena said the piano waits for me. I couldn't sleep, so I lay awake and thought of the job.",
  "Another deadline. I met Lena by the canal and we walked home.",
];
const memoryPage = "/settings/memory";
const item = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

async function writeAll(page: Page, server: RunningServer): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, content] of texts.entries())
    ids.push(await writeEntry(page.request, server.url, { content, day: `2026-10-0${at + 1}` }));
  return ids;
}

/** Has the entries read, and waits until it is done. */
async function lookAgain(page: Page, until: string): Promise<void> {
  await page.getByRole("button", { name: "Look again now" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(until)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

async function lookAt(page: Page, name: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await expectNoSidewaysScroll(page);
    await picture(page, `${name}-${screen.name}`);
    await expectAxeClean(page);
  }
}

ownerTest(
  "what returns is shown with its entries, takes other words, is forgotten, and goes with its entries",
  async ({ page, server }) => {
    const headers = { origin: server.url };
    await page.goto("/settings/ai");
    await page.getByRole("link", { name: "See what it remembers" }).click();
    await expect(page.getByText("Nothing yet")).toBeVisible();
    await expectAxeClean(page);
    const [, second, , fourth] = await writeAll(page, server);
    await page.reload();
    await lookAgain(page, "You often write about Lena.");

    await expect(item(page, "You often write about Lena.")).toContainText("Rests on 4 entries");
    await expect(item(page, "Work comes up again and again.")).toBeVisible();
    await lookAt(page, "memory");
    await item(page, "You often write about Lena.").getByRole("link", { name: "4 October 2026" }).click();
    await expect(page).toHaveURL(new RegExp(`/journal/${fourth}`));
    await page.goto(memoryPage);

    await page.getByRole("button", { name: "Say it differently: You often write about Lena." }).click();
    await expect(page.getByLabel("In your words")).toBeFocused();
    await page.getByLabel("In your words").fill("Lena is my oldest friend.");
    await expectAxeClean(page);
    await page.getByRole("button", { name: "Keep", exact: true }).click();
    await expect(item(page, "Lena is my oldest friend.")).toContainText("in your words");
    await page.getByRole("button", { name: "Forget: Work comes up again and again." }).click();
    await expect(item(page, "Work comes up")).toHaveCount(0);

    // Kept away from AI, an entry no longer supports anything; with two left there is too little behind it.
    for (const id of [second, fourth])
      await page.request.patch(`/api/v1/entries/${id}`, { headers, data: { ai_excluded: true } });
    await page.reload();
    await expect(item(page, "Lena is my oldest friend.")).toHaveCount(0);
    await page.request.patch(`/api/v1/entries/${second}`, { headers, data: { ai_excluded: false } });
    await page.reload();
    await expect(item(page, "Lena is my oldest friend.")).toContainText("Rests on 3 entries");
    await page.getByRole("button", { name: "Look again now" }).click();
    await expect(page.getByText("Reading. What is new")).toBeVisible();
    await expect.poll(async () => (await page.request.get("/api/v1/memories")).text()).not.toContain("Work comes up");

    await page.getByRole("button", { name: "Forget everything" }).click();
    await expectAxeClean(page);
    await page.getByRole("button", { name: "Forget it all" }).click();
    await expect(page.getByText("Nothing yet")).toBeVisible();
    expect(await (await page.request.get("/api/v1/memories")).json()).toEqual([]);
  },
);

ownerTest("memories lie open with Raindrop only for who says so, and its silence is said", async ({ page, server, raindrop }) => {
  if (raindrop === undefined) throw new Error("this server has one");
  const headers = { origin: server.url };
  await writeAll(page, server);
  // What was forgotten before is learned again only by who begins anew.
  for (const remembers of [false, true]) {
    await page.request.patch("/api/v1/settings", { headers, data: { remembers } });
    await expect
      .poll(async () => ((await (await page.request.get("/api/v1/memories")).json()) as unknown[]).length > 0, {
        timeout: 30_000,
      })
      .toBe(remembers);
  }
  const held = () => [...raindrop.memorySessions.values()].flat().map(({ content }) => content);
  expect(raindrop.requests.filter(({ call }) => call.includes("memory") || call.includes("session"))).toEqual([]);

  await page.goto(memoryPage);
  await page.getByRole("switch", { name: "Let it lie open with Raindrop" }).check();
  await expect(page.getByText("It is being moved there now.")).toBeVisible();
  await expect.poll(() => held().join(" "), { timeout: 30_000 }).toContain("You often write about Lena.");
  await expect(page.getByText("Still to be moved there")).toHaveCount(0, { timeout: 30_000 });
  await page.reload();
  await expect(item(page, "You often write about Lena.")).toBeVisible();

  raindrop.fail({ kind: "status", status: 403 }, 100);
  await page.reload();
  await expect(page.getByText("Raindrop can’t tell what it keeps for you just now: it refused.")).toBeVisible();
  await expectAxeClean(page);
  raindrop.heal();
  await page.reload();
  await expect(item(page, "You often write about Lena.")).toBeVisible();
  raindrop.fail({ kind: "status", status: 403 }, 100);
  await page.getByRole("button", { name: "Forget: You often write about Lena." }).click();
  await expect(page.getByText("it refused. Nothing was changed")).toBeVisible();
  raindrop.heal();

  await page.getByRole("switch", { name: "Let it lie open with Raindrop" }).uncheck();
  await expect.poll(held, { timeout: 30_000 }).toEqual([]);
  await page.reload();
  await expect(item(page, "You often write about Lena.")).toBeVisible();
  await page.getByRole("switch", { name: /^Remember/ }).uncheck();
  await expect(page.getByText("Everything remembered is being deleted.")).toBeVisible();
  await expect(item(page, "You often write about Lena.")).toHaveCount(0);
});

aidedTest("what is kept for the AI is shown word for word, and goes when the yes does", async ({ page, server }) => {
  await signIn(page);
  const headers = { origin: server.url };
  await writeAll(page, server);
  const settings = (data: object) => page.request.patch("/api/v1/settings", { headers, data });
  await settings({ ai: { consent: true, memory: true } });
  await page.goto(memoryPage);
  await lookAgain(page, "Kept for the AI");
  const context = page.getByRole("region", { name: "Kept for the AI" });
  // Other journeys on this server may have written of her as well.
  await expect(context).toContainText(/You often write about Lena \(\d+ entries\)\./);
  await lookAt(page, "memory-context");
  await context.getByRole("button", { name: "Delete this" }).click();
  await expect(context).toHaveCount(0);
  await lookAgain(page, "Kept for the AI");
  await settings({ ai: { consent: false } });
  await page.reload();
  await expect(context).toHaveCount(0);
  await expect(page.getByRole("switch", { name: "Let it go along to the outside AI" })).toHaveCount(0);
});

ownerTest("days not to bring up are named, kept and let go", async ({ page }) => {
  await page.goto("/settings/writing");
  await page.getByLabel("From", { exact: true }).fill("2025-03-04");
  await page.getByLabel("To, and including").fill("2025-03-01");
  await page.getByRole("button", { name: "Keep these days quiet" }).click();
  const days = page.getByRole("list", { name: "Days not to bring up" });
  await expect(days).toContainText("1 March 2025 – 4 March 2025");
  await days.scrollIntoViewIfNeeded();
  await lookAt(page, "quiet-days");
  await days.getByRole("button", { name: "Let them come up again: 1 March 2025 – 4 March 2025" }).click();
  await expect(days).toHaveCount(0);
});
