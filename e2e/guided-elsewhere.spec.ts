import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { v7 } from "uuid";
import { documentText, type GuidedDocument, type GuidedResponse } from "@/lib/guided/view";
import { sampleDocument } from "@/lib/testing/guided-sample";
import type { RaindropDouble } from "./doubles/raindrop";
import { expectAxeClean } from "./support/axe";
import { type Driver, expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

// Where a guided journal is met outside its own page: lists, trash, history, paper, storage, search.

const feelings = (...ratings: readonly (readonly [string, number])[]): GuidedResponse => ({
  kind: "ratings",
  ratings: ratings.map(([feeling, strength]) => ({ feeling, strength })),
});

/** A thought record with its answers, as long as a real one. */
function thoughtRecord(thought: string): GuidedDocument {
  const at = "2026-11-21T20:00:00.000Z";
  const asked = [
    ["situation", { kind: "text" }, "What happened?", { kind: "text", text: "In the kitchen, after the call with Jo." }],
    ["feelings", { kind: "ratings", atMost: 6 }, "Which feelings were there?", feelings(["ashamed", 80], ["angry", 40])],
    ["thought", { kind: "text" }, "Which thought went through your mind?", { kind: "text", text: thought }],
    ["good", { kind: "list", count: 3 }, "What speaks against it?", { kind: "list", items: ["Jo came in March.", "Mara asks."] }],
    ["after", { kind: "rerate", of: "feelings" }, "How strong are they now?", feelings(["ashamed", 35], ["angry", 45])],
  ] as const;
  return {
    topic: "Thought record",
    source: { kind: "technique", id: "thought-record" },
    language: "en",
    provider: "on-device",
    prompts: asked.map(([id, form, text]) => ({ id, form, text })),
    answers: asked.map(([promptId, , promptText, response]) => ({ promptId, promptText, response, at })),
    landing: { id: "held", text: "What is one kind thing you could do?", response: "Turn the lamp down." },
    finishedAt: at,
  };
}

async function saveGuided(
  request: APIRequestContext,
  origin: string,
  document: GuidedDocument,
  { id = v7() as string, base = 0, device = "this-browser" } = {},
): Promise<string> {
  const data = {
    content: documentText(document),
    base_revision: base,
    save_id: randomUUID(),
    device,
    zone: "Europe/Berlin",
  };
  const saved = await request.post(`/api/v1/guided_journal/${id}/save`, { headers: { origin }, data });
  expect(saved.status(), await saved.text()).toBe(200);
  return id;
}

/** Looks at the page in every way, and keeps the pictures for people to look at. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await expectNoSidewaysScroll(page);
    await picture(page, `${name}-${screen.name}`);
  }
}

ownerTest(
  "the timeline, Today and the trash know a guided journal by its topic and lead to its own page",
  async ({ page, server }) => {
    await writeEntry(page.request, server.url, { content: "A walk along the canal, with Lena and the dog.", mood: "calm" });
    const id = await saveGuided(page.request, server.url, sampleDocument("The swim before work.", "Sleep, mostly."));
    await saveGuided(page.request, server.url, thoughtRecord("People only come when they need something."));

    await page.goto("/journal");
    const row = page.getByRole("link", { name: /The house by the lake/ });
    await expect(row).toContainText("Guided · 2 of 3");
    await expect(row).toHaveAttribute("href", `/guided/${id}`);
    await expect(page.getByRole("link", { name: /Thought record/ })).toContainText("Guided");
    await expect(page.getByRole("link", { name: /A walk along the canal/ })).not.toContainText("Guided");
    await expectAxeClean(page);
    await lookAt(page, "guided-timeline");
    await page.setViewportSize(screens[2].viewport);

    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByLabel("Kind").selectOption("guided");
    await expect(page.getByRole("link", { name: /A walk along the canal/ })).toHaveCount(0);
    await expect(row).toBeVisible();
    await page.getByLabel("Kind").selectOption("free");
    await expect(page).toHaveURL(/kind=free/);
    await expect(row).toHaveCount(0);
    await page.goto("/journal?q=swim%20work");
    await expect(row).toBeVisible();

    await page.goto("/today");
    const lately = page.getByRole("region", { name: "Lately" });
    await expect(lately.getByRole("link", { name: /The house by the lake/ })).toContainText("Guided · 2 of 3");
    await picture(page, "guided-today");
    await page.goto(`/journal/${id}`);
    await page.waitForURL(`**/guided/${id}**`);

    const trashed = await page.request.delete(`/api/v1/entries/${id}`, { headers: { origin: server.url } });
    expect(trashed.status()).toBe(204);
    await page.goto("/journal/trash");
    const article = page.getByRole("article").filter({ hasText: "The house by the lake" });
    await expect(article).toContainText("Guided · 2 of 3");
    await article.getByText("Delete for ever").first().click();
    await expect(article).toContainText("Its questions and answers go with it.");
    await expectAxeClean(page);
    await article.getByRole("button", { name: "Restore" }).click();
    await page.waitForURL(`**/guided/${id}**`);
  },
);

ownerTest(
  "an earlier version of a guided journal is read, compared answer by answer, and brought back",
  async ({ page, server }) => {
    const before = thoughtRecord("People only come when they need something.");
    const id = await saveGuided(page.request, server.url, before);
    const changed = {
      ...thoughtRecord("Jo is tired this autumn, and that isn’t about me."),
      landing: null,
    };
    await saveGuided(page.request, server.url, changed, { id, base: 1, device: "a-phone" });

    await page.goto(`/journal/${id}/history`);
    await expect(page.getByText("What you answered before.")).toBeVisible();
    await expectAxeClean(page);
    await page.goto(`/journal/${id}/history/1`);
    const sheet = page.getByRole("article", { name: "Text" });
    await expect(sheet).toContainText("People only come when they need something.");
    await expect(sheet).not.toContainText("promptText");
    await expectAxeClean(page);
    await lookAt(page, "guided-version");
    await page.goto(`/journal/${id}/history/1?view=since`);
    await expect(page.getByText("Which thought went through your mind?")).toBeVisible();
    await expect(page.locator("del").first()).toContainText("People only come");
    await expect(page.locator("ins").first()).toContainText("Jo is tired");
    await expect(page.getByText("What happened?")).toHaveCount(0);
    await expectAxeClean(page);
    await lookAt(page, "guided-changes");

    await page.getByRole("button", { name: "Bring this version back" }).click();
    await page.waitForURL(`**/guided/${id}**`);
    const read = await page.request.get(`/api/v1/guided_journal/${id}`);
    const now: { content: string; revision: number } = await read.json();
    expect(now).toMatchObject({ content: documentText(before), revision: 3 });

    const long = "Donaudampfschifffahrt".repeat(20);
    await saveGuided(page.request, server.url, sampleDocument(long, `${long}\n\n${long}`), { id, base: 3, device: "a-phone" });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of ["", "/4", "/4?view=then", "/3?view=since"]) {
      await page.goto(`/journal/${id}/history${place}`);
      await expectNoSidewaysScroll(page);
    }
  },
);

ownerTest("its PDF has every question that was answered, and what was answered to it", async ({ page, server }) => {
  const id = await saveGuided(page.request, server.url, thoughtRecord("People only come when they need something. 今天下雨了。"));
  const begun = await page.request.post("/api/v1/exports", { headers: { origin: server.url }, data: { entry_id: id } });
  expect(begun.status(), await begun.text()).toBe(202);
  await page.goto("/exports");
  await expect(page.getByText(/made \d/).first()).toBeVisible();
  const row = page.getByRole("article").filter({ hasText: "Thought record" });
  const [download] = await Promise.all([page.waitForEvent("download"), row.getByRole("button", { name: /^Download/ }).click()]);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
  const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, " ");
  expect(text).toContain("Which thought went through your mind? People only come when they need something. 今天下雨了。");
  expect(text).toContain("ashamed 80 → 35");
  expect(text).toContain("Turn the lamp down.");
});

const raindropTest = ownerTest.extend<object, { driver: Driver; double: RaindropDouble }>({
  driver: [async ({}, provide) => provide("raindrop"), { scope: "worker" }],
  double: [
    async ({ raindrop }, provide) => {
      if (raindrop === undefined) throw new Error("these journeys need the double");
      raindrop.lag(0);
      await provide(raindrop);
    },
    { scope: "worker" },
  ],
});

raindropTest(
  "Storage says where everything is, opens guided journals only when asked, and seals them again",
  async ({ page, server, double }) => {
    raindropTest.setTimeout(90_000);
    const id = await saveGuided(page.request, server.url, sampleDocument("A heron stood in the rain."));
    const stored = () => [...double.objects].find(([key]) => key.endsWith(`/journal-${id}`))?.[1].body.toString() ?? "";
    expect(stored()).not.toContain("heron");

    await page.goto("/journal?q=heron");
    await expect(page.getByRole("link", { name: /The house by the lake/ })).toBeVisible();
    await expect(page.getByText("By meaning")).toHaveCount(0);

    await page.goto("/settings/storage");
    await expect(page.getByRole("main")).toContainText("Raindrop SmartBucket, a service of LiquidMetal AI");
    await expect(page.getByRole("main")).not.toContainText("pauz ");
    await expect(page.getByRole("main")).not.toContainText("127.0.0.1");
    await expectAxeClean(page);
    await lookAt(page, "settings-storage-sealed");
    await page.setViewportSize(screens[2].viewport);
    const choice = page.getByRole("switch", { name: "Leave guided journals open to Raindrop" });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await expect(page.getByText("On. They are being opened now.")).toBeVisible();
    await expect.poll(stored, { timeout: 30_000 }).toContain("heron");
    // The page looks again by itself until all of them are.
    await expect(page.getByText("all open")).toBeVisible();
    await lookAt(page, "settings-storage-open");
    await page.setViewportSize(screens[2].viewport);

    double.lag(0);
    await page.goto("/journal?q=heron");
    await expect(page.getByText("No other one is near in meaning.")).toBeVisible();
    await page.goto("/journal?q=heron%20zebra");
    await expect(page.getByText("No entry like that")).toBeVisible();
    const group = page.getByRole("region", { name: "By meaning, in your guided journals" });
    await expect(group.getByRole("link", { name: /The house by the lake/ })).toHaveAttribute("href", `/guided/${id}`);
    await expectAxeClean(page);
    await lookAt(page, "guided-by-meaning");
    double.fail({ kind: "status", status: 403 }, 10, "search");
    await page.goto("/journal?q=heron%20rain");
    await expect(group).toContainText("The store didn’t answer");
    await expect(page.getByRole("link", { name: /The house by the lake/ })).toHaveCount(1);
    double.heal();
    await page.goto("/journal?q=heron&kind=free");
    await expect(group).toHaveCount(0);

    await page.goto("/settings/storage");
    await choice.uncheck();
    await expect(page.getByText("Off. They are being sealed again now.")).toBeVisible();
    await expect.poll(stored, { timeout: 30_000 }).not.toContain("heron");
    await page.goto("/journal?q=heron");
    await expect(page.getByRole("link", { name: /The house by the lake/ })).toBeVisible();
    await expect(group).toHaveCount(0);
  },
);

raindropTest(
  "a version is not brought back while the store is silent, and the page says so",
  async ({ page, server, double }) => {
    const id = await saveGuided(page.request, server.url, sampleDocument("The swim."));
    await saveGuided(page.request, server.url, sampleDocument("The kettle."), { id, base: 1, device: "a-phone" });
    await page.goto(`/journal/${id}/history/1`);
    double.fail({ kind: "status", status: 403 }, 10, "put_object");
    await page.getByRole("button", { name: "Bring this version back" }).click();
    await expect(page.getByText("It couldn’t be brought back just now")).toBeVisible();
    await expect(page.getByText("Nothing was changed.")).toBeVisible();
    double.heal();
    await page.getByRole("button", { name: "Bring this version back" }).click();
    await page.waitForURL(`**/guided/${id}**`);
  },
);
