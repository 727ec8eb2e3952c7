import { expectAxeClean } from "./support/axe";
import { state } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { answer, beginCategory, next } from "./support/guided";
import { expectNoSidewaysScroll } from "./support/watch";

// Guided journaling where something beside the writing goes otherwise than expected: large letters, things deleted elsewhere.

test("a template that is deleted elsewhere while it is changed: what was typed stays, and can be kept as a new one", async ({
  page,
  baseURL,
}) => {
  await page.goto("/guided/templates/new");
  await page.getByLabel("Name").fill("The long way home");
  await page.getByRole("textbox", { name: "Question 1" }).fill("What was this week about?");
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.waitForURL(/\/guided#templates$/);
  const templates = page.getByRole("region", { name: "Your own questions" });
  await templates.getByRole("link", { name: "Change The long way home" }).click();
  await page.waitForURL(/\/guided\/templates\/[0-9a-f-]{36}$/);
  await page.getByRole("textbox", { name: "Question 1" }).fill("What was this long week about?");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const gone = await page.request.delete(`/api/v1/guided_journal/templates/${id}`, { headers: { origin: baseURL ?? "" } });
  expect(gone.status()).toBe(204);
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByText(/deleted somewhere else. Save again to keep it as a new one/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Question 1" })).toHaveValue("What was this long week about?");
  await expectAxeClean(page);
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.waitForURL(/\/guided#templates$/);
  await expect(templates.getByText("What was this long week about?").or(templates.getByText("The long way home"))).toBeVisible();
  // The next journey on this server finds none.
  await templates.getByRole("button", { name: /^Delete / }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Delete/ })
    .click();
  await expect(templates.getByRole("listitem")).toHaveCount(0);
});

test("letters twice as large on a small phone: everything can still be read and pressed", async ({ page, context }) => {
  const browser = await context.newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await page.setViewportSize({ width: 390, height: 844 });
  await beginCategory(page, "Body");
  await answer(page).fill("My knees, on the stairs.");
  await expect(state(page)).toHaveText("Saved");
  await expectNoSidewaysScroll(page);
  await next(page).click();
  await expect(page.getByText("2 of 9")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Finish here" }).click();
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Body" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("answers that never arrived in a journal that was deleted elsewhere are read in good order", async ({
  page,
  baseURL,
  watch,
}) => {
  watch.allow(/status of 404/);
  const id = await beginCategory(page, "Money");
  await answer(page).fill("The rent is paid.");
  await expect(state(page)).toHaveText("Saved");
  const gone = await page.request.delete(`/api/v1/guided_journal/${id}`, { headers: { origin: baseURL ?? "" } });
  expect(gone.status()).toBe(204);
  await answer(page).fill("The rent is paid, and the gas.");
  await expect(page.getByText("This entry isn’t in the journal any more")).toBeVisible();
  await page.goto(`/guided/${id}`);
  await expect(page.getByRole("region", { name: "The words on this device" })).toContainText("The rent is paid, and the gas.");
  await expectAxeClean(page);
});
