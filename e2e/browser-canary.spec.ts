import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test, type Page } from "playwright/test";
import { withServiceWorker } from "./support/fixtures";
import { signIn, writeEntry } from "./support/journal";
import { searchFiles } from "./support/search-files";
import { startServer } from "./support/server";

// A browser with a profile of its own, as people have: whether PAUZ may be kept among its apps, and what lies on its disk
// after somebody wrote with and without a network. No sentence of theirs may.

const canaries = ["zqwren1774", "zqwren2885", "zqwren3996", "zqwren4007"] as const;
const planted = ["zqplanted11", "zqplanted22", "zqplanted33"] as const;

async function write(page: Page, text: string, words: string): Promise<void> {
  await page.goto("/journal/new");
  await expect(page.locator(".ProseMirror")).toBeVisible();
  await page.getByLabel("Title, if you want one").fill(`About ${canaries[3]}`);
  await page.getByRole("textbox", { name: "Your words" }).click();
  await page.keyboard.type(text);
  await expect(page.getByTestId("save-state")).toHaveText(words);
}

/** What a browser has to say against keeping the page among its apps: nothing. */
async function expectInstallable(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const manifest = await devtools.send("Page.getAppManifest");
  expect(manifest.errors).toEqual([]);
  expect(manifest.url).toMatch(/\/manifest\.webmanifest$/);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors).toEqual([]);
  await devtools.detach();
}

test("it may be installed, and no sentence is readable in the browser's own files", async () => {
  test.setTimeout(180_000);
  const server = await startServer();
  const profile = mkdtempSync(join(tmpdir(), "pauz-profile-"));
  const { launchOptions } = test.info().project.use;
  const browser = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...withServiceWorker,
    baseURL: server.url,
  });
  try {
    const page = await browser.newPage();
    await signIn(page);
    await writeEntry(browser.request, server.url, { content: `A ${canaries[0]} sang.`, title: `The ${canaries[0]}` });
    await page.goto("/journal");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expectInstallable(page);
    await write(page, `Another ${canaries[1]} came.`, "Saved");
    await browser.setOffline(true);
    await write(page, `Nobody heard the ${canaries[2]}.`, "Saved on this device – offline");
    await page.goto("/journal");
    await expect(page.getByText(`The ${canaries[0]}`)).toBeVisible();
    // What the search must find: words put where a careless page would keep them.
    await page.evaluate(async ([note, cached, row]) => {
      localStorage.setItem("planted", `a ${note}`);
      await (await caches.open("planted")).put("/planted", new Response(`a ${cached}`));
      await new Promise<void>((done) => {
        const opening = indexedDB.open("planted");
        opening.onupgradeneeded = () => opening.result.createObjectStore("rows");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("rows", "readwrite", { durability: "strict" });
          writing.objectStore("rows").put(`a ${row}`, "one");
          writing.oncomplete = () => done();
        };
      });
    }, planted);
    await browser.close();
    for (const word of planted) expect(searchFiles([profile], [word], { inflate: false }).length, word).toBeGreaterThan(0);
    expect(searchFiles([profile], [...canaries], { inflate: false })).toEqual([]);
  } finally {
    await browser.close();
    await server.dispose();
    rmSync(profile, { recursive: true, force: true });
  }
});
