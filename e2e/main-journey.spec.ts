import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, serverWith, test as base, withServiceWorker } from "./support/fixtures";
import { passphrase } from "./support/journal";
import { picture } from "./support/screens";

// What PAUZ is for, from end to end, as somebody new meets it: nothing configured, a blank machine, one evening.

// A server of its own, on which nobody has been before.
const test = base.extend({ server: serverWith() });

test.use(withServiceWorker);

const paragraphs = [
  "Lena again, about December. I said yes before she had finished, and I was anxious all evening.",
  "Afterwards I made tea and let it go cold. I am worried about the week, and I could not sleep.",
];

/** Text as a PDF's reader gives it back, without the line breaks that the page made. */
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

test("a first visit, an entry, a question, a feeling, its flower, and the PDF", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Pause. Write. Grow." })).toBeVisible();
  await page.getByRole("link", { name: "Begin your journal" }).click();
  await page.getByLabel("Your name").fill("Mara");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByLabel("Passphrase, once more").fill(passphrase);
  await page.locator("form button[type=submit]").click();
  await expect(page.getByRole("heading", { name: /Mara/ })).toBeVisible();

  // Writing begins in one tap and is safe from the first key.
  await page
    .getByRole("link", { name: /^Write/ })
    .first()
    .click();
  await expect(page.locator(".ProseMirror")).toBeVisible();
  const words = page.getByRole("textbox", { name: "Your words" });
  await words.click();
  await page.keyboard.type(paragraphs[0] ?? "");
  await page.keyboard.press("Enter");
  await page.keyboard.type(paragraphs[1] ?? "");
  const state = page.getByTestId("save-state");
  await expect(state).toHaveText("Saved");
  await page.getByLabel("Title, if you want one").fill("The phone rang while I was still in my coat");
  await expect(state).toHaveText("Saved");
  await page.reload();
  await expect(words).toContainText("let it go cold");

  // A question from the writer's own words.
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "Ask me something" }).click();
  const hint = page.getByRole("region", { name: "A question, if you want one" });
  await expect(hint).toContainText("?");
  await expect(hint).toContainText("On this device");
  await page.getByRole("button", { name: "Not now" }).click();

  // A feeling suggested with the words that led to it; confirmed, it grows one flower.
  await page.getByRole("button", { name: "Reflect on this" }).click();
  const feeling = page.getByRole("region", { name: "Feeling" });
  await expect(feeling).toContainText("Could this be anxious?");
  await expect(feeling).toContainText("anxious all evening");
  await picture(page, "journey-suggestion");
  await page.getByRole("button", { name: "Yes, anxious" }).click();
  await expect(feeling).toContainText("It grew a cherry blossom in your garden.");
  await picture(page, "journey-flower");

  // The PDF, made in the background, behind a private link; its words are the entry's.
  await page.getByRole("button", { name: "Export as PDF" }).click();
  const link = page.getByRole("link", { name: /PDF/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const document = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
  const { text } = await extractText(document, { mergePages: true });
  expect(flat(text)).toContain("The phone rang while I was still in my coat");
  for (const paragraph of paragraphs) expect(flat(text)).toContain(paragraph);

  // The flower stands in the garden, and leads back to its entry.
  await page.goto("/garden?view=list");
  await expect(page.getByText(/cherry blossom/i).first()).toBeVisible();
  await page
    .getByRole("link", { name: /phone rang|cherry blossom|anxious/i })
    .first()
    .click();
  await page.waitForURL(/\/journal\/[0-9a-f-]{36}$/);
  await expect(words).toContainText("let it go cold");

  // And everything is there again after leaving and coming back.
  await page.goto("/journal");
  await expect(page.getByText("The phone rang while I was still in my coat")).toBeVisible();
});
