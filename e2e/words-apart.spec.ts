import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { AiFault } from "./doubles/ai-double";
import { type S3Double, startS3Double } from "./doubles/s3";
import { aidedTest, onTheWire } from "./support/aided";
import { atEnd, begin, idIn, rich, state, stored, words } from "./support/editor";
import { expect, test } from "./support/fixtures";
import { signIn } from "./support/journal";
import { type RunningServer, startServer } from "./support/server";

// What goes wrong beside a text leaves the text alone: an AI that answers badly or never, and stores that take nothing.

/** Writes on, and the words are in the journal long before any of those services is given up (10 seconds and more). */
async function writesOn(page: Page, text: string): Promise<void> {
  await atEnd(page, text);
  await expect(state(page)).toHaveText("Saved", { timeout: 8_000 });
  expect((await stored(page, idIn(page))).content).toContain(text.trim());
}

/** On a server where an AI that fails is left alone for long. */
const restingTest = aidedTest.extend({ restSeconds: ["60", { scope: "worker" }] });

restingTest.describe("while the AI", () => {
  const faults: Readonly<Record<string, AiFault>> = {
    "never answers": { kind: "hang" },
    "has had enough": { kind: "status", status: 429 },
    "is broken": { kind: "status", status: 500 },
    "talks nonsense": { kind: "garbage" },
    "breaks off": { kind: "half" },
  };

  restingTest("misbehaves in every way, a text is saved as ever", async ({ page, server, doubles, watch }) => {
    restingTest.setTimeout(180_000);
    watch.allow(/50\d|429/);
    await signIn(page);
    // Another journey on this server may have said yes.
    await page.request.patch("/api/v1/settings", { headers: { origin: server.url }, data: { ai: { consent: false } } });
    await begin(page, "Lena again, about December.");
    await expect(state(page)).toHaveText("Saved");
    await page.getByRole("button", { name: "About this entry" }).click();
    await page.getByRole("button", { name: "Ask me something" }).click();
    // One question and none to spare: "Another" has to ask the AI anew.
    const question = "“Lena again, about December.” What is behind that for you?";
    doubles.gemini.answer(() => JSON.stringify({ care: false, question, spare: [] }));
    await page.getByRole("button", { name: "Yes, they may" }).click();
    const another = page.getByRole("button", { name: "Another", exact: true });
    const region = page.getByRole("region", { name: "A question, if you want one" });
    await expect(region).toContainText("Gemini");
    const wire = () => onTheWire(doubles);
    for (const [what, fault] of Object.entries(faults)) {
      for (const double of [doubles.gemini, doubles.openai]) {
        double.heal();
        double.fail(fault, 50);
      }
      const asked = wire();
      await another.click();
      if (fault.kind === "hang") await expect.poll(wire).toBeGreaterThan(asked);
      await writesOn(page, ` And it ${what}.`);
      await writesOn(page, " Still writing.");
      // In the end this machine asks, and says in whose place.
      await expect(another).toBeEnabled({ timeout: 60_000 });
      await expect(region).toContainText(/on this device, because Gemini/i);
    }
    // After some faults in a row nobody is kept waiting for it any more.
    const before = wire();
    await another.click();
    await expect(another).toBeEnabled({ timeout: 3_000 });
    await writesOn(page, " And on.");
    expect(wire()).toBe(before);
    for (const double of [doubles.gemini, doubles.openai]) double.heal();
  });
});

test.describe("while the stores of files", () => {
  const keys = { accessKeyId: "PAUZTESTKEY", secretAccessKey: "secret", region: "eu" };
  let s3: S3Double;
  let own: RunningServer;
  test.beforeAll(async () => {
    s3 = await startS3Double({ ...keys, bucket: "pauz", pageSize: 100 });
    own = await startServer({
      S3_ENDPOINT: s3.endpoint,
      S3_REGION: keys.region,
      S3_BUCKET: "pauz",
      S3_ACCESS_KEY_ID: keys.accessKeyId,
      S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
    });
  });
  test.afterAll(async () => {
    await own.dispose();
    await s3.close();
  });

  test("refuse, are silent, break off or are gone, a text is saved as ever", async ({ browser, watch }) => {
    test.setTimeout(180_000);
    watch.allow(/./); // the fixture's own server has no part in this
    const context = await browser.newContext({ baseURL: own.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
    const page = await context.newPage();
    await signIn(page);
    const id = await begin(page, "A walk in November.");
    await expect(state(page)).toHaveText("Saved");
    const exportOne = () => page.request.post("/api/v1/exports", { headers: { origin: own.url }, data: { entry_id: id } });
    for (const fault of [
      { kind: "status", status: 403 },
      { kind: "status", status: 500 },
      { kind: "silent" },
      { kind: "cut" },
      { kind: "wrong-bytes" },
    ] as const) {
      s3.heal();
      s3.fail(fault, 1_000);
      expect((await exportOne()).status()).toBe(202);
      await expect.poll(() => s3.requests.length).toBeGreaterThan(0);
      await writesOn(page, ` While it was ${fault.kind}.`);
      // What the store did not take whole is never said to be there.
      expect(JSON.stringify(await (await page.request.get("/api/v1/exports")).json())).not.toContain('"ready"');
    }
    s3.heal();
    expect(await page.request.get("/readyz").then((it) => it.status())).toBe(200);

    // The other store: no folder, and a file in its place. Even root can't write there.
    await page.getByRole("button", { name: "About this entry" }).click();
    await page.getByRole("button", { name: "Ask me something" }).click();
    await expect(page.getByRole("button", { name: "Add as a quote" })).toBeVisible();
    const objects = join(own.dataDir, "objects");
    renameSync(objects, `${objects}-away`);
    writeFileSync(objects, "");
    await page.getByRole("button", { name: "Another", exact: true }).click();
    await writesOn(page, " Without the folder of objects.");
    await page.reload();
    await rich(page);
    await expect(words(page)).toContainText("Without the folder of objects.");
    rmSync(objects);
    renameSync(`${objects}-away`, objects);
    await context.close();
  });
});
