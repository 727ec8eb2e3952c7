import { expect, type Locator, type Page } from "playwright/test";
import { documentOf, type GuidedDocument } from "../../lib/guided/view";

/** Where an answer is written. */
export const answer = (page: Page): Locator => page.locator("textarea[data-answer]").first();
export const question = (page: Page): Locator => page.locator("[data-question]");
export const next = (page: Page): Locator => page.getByRole("button", { name: "Next question" });

const journalPage = /\/guided\/[0-9a-f-]{36}(\?.*)?$/;
export const idIn = (page: Page): string => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Chooses a category and stands at its first question; gives the journal's id. */
export async function beginCategory(page: Page, name: string): Promise<string> {
  await page.goto("/guided");
  await page.getByRole("listitem").filter({ hasText: name }).getByRole("button").first().click();
  await page.waitForURL(journalPage);
  await expect(question(page)).toBeVisible();
  return idIn(page);
}

export async function beginTechnique(page: Page, name: string): Promise<string> {
  await page.goto("/guided");
  await page.getByRole("button", { name: `Begin: ${name}` }).click();
  await page.waitForURL(journalPage);
  await expect(question(page)).toBeVisible();
  return idIn(page);
}

export async function beginTopic(page: Page, topic: string): Promise<string> {
  await page.goto("/guided");
  await page.getByLabel("Something of your own").fill(topic);
  await page.getByRole("button", { name: "Begin", exact: true }).first().click();
  await page.waitForURL(journalPage);
  await expect(question(page)).toBeVisible();
  return idIn(page);
}

/** What the journal has of it. */
export async function storedJournal(page: Page, id: string): Promise<{ document: GuidedDocument; revision: number }> {
  const response = await page.request.get(`/api/v1/guided_journal/${id}`);
  expect(response.status(), await response.text()).toBe(200);
  const { content, revision } = (await response.json()) as { content: string; revision: number };
  const document = documentOf(content);
  if (document === undefined) throw new Error("no document");
  return { document, revision };
}

/** The answers the journal has, as text. */
export async function says(page: Page, id: string): Promise<readonly string[]> {
  const { document } = await storedJournal(page, id);
  return document.answers.map(({ response }) => (response.kind === "text" ? response.text : JSON.stringify(response)));
}
