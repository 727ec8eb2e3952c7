import type { Page } from "playwright/test";
import { aidedTest, onTheWire } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest, test } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";

const evening =
  "Lena again, about December. I said yes before she finished the sentence, and I worried about it all evening.\n\nI want the week to have a door in it.";

const panel = (page: Page) => page.getByRole("complementary", { name: "About this entry" });
const words = (page: Page) => page.getByRole("textbox", { name: "Your words" });
const state = (page: Page) => page.getByTestId("save-state");
const hint = (page: Page) => panel(page).getByRole("region", { name: "A question, if you want one" });
const feeling = (page: Page) => panel(page).getByRole("region", { name: "Feeling", exact: true });

async function openPanel(page: Page, id: string): Promise<void> {
  await page.goto(`/journal/${id}`);
  await expect(page.locator(".paper-text")).toContainText("December");
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(panel(page)).toBeVisible();
}

ownerTest.describe("with no AI configured", () => {
  ownerTest(
    "a question comes from the writer's own words, on this device, and another one is another",
    async ({ page, baseURL }) => {
      await openPanel(page, await writeEntry(page.request, baseURL ?? "", { content: evening }));
      await hint(page).getByRole("button", { name: "Ask me something" }).click();
      const question = hint(page).locator(".words");
      await expect(question).toHaveText(/^“[^”]+”.*\?$/);
      await expect(hint(page)).toContainText(/this device/i);
      const first = (await question.textContent()) ?? "";
      expect(evening).toContain(/“([^”]+?)\.?”/.exec(first)?.[1]);
      await hint(page).getByRole("button", { name: "Another" }).click();
      await expect(question).not.toHaveText(first);
      await expect(question).toHaveText(/\?$/);
      const second = (await question.textContent()) ?? "";
      await expectAxeClean(page);
      await hint(page).getByRole("button", { name: "Add as a quote" }).click();
      await expect(page.locator(".paper-text blockquote")).toContainText(second.slice(-20));
    },
  );

  ownerTest(
    "a reflection suggests a feeling with the words that led to it, and plants nothing by itself",
    async ({ page, baseURL }) => {
      const id = await writeEntry(page.request, baseURL ?? "", { content: evening });
      await openPanel(page, id);
      await feeling(page).getByRole("button", { name: "Reflect on this" }).click();
      await expect(feeling(page)).toContainText("Could this be anxious?");
      await expect(feeling(page)).toContainText("I worried about it all evening");
      await expect(feeling(page).getByRole("heading", { name: "To go on with" })).toBeVisible();
      const garden = await page.request.get("/api/v1/garden");
      expect(JSON.stringify(await garden.json())).not.toContain(id);
      await expectAxeClean(page);
    },
  );

  ownerTest(
    "words that are too heavy are saved, and met with people to talk to instead of a question",
    async ({ page, baseURL }) => {
      await page.goto("/journal/new");
      await expect(page.locator(".ProseMirror")).toBeVisible();
      await expect(words(page)).toBeFocused();
      await page.keyboard.type("December is far away. I don't want to be alive any more.");
      const care = page.getByRole("region", { name: "It sounds like you’re carrying something very heavy." });
      await expect(care).toBeVisible();
      await expect(state(page)).toHaveText("Saved");
      await expect(care.getByRole("link", { name: /findahelpline\.com/ })).toHaveAttribute("href", "https://findahelpline.com");
      await expect(care.getByRole("link", { name: /112/ })).toHaveAttribute("href", "tel:112");
      await expect(care.getByRole("link", { name: /988/ })).toHaveCount(0);
      await expectAxeClean(page);
      const id = new URL(page.url()).pathname.split("/").pop() ?? "";
      const data = { current_content: "I don't want to be alive any more." };
      const asked = await page.request.post(`/api/v1/freejournal/${id}/hints`, { data, headers: { origin: baseURL ?? "" } });
      expect(asked.status()).toBe(422);
      expect(await asked.json()).toMatchObject({ code: "care_first" });
      await care.getByRole("button", { name: "Hide this" }).click();
      await expect(care).toHaveCount(0);
      await page.keyboard.type(" Still writing.");
      await expect(state(page)).toHaveText("Saved");
      await expect(care).toHaveCount(0);
    },
  );
});

test.describe("the Help page", () => {
  test("is there for everyone, with the contacts of the place", async ({ page }) => {
    await page.goto("/help");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("When it is too heavy to carry alone");
    // The browser of these tests speaks British English.
    await expect(page.getByRole("link", { name: /116 123/ })).toHaveAttribute("href", "tel:116123");
    await page.getByLabel("Country").selectOption("US");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("link", { name: /Call 988/ })).toHaveAttribute("href", "tel:988");
    await expect(page.getByRole("link", { name: /findahelpline/ })).toBeVisible();
    await expect(page.getByText("It is not monitored.")).toBeVisible();
    await expectAxeClean(page);
  });
});

aidedTest.describe("with Gemini, and OpenAI in its place", () => {
  aidedTest.describe.configure({ mode: "serial" });

  aidedTest.beforeEach(async ({ page, doubles }) => {
    doubles.gemini.heal();
    doubles.openai.heal();
    await signIn(page);
  });

  aidedTest("nothing leaves before yes; then Gemini asks, and the ledger says so", async ({ page, server, doubles }) => {
    const id = await writeEntry(page.request, server.url, { content: evening });
    await openPanel(page, id);
    await hint(page).getByRole("button", { name: "Ask me something" }).click();
    const consent = panel(page).getByRole("region", { name: "May an outside AI help?" });
    await expect(consent).toContainText("Gemini");
    // Another server that speaks OpenAI's language is called by its own address.
    await expect(consent).toContainText(new URL(doubles.openai.baseUrl).host);
    await expect(consent).toContainText("no therapy");
    await expectAxeClean(page);
    expect(onTheWire(doubles)).toBe(0);
    await consent.getByRole("button", { name: "Yes, they may" }).click();
    await expect(hint(page).locator(".words")).toHaveText("“Lena again, about December. I” What is behind that for you?");
    await expect(hint(page)).toContainText("Gemini");
    expect(doubles.gemini.requests).toHaveLength(1);
    // Two more came with it, and are there at once.
    for (const another of ["What would you like to happen next?", "Who else was there?"]) {
      await hint(page).getByRole("button", { name: "Another" }).click();
      await expect(hint(page).locator(".words")).toHaveText(`“Lena again, about December. I” ${another}`);
    }
    expect(doubles.gemini.requests).toHaveLength(1);
    expect(doubles.gemini.refusals).toEqual([]);
    await page.goto("/settings/ai");
    await expect(page.getByRole("row", { name: /A hint.*Gemini.*words of one entry/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /A hint.*Gemini.*its answer was still here/ })).toHaveCount(2);
  });

  aidedTest("when Gemini is down, OpenAI asks in its place and both are named", async ({ page, server, doubles }) => {
    doubles.gemini.fail({ kind: "status", status: 503 }, 9);
    await openPanel(page, await writeEntry(page.request, server.url, { content: `Later. ${evening}` }));
    await hint(page).getByRole("button", { name: "Ask me something" }).click();
    await expect(hint(page).locator(".words")).toHaveText(/What is behind that for you\?$/);
    await expect(hint(page)).toContainText("OpenAI");
    expect(doubles.openai.refusals).toEqual([]);
    await page.goto("/settings/ai");
    await expect(page.getByRole("row", { name: /OpenAI, in Gemini’s place/ })).toBeVisible();
  });

  aidedTest("a model's HTML doesn't reach the page", async ({ page, server, doubles }) => {
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const insight = 'You wrote <img src=x onerror="alert(1)"> nothing else.';
    for (const double of [doubles.gemini, doubles.openai]) {
      double.answer(() =>
        JSON.stringify({
          care: false,
          mood: "anxious",
          evidence: ["I worried about it all evening"],
          insights: [insight],
          summary: "<script>alert(1)</script> An evening.",
          nextQuestions: ["What of <b>Lena</b>?"],
        }),
      );
    }
    await openPanel(page, await writeEntry(page.request, server.url, { content: evening }));
    await feeling(page).getByRole("button", { name: "Reflect on this" }).click();
    await expect(feeling(page)).toContainText("Could this be anxious?");
    await expect(feeling(page)).not.toContainText(/<img|<script|<b>|alert/);
    await expect(feeling(page).locator("img, script")).toHaveCount(0);
    expect(dialogs).toBe(0);
  });

  aidedTest("of an entry kept away from AI nothing is sent", async ({ page, server, doubles }) => {
    const id = await writeEntry(page.request, server.url, { content: evening });
    const kept = await page.request.patch(`/api/v1/entries/${id}`, {
      data: { ai_excluded: true },
      headers: { origin: server.url },
    });
    expect(kept.status()).toBe(200);
    await openPanel(page, id);
    await hint(page).getByRole("button", { name: "Ask me something" }).click();
    await expect(hint(page)).toContainText(/this device/i);
    await feeling(page).getByRole("button", { name: "Reflect on this" }).click();
    await expect(feeling(page)).toContainText("Could this be anxious?");
    expect(onTheWire(doubles)).toBe(0);
  });

  aidedTest("streams over the API as it is agreed", async ({ page, server }) => {
    const id = await writeEntry(page.request, server.url, { content: `At last. ${evening}` });
    const headers = { origin: server.url, accept: "text/event-stream" };
    // Gemini rests after its failures above: whoever answers, the events are the same.
    // A question that was asked above isn't asked again: this one begins with other words.
    const data = { current_content: `At last. ${evening}` };
    const streamed = await page.request.post(`/api/v1/freejournal/${id}/hints`, { data, headers });
    expect(streamed.headers()["content-type"]).toContain("text/event-stream");
    const events = (await streamed.text())
      .trim()
      .split("\n\n")
      .map((block) => {
        const [event = "", data = ""] = block.split("\n");
        return { event: event.replace("event: ", ""), data: JSON.parse(data.replace("data: ", "")) as Record<string, string> };
      });
    const deltas = events.filter(({ event }) => event === "delta").map(({ data }) => data["text"]);
    expect(deltas.length).toBeGreaterThan(2);
    const last = events.at(-1);
    expect(last?.event).toBe("done");
    expect(last?.data).toMatchObject({ session_id: id, hint_text: deltas.join("") });
    const listed = await page.request.get(`/api/v1/freejournal/${id}/hints`);
    expect(await listed.json()).toMatchObject([{ id: last?.data["id"] }]);
    const empty = await page.request.post(`/api/v1/freejournal/${id}/hints`, {
      data: { current_content: "I want to die." },
      headers,
    });
    expect(await empty.text()).toMatch(/^event: problem\ndata: .*"code":"care_first"/);
  });
});
