import { join } from "node:path";
import type { Page } from "playwright/test";
import { expectNoSidewaysScroll } from "./watch";

/** The four ways every page is looked at. */
export const screens = [
  { name: "phone-light", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  { name: "desktop-light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "desktop-dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

// Not __dirname: the database client sets that name for the whole process.
/** Keeps a picture of what is on screen in e2e/results/screens, for people to look at. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const path = join(import.meta.dirname, "../results/screens", `${name}.png`);
  await page.screenshot({ path, fullPage, animations: "disabled" });
}

/** Keeps pictures of a page in all four ways, and sees to it that none of them goes beyond its sides. */
export async function pictures(page: Page, name: string, fullPage = false): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await picture(page, `${name}-${screen.name}`, fullPage);
    await expectNoSidewaysScroll(page);
  }
}
