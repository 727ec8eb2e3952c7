import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";

const evening =
  "The rent went up again, eighty euros. I sat with the calculator and kept quiet about it at dinner.\n\nI want to tell Tom, and I was too ashamed to begin.";

const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });
const hint = (page: Page) => panel(page).getByRole("region", { name: "A question, if you want one" });
const question = (page: Page) => hint(page).locator(".words");
/** The question that stands there, without the words it quotes. */
const bare = async (page: Page) => ((await question(page).textContent()) ?? "").replace(/“[^”]*”/g, "").trim();

async function askedAbout(page: Page, url: string, content: string): Promise<string> {
  const id = await writeEntry(page.request, url, { content });
  await page.goto(`/journal/${id}`);
  await expect(page.locator(".paper-text")).toContainText(content.slice(0, 12));
  await page.getByRole("button", { name: "About this entry" }).click();
  await hint(page).getByRole("button", { name: "Ask me something" }).click();
  await expect(question(page)).toHaveText(/\?$/);
  return id;
}

/** Asks for another question and waits until it is there. */
async function another(page: Page): Promise<void> {
  const before = (await question(page).textContent()) ?? "";
  await hint(page).getByRole("button", { name: "Another" }).click();
  await expect(question(page)).not.toHaveText(before);
  await expect(question(page)).toHaveText(/\?$/);
  await expect(hint(page).getByRole("button", { name: "Another" })).toBeVisible();
}

ownerTest.describe("questions beside the text", () => {
  ownerTest("can be said to help or not, by keyboard too, and the last word counts", async ({ page, baseURL }) => {
    const url = baseURL ?? "";
    const id = await askedAbout(page, url, evening);
    const kept = async () => JSON.parse(await (await page.request.get(`/api/v1/freejournal/${id}/hints`)).text()) as unknown;
    const helpful = hint(page).getByRole("button", { name: "Helpful", exact: true });
    const notHelpful = hint(page).getByRole("button", { name: "Not helpful" });
    await expect(helpful).toHaveAttribute("aria-pressed", "false");
    await notHelpful.click();
    await expect(notHelpful).toHaveAttribute("aria-pressed", "true");
    await expect(hint(page).getByRole("status")).toHaveText("Noted: fewer of this kind.");
    expect(await kept()).toMatchObject([{ helpful: false }]);
    await helpful.focus();
    await page.keyboard.press("Enter");
    await expect(helpful).toHaveAttribute("aria-pressed", "true");
    await expect(notHelpful).toHaveAttribute("aria-pressed", "false");
    await expect(hint(page).getByRole("status")).toHaveText("Noted: more of this kind.");
    expect(await kept()).toMatchObject([{ helpful: true }]);
    await expectAxeClean(page);
    await another(page);
    await expect(helpful).toHaveAttribute("aria-pressed", "false");
    await expect(hint(page).getByRole("status")).toHaveText("");
  });

  ownerTest("say so when an opinion could not be kept, and keep nothing", async ({ page, baseURL, watch }) => {
    watch.allow(/ERR_FAILED/);
    await askedAbout(page, baseURL ?? "", evening);
    await page.route("**/api/v1/hints/*/feedback", (route) => route.abort());
    await hint(page).getByRole("button", { name: "Helpful", exact: true }).click();
    await expect(hint(page).getByRole("status")).toHaveText("That wasn’t kept. Try again in a moment.");
    await expect(hint(page).getByRole("button", { name: "Helpful", exact: true })).toHaveAttribute("aria-pressed", "false");
  });

  ownerTest("don't come twice, on another entry either", async ({ page, baseURL }) => {
    const url = baseURL ?? "";
    const seen: string[] = [];
    for (const content of [evening, `${evening} Again.`]) {
      await askedAbout(page, url, content);
      seen.push(await bare(page));
      for (let count = 0; count < 4; count += 1) {
        await another(page);
        seen.push(await bare(page));
      }
    }
    expect(new Set(seen).size).toBe(10);
  });
});
