import type { Page } from "playwright/test";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";

// Over a slow line our own letters come after the words are shown in the device's. Nothing on the page may move for it:
// whoever has begun to read, or is about to tap, would lose the place.

const pages = ["/today", "/journal", "/insights", "/garden?view=list", "/settings/writing", "/help"] as const;

/** What the browser itself counts as movement, since the page's first moment. */
async function movement(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const count = (entries: PerformanceEntryList) =>
          entries.forEach((entry) => {
            if ("value" in entry && typeof entry.value === "number") sum += entry.value;
          });
        const watching = new PerformanceObserver((list) => count(list.getEntries()));
        watching.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            count(watching.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );
}

// On a narrow screen lines break soonest. The worker would keep the letters, and a second page have them at once.
ownerTest.use({ serviceWorkers: "block", viewport: { width: 390, height: 844 } });

ownerTest("nothing moves when the letters come late", async ({ page, baseURL }) => {
  await writeEntry(page.request, baseURL ?? "", {
    content: "The flat still smells of paint, but the light at four o’clock comes all the way to the back wall. ".repeat(6),
  });
  let held: (() => void)[] = [];
  await page.route(/\.woff2$/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  for (const path of pages) {
    await ownerTest.step(path, async () => {
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await expect(page.locator("h1").first()).toBeVisible();
      await expect.poll(() => held.length, "the page asks for its letters").toBeGreaterThan(1);
      for (const go of held) go();
      held = [];
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.fonts.check('1em "Literata Variable"'))).toBe(true);
      expect(await movement(page)).toBeLessThan(0.02);
    });
  }
});
