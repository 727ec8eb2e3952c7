import { join } from "node:path";
import type { Page } from "playwright/test";

/** The four ways a state of a page is looked at; narrower than a page's own picture, as on a laptop. */
const sizes = [
  { name: "phone-light", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { name: "desktop-light", viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  { name: "desktop-dark", viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
] as const;

/** Waits for what is drawn late: fonts, and what moves into its place. */
export async function settle(page: Page, milliseconds: number): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(milliseconds);
}

/** Pictures of the page as it is now, in e2e/results/pictures: what it shows isn't made anew for each. */
export async function shoot(page: Page, name: string): Promise<void> {
  for (const { name: size, viewport, colorScheme } of sizes) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await settle(page, 350);
    const path = join(import.meta.dirname, "../results/pictures", `${name}-${size}.png`);
    await page.screenshot({ path, animations: "disabled" });
  }
}
