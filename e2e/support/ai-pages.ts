import { expect, type Locator, type Page } from "playwright/test";
import type { Feature } from "@/lib/ai/port";
import { answer, beginTopic } from "./guided";
import { writeEntry } from "./journal";

/** Uses of an AI that have a page on which a person asks. Vectors are made in the background, recordings are heard there; both have journeys of their own. */
export type AskedOnPages = Exclude<Feature, "embed" | "transcribe" | "tidy">;

/** One asking: what came of it on the page, with who answered in it. */
type Asking = (page: Page, url: string) => Promise<Locator>;

let asked = 0;
/** Every asking is about something new: what was asked before would be answered from what is kept. */
const next = <Value>(values: readonly Value[]): Value => {
  const value = values[asked % values.length];
  asked += 1;
  if (value === undefined) throw new Error("there is one");
  return value;
};
const birds = ["heron", "kestrel", "magpie", "plover", "wagtail", "curlew", "dunlin", "gannet", "osprey", "lapwing"];
const topics = [
  "my aunt and I",
  "my sister and I",
  "my cousin and I",
  "my brother and I",
  "my neighbour and I",
  "my uncle and I",
];

const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });

async function openPanel(page: Page, url: string, content: string): Promise<void> {
  const id = await writeEntry(page.request, url, { content });
  await page.goto(`/journal/${id}`);
  await expect(page.locator(".paper-text")).toContainText(content.slice(0, 12));
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(panel(page)).toBeVisible();
}

/** Whoever hasn't been asked before is asked now, and says no. */
async function decline(page: Page, result: Locator): Promise<void> {
  const no = panel(page).getByRole("button", { name: "No, use this device" });
  await expect(no.or(result).first()).toBeVisible();
  if (await no.isVisible()) await no.click();
  await expect(result).toBeVisible();
}

async function hintAbout(page: Page, url: string, content: string): Promise<Locator> {
  await openPanel(page, url, content);
  const hint = panel(page).getByRole("region", { name: "A question, if you want one" });
  await hint.getByRole("button", { name: "Ask me something" }).click();
  await decline(page, hint.locator(".words"));
  await expect(hint.locator(".words")).toHaveText(/\?$/);
  // The words are still coming until somebody else can be asked.
  await expect(hint.getByRole("button", { name: "Another" })).toBeVisible();
  return hint;
}

/** How each use is asked for on its page. */
export const askOnPage: Readonly<Record<AskedOnPages, Asking>> = {
  hint: (page, url) =>
    hintAbout(page, url, `A ${next(birds)} came by about December. I said yes before Lena finished, and I worried all evening.`),

  async reflect(page, url) {
    await openPanel(
      page,
      url,
      `The ${next(birds)} was there again. I said yes about December, and I worried about it all evening.`,
    );
    const feeling = panel(page).getByRole("region", { name: "Feeling", exact: true });
    await feeling.getByRole("button", { name: "Reflect on this" }).click();
    await decline(page, feeling.getByText("Could this be"));
    return feeling;
  },

  async prompts(page) {
    await beginTopic(page, next(topics));
    return page.locator("main");
  },

  async follow_up(page) {
    await beginTopic(page, next(topics));
    await answer(page).fill(`On Tuesday the ${next(birds)} stood there, and we laughed about the blue coat.`);
    await expect(page.getByTestId("save-state")).toHaveText("Saved");
    await page.getByRole("button", { name: /Stay with this/ }).click();
    const by = page.getByText(/^Asked (by|on)/);
    await expect(by).toBeVisible();
    return by;
  },

  async ask(page, url) {
    const bird = next(birds);
    await writeEntry(page.request, url, { content: `The ${bird} stood by the weir, and Oskar took it for a statue.` });
    await page.goto("/ask");
    const field = page.getByRole("textbox", { name: "Your question" });
    await field.fill(`When did Oskar see the ${bird}?`);
    await field.press("Enter");
    await expect(
      page
        .getByRole("region", { name: /The entries|Where it says so/ })
        .getByRole("link")
        .first(),
    ).toBeVisible();
    return page.locator("main");
  },

  async look_back(page, url) {
    await writeEntry(page.request, url, { content: `Lena called, and we watched a ${next(birds)} from the bridge.` });
    await page.goto("/insights");
    const card = page.getByRole("region", { name: "The week, looked back on" });
    await expect(card).toBeVisible();
    const write = card.getByRole("button", { name: /Put it in sentences|Look again/ });
    if (await write.isVisible()) {
      await Promise.all([page.waitForResponse((response) => response.request().method() === "POST"), write.click()]);
      await expect(write).toBeEnabled();
    }
    return card;
  },

  async companion(page) {
    await page.goto("/companions");
    await page.getByRole("button", { name: "Begin: Reflection buddy" }).click();
    const field = page.getByRole("textbox", { name: "Say something" });
    await field.fill(`Lena called about the ${next(birds)}. I said yes before she finished the sentence.`);
    await page.getByRole("button", { name: "Say it" }).click();
    const answers = page.getByRole("list", { name: "What was said" }).getByRole("listitem").filter({ hasText: "Companion: " });
    await expect(answers).toHaveCount(2);
    await expect(answers.last()).toContainText(/this device|Gemini|OpenAI/);
    return answers.last();
  },

  context: (page, url) => hintAbout(page, url, `Lena met a ${next(birds)} by the canal, and my boss moved the deadline again.`),
};
