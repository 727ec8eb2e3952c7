import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

/** Longer than anything on a page takes to come or go. */
const settled = 800;

async function faultsOn(page: Page): Promise<readonly string[]> {
  // Our pages have no frames of others, for which axe would put its results together in a further page.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/**
 * Fails, at the end of the test, with what axe finds against WCAG 2.2 A and AA and its best practices. What is just fading in has
 * no contrast yet: a fault counts when it is there a moment later as well.
 */
export async function expectAxeClean(page: Page): Promise<void> {
  let found = await faultsOn(page);
  if (found.length > 0) {
    await page.waitForTimeout(settled);
    found = await faultsOn(page);
  }
  expect.soft(found, `axe on ${page.url()}`).toEqual([]);
}
