import type { Page } from "playwright/test";
import { aidedTest, onTheWire } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { pictures } from "./support/screens";

const heron = "Rain until noon.\n\nThe heron stood by the weir, and Oskar took it for a statue. Then it lifted one foot.";
const question = "When did Oskar see the heron?";

const field = (page: Page) => page.getByRole("textbox", { name: "Your question" });
const sources = (page: Page) => page.getByRole("region", { name: /The entries|Where it says so/ }).getByRole("link");

async function ask(page: Page, asked: string): Promise<void> {
  await field(page).fill(asked);
  await field(page).press("Enter");
}

ownerTest.describe("with no AI configured", () => {
  ownerTest(
    "the entries that speak of it are shown, and lead to themselves; the question is kept nowhere",
    async ({ page, baseURL }) => {
      const id = await writeEntry(page.request, baseURL ?? "", { content: heron });
      await writeEntry(page.request, baseURL ?? "", { content: "A long day of meetings, and no time for lunch." });
      await page.goto("/journal");
      await page.getByRole("link", { name: "Ask a question" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask your journal");
      await expect(field(page)).toBeVisible();
      await ask(page, question);
      await expect(page.locator("main").getByText("These entries speak of it.").first()).toBeVisible();
      await expect(page.getByText("On this device")).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: "One entry." })).toHaveCount(1);
      await expect(sources(page)).toHaveCount(1);
      await expect(sources(page)).toContainText("The heron stood by the weir, and Oskar took it for a statue.");
      await expect(page.locator("mark")).toHaveText(["heron", "Oskar"]);
      await pictures(page, "ask-answered");
      await expectAxeClean(page);
      expect(page.url()).not.toMatch(/heron|Oskar|\?/);
      expect(await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).not.toMatch(
        /heron/,
      );
      await sources(page).press("Enter");
      await expect(page).toHaveURL(new RegExp(`/journal/${id}$`));
      await page.goBack();
      await expect(field(page)).toBeVisible();
    },
  );

  ownerTest("nothing is said where nothing speaks of it, and care comes first", async ({ page, baseURL }) => {
    await writeEntry(page.request, baseURL ?? "", { content: heron });
    await page.goto("/ask");
    await expect(field(page)).toBeVisible();
    await ask(page, "What did Oskar say about the election?");
    await expect(page.locator("main").getByText("Nothing in your journal speaks of this.").first()).toBeVisible();
    await expect(sources(page)).toHaveCount(0);
    const nearest = page.getByRole("region", { name: "What comes nearest" });
    await expect(nearest.getByRole("link").first()).toBeVisible();
    await expect(nearest.locator("mark").first()).toHaveText("Oskar");
    await pictures(page, "ask-nearest");
    await ask(page, "I want to kill myself, did I write about it?");
    await expect(page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." })).toBeVisible();
    await expect(page.getByText("Nothing in your journal")).toHaveCount(0);
    await expectAxeClean(page);
  });

  ownerTest("a suggested question has its answer", async ({ page, baseURL }) => {
    await writeEntry(page.request, baseURL ?? "", { content: "I met Lena at the market. Lena laughed about the swan lamp." });
    await writeEntry(page.request, baseURL ?? "", { content: "Called Lena in the evening, and we planned the boat." });
    await page.goto("/ask");
    await page.getByRole("button", { name: "What did I write about Lena?" }).click();
    await expect(page.locator("main").getByText("These entries speak of it.").first()).toBeVisible();
    await expect(page.locator("mark").first()).toHaveText("Lena");
  });
});

aidedTest.describe("with Gemini, and OpenAI in its place", () => {
  aidedTest.describe.configure({ mode: "serial" });

  const answer = (page: Page) =>
    page
      .locator("main")
      .getByText(/You wrote: “The heron stood by the weir/)
      .first();

  aidedTest.beforeEach(async ({ page, doubles, server }) => {
    doubles.gemini.heal();
    doubles.openai.heal();
    await signIn(page);
    const { entries } = { entries: await (await page.request.get("/api/v1/entries?q=heron")).json() };
    if ((entries as unknown[]).length === 0)
      await writeEntry(page.request, server.url, { content: heron.split("\n\n")[1] ?? heron });
  });

  aidedTest("nothing leaves before yes; then Gemini answers with its sources", async ({ page, server, doubles }) => {
    await page.goto("/ask");
    await ask(page, question);
    await expect(page.locator("main").getByText("These entries speak of it.").first()).toBeVisible();
    expect(onTheWire(doubles)).toBe(0);
    const consent = { ai: { consent: true, ask: true } };
    const agreed = await page.request.patch("/api/v1/settings", { data: consent, headers: { origin: server.url } });
    expect(agreed.status()).toBe(200);
    await ask(page, question);
    await expect(answer(page)).toBeVisible();
    await expect(page.getByText("Gemini by Google", { exact: true })).toBeVisible();
    expect(doubles.gemini.refusals).toEqual([]);
    expect(doubles.gemini.requests.filter(({ texts }) => texts === undefined)).toHaveLength(1);
    await page.getByRole("link", { name: /^Source 1/ }).click();
    await expect(sources(page).first()).toBeInViewport();
    await expect(sources(page).first()).toContainText("The heron stood by the weir, and");
    await expectAxeClean(page);
    await page.goto("/settings/ai");
    await expect(page.getByRole("row", { name: /journal.*Gemini/i }).first()).toBeVisible();
  });

  aidedTest(
    "when Gemini is down OpenAI answers, when both are the entries are there, and both say so",
    async ({ page, doubles }) => {
      doubles.gemini.fail({ kind: "status", status: 503 }, 99);
      await page.goto("/ask");
      await ask(page, question);
      await expect(answer(page)).toBeVisible();
      await expect(page.getByText("OpenAI, because Gemini by Google didn’t answer")).toBeVisible();
      doubles.openai.fail({ kind: "status", status: 503 }, 99);
      await ask(page, question);
      await expect(page.getByText("On this device, because Gemini by Google didn’t answer")).toBeVisible();
      await expect(sources(page).first()).toContainText("The heron stood by the weir");
    },
  );

  aidedTest("what a model makes up never reaches the page", async ({ page, doubles }) => {
    const said = { text: "Roswitha <b>stole</b> the heron.", citations: [{ id: "e1", quote: "Roswitha stole the heron" }] };
    for (const double of [doubles.gemini, doubles.openai]) double.answer(() => JSON.stringify({ sentences: [said] }));
    await page.goto("/ask");
    await ask(page, question);
    await expect(page.locator("main").getByText("These entries speak of it.").first()).toBeVisible();
    await expect(page.getByText(/Roswitha/)).toHaveCount(0);
  });

  aidedTest("an entry that is kept away from AI is found here and not sent", async ({ page, server, doubles }) => {
    const id = await writeEntry(page.request, server.url, {
      content: "A badger crossed the yard at dawn, and only Edda saw it.",
    });
    const kept = await page.request.patch(`/api/v1/entries/${id}`, {
      data: { ai_excluded: true },
      headers: { origin: server.url },
    });
    expect(kept.status()).toBe(200);
    await page.goto("/ask");
    await ask(page, "Who saw the badger at dawn?");
    await expect(sources(page).first()).toContainText("only Edda saw it");
    await expect(page.getByText("On this device", { exact: true })).toBeVisible();
    expect([...doubles.gemini.requests, ...doubles.openai.requests].map(({ message }) => message).join()).not.toMatch(
      /badger crossed/,
    );
  });
});
