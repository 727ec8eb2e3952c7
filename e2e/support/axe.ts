import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

/** Fails, at the end of the test, with what axe finds against WCAG 2.2 A and AA and its best practices. */
export async function expectAxeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
  );
  expect.soft(found, `axe on ${page.url()}`).toEqual([]);
}
