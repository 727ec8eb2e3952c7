import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { browserStore } from "./support/browser-store";
import { atEnd, begin, closeUnheard, rich, state } from "./support/editor";
import { expect, ownerTest as test, test as visitorTest } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { startServer } from "./support/server";
import { shoot } from "./support/shots";

// `npm run pictures`: the rooms on their bad days and on their first, for people to look at.

for (const each of [test, visitorTest]) each.beforeEach(({ watch }) => watch.allow(/./));

const day = 86_400_000;
const dayBack = (back: number) => new Date(Date.now() - back * day).toISOString().slice(0, 10);

test("the first day: nothing is here yet", async ({ page }) => {
  for (const room of ["today", "journal", "garden", "insights", "exports", "settings/tokens"]) {
    await page.goto(`/${room}`);
    await shoot(page, `empty-${room.replace("/", "-")}`);
  }
  await page.goto("/journal/trash");
  await shoot(page, "empty-trash");
  await page.goto("/journal?q=canal");
  await shoot(page, "empty-search");
});

test("versions and the trash", async ({ page, server }) => {
  const headers = { origin: server.url };
  const id = await writeEntry(page.request, server.url, {
    title: "By the canal",
    content: "I walked along the canal with Lena.\n\nThe water was grey, and we talked about December.",
  });
  for (const [revision, device, content] of [
    [1, "a-phone", "I walked along the canal with Lena and her dog.\n\nThe water was bright, and we talked about December."],
    [2, "a-desk", "I walked along the canal with Lena and her dog.\n\nThe water was bright. We stayed until the lamps came on."],
  ] as const) {
    const data = { content, title: "By the canal", base_revision: revision, device };
    expect((await page.request.put(`/api/v1/entries/${id}`, { headers, data })).status()).toBe(200);
  }
  await page.goto(`/journal/${id}/history`);
  await shoot(page, "history");
  await page.getByRole("main").getByRole("listitem").nth(2).getByRole("link").click();
  await expect(page.getByRole("article")).toBeVisible();
  await shoot(page, "history-version");
  await page.getByRole("link", { name: "Changes since" }).click();
  await expect(page.getByRole("article").locator("ins").first()).toBeVisible();
  await shoot(page, "history-compare");

  const away = [
    await writeEntry(page.request, server.url, { title: "To be kept after all", content: "Words.", mood: "calm" }),
    await writeEntry(page.request, server.url, { content: "Without a title, and longer than a line of it can be on a phone." }),
  ];
  for (const gone of away) await page.request.delete(`/api/v1/entries/${gone}`, { headers });
  await page.goto("/journal/trash");
  await shoot(page, "trash-full");
  await page.getByText("Delete for ever").first().click();
  await shoot(page, "trash-asked");
});

test("a garden on the southern half", async ({ page, server }) => {
  const headers = { origin: server.url };
  const hourIn = (zone: string) =>
    Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(new Date()));
  // Where it is day just now: the garden lies in the person's own daylight.
  const southern = ["Africa/Johannesburg", "America/Sao_Paulo", "Pacific/Auckland", "Australia/Perth"];
  const zone = southern.find((each) => hourIn(each) >= 9 && hourIn(each) <= 17) ?? "Africa/Johannesburg";
  await page.request.patch("/api/v1/settings", { headers, data: { hemisphere: "south", zone } });
  const moods = ["calm", "grateful", "happy", "sad", "peaceful", "lonely", "motivated", "angry", "tired"];
  const backs = Array.from({ length: 54 }, (_, index) => 3 + index * 6);
  for (const [index, back] of backs.entries())
    await writeEntry(page.request, server.url, {
      content: "A day, and what was in it.",
      day: dayBack(back),
      mood: moods[index % moods.length] ?? "calm",
    });
  await page.goto("/garden?view=year");
  await shoot(page, "south-year");
  const year = new Date().getUTCFullYear();
  for (const [name, month] of [
    ["summer", 1],
    ["winter", 7],
  ]) {
    await page.goto(`/garden?view=month&year=${year}&month=${month}`);
    await shoot(page, `south-${name}`);
  }
  await page.request.patch("/api/v1/settings", { headers, data: { hemisphere: "north", zone: "Europe/Berlin" } });
});

/** A visit after which the browser keeps the newest entries for reading. */
async function visit(page: Page): Promise<void> {
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(async () => (await browserStore(page)).databases["pauz-pocket/entries"], { timeout: 30_000 })
    .toBeGreaterThan(0);
}

visitorTest("without a connection", async ({ page, context, server }) => {
  await signIn(page);
  const id = await writeEntry(page.request, server.url, {
    title: "The long way home",
    content: "Past the canal and the shut bakery, and I did not look at the phone once.",
    mood: "calm",
    tags: ["canal"],
    favorite: true,
  });
  await writeEntry(page.request, server.url, { content: "Three small things: the light, a pear, a hum.", day: dayBack(12) });
  await visit(page);
  await context.setOffline(true);
  await page.goto("/journal");
  await shoot(page, "offline-list");
  await page.goto(`/journal/${id}`);
  await rich(page);
  await shoot(page, "offline-entry");
  await atEnd(page, " Not once.");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  await shoot(page, "offline-writing");
  await page.goto("/journal");
  await shoot(page, "offline-waiting");
  await page.goto("/journal/0199f0c2-0000-7000-8000-000000000000");
  await shoot(page, "offline-not-here");
  await page.goto("/journal/new");
  await rich(page);
  await shoot(page, "offline-new");
  await page.goto("/garden");
  await shoot(page, "offline-room");
  await page.goto("/help");
  await shoot(page, "offline-help");
  await context.setOffline(false);
});

visitorTest("signing out", async ({ page, context, server }) => {
  await signIn(page);
  await writeEntry(page.request, server.url, { content: "Kept." });
  await visit(page);
  const cut = (route: { abort: () => Promise<void> }) => route.abort();
  await context.route("**/save", cut);
  const writer = await context.newPage();
  await begin(writer, "The long way home, which nobody can reach tonight, not even by the canal.");
  await expect(state(writer)).toHaveText("Saved on this device – offline");
  await closeUnheard(writer);

  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Not everything could be sent" })).toBeVisible();
  await shoot(page, "sign-out-left");
  await page.getByRole("button", { name: "Stay signed in" }).click();
  await context.unroute("**/save", cut);
  await context.route("**/save", () => new Promise(() => undefined));
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("Sending what is still on this device: 1 of 1")).toBeVisible();
  await shoot(page, "sign-out-sending");

  await page.goto("/settings/sessions");
  await shoot(page, "sessions");
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.goto("/signin");
  await expect(page.getByText("A text waits on this device")).toBeVisible();
  await shoot(page, "sign-in-waiting");
  await page.getByRole("button", { name: "Delete it from this device" }).click();
  await shoot(page, "sign-in-waiting-asked");
  await page.getByRole("button", { name: "Delete for good" }).click();

  await context.addCookies(cookies);
  await context.unroute("**/save");
  await page.goto("/settings/profile");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You are signed out here" })).toBeVisible();
  await shoot(page, "sign-out-offline");
  await context.clearCookies();
  await page.goto("/journal");
  await expect(page.getByRole("heading", { name: "PAUZ can’t be reached" })).toBeVisible();
  await shoot(page, "offline-nobody");
});

test("a new version, and a part that couldn't come", async ({ page, context }) => {
  await begin(page, "Half a sentence");
  // What the page does with a version that waits is shown elsewhere; here it is only looked at.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto("/journal");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const fresh = await context.newPage();
  await fresh.addInitScript(() => {
    const waiting = { postMessage: (_message: unknown, ports?: MessagePort[]) => ports?.[0]?.postMessage(false) };
    Object.defineProperty(ServiceWorkerRegistration.prototype, "waiting", { get: () => waiting });
  });
  await fresh.goto("/today");
  await expect(fresh.getByText("A new version of PAUZ is ready.")).toBeVisible();
  await shoot(fresh, "new-version-today");
  await fresh.goto("/journal/new");
  await rich(fresh);
  await expect(fresh.getByText("A new version of PAUZ is ready.")).toBeVisible();
  await shoot(fresh, "new-version-editor");
});

visitorTest("a page that broke, and a journal whose database is gone", async ({ browser }) => {
  visitorTest.setTimeout(180_000);
  const server = await startServer();
  const context = await browser.newContext({ baseURL: server.url, serviceWorkers: "block" });
  const page = await context.newPage();
  await signIn(page);
  const stranger = await (await browser.newContext({ baseURL: server.url, serviceWorkers: "block" })).newPage();
  // The database of this journey's own server, which the server starts anew after a while.
  const stopDatabase = async (): Promise<void> => {
    const postmaster = Number(readFileSync(join(server.dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(postmaster, "SIGINT");
    await expect.poll(async () => (await context.request.get("/readyz")).status(), { timeout: 30_000 }).toBe(503);
  };
  /** It may be back before the page has asked it anything: then once more. */
  const seenBroken = (where: Page, go: () => Promise<unknown>) =>
    expect(async () => {
      await expect.poll(async () => (await context.request.get("/readyz")).status(), { timeout: 30_000 }).toBe(200);
      await page.goto("/today");
      await stopDatabase();
      await go();
      await expect(where.getByRole("heading", { name: "Something broke on our side" })).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 80_000 });
  await seenBroken(page, () => page.getByRole("link", { name: "Insights" }).first().click());
  await shoot(page, "broken-room");
  await seenBroken(page, () => page.goto("/today"));
  await shoot(page, "broken-document");
  await seenBroken(stranger, () => stranger.goto("/signin"));
  await shoot(stranger, "broken-public");
  await context.close();
  await server.dispose();
});
