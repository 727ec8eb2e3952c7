import type { Page } from "playwright/test";
import { aidedTest, onTheWire } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest as anyOwnerTest, serverWith } from "./support/fixtures";
import { passphrase, signIn, writeEntry } from "./support/journal";
import type { RunningServer } from "./support/server";

const text = "Lena again, about December. I said yes before she finished the sentence, and I worried about it all evening.";

// What is chosen here, and who is signed out, would change the journeys of whoever shares the server.
const ownerTest = anyOwnerTest.extend<object, { server: RunningServer }>({ server: serverWith() });

const said = (page: Page) => page.getByRole("status").filter({ hasText: "Saved." });

aidedTest("each switch, the master switch and the yes itself decide what leaves", async ({ page, server, doubles }) => {
  await signIn(page);
  const headers = { origin: server.url };
  let asked = 0;
  /**
   * Asks for a hint and a reflection; gives who answered each, and how many requests reached an outside AI meanwhile. Each time
   * of a new entry that begins anew: what was asked before is answered from what is kept, and no question is asked twice.
   */
  const ask = async () => {
    const before = onTheWire(doubles);
    const content = `Call ${(asked += 1)}: ${text}`;
    const id = await writeEntry(page.request, server.url, { content });
    const hint = await page.request.post(`/api/v1/freejournal/${id}/hints`, { headers, data: { current_content: content } });
    const reflection = await page.request.post(`/api/v1/freejournal/${id}/reflect`, { headers });
    const answers: { provider: string }[] = [await hint.json(), await reflection.json()];
    return { by: answers.map(({ provider }) => provider), sent: onTheWire(doubles) - before };
  };

  // The server is shared with other journeys, which may have said yes.
  const fresh = await page.request.patch("/api/v1/settings", {
    headers,
    data: { ai: { consent: false, hints: true, mood: true } },
  });
  expect(fresh.ok(), await fresh.text()).toBe(true);
  await page.goto("/settings/ai");
  await expect(page.getByRole("heading", { name: "May outside AIs help?" })).toBeVisible();
  expect(await ask()).toEqual({ by: ["on-device", "on-device"], sent: 0 });

  await page.getByRole("button", { name: /may help$/ }).click();
  await expect(page.getByRole("heading", { name: /^AI is on, with Gemini/ })).toBeVisible();
  expect(await ask()).toEqual({ by: ["gemini", "gemini"], sent: 2 });

  await page.getByRole("switch", { name: "Hints" }).uncheck();
  await expect(said(page)).toBeVisible();
  expect(await ask()).toEqual({ by: ["on-device", "gemini"], sent: 1 });

  await page.getByRole("switch", { name: "Feelings" }).uncheck();
  await expect.poll(async () => (await ask()).by).toEqual(["on-device", "on-device"]);
  await page.reload();
  await expect(page.getByRole("switch", { name: "Hints" })).not.toBeChecked();
  await page.getByRole("switch", { name: "Hints" }).check();
  await page.getByRole("switch", { name: "Feelings" }).check();
  await expect.poll(async () => (await ask()).by).toEqual(["gemini", "gemini"]);

  await page.getByRole("switch", { name: "AI on" }).uncheck();
  await expect(page.getByRole("heading", { name: "AI is off: nothing leaves this machine" })).toBeVisible();
  expect(await ask()).toEqual({ by: ["on-device", "on-device"], sent: 0 });

  await page.getByRole("switch", { name: "AI on" }).check();
  await expect(page.getByRole("heading", { name: /^AI is on/ })).toBeVisible();
  await page.getByRole("button", { name: "Take my yes back" }).click();
  await expect(page.getByRole("heading", { name: "May outside AIs help?" })).toBeVisible();
  expect(await ask()).toEqual({ by: ["on-device", "on-device"], sent: 0 });

  await page.reload();
  const ledger = page.getByRole("table", { name: "Every use, newest first" });
  await expect(ledger.getByRole("row", { name: /A hint Gemini \d+ words of one entry/ }).first()).toBeVisible();
  await expect(ledger.getByRole("row", { name: /This device Nothing left the machine/ }).first()).toBeVisible();
  await expect(page.locator("body")).not.toContainText("December");
  await expectAxeClean(page);
});

ownerTest("a name is asked for at its field, and greets when it is one", async ({ page }) => {
  await page.goto("/settings/profile");
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("   ");
  await page.getByRole("button", { name: "Keep this name" }).click();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toHaveAccessibleDescription(/Write a name of up to 80 characters\./);
  await expectAxeClean(page);
  const long = "Wilhelmina-Charlotte von und zu Löwenstein-Wertheim-Freudenberg 🌻 山田";
  await name.fill(long);
  await page.getByRole("button", { name: "Keep this name" }).click();
  await expect(said(page)).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(long);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.goto("/settings/profile");
  await name.fill("Mara");
  await page.getByRole("button", { name: "Keep this name" }).click();
  await expect(said(page)).toBeVisible();
});

ownerTest("a picture that is none is refused in words", async ({ page }) => {
  await page.goto("/settings/profile");
  const file = { name: "me.png", mimeType: "image/png", buffer: Buffer.from("not a picture") };
  await page.getByLabel("Choose a picture").setInputFiles(file);
  await expect(page.getByText("That is no PNG, JPEG or WebP picture.")).toBeVisible();
});

ownerTest(
  "what is chosen for writing is kept at once and said, and a second tab undoes none of it",
  async ({ page, context }) => {
    await page.goto("/settings/writing");
    const second = await context.newPage();
    await second.goto("/settings/writing");
    await page.getByLabel("Time zone").selectOption("Pacific/Auckland");
    await expect(said(page)).toBeVisible();
    await page.getByLabel("A new day begins").selectOption("4");
    await expect(said(page)).toBeVisible();
    await page.getByText("Southern").click();
    await expect(said(page)).toBeVisible();
    await second.getByText("Largest").click();
    await expect(second.locator("html")).toHaveAttribute("data-words", "150");
    await second.getByText("Night", { exact: true }).click();
    await expect(second.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.reload();
    await expect(page.getByLabel("Time zone")).toHaveValue("Pacific/Auckland");
    await expect(page.getByLabel("A new day begins")).toHaveValue("4");
    await expect(page.getByRole("radio", { name: "Southern" })).toBeChecked();
    await expect(page.getByRole("radio", { name: "Largest" })).toBeChecked();
    await expectAxeClean(page);
    await page.getByText("As the device").click();
    await expect(said(page)).toBeVisible();
  },
);

ownerTest("what can't be chosen is refused by name", async ({ page }) => {
  await page.goto("/settings/writing");
  const zone = page.getByLabel("Time zone");
  const refused = page.getByRole("alert").filter({ hasText: "The time zone can’t be that. Nothing was changed." });
  // A page that only now comes alive takes back what it didn't put there.
  await expect(async () => {
    await zone.evaluate((select) => select.append(new Option("Olympus", "Mars/Olympus")));
    await zone.selectOption("Mars/Olympus", { timeout: 2_000 });
    await expect(refused).toBeVisible({ timeout: 5_000 });
  }).toPass();
});

ownerTest("a token needs a name, is shown once, works, and is dead when revoked", async ({ page, server }) => {
  await page.goto("/settings/tokens");
  const name = page.getByLabel("Name", { exact: true });
  await name.fill("  ");
  await page.getByRole("button", { name: "Make a token" }).click();
  await expect(name).toHaveAccessibleDescription(/Give it a name of up to 80 characters\./);
  await name.fill("A script <b>of mine</b>");
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.locator("[data-token]").innerText();
  const read = () => fetch(`${server.url}/api/v1/garden`, { headers: { authorization: `Bearer ${token}` } });
  expect((await read()).status).toBe(200);
  await page.reload();
  await expect(page.locator("[data-token]")).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke the token A script <b>of mine</b>" }).click();
  await expect(page.getByText("There is none yet.")).toBeVisible();
  expect((await read()).status).toBe(401);
});

ownerTest("another device is signed out from here", async ({ page, browser, server }) => {
  const other = await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } });
  const there = await other.newPage();
  await there.goto("/signin");
  await there.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await there.getByRole("button", { name: "Open my journal" }).click();
  await there.waitForURL("**/today");
  await page.goto("/settings/sessions");
  await page.getByRole("button", { name: "Sign out all others" }).click();
  await expect(page.getByRole("button", { name: "Sign out all others" })).toHaveCount(0);
  await there.goto("/today");
  await expect(there).toHaveURL(/\/signin/);
  await other.close();
});

ownerTest("what the device learned from confirmed feelings is shown, and forgotten when asked", async ({ page, baseURL }) => {
  const origin = baseURL ?? "";
  await page.goto("/settings/ai");
  const learned = page.getByRole("region", { name: "What it learned from your choices" });
  await expect(learned).toContainText("When you confirm a feeling");
  await expect(learned.getByRole("button")).toHaveCount(0);
  for (const mood of ["tired", "lonely"]) {
    const id = await writeEntry(page.request, origin, { content: `${text} I feel low and sad today, and ${mood} too.` });
    await page.request.post(`/api/v1/freejournal/${id}/reflect`, { headers: { origin } });
    const confirmed = await page.request.post(`/api/v1/freejournal/${id}/mood`, { headers: { origin }, data: { mood } });
    expect(confirmed.ok(), await confirmed.text()).toBe(true);
  }
  await page.reload();
  await expect(learned).toContainText("PAUZ has seen 2 of your choices. After 20 it begins to suggest the way you mean it.");
  await expectAxeClean(page);
  await learned.getByRole("button", { name: "Forget what was learned" }).click();
  await expect(learned).toContainText("When you confirm a feeling");
  await page.reload();
  await expect(learned).toContainText("When you confirm a feeling");
});
