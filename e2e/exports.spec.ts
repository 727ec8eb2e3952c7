import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";

const content =
  "# Rain\n\nThe **lemon tree** flowered twice. 今天下雨了。\n\n- soup\n- bread\n\n</para> and <b> are only text. 😀";
const letters = "Rain The lemon tree flowered twice. 今天下雨了。 soup bread </para> and <b> are only text. 😀";
const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");

async function textOf(download: Download): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())));
  return (await extractText(pdf, { mergePages: true })).text;
}

/** Begins the entry's export and waits until the history shows it as made. */
async function exported(page: Page, url: string, entryId: string): Promise<void> {
  const begun = await page.request.post("/api/v1/exports", { headers: { origin: url }, data: { entry_id: entryId } });
  expect(begun.status(), await begun.text()).toBe(202);
  await page.goto("/exports");
  await expect(page.getByText(/made \d/).first()).toBeVisible();
}

ownerTest(
  "an entry is exported, downloaded and read; its links end when they are ended and with the entry",
  async ({ page, server }) => {
    const entryId = await writeEntry(page.request, server.url, { title: "A walk in November", content, mood: "calm" });
    await exported(page, server.url, entryId);
    await expectAxeClean(page);

    const row = page.getByRole("article").filter({ hasText: "A walk in November" });
    const addresses: string[] = [];
    page.on("response", (response) => {
      if (new URL(response.url()).pathname.startsWith("/d/")) addresses.push(response.url());
    });
    const [download] = await Promise.all([page.waitForEvent("download"), row.getByRole("button", { name: /^Download/ }).click()]);
    expect(download.suggestedFilename()).toMatch(/^pauz-\d{4}-\d\d-\d\d\.pdf$/);
    const text = await textOf(download);
    // Whoever saves it sees how far it is.
    const held = await fetch(addresses[0] ?? "");
    expect(held.headers.get("content-length")).toBe(String((await held.arrayBuffer()).byteLength));
    expect(bare(text)).toContain(bare(letters));
    expect(text).toContain("A walk in November");
    expect(text).toContain("Calm · lotus");

    const [address = ""] = addresses;
    const anybody = await fetch(address);
    expect(anybody.status).toBe(200);
    expect(
      Object.fromEntries(
        [
          "content-type",
          "content-disposition",
          "cache-control",
          "x-content-type-options",
          "referrer-policy",
          "content-security-policy",
        ].map((name) => [name, anybody.headers.get(name)]),
      ),
    ).toEqual({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment; filename="pauz-[\d-]+\.pdf"$/),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": "default-src 'none'; sandbox",
    });

    await row.getByRole("button", { name: /^End links/ }).click();
    await expect(row.getByRole("button", { name: /^End links/ })).toHaveCount(0);
    const ended = await fetch(address);
    const unknown = await fetch(`${server.url}/d/${"A".repeat(43)}`);
    const misspelled = await fetch(`${server.url}/d/nothing`);
    expect([ended.status, unknown.status, misspelled.status]).toEqual([404, 404, 404]);
    const words = await ended.text();
    expect([await unknown.text(), await misspelled.text()]).toEqual([words, words]);

    const again = await page.request.post(`/api/v1/freejournal/${entryId}/export`, { headers: { origin: server.url } });
    expect(again.status(), await again.text()).toBe(200);
    const { pdf_url: second }: { pdf_url: string } = JSON.parse(await again.text());
    expect((await fetch(second)).status).toBe(200);
    const trashed = await page.request.delete(`/api/v1/freejournal/${entryId}`, { headers: { origin: server.url } });
    expect(trashed.status()).toBe(204);
    const gone = await fetch(second);
    expect([gone.status, await gone.text()]).toEqual([404, words]);
    await page.reload();
    await expect(
      page
        .getByRole("article")
        .filter({ hasText: "no longer here" })
        .getByRole("button", { name: /^Download/ }),
    ).toHaveCount(0);
  },
);

ownerTest("a link is copied for somebody else, and an export is deleted", async ({ page, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
  const entryId = await writeEntry(page.request, server.url, { title: "For Ada", content: "Come and see the garden." });
  await exported(page, server.url, entryId);
  const row = page.getByRole("article").filter({ hasText: "For Ada" });
  await row.getByRole("button", { name: /^Copy a link/ }).click();
  await expect(row.getByRole("status")).toContainText("Whoever has the link can download it for 15 minutes.");
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect((await fetch(address)).status).toBe(200);
  await expect(row.getByText(/2 links work, the last until \d\d:\d\d\./)).toBeVisible();
  await row.getByRole("button", { name: /^Delete the export/ }).click();
  await expect(row).toHaveCount(0);
  expect((await fetch(address)).status).toBe(404);
});
