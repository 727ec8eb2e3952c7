import { expect, type Page } from "playwright/test";

export const state = (page: Page) => page.getByTestId("save-state");
export const words = (page: Page) => page.getByRole("textbox", { name: "Your words" });
export const title = (page: Page) => page.getByLabel("Title, if you want one");

/** The rich editor has taken over. */
export async function rich(page: Page): Promise<void> {
  await expect(page.locator(".ProseMirror")).toBeVisible();
}

export async function stored(page: Page, id: string): Promise<{ content: string; title: string | null; revision: number }> {
  const response = await page.request.get(`/api/v1/freejournal/${id}`);
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

export const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1) ?? "";

/** Goes on after the last word. */
export async function atEnd(page: Page, text: string): Promise<void> {
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Opens a blank page and writes; gives the entry's id. */
export async function begin(page: Page, text: string): Promise<string> {
  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
  await page.keyboard.type(text);
  await page.waitForURL(/\/journal\/[0-9a-f-]{36}$/);
  return idIn(page);
}

/** The drafts of this device open slowly, as on an old phone: the writer is faster. */
export async function openDraftsLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const wait = (name: string, version?: number) => {
      const request = open(name, version);
      const slow = new EventTarget();
      request.addEventListener("success", (event) => setTimeout(() => slow.dispatchEvent(new Event(event.type)), 3_000));
      const { addEventListener } = request;
      request.addEventListener = function (this: IDBOpenDBRequest, type: string, listener: EventListener) {
        if (type !== "success") return addEventListener.call(request, type, listener);
        slow.addEventListener("success", listener);
      };
      return request;
    };
    indexedDB.open = wait;
  });
}

/** Closes a page whose last request doesn't arrive: it would go past the browser's switch for being offline, and past every route. */
export async function closeUnheard(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no network"));
  });
  await page.close();
}
