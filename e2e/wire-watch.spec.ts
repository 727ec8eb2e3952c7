import type { Page } from "playwright/test";
import type { AiDouble } from "./doubles/ai-double";
import { type AskedOnPages, askOnPage } from "./support/ai-pages";
import { aidedTest } from "./support/aided";
import { type Driver, expect } from "./support/fixtures";
import { ownerName, signIn, writeEntry } from "./support/journal";

// What leaves the machine, as somebody goes through every page on which an AI may be asked: before a yes, after it with that
// page's switch off, with everything on, and after the yes is taken back. Watched at the doubles of the AIs and of the store; what
// the browser itself asks of anybody is watched in every journey.

const switches: Readonly<Record<AskedOnPages, string>> = {
  hint: "hints",
  reflect: "mood",
  prompts: "prompts",
  follow_up: "prompts",
  ask: "ask",
  look_back: "ask",
  companion: "companions",
  context: "memory",
};
const uses = Object.keys(switches) as readonly AskedOnPages[];
const ledgerNames: Readonly<Record<AskedOnPages, RegExp>> = {
  hint: /A hint/,
  reflect: /A feeling/,
  prompts: /Guided questions/,
  follow_up: /A follow-up question/,
  ask: /A question to your journal/,
  look_back: /A look back/,
  companion: /A conversation/,
  context: /A hint/,
};
const allOn = { hints: true, mood: true, prompts: true, ask: true, companions: true, memory: true };
const remembered = "You often write about Lena";
const elsewhere = "brackenfoss";
const keptAway = "thistlemarch";

const watchedTest = aidedTest.extend<object, { driver: Driver }>({
  driver: [async ({}, provide) => provide("raindrop"), { scope: "worker" }],
});

/** Somebody with a journal: a friend who returns in it, a long past day, and an entry that is for nobody. */
async function begin(page: Page, url: string): Promise<void> {
  await signIn(page);
  const headers = { origin: url };
  await page.request.patch("/api/v1/settings", { headers, data: { ai: { consent: false } } });
  for (const day of ["2026-10-01", "2026-10-02", "2026-10-03"])
    await writeEntry(page.request, url, { content: "Lena called. I told Lena about the deadline, and she laughed.", day });
  await writeEntry(page.request, url, { content: `A boat, and ${elsewhere}.`, day: "2024-02-03" });
  const id = await writeEntry(page.request, url, { content: `Lena, Oskar and the heron by the weir, and ${keptAway}.` });
  const kept = await page.request.patch(`/api/v1/entries/${id}`, { headers, data: { ai_excluded: true } });
  expect(kept.status()).toBe(200);
  await page.goto("/settings/memory");
  await page.getByRole("button", { name: "Look again now" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(`${remembered}.`)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

watchedTest("what leaves is what was agreed to, on every page", async ({ page, server, doubles, raindrop }) => {
  watchedTest.setTimeout(300_000);
  const all: readonly AiDouble[] = [doubles.gemini, doubles.openai];
  const wire = () => all.flatMap((double) => double.wire);
  const settings = async (ai: object) => {
    const changed = await page.request.patch("/api/v1/settings", { headers: { origin: server.url }, data: { ai } });
    expect(changed.status()).toBe(200);
  };
  const ask = (use: AskedOnPages) => askOnPage[use](page, server.url);
  await begin(page, server.url);

  await watchedTest.step("before a yes nothing leaves", async () => {
    for (const use of uses) {
      await ask(use);
      expect([use, wire()]).toEqual([use, []]);
    }
  });

  await watchedTest.step("after a yes, nothing for what is switched off", async () => {
    for (const use of uses) {
      await settings({ consent: true, ...allOn, [switches[use]]: false });
      await ask(use);
      // What is remembered goes along with a hint, which still goes, without it.
      if (use === "context") expect(doubles.gemini.requests).toHaveLength(1);
      else expect([use, wire()]).toEqual([use, []]);
      expect(wire().join()).not.toContain(remembered);
    }
    doubles.gemini.heal();
  });

  await watchedTest.step(
    "with all of it on, each goes to Gemini alone, with its own words, and stands in the ledger",
    async () => {
      await settings({ consent: true, ...allOn });
      for (const use of uses) {
        doubles.gemini.heal();
        await ask(use);
        expect(doubles.gemini.requests.length, use).toBeGreaterThan(0);
        expect(doubles.openai.wire).toEqual([]);
        const sent = wire().join("\n");
        for (const unsaid of [elsewhere, keptAway, ownerName]) expect([use, sent.includes(unsaid)]).toEqual([use, false]);
        if (use === "context") expect(sent).toContain(remembered);
        expect(doubles.gemini.refusals).toEqual([]);
        await page.goto("/settings/ai");
        await expect(page.getByRole("row", { name: ledgerNames[use] }).first()).toContainText("Gemini");
      }
    },
  );

  await watchedTest.step("a yes taken back on its page is heard at once, everywhere", async () => {
    await page.goto("/settings/ai");
    await page.getByRole("button", { name: "Take my yes back" }).click();
    await expect(page.getByRole("heading", { name: "May outside AIs help?" })).toBeVisible();
    for (const double of all) double.heal();
    for (const use of uses) {
      await ask(use);
      expect([use, wire()]).toEqual([use, []]);
    }
  });

  // The store kept what was made of it all, and could read none of it.
  expect(raindrop?.wire.length).toBeGreaterThan(0);
  for (const unsaid of [elsewhere, keptAway, "Lena", "weir"]) expect(raindrop?.wire.join().includes(unsaid)).toBe(false);
});
