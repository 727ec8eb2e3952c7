import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

const first = "I walked along the canal with Lena.\n\nThe water was grey, and we talked about December.";
const second = "I walked along the canal with Lena and her dog.\n\nThe water was bright, and we talked about December.";
const third = `${second}\n\n今天的风很大。 We stayed until the lamps came on.`;

/** Saves as another device would, so that the text before stays a version of its own. */
async function saveFrom(request: APIRequestContext, origin: string, id: string, device: string, content: string): Promise<void> {
  const entry: { revision: number } = await (await request.get(`/api/v1/entries/${id}`)).json();
  const data = { content, base_revision: entry.revision, save_id: randomUUID(), device };
  const saved = await request.put(`/api/v1/entries/${id}`, { headers: { origin }, data });
  expect(saved.status(), await saved.text()).toBe(200);
}

async function openPanel(page: Page, id: string): Promise<void> {
  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
}

ownerTest("a word without end makes no page of the history wider than a phone", async ({ page, server }) => {
  const long = "Donaudampfschifffahrt".repeat(20);
  const content = `# ${long}\n\n- [ ] ${long}\n\n- ${long}\n\n> ${long}\n\n${long}`;
  const id = await writeEntry(page.request, server.url, { title: long.slice(0, 200), content });
  await saveFrom(page.request, server.url, id, "a-phone", `${long} and on`);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ["", "/1", "/1?view=then", "/1?view=since", "/2"]) {
    await page.goto(`/journal/${id}/history${place}`);
    await expect(page.getByRole("main")).toContainText("Donau");
    await expectNoSidewaysScroll(page);
  }
});

ownerTest("a version brought back by a double click is brought back once", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: first });
  await saveFrom(page.request, server.url, id, "a-phone", second);
  await page.goto(`/journal/${id}/history/1`);
  await page.getByRole("button", { name: "Bring this version back" }).dblclick();
  await page.waitForURL(`**/journal/${id}`);
  await page.waitForTimeout(1_000);
  const now: { content: string; revision: number } = await (await page.request.get(`/api/v1/entries/${id}`)).json();
  expect(now).toMatchObject({ content: first, revision: 3 });
});

ownerTest("what an entry said before is found, read, compared and brought back", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { title: "By the canal", content: first });
  await page.goto("/journal");
  const own = await page.evaluate(() => localStorage.getItem("pauz-device"));
  await saveFrom(page.request, server.url, id, own ?? "this-browser", second);
  if (own === null) await page.evaluate(() => localStorage.setItem("pauz-device", "this-browser"));
  await saveFrom(page.request, server.url, id, "a-phone", third);

  await openPanel(page, id);
  await page.getByRole("button", { name: "Earlier versions" }).click();
  await page.waitForURL(`**/journal/${id}/history`);
  const versions = page.getByRole("main").getByRole("listitem");
  await expect(versions).toHaveCount(3);
  await expect(versions.nth(0)).toContainText("As it is now");
  await expect(versions.nth(0)).toContainText("on another device");
  await expect(versions.nth(1)).toContainText("on this device");
  await expect(versions.nth(2)).toContainText("through the API");
  await expectAxeClean(page);

  await versions.nth(2).getByRole("link").click();
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("The water was grey");
  await page.getByRole("link", { name: "Changes since" }).click();
  await expect(sheet.locator("ins").first()).toContainText("and her dog");
  await expect(sheet.locator("del")).toContainText("grey");
  await expect(sheet).toContainText("words added, 1 word removed.");
  await expectAxeClean(page);

  await page.getByRole("button", { name: "Bring this version back" }).click();
  await page.waitForURL(`**/journal/${id}`);
  await expect(page.getByRole("textbox", { name: /your words|entry/i }).last()).toContainText("The water was grey");
  const now: { content: string; revision: number } = await (await page.request.get(`/api/v1/entries/${id}`)).json();
  expect(now).toMatchObject({ content: first, revision: 4 });
  await page.goto(`/journal/${id}/history`);
  await expect(versions).toHaveCount(4);
  await expect(versions.nth(0)).toContainText("an earlier version, brought back");
  await versions.nth(1).getByRole("link").click();
  await expect(sheet).toContainText("今天的风很大");
});

ownerTest(
  "an entry moves to another day or hour when its writer says so, and never otherwise",
  async ({ page, server, watch }) => {
    watch.allow(/422/);
    const id = await writeEntry(page.request, server.url, { title: "An old letter", content: "Found in a drawer." });
    const dayOf = async (): Promise<string> => {
      const entry: { local_date: string } = await (await page.request.get(`/api/v1/entries/${id}`)).json();
      return entry.local_date;
    };
    const written = await dayOf();
    const headers = { origin: server.url };
    for (const settings of [{ day_start: 6 }, { zone: "Pacific/Kiritimati" }, { zone: "Pacific/Pago_Pago", day_start: 0 }]) {
      expect((await page.request.patch("/api/v1/settings", { headers, data: settings })).status()).toBe(200);
      expect(await dayOf()).toBe(written);
    }
    expect((await page.request.patch("/api/v1/settings", { headers, data: { zone: "Europe/Berlin" } })).status()).toBe(200);

    await openPanel(page, id);
    await page.getByRole("button", { name: "Change day or hour" }).click();
    const dialog = page.getByRole("dialog", { name: "The day and hour of this entry" });
    const bar = page.locator(".editor-bar");
    const momentOf = async (): Promise<string> => (await (await page.request.get(`/api/v1/entries/${id}`)).json()).created_at;
    await expectAxeClean(page);
    // An hour that has yet to come is refused in words, and nothing moves.
    await dialog.getByLabel("Day").fill("2999-07-01");
    await dialog.getByRole("button", { name: "Keep this" }).click();
    await expect(dialog.getByText("That hour hasn’t come yet")).toBeVisible();
    expect(await dayOf()).toBe(written);

    // Where the zone alone is another, it is the same moment as clocks told it there, on the same day.
    const moment = await momentOf();
    await dialog.getByLabel("Day").fill(written);
    const here = await dialog.getByLabel("Hour").inputValue();
    await dialog.getByLabel("Time zone").selectOption("America/New_York");
    expect(await dialog.getByLabel("Hour").inputValue()).not.toBe(here);
    await dialog.getByRole("button", { name: "Keep this" }).click();
    await expect(dialog).toBeHidden();
    expect(await momentOf()).toBe(moment);
    expect(await dayOf()).toBe(written);

    await page.getByRole("button", { name: "Change day or hour" }).click();
    await dialog.getByLabel("Day").fill("1962-07-01");
    await dialog.getByLabel("Hour").fill("18:42");
    await dialog.getByLabel("Time zone").selectOption("Asia/Tokyo");
    await dialog.getByRole("button", { name: "Keep this" }).click();
    await expect(dialog).toBeHidden();
    await expect(bar).toContainText("Sunday 1 July, 18:42");
    expect(await dayOf()).toBe("1962-07-01");
    expect(await momentOf()).toBe("1962-07-01T09:42:00.000Z");

    // The night the clocks went forward over two to three.
    await page.getByRole("button", { name: "Change day or hour" }).click();
    await dialog.getByLabel("Time zone").selectOption("Europe/Berlin");
    await dialog.getByLabel("Day").fill("2026-03-29");
    await dialog.getByLabel("Hour").fill("02:30");
    await expect(dialog.getByText("there was no 02:30: it is kept as 03:30")).toBeVisible();
    await picture(page, "entry-hour-skipped");
    await dialog.getByRole("button", { name: "Keep this" }).click();
    await expect(bar).toContainText("Sunday 29 March, 03:30");

    await page.getByRole("button", { name: "Change day or hour" }).click();
    await dialog.getByLabel("Day").fill("1962-07-01");
    await dialog.getByLabel("Hour").fill("18:42");
    await dialog.getByRole("button", { name: "Keep this" }).click();
    await expect(bar).toContainText("Sunday 1 July, 18:42");
    await page.goto("/journal?to=1999-12-31");
    const month = page.getByRole("region", { name: "July 1962" });
    await expect(month.getByRole("listitem")).toContainText("An old letter");
  },
);

ownerTest("a version that says the same in another form shows what became of it", async ({ page, server }) => {
  const plain =
    "A plan\n\nFour nights, not seven, and Lena knows.\n\n- [ ] the study\n- [ ] the beds\n\nSee [here](https://a.example).";
  const formed =
    "## A plan\n\nFour nights, **not seven**, and *Lena* knows.\n\n- [ ] the study\n- [x] the beds\n\nSee [here](https://b.example).";
  const id = await writeEntry(page.request, server.url, { content: plain });
  await saveFrom(page.request, server.url, id, "a-phone", formed);
  await page.goto(`/journal/${id}/history/2?view=then`);
  const sheet = page.getByRole("article");
  await expect(sheet).toContainText("Formatting changed in 5 places.");
  for (const words of [
    "A plan [now a heading]",
    "not seven [now bold]",
    "Lena [now italic]",
    "the beds [now ticked]",
    "here [the link now leads to https://b.example, before to https://a.example]",
  ]) {
    await expect(sheet).toContainText(words);
  }
  await expectAxeClean(page);
  for (const { name, ...look } of screens) {
    await page.setViewportSize(look.viewport);
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await expectNoSidewaysScroll(page);
    await picture(page, `history-formatting-${name}`);
  }
});

ownerTest("entries are found again by their tag", async ({ page, server }) => {
  await writeEntry(page.request, server.url, { title: "Low tide", content: "Shells.", tags: ["Sea", "walks"] });
  await writeEntry(page.request, server.url, { title: "High tide", content: "Waves.", tags: ["sea"], favorite: true });
  await writeEntry(page.request, server.url, { title: "At home", content: "Tea." });
  await page.goto("/journal");
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByLabel("Tag").selectOption({ label: "sea (2)" });
  await page.waitForURL(/tag=sea/);
  const rows = page.getByRole("main").getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await expectAxeClean(page);
  await expectNoSidewaysScroll(page);
  await picture(page, "journal-by-tag");
  await page.getByLabel("Favourites only").check();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("High tide");
});

for (const { name, ...look } of screens) {
  ownerTest.describe(`history looks as it should, ${name}`, () => {
    ownerTest.use(look);
    ownerTest("list, versions and day", async ({ page, server }) => {
      const id = await writeEntry(page.request, server.url, { title: "By the canal", content: first });
      await saveFrom(page.request, server.url, id, "a-laptop", second);
      await saveFrom(page.request, server.url, id, "a-phone", third);
      await page.goto(`/journal/${id}/history`);
      await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);
      await expectNoSidewaysScroll(page);
      await picture(page, `history-${name}`);
      for (const view of ["text", "then", "since"]) {
        await page.goto(`/journal/${id}/history/2?view=${view}`);
        await expect(page.getByRole("article")).toContainText("Lena");
        await expectNoSidewaysScroll(page);
        await picture(page, `version-${view}-${name}`);
      }
      await openPanel(page, id);
      await page.getByRole("button", { name: "Change day or hour" }).scrollIntoViewIfNeeded();
      await picture(page, `entry-day-${name}`);
      await page.getByRole("button", { name: "Change day or hour" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoSidewaysScroll(page);
      await picture(page, `entry-day-dialog-${name}`);
    });
  });
}
