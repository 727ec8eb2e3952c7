import { type APIRequestContext, expect, type Page } from "playwright/test";
import { v7 } from "uuid";

export const ownerName = "Mara";
export const passphrase = "four quiet lamps burning";

/** Makes the owner as a first visit does, or, where there is one, comes in with the passphrase. Ends on Today. */
export async function signIn(page: Page): Promise<void> {
  await page.goto("/signin");
  if (new URL(page.url()).pathname === "/today") return;
  const name = page.getByLabel("Your name");
  if (await name.isVisible()) {
    await name.fill(ownerName);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("Passphrase, once more").fill(passphrase);
  } else {
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  }
  await page.locator("form button[type=submit]").click();
  await page.waitForURL("**/today");
}

export type WrittenEntry = {
  readonly content: string;
  readonly title?: string;
  /** The day it belongs to, when not today. */
  readonly day?: string;
  readonly tags?: readonly string[];
  readonly favorite?: boolean;
  readonly mood?: string;
};

/** Writes an entry through the API with the browser's own session, as the editor does. Gives its id. */
export async function writeEntry(request: APIRequestContext, origin: string, entry: WrittenEntry): Promise<string> {
  const id = v7();
  const headers = { origin };
  const { content, title = null } = entry;
  const saved = await request.post(`/api/v1/freejournal/${id}/save`, {
    headers,
    data: { content, title, base_revision: 0, zone: "Europe/Berlin" },
  });
  expect(saved.status(), await saved.text()).toBe(200);
  if (entry.day !== undefined || entry.tags !== undefined || entry.favorite !== undefined) {
    const data = { local_date: entry.day, tags: entry.tags, favorite: entry.favorite };
    const changed = await request.patch(`/api/v1/entries/${id}`, { headers, data });
    expect(changed.status(), await changed.text()).toBe(200);
  }
  if (entry.mood !== undefined) {
    const confirmed = await request.post(`/api/v1/freejournal/${id}/mood`, { headers, data: { mood: entry.mood } });
    expect(confirmed.ok(), await confirmed.text()).toBe(true);
  }
  return id;
}
