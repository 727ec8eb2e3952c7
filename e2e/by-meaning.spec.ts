import type { Page } from "playwright/test";
import { brooch, meanings, others, question } from "@/lib/testing/meaning-journal";
import type { AiDouble } from "./doubles/ai-double";
import { aidedTest, onTheWire } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { expect } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";

const away = "A badger crossed the yard, and it is nobody’s business.";

async function ask(page: Page): Promise<void> {
  await page.goto("/ask");
  const field = page.getByRole("textbox", { name: "Your question" });
  await field.fill(question);
  await field.press("Enter");
}

/** The texts that were sent to become vectors. */
const turned = ({ requests }: AiDouble) => requests.flatMap(({ texts }) => texts ?? []);
const ofEntries = (double: AiDouble) => turned(double).filter((text) => text !== question);
const theSwitch = (page: Page) => page.getByRole("switch", { name: "Finding by meaning" });

/** Other journeys on this server may have written; here it is counted. */
async function putAway(page: Page, origin: string): Promise<void> {
  // A page that is open keeps copies for later, and would ask for one that is gone.
  await page.goto("about:blank");
  const left = await page.request.get("/api/v1/entries?limit=100");
  for (const { id } of (await left.json()) as readonly { id: string }[])
    expect((await page.request.delete(`/api/v1/entries/${id}`, { headers: { origin } })).status()).toBe(204);
}

/** Reads the page until finding by meaning has come so far. */
async function untilSaid(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.goto("/settings/ai");
    await expect(page.getByText(words)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 120_000 });
}

aidedTest(
  "a question that shares no word with its entry finds it by meaning, once that is switched on; switched off, nothing goes and nothing is left",
  async ({ page, server, doubles }) => {
    doubles.gemini.mean(meanings);
    await signIn(page);
    await putAway(page, server.url);
    for (const content of [brooch, ...others]) await writeEntry(page.request, server.url, { content });
    const id = await writeEntry(page.request, server.url, { content: away });
    const headers = { origin: server.url };
    // Another journey on this server may have said yes.
    await page.request.patch("/api/v1/settings", { headers, data: { ai: { consent: false } } });
    expect((await page.request.patch(`/api/v1/entries/${id}`, { data: { ai_excluded: true }, headers })).status()).toBe(200);

    await page.goto("/settings/ai");
    await expect(page.getByText("finding by meaning", { exact: false }).first()).toBeVisible();
    await page.getByRole("button", { name: /^Yes, .* may help$/ }).click();
    await expect(theSwitch(page)).not.toBeChecked();
    await ask(page);
    await expect(page.locator("main").getByText("Nothing in your journal speaks of this.").first()).toBeVisible();
    expect(onTheWire(doubles)).toBe(0);

    await page.goto("/settings/ai");
    await theSwitch(page).check();
    await untilSaid(page, "Finding by meaning knows all 13 entries.");
    await expectAxeClean(page);
    expect(ofEntries(doubles.gemini).sort()).toEqual([brooch, ...others].sort());
    expect(doubles.openai.requests).toEqual([]);

    await ask(page);
    await expect(page.getByText("Gemini by Google · found by meaning, with Gemini")).toBeVisible();
    const source = page.getByRole("region", { name: "Where it says so" }).getByRole("link").first();
    await expect(source).toContainText("Grandmother’s brooch");
    await expectAxeClean(page);
    expect(turned(doubles.gemini).filter((text) => text === question)).toHaveLength(1);
    expect(doubles.gemini.refusals).toEqual([]);

    await page.goto("/settings/ai");
    await expect(page.getByRole("row", { name: /Finding by meaning.*Gemini.*words of 13 entries/ })).toBeVisible();
    const before = onTheWire(doubles);
    await theSwitch(page).uncheck();
    await expect(page.getByText("Saved.")).toBeVisible();
    await ask(page);
    await expect(page.locator("main").getByText("Nothing in your journal speaks of this.").first()).toBeVisible();
    expect(onTheWire(doubles)).toBe(before);

    // They were gone: all is sent anew for whoever changes their mind.
    await page.goto("/settings/ai");
    await theSwitch(page).check();
    await untilSaid(page, "Finding by meaning knows all 13 entries.");
    expect(ofEntries(doubles.gemini)).toHaveLength(26);
    expect(ofEntries(doubles.gemini).join()).not.toContain("badger");
  },
);
