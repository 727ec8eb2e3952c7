import { existsSync, readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright/test";
import { database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { rowsOf } from "@/lib/testing/belongings";
import { type OidcDouble, startOidc } from "./doubles/oidc";
import { apiClient } from "./support/api";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { closeUnheard } from "./support/editor";
import { expect, serverWith, test as anyTest, withServiceWorker } from "./support/fixtures";
import { passphrase, signIn, writeEntry } from "./support/journal";
import { pauz } from "./support/pauz";
import { peopleOf } from "./support/people";
import { pictures } from "./support/screens";
import { filesUnder } from "./support/search-files";
import { freePort, type RunningServer, startServer } from "./support/server";
import { speechFile } from "./support/voice";

// Somebody who leaves takes everything along: out of the database, the files, the links and the browser.

const test = anyTest.extend<object, { server: RunningServer }>({ server: serverWith() });

anyTest.use(withServiceWorker);

const remove = (page: Page) => page.getByRole("button", { name: "Delete my account for good" });
const words = (page: Page) => page.getByLabel("Type “delete everything”");

/** What the server still has of somebody, as soon as it has taken away what it can. */
async function leftOf(server: RunningServer, userId: string) {
  const people = await peopleOf(server);
  const { rows } = await database().pool.query<{ name: string; email: string | null }>(
    "SELECT name, email FROM users WHERE id = $1",
    [userId],
  );
  // The id was given by the API.
  const found = { person: rows, rows: await rowsOf(database(), userId as UserId) };
  await people.close();
  const folders = ["objects", "objectstore"].map((name) => `${server.dataDir}/${name}`).filter((path) => existsSync(path));
  const files = folders.flatMap((folder) => filesUnder(folder));
  return { ...found, files: files.filter((path) => path.includes(userId)).length };
}

async function idOf(page: Page): Promise<string> {
  const me: { id: string } = await (await page.request.get("/api/v1/auth/me")).json();
  return me.id;
}

/** An entry with its flower and a hint, a guided journal, a sound, a conversation, a PDF and its link, a token. */
async function liveHere(page: Page, url: string): Promise<{ link: string; token: string }> {
  const headers = { origin: url };
  const id = await writeEntry(page.request, url, { content: "The zqheron and I were calm.", mood: "calm", tags: ["canal"] });
  const post = async (path: string, options: Parameters<Page["request"]["post"]>[1] = {}) => {
    const answer = await page.request.post(`/api/v1${path}`, { headers, ...options });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  await post(`/freejournal/${id}/hints`, { data: { current_content: "The zqheron and I were calm." } });
  const prompts = [{ id: "1", text: "What is yours?" }];
  await post("/guided_journal", { data: { topic: "Mine", prompts, entries: [{ prompt_id: "1", response: "The zqheron." }] } });
  const audio = { name: "speech.wav", mimeType: "audio/wav", buffer: readFileSync(speechFile) };
  await post(`/freejournal/${id}/voice`, { multipart: { audio_file: audio } });
  const { id: session } = await post("/sessions", { data: { type: "free_chat" } });
  await page.request.post(`/api/v1/sessions/${session}/messages`, { headers, data: { content: "Only the zqheron." } });
  const { pdf_url: link } = await post(`/freejournal/${id}/export`);
  expect((await fetch(link)).status).toBe(200);
  await page.goto("/settings/tokens");
  await page.getByLabel("Name").fill("A program");
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.locator("[data-token]").innerText();
  return { link, token };
}

/** A draft that reached nobody: its page was closed before the network came back. */
async function leaveADraft(context: BrowserContext): Promise<void> {
  await context.route("**/api/v1/freejournal/*/save", (route) => route.abort());
  const page = await context.newPage();
  await page.goto("/journal/new");
  await expect(page.locator(".ProseMirror")).toBeVisible();
  await page.getByRole("textbox", { name: "Your words" }).click();
  await page.keyboard.type("The zqheron that nobody got.");
  await expect.poll(async () => (await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(1);
  await closeUnheard(page);
}

test("an owner deletes the account: nothing is left on the server or in the browser, and the next visit is the first", async ({
  watch,
  context,
  page,
  server,
}) => {
  test.setTimeout(240_000);
  // A save is cut on purpose; refusals are provoked; a dead link and a dead session are looked at.
  watch.allow(/net::ERR_|Failed to load resource|Failed to fetch/);
  await signIn(page);
  const userId = await idOf(page);
  const { link, token } = await liveHere(page, server.url);
  await page.goto("/journal");
  await leaveADraft(context);
  const before = await leftOf(server, userId);
  expect(before.files).toBeGreaterThan(4);
  expect(Object.keys(before.rows).length).toBeGreaterThan(15);
  const other = await context.newPage();
  await other.goto("/today");

  await page.goto("/settings/profile");
  await page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "Delete account" }).click();
  await expect(page.getByText(/^That is 2 entries, one recording, one flower, one conversation and one PDF/)).toBeVisible();
  await expect(page.getByText("Nothing of yours was ever sent to one.")).toBeVisible();
  await expectAxeClean(page);
  await pictures(page, "delete-account");

  await words(page).fill("delete");
  await page.getByLabel("Your passphrase").fill(passphrase);
  await remove(page).click();
  await expect(page.getByText("The words aren’t the ones asked for.").first()).toBeVisible();
  await words(page).fill("Delete everything");
  await page.getByLabel("Your passphrase").fill("not the passphrase");
  await remove(page).click();
  await expect(page.getByText("That is not the passphrase.").first()).toBeVisible();
  await expectAxeClean(page);
  await pictures(page, "delete-account-refused");
  // A refusal costs nothing, here neither.
  expect((await browserStore(page)).databases["pauz-drafts/drafts"]).toBe(1);

  await page.getByLabel("Your passphrase").fill(passphrase);
  await remove(page).click();
  await expect(page).toHaveURL(/\/goodbye$/);
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await expectAxeClean(page);
  await pictures(page, "goodbye");

  // The tab beside it shows nothing any more.
  await expect(other).toHaveURL(/\/signin/);
  await other.close();
  await expect(async () => {
    const { databases, notes, everything } = await browserStore(page);
    expect(Object.entries(databases).filter(([, count]) => count > 0)).toEqual([]);
    expect(notes).toEqual([]);
    expect(everything).not.toContain("zqheron");
    expect(everything).not.toContain(userId);
  }).toPass({ timeout: 15_000 });
  expect((await context.cookies()).map(({ name }) => name)).toEqual([]);

  expect((await fetch(link)).status).toBe(404);
  expect((await apiClient(server.url, token)("GET", "/auth/me")).status).toBe(401);
  await expect
    .poll(() => leftOf(server, userId), { timeout: 60_000, intervals: [1_000] })
    .toEqual({ person: [{ name: "", email: null }], rows: {}, files: 0 });
  expect(server.output()).not.toContain("zqheron");

  // The goodbye is said once; then this is a place where nobody has been.
  await page.reload();
  await expect(page).toHaveURL(`${server.url}/`);
  await page.goto("/signin");
  await expect(page.getByRole("heading", { name: "A journal of your own" })).toBeVisible();
  await context.unroute("**/api/v1/freejournal/*/save");
  await signIn(page);
  expect(await idOf(page)).not.toBe(userId);
  expect(await (await page.request.get("/api/v1/entries")).json()).toEqual([]);
});

test("it works without scripts too", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const page = await context.newPage();
  const begin = await browser.newContext({ baseURL: server.url });
  await signIn(await begin.newPage());
  await begin.close();
  await page.goto("/signin?next=/settings/delete-account");
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Open my journal" }).click();
  await words(page).fill("delete everything");
  await page.getByLabel("Your passphrase").fill("not the passphrase");
  await remove(page).click();
  await expect(page.getByText("That is not the passphrase.").first()).toBeVisible();
  await words(page).fill("delete everything");
  await page.getByLabel("Your passphrase").fill(passphrase);
  await remove(page).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "A journal of your own" })).toBeVisible();
  await context.close();
});

test("a program can't do it, whatever token it has", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  await signIn(page);
  const { access_token: access } = await (
    await page.request.post("/api/v1/auth/token", { headers: { origin: server.url } })
  ).json();
  const people = await peopleOf(server);
  const bob = await people.make("Bob");
  await people.close();
  const body = { confirmation: "delete everything", passphrase };
  for (const token of [bob.writeToken, String(access)]) {
    const answer = await apiClient(server.url, token)("DELETE", "/account", body);
    expect([answer.status, answer.json["code"]]).toEqual([403, "own_session_only"]);
  }
  // With the browser's session, but other words or no passphrase.
  const asked = async (data: object) => {
    const answer = await page.request.delete("/api/v1/account", { headers: { origin: server.url }, data });
    return [answer.status(), (await answer.json()).code];
  };
  expect(await asked({ confirmation: "yes", passphrase })).toEqual([422, "invalid_input"]);
  expect(await asked({ confirmation: "delete everything" })).toEqual([422, "invalid_input"]);
  expect(await asked({ ...body, passphrase: "not the passphrase" })).toEqual([403, "wrong_passphrase"]);
  expect((await page.request.get("/api/v1/auth/me")).status()).toBe(200);

  // Whoever runs PAUZ can, beside the running server.
  await expect(pauz(server.dataDir, ["account", "delete", "--name", "Bob", "--again", "Bop"])).rejects.toThrow();
  expect((await apiClient(server.url, bob.readToken)("GET", "/auth/me")).status).toBe(200);
  expect(await pauz(server.dataDir, ["account", "delete", "--name", "Bob", "--again", "Bob"])).toContain("is deleted");
  await expect.poll(async () => (await apiClient(server.url, bob.readToken)("GET", "/auth/me")).status).toBe(401);
  expect(await leftOf(server, bob.userId)).toEqual({ person: [{ name: "", email: null }], rows: {}, files: 0 });
  expect((await page.request.get("/api/v1/auth/me")).status()).toBe(200);
  await context.close();
});

test.describe("with Google", () => {
  let server: RunningServer;
  let oidc: OidcDouble;
  const ada = { sub: "ada-1", name: "Ada", email: "ada@example.org" };
  const ben = { sub: "ben-1", name: "Ben", email: "ben@example.org" };

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const client = { clientId: "pauz-e2e", clientSecret: "a secret of the journey's" };
    const port = await freePort();
    oidc = await startOidc({ ...client, redirectUri: `http://127.0.0.1:${port}/api/auth/callback/google` }, ada);
    const env = { GOOGLE_CLIENT_ID: client.clientId, GOOGLE_CLIENT_SECRET: client.clientSecret, GOOGLE_ISSUER: oidc.issuer };
    server = await startServer(env, undefined, port);
  });
  test.afterAll(async () => {
    await server.dispose();
    await oidc.stop();
  });

  async function throughGoogle(page: Page): Promise<void> {
    await page.getByRole("link", { name: "Continue with Google" }).click();
    await page.getByRole("button", { name: `Continue as ${oidc.person.name}` }).click();
  }

  async function comeIn(page: Page, person: typeof ada): Promise<string> {
    oidc.person = person;
    await page.goto(`${server.url}/signin`);
    await throughGoogle(page);
    await page.waitForURL("**/today");
    return idOf(page);
  }

  test("one of two leaves after signing in once more; the other loses nothing, and coming back begins anew", async ({
    browser,
  }) => {
    const [hers, his] = await Promise.all([1, 2].map(() => browser.newContext({ baseURL: server.url })));
    if (hers === undefined || his === undefined) throw new Error("two browsers");
    const [page, bens] = [await hers.newPage(), await his.newPage()];
    const benId = await comeIn(bens, ben);
    await writeEntry(bens.request, server.url, { content: "Ben’s own." });
    const adaId = await comeIn(page, ada);
    await writeEntry(page.request, server.url, { content: "Ada’s own." });
    const before = await leftOf(server, benId);

    const people = await peopleOf(server);
    await database().pool.query("UPDATE sessions SET created_at = created_at - interval '16 minutes' WHERE user_id = $1", [
      adaId,
    ]);
    await people.close();
    await page.goto("/settings/delete-account");
    await expect(page.getByText("sign in once more first")).toBeVisible();
    await expect(remove(page)).toBeHidden();
    await expectAxeClean(page);
    await pictures(page, "delete-account-google");
    // The worker that stands between this browser and the network brings Google's answer once, so the way leads back here.
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state)))
      .toBe("activated");
    await throughGoogle(page);
    await expect(page).toHaveURL(/\/settings\/delete-account$/);
    await expect(page.getByLabel("Your passphrase")).toBeHidden();
    await words(page).fill("delete everything");
    await remove(page).click();
    await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
    await expect
      .poll(() => leftOf(server, adaId), { timeout: 60_000, intervals: [1_000] })
      .toEqual({ person: [{ name: "", email: null }], rows: {}, files: 0 });

    expect(await leftOf(server, benId)).toMatchObject({ person: before.person, files: before.files });
    expect((await (await bens.request.get("/api/v1/entries")).json()).length).toBe(1);

    expect(await comeIn(page, ada)).not.toBe(adaId);
    expect(await (await page.request.get("/api/v1/auth/me")).json()).toMatchObject({ name: "Ada", email: "ada@example.org" });
    expect(await (await page.request.get("/api/v1/entries")).json()).toEqual([]);
    await hers.close();
    await his.close();
  });
});
