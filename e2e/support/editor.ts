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
  // The rich editor may take the plain field's place under the pointer; a click that has begun would wait for the old one.
  await expect(() => words(page).click({ timeout: 2_000 })).toPass();
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

/** Pastes into the field that has the focus; `data` by format, as "text/plain". */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((formats) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(formats)) clipboardData.setData(type, value);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, data);
}

/** Longer than an entry may be. */
export const tooLong = "long ".repeat(210_000);

/** A browser that keeps nothing, as in a private window. */
export async function keepNoDrafts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("not in a private window", "InvalidStateError");
    };
  });
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
