import type { Browser, BrowserContext, Page } from "playwright/test";
import { type OidcDouble, startOidc } from "./doubles/oidc";
import { apiClient } from "./support/api";
import { expectAxeClean } from "./support/axe";
import { expect, serverWith, test as anyTest } from "./support/fixtures";
import { ownerName, passphrase, signIn } from "./support/journal";
import { freePort, type RunningServer, startServer } from "./support/server";
import { watchPages } from "./support/watch";

// A server of its own, on which nobody has been before.
const test = anyTest.extend<object, { server: RunningServer }>({ server: serverWith() });

async function visitor(browser: Browser, server: RunningServer, options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext({ baseURL: server.url, ...options });
  return { context, page: await context.newPage() };
}

/** Makes sure that the journal has its owner, whichever test runs first. */
async function begun(browser: Browser, server: RunningServer): Promise<void> {
  const { context, page } = await visitor(browser, server);
  await signIn(page);
  await context.close();
}

async function cookieOf(context: BrowserContext): Promise<string> {
  const cookies = await context.cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

const me = (server: RunningServer, cookie: string) => fetch(`${server.url}/api/v1/auth/me`, { headers: { cookie } });

test.describe("a private journal", () => {
  test("is begun on the first visit, and opened by its passphrase afterwards", async ({ watch, page, context, server }) => {
    // A page that is open while its session is taken away hears so when it next looks for news.
    watch.allow(/status of 401/);
    await page.goto("/signin");
    await expect(page.getByRole("heading", { name: "A journal of your own" })).toBeVisible();
    await expectAxeClean(page);
    await page.getByLabel("Your name").fill(ownerName);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("Passphrase, once more").fill("something else entirely");
    await page.getByRole("button", { name: "Begin my journal" }).click();
    await expect(page.getByText("The two passphrases are not the same.").first()).toBeVisible();
    await expect(page.getByLabel("Your name")).toHaveValue(ownerName);

    await signIn(page);
    expect(await (await me(server, await cookieOf(context))).json()).toMatchObject({ name: ownerName, email: null });
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: "pauz-session", httpOnly: true, sameSite: "Lax", path: "/" });

    await context.clearCookies();
    await page.goto("/settings/writing");
    await expect(page).toHaveURL(/\/signin\?next=%2Fsettings%2Fwriting$/);
    await expect(page.getByRole("heading", { name: `Welcome back, ${ownerName}` })).toBeVisible();
    await expectAxeClean(page);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Open my journal" }).click();
    await expect(page).toHaveURL(/\/settings\/writing$/);
  });

  test("opens without scripts too", async ({ browser, server }) => {
    await begun(browser, server);
    const { context, page } = await visitor(browser, server, { javaScriptEnabled: false });
    await page.goto("/signin?next=/settings/sessions");
    await page.getByLabel("Passphrase", { exact: true }).fill("not the passphrase");
    await page.getByRole("button", { name: "Open my journal" }).click();
    await expect(page.getByText("That is not the passphrase.").first()).toBeVisible();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Open my journal" }).click();
    await expect(page).toHaveURL(/\/settings\/sessions$/);
    await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
    await expect(page).toHaveURL(/\/signin$/);
    await context.close();
  });

  test("leads nowhere else after signing in", async ({ browser, server }) => {
    await begun(browser, server);
    for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
      const { context, page } = await visitor(browser, server);
      await page.goto(`/signin?next=${encodeURIComponent(next)}`);
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByRole("button", { name: "Open my journal" }).click();
      await page.waitForURL(`${server.url}/today`);
      await context.close();
    }
  });

  test("signs other devices out within a second, one or all, and itself", async ({ browser, server }) => {
    const [desk, phone, tablet] = await Promise.all([1, 2, 3].map(() => visitor(browser, server)));
    if (desk === undefined || phone === undefined || tablet === undefined) throw new Error("three devices");
    for (const { page } of [phone, tablet, desk]) await signIn(page);
    const [phoneCookie, tabletCookie] = [await cookieOf(phone.context), await cookieOf(tablet.context)];
    expect((await me(server, phoneCookie)).status).toBe(200);

    await desk.page.goto("/settings/sessions");
    await expectAxeClean(desk.page);
    const rows = desk.page.getByRole("listitem").filter({ hasText: "last seen" });
    const before = await rows.count();
    await rows
      .getByRole("button", { name: /^Sign out .*last seen/ })
      .first()
      .click();
    await expect(rows).toHaveCount(before - 1);
    const alive = async () =>
      (await Promise.all([phoneCookie, tabletCookie].map((it) => me(server, it)))).map(({ status }) => status);
    await expect.poll(alive, { timeout: 1_000 }).toContain(401);

    await desk.page.getByRole("button", { name: "Sign out all others" }).click();
    await expect(rows).toHaveCount(1);
    await expect.poll(alive, { timeout: 1_000 }).toEqual([401, 401]);
    await phone.page.goto("/settings/profile");
    await expect(phone.page).toHaveURL(/\/signin\?next=/);

    const deskCookie = await cookieOf(desk.context);
    await desk.page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(desk.page).toHaveURL(/\/signin$/);
    expect((await me(server, deskCookie)).status).toBe(401);
    expect((await desk.context.cookies()).filter(({ name }) => name.includes("session"))).toEqual([]);
    for (const { context } of [desk, phone, tablet]) await context.close();
  });

  test("gives programs a token that is shown once, and takes it back", async ({ page, server }) => {
    await signIn(page);
    await page.goto("/settings/tokens");
    await page.getByLabel("Name").fill("a program of mine");
    await page.getByRole("button", { name: "Make a token" }).click();
    const text = await page.locator("[data-token]").innerText();
    await expectAxeClean(page);
    const asProgram = apiClient(server.url, text);
    expect((await asProgram("GET", "/auth/me")).status).toBe(200);
    expect((await asProgram("PATCH", "/settings", { theme: "dark" })).json).toMatchObject({ code: "forbidden_scope" });
    expect((await asProgram("POST", "/auth/token")).status).toBe(401);
    await page.reload();
    await expect(page.locator("body")).not.toContainText(text);
    await page.getByRole("button", { name: "Revoke the token a program of mine" }).click();
    await expect(page.getByText("There is none yet.")).toBeVisible();
    await expect.poll(async () => (await asProgram("GET", "/auth/me")).status, { timeout: 1_000 }).toBe(401);
  });

  test("keeps settings as they are changed", async ({ page }) => {
    await signIn(page);
    await page.goto("/settings/writing");
    await page.getByText("Night", { exact: true }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.getByLabel("A new day begins").selectOption("4");
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.getByText("Largest", { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("data-words", "150");
    await page.reload();
    await expect(page.getByLabel("A new day begins")).toHaveValue("4");
    await expectAxeClean(page);
    await page.getByText("As the device", { exact: true }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");

    await page.goto("/settings/profile");
    await page.getByLabel("Country").selectOption({ label: "Ireland" });
    await expect(page.getByText("Saved.")).toBeVisible();
    await page.setInputFiles("input[type=file]", { name: "me.png", mimeType: "image/png", buffer: onePixel });
    await expect(page.getByRole("img", { name: "You" })).toBeVisible();
    await expectAxeClean(page);
    await page.getByRole("button", { name: "Remove it" }).click();
    await expect(page.getByRole("img", { name: "You" })).toHaveCount(0);

    await page.goto("/settings/ai");
    await expect(page.getByRole("heading", { name: "Everything happens on this device" })).toBeVisible();
    await expectAxeClean(page);
  });

  test("refuses writes that come from elsewhere with a cookie", async ({ page, context, server }) => {
    await signIn(page);
    const cookie = await cookieOf(context);
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}/api/v1/settings`, {
        method: "PATCH",
        headers: { cookie, "content-type": "application/json", ...headers },
        body: JSON.stringify({ week_start: 7 }),
      });
    for (const headers of [
      {},
      { origin: "null" },
      { origin: "https://evil.example" },
      { origin: server.url, "sec-fetch-site": "cross-site" },
    ]) {
      expect((await send(headers)).status).toBe(403);
    }
    expect((await send({ origin: server.url })).status).toBe(200);
  });

  test("slows down whoever guesses, however many addresses they come from", async ({ browser }) => {
    test.setTimeout(300_000);
    // Apart from the limit for one address, which would come first.
    const server = await startServer({ PAUZ_LIMITS: "signIn=1000" });
    await begun(browser, server);
    const { context, page } = await visitor(browser, server);
    await page.goto("/signin");
    for (let tries = 0; tries < 4; tries += 1) {
      await page.getByLabel("Passphrase", { exact: true }).fill(`a guess, number ${tries}`);
      await page.getByRole("button", { name: "Open my journal" }).click();
      // The words of two wrong tries are the same; the emptied field tells that this one was answered.
      await expect(page.getByLabel("Passphrase", { exact: true })).toHaveValue("");
      await expect(page.getByText("That is not the passphrase.").first()).toBeVisible();
    }
    await expect(page.getByText(/Wait \d+ seconds before the next try/).first()).toBeVisible();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Open my journal" }).click();
    await expect(page.getByText(/Wait .* before the next try/).first()).toBeVisible();
    await expect(async () => {
      // Let in already, on a machine that takes its time to show it.
      if (!page.url().endsWith("/today")) {
        await page.getByLabel("Passphrase", { exact: true }).fill(passphrase, { timeout: 6_000 });
        await page.getByRole("button", { name: "Open my journal" }).click({ timeout: 6_000 });
      }
      await page.waitForURL("**/today", { timeout: 6_000 });
    }).toPass({ timeout: 90_000 });
    await context.close();
    await server.dispose();
  });
});

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test.describe("with Google", () => {
  let server: RunningServer;
  let oidc: OidcDouble;
  const ada = { sub: "ada-1", name: "Ada", email: "ada@example.org" };

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    const client = { clientId: "pauz-e2e", clientSecret: "a secret of the journey's" };
    // The provider must know where PAUZ will be before PAUZ is there.
    const port = await freePort();
    oidc = await startOidc({ ...client, redirectUri: `http://127.0.0.1:${port}/api/auth/callback/google` }, ada);
    const env = {
      GOOGLE_CLIENT_ID: client.clientId,
      GOOGLE_CLIENT_SECRET: client.clientSecret,
      GOOGLE_ISSUER: oidc.issuer,
      PAUZ_LIMITS: "signIn=1000",
    };
    server = await startServer(env, undefined, port);
  });
  test.afterAll(async () => {
    await server.dispose();
    await oidc.stop();
  });
  test.beforeEach(() => {
    oidc.person = { ...ada, picture: oidc.pictureUrl };
    oidc.tamper = undefined;
    oidc.sendBack = undefined;
  });

  async function throughGoogle(page: Page): Promise<void> {
    await page.getByRole("link", { name: "Continue with Google" }).click();
    await page.getByRole("button", { name: `Continue as ${oidc.person.name}` }).click();
  }

  test("a person comes in, comes back, and everything is asked of PAUZ alone", async ({ browser }) => {
    const { context, page } = await visitor(browser, server);
    const watch = await watchPages(context, server.url);
    // Signing in is the one walk to another host; from then on there is none.
    watch.allow(new RegExp(`another host: \\w+ ${oidc.issuer}/`));
    await page.goto("/journal/trash");
    await expect(page.getByRole("heading", { name: "Welcome to PAUZ" })).toBeVisible();
    await expectAxeClean(page);
    await throughGoogle(page);
    await expect(page).toHaveURL(`${server.url}/journal/trash`);
    await page.goto("/settings/profile");
    await expect(page.getByLabel("Name")).toHaveValue("Ada");
    await expect(page.getByText("ada@example.org")).toBeVisible();
    await expect(page.getByRole("img", { name: "You" })).toHaveAttribute("src", /^\/api\/v1\/auth\/picture/);
    await expect(page.getByRole("img", { name: "You" })).toHaveJSProperty("naturalWidth", 1);
    const answer = (await (await me(server, await cookieOf(context))).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ name: "Ada", email: "ada@example.org" });
    watch.verify();
    const again = await visitor(browser, server);
    await again.page.goto("/signin");
    await throughGoogle(again.page);
    await again.page.waitForURL("**/today");
    expect(await (await me(server, await cookieOf(again.context))).json()).toMatchObject({ id: answer["id"] });
    expect(oidc.pictureRequests).toBe(1);
    await context.close();
    await again.context.close();
  });

  test("a cookie from before signing in is worth nothing afterwards", async ({ browser }) => {
    const { context, page } = await visitor(browser, server);
    await page.goto("/signin");
    await throughGoogle(page);
    await page.waitForURL("**/today");
    const before = await cookieOf(context);
    await page.goto("/api/v1/auth/login");
    await page.getByRole("button", { name: "Continue as Ada" }).click();
    await page.waitForURL("**/today");
    const after = await cookieOf(context);
    expect(after).not.toBe(before);
    await expect.poll(async () => (await me(server, before)).status, { timeout: 1_000 }).toBe(401);
    expect((await me(server, after)).status).toBe(200);
    await context.close();
  });

  test("a lie anywhere keeps the door shut, and says so", async ({ browser }) => {
    const lies: readonly ((page: Page, context: BrowserContext) => Promise<void>)[] = [
      // Another state in the address Google answers to.
      async () => {
        oidc.sendBack = (back) => {
          back.searchParams.set("state", "A".repeat(43));
          return back;
        };
      },
      // A browser that did not begin this sign-in: no state, no nonce, no verifier.
      async (_page, context) => context.clearCookies({ name: /signin-state/ }),
      async (_page, context) => context.clearCookies({ name: /signin-nonce/ }),
      async (_page, context) => context.clearCookies({ name: /signin-pkce/ }),
      // A token made for somebody else, or for another sign-in.
      async () => void (oidc.tamper = (claims) => ({ ...claims, aud: "another-client" })),
      async () => void (oidc.tamper = (claims) => ({ ...claims, nonce: "of another sign-in" })),
    ];
    for (const lie of lies) {
      oidc.tamper = undefined;
      oidc.sendBack = undefined;
      const { context, page } = await visitor(browser, server);
      await page.goto("/signin");
      await page.getByRole("link", { name: "Continue with Google" }).click();
      const button = page.getByRole("button", { name: "Continue as Ada" });
      await button.waitFor();
      await lie(page, context);
      await button.click();
      await expect(page).toHaveURL(/\/signin\?fault=refused$/);
      await expect(page.getByText("Google’s answer did not fit the sign-in that was begun here")).toBeVisible();
      expect((await me(server, await cookieOf(context))).status).toBe(401);
      await context.close();
    }
  });

  test("nobody becomes an owner beside it, and an open redirect stays shut", async ({ browser }) => {
    const { context, page } = await visitor(browser, server);
    await page.goto("/signin?next=//evil.example");
    await expect(page.getByLabel("Passphrase", { exact: true })).toHaveCount(0);
    await page.goto("/api/v1/auth/login?next=https://evil.example/");
    await page.getByRole("button", { name: "Continue as Ada" }).click();
    await page.waitForURL(`${server.url}/today`);
    await context.close();
  });

  test("a program exchanges the code of its own sign-in for a token that dies with the session", async ({ browser }) => {
    const { context, page } = await visitor(browser, server);
    // The program stands where the browser would be sent, and takes the code itself.
    oidc.sendBack = (back) => new URL(`/held${back.search}`, oidc.issuer);
    await page.goto("/api/v1/auth/login");
    await page.getByRole("button", { name: "Continue as Ada" }).click();
    await page.waitForURL(`${oidc.issuer}/held?**`);
    const query = new URL(page.url()).searchParams;
    const body = { code: query.get("code"), state: query.get("state") };
    const nobody = apiClient(server.url, undefined);
    expect((await nobody("POST", "/auth/token", body)).status).toBe(401);
    const made = await nobody("POST", "/auth/token", body, { cookie: await cookieOf(context) });
    expect(made.json).toMatchObject({ token_type: "bearer", expires_in: 86_400 });
    const program = apiClient(server.url, String(made.json["access_token"]));
    expect((await program("GET", "/auth/me")).json).toMatchObject({ name: "Ada" });
    const renewed = await program("POST", "/auth/refresh");
    expect(renewed.json).toMatchObject({ token_type: "bearer", expires_in: 86_400 });
    await context.close();
  });
});
