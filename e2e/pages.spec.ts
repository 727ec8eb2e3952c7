import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest, test } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

const publicPages = ["/", "/sample", "/signin", "/help", "/no-such-page"] as const;

const rooms = [
  "/today",
  "/journal",
  "/journal?q=kettle&favorite=true",
  "/journal/trash",
  "/journal/new",
  "/garden",
  "/garden?view=list",
  "/insights",
  "/insights?period=month",
  "/insights?period=all",
  "/exports",
  "/settings/profile",
  "/settings/writing",
  "/settings/ai",
  "/settings/storage",
  "/settings/voice",
  "/settings/sessions",
  "/settings/tokens",
  "/settings/delete-account",
  "/help",
] as const;

/** A file's name for a page; an id in the address says nothing to anyone. */
const nameOf = (path: string) =>
  path
    .replace(/\/[0-9a-f-]{36}/, "-entry")
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "") || "landing";

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
}

/** A year with something in it, so that pages are looked at as they are lived in. */
const entries = [
  {
    content:
      "The flat still smells of paint and I can’t find the kettle, but the light at four o’clock comes all the way to the back wall.",
    mood: "calm",
    back: 365,
    favorite: true,
  },
  {
    content: "Papa’s handwriting on the jar labels. Blackberry 2019, and the nine with its little flag.",
    mood: "sad",
    back: 6,
    tags: ["family"],
  },
  { title: "Three small things", content: "The bus waited. Jonas hummed. The bread rose.", mood: "grateful", back: 2 },
  {
    title: "The long way home",
    content: "Took the canal instead of the main road and said nothing to anybody for an hour.",
    mood: "reflective",
    back: 1,
  },
  {
    content: "Lena again, about December. I said yes before she finished the sentence.",
    mood: "anxious",
    back: 0,
    tags: ["family", "december"],
  },
] as const;

const dayBack = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** As the owner, in a journal with a year of something in it. */
const livedIn = ownerTest.extend<object, { written: readonly string[] }>({
  written: [
    async ({ server, signedIn, playwright }, provide) => {
      const request = await playwright.request.newContext({ baseURL: server.url, storageState: signedIn });
      const ids: string[] = [];
      for (const { back, ...entry } of entries) {
        ids.push(await writeEntry(request, server.url, { ...entry, ...(back > 0 && { day: dayBack(back) }) }));
      }
      await request.dispose();
      await provide(ids);
    },
    { scope: "worker", auto: true },
  ],
});

livedIn.describe("every room", () => {
  // The longest of all: each screen on a worker of its own, or the others wait for this one.
  livedIn.describe.configure({ mode: "parallel" });
  for (const screen of screens) {
    livedIn(`is clean and fits: ${screen.name}`, async ({ page, written }) => {
      livedIn.setTimeout(240_000);
      await page.setViewportSize(screen.viewport);
      await page.emulateMedia({ colorScheme: screen.colorScheme });
      for (const path of [...rooms, `/journal/${written.at(-1)}`]) {
        await livedIn.step(path, async () => {
          await open(page, path);
          await expect(page.locator("h1, [role=textbox]").first()).toBeVisible();
          await picture(page, `${nameOf(path)}-${screen.name}`);
          await expectNoSidewaysScroll(page);
          await expectAxeClean(page);
        });
      }
    });
  }

  livedIn("fits 320 pixels, and has Help in reach", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of rooms) {
      await livedIn.step(path, async () => {
        await open(page, path);
        await expectNoSidewaysScroll(page);
      });
    }
    await open(page, "/today");
    await page.getByRole("banner").getByRole("link", { name: "Help" }).click();
    await expect(page).toHaveURL(/\/help$/);
  });

  livedIn("is reached by keyboard alone", async ({ page }) => {
    await open(page, "/today");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: /^Write Saved as you go/ })).toBeFocused();
    for (const room of ["Journal", "Garden", "Insights", "Today"]) {
      await page.getByRole("navigation", { name: "Rooms", exact: true }).getByRole("link", { name: room }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("a[aria-current=page]", { hasText: room }).first()).toBeVisible();
    }
  });
});

ownerTest("a search marks what it found, and narrows while one types", async ({ page, baseURL }) => {
  // A word that nothing else on this server has.
  await writeEntry(page.request, baseURL ?? "", {
    content: "A dunnock sang by the river, for as long as I did.",
    title: "Grey bird",
  });
  await open(page, "/journal");
  await page.getByRole("searchbox").fill("dunnock");
  await expect(page.locator("mark")).toHaveText("dunnock");
  await expect(page).toHaveURL(/q=dunnock/);
  await page.getByRole("searchbox").fill("no such word anywhere");
  await expect(page.getByText("No entry like that")).toBeVisible();
});

ownerTest("the day's question stays, changes when asked, and goes once answered", async ({ page, baseURL }) => {
  await open(page, "/today");
  const card = page.getByRole("region", { name: "A question for today" });
  const first = await card.locator(".words").innerText();
  await page.reload();
  await expect(card.locator(".words")).toHaveText(first);
  await card.getByRole("link", { name: "Another" }).click();
  await expect(card.locator(".words")).not.toHaveText(first);
  const second = await card.locator(".words").innerText();
  await writeEntry(page.request, baseURL ?? "", { content: `> ${second}\n\nYes, and gladly.` });
  await page.reload();
  await expect(card).toBeHidden();
});

for (const screen of screens) {
  test(`public pages are clean and fit: ${screen.name}`, async ({ page, watch }) => {
    // A page that isn't there is answered with 404, and the browser says so in its console.
    watch.allow(/status of 404/);
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    for (const path of publicPages) {
      await test.step(path, async () => {
        await open(page, path);
        await picture(page, `${nameOf(path)}-out-${screen.name}`);
        await expectNoSidewaysScroll(page);
        await expectAxeClean(page);
      });
    }
  });
}
