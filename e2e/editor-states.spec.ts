import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { begin, rich, state, stored, words } from "./support/editor";
import { expect, test } from "./support/fixtures";
import { signIn } from "./support/journal";
import { picture } from "./support/screens";
import { startServer } from "./support/server";
import { expectStill, watchShifts } from "./support/shifts";

test("signing in again in a new tab goes on where the text was", async ({ context, page, watch }) => {
  watch.allow(/401/);
  await signIn(page);
  const id = await begin(page, "Signed in.");
  await expect(state(page)).toHaveText("Saved");
  await context.clearCookies();
  await page.keyboard.type(" Signed out.");
  await expect(page.getByText("Please sign in again")).toBeVisible();
  await expectAxeClean(page);
  const [door] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Sign in in a new tab" }).click(),
  ]);
  await door.waitForLoadState();
  await signIn(door);
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(state(page)).toHaveText("Saved");
  await expect(page.getByText("Please sign in again")).toHaveCount(0);
  await expect(words(page)).toHaveText("Signed in. Signed out.");
  expect((await stored(page, id)).content).toBe("Signed in. Signed out.");
});

test("a server that is down, or replaced by a newer one in mid-sentence, takes no word with it", async ({ browser, watch }) => {
  watch.allow(/net::ERR_|Failed to (?:load|fetch)/);
  const first = await startServer();
  const port = Number(new URL(first.url).port);
  const context = await browser.newContext({ baseURL: first.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
  const page = await context.newPage();
  await signIn(page);
  const id = await begin(page, "Before it went.");
  await expect(state(page)).toHaveText("Saved");
  await first.stop("SIGKILL");
  await page.keyboard.type(" While it was gone.");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  await picture(page, "editor-server-down");
  const second = await startServer({}, first.dataDir, port);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(state(page)).toHaveText("Saved");
  await page.keyboard.type(" And after.");
  await expect.poll(async () => (await stored(page, id)).content).toBe("Before it went. While it was gone. And after.");
  await context.close();
  await second.dispose();
});

test.describe("an on-screen keyboard", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("that lies over the page's foot leaves the tools in sight", async ({ page }) => {
    // Chromium shows none here, so the part of the page that is seen is what a phone would report.
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), { width: 390, height: 844, offsetTop: 0, scale: 1 });
      Object.defineProperty(window, "visualViewport", { value: seen });
    });
    await signIn(page);
    await begin(page, "Typed with two thumbs.");
    const tools = page.getByRole("toolbar", { name: "Formatting" });
    const foot = async () => {
      const box = await tools.boundingBox();
      return box === null ? Infinity : box.y + box.height;
    };
    const cover = (height: number) =>
      page.evaluate((to) => {
        const { visualViewport } = window;
        if (visualViewport === null) throw new Error("no visual viewport");
        Object.assign(visualViewport, { height: to }).dispatchEvent(new Event("resize"));
      }, height);
    expect(await foot()).toBeGreaterThan(780);
    await cover(508);
    await expect.poll(foot).toBeLessThanOrEqual(508);
    await page.keyboard.type("\n\nAnd on.\n\n".repeat(12));
    expect(await foot()).toBeLessThanOrEqual(508);
    await cover(844);
    await expect.poll(foot).toBeGreaterThan(780);
  });
});

/** A browser whose storage says no, in one of the ways browsers do. */
const refusals = {
  blocked: () => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("blocked by the browser's settings", "SecurityError");
      },
    });
  },
  "private mode": () => {
    indexedDB.open = () => {
      throw new DOMException("not in a private window", "InvalidStateError");
    };
  },
  full: () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room left", "QuotaExceededError");
    };
  },
} satisfies Record<string, () => void>;

for (const [name, refuse] of Object.entries(refusals)) {
  test(`storage that is ${name}: the page says so, and saves straight to the journal`, async ({ page, watch }) => {
    // A test's own failure of the storage may be reported by the parts that keep copies for reading offline.
    watch.allow(/QuotaExceededError|SecurityError|InvalidStateError|no room left|blocked by|private window/);
    await signIn(page);
    await page.addInitScript(refuse);
    await watchShifts(page);
    const id = await begin(page, "No copy here.");
    await expect(page.getByText("This browser keeps no copy of what you write")).toBeVisible();
    await expectStill(page);
    await expect(state(page)).toHaveText("Saved");
    await page.keyboard.type(" Straight away.");
    await expect.poll(async () => (await stored(page, id)).content).toBe("No copy here. Straight away.");
    await expect(state(page)).toHaveText("Saved");
    if (name === "full") await picture(page, "editor-no-copy");
  });
}

test("storage that is blocked, and no server: the page asks for attention instead of saying that all is well", async ({
  context,
  page,
  watch,
}) => {
  watch.allow(/SecurityError|blocked by|net::ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await signIn(page);
  await page.addInitScript(refusals.blocked);
  await begin(page, "Here.");
  await expect(state(page)).toHaveText("Saved");
  await context.setOffline(true);
  await page.keyboard.type(" And nowhere else.");
  await expect(state(page)).toHaveText("Needs your attention");
  await expect(page.getByText("Keep this tab open: this browser can’t keep a copy.")).toBeVisible();
  await picture(page, "editor-nowhere");
  // Put away with the keyboard, the note gives the caret back, and the bar says it again when asked.
  const note = page.getByText("PAUZ can’t be reached");
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: "Close this note" }).focus();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(words(page)).toBeFocused();
  await page.getByRole("button", { name: "Needs your attention" }).click();
  await expect(note).toBeVisible();
  await context.setOffline(false);
  await expect(state(page)).toHaveText("Saved");
});

async function answerSavesWith(page: Page, status: number, body: unknown): Promise<void> {
  await page.route("**/save", (route) =>
    route.fulfill({ status, contentType: "application/problem+json", body: JSON.stringify(body) }),
  );
}

test("an answer of another version of PAUZ is never taken for a save", async ({ page, watch }) => {
  watch.allow(/422|Failed to load resource/);
  await signIn(page);
  const id = await begin(page, "Written with the old page.");
  await expect(state(page)).toHaveText("Saved");
  // A newer server that no longer understands this page's way of saving.
  await answerSavesWith(page, 422, {
    type: "about:blank#invalid",
    title: "This page is of an older version",
    status: 422,
    detail: "Reload it to go on.",
    code: "invalid",
  });
  await page.keyboard.type(" More words.");
  await expect(state(page)).toHaveText("Needs your attention");
  await expect(page.getByText("Reload it to go on.")).toBeVisible();
  await page.unroute("**/save");
  await page.reload();
  await rich(page);
  await expect(words(page)).toHaveText("Written with the old page. More words.");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, id)).content).toBe("Written with the old page. More words.");
});
