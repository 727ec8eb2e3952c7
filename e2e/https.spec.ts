import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { pauz } from "./support/pauz";
import { type RunningServer, startServer } from "./support/server";

// PAUZ behind a proxy that ends https: only what the proxy hands on arrives, under the one public name.

const url = "https://journal.example";
const passphrase = "a long and quiet passphrase";
let server: RunningServer;

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

function proxied(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const all = { host: "journal.example", "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.7", ...headers };
    const asked = request(new URL(path, server.url), { method, headers: all }, (answer) => {
      let text = "";
      answer.on("data", (part) => (text += String(part)));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const unescaped = (html: string) => html.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'");

/** Sends the sign-in form as a browser without scripts does. */
async function signIn(origin: string): Promise<Answer> {
  const page = (await proxied("GET", "/signin")).text;
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)];
  expect(hidden.length).toBeGreaterThan(0);
  const fields: [string, string][] = hidden.map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)]);
  const form = new FormData();
  for (const [name, value] of [...fields, ["passphrase", passphrase] as const]) form.append(name, value);
  const encoded = new Response(form);
  const type = encoded.headers.get("content-type") ?? "";
  return proxied("POST", "/signin", { origin, "content-type": type }, Buffer.from(await encoded.arrayBuffer()));
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer({ PAUZ_URL: url });
  const folder = mkdtempSync(join(tmpdir(), "pauz-https-"));
  writeFileSync(join(folder, "passphrase"), passphrase);
  await pauz(server.dataDir, ["owner", "create", "--name", "Mara", "--passphrase-file", join(folder, "passphrase")]);
  rmSync(folder, { recursive: true });
});
test.afterAll(() => server.dispose());

test("gives a session that this one host alone gets back, over https alone", async () => {
  const entered = await signIn(url);
  expect([entered.status, entered.headers.location]).toEqual([303, "/today"]);
  const [cookie = ""] = entered.headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^__Host-pauz-session=[^;]+;/);
  expect(cookie).toMatch(/; Secure(;|$)/i);
  expect(cookie).toMatch(/; HttpOnly(;|$)/i);
  expect(cookie).toMatch(/; SameSite=lax(;|$)/i);
  expect(cookie).toMatch(/; Path=\/(;|$)/i);
  expect(cookie).not.toMatch(/domain=/i);
  const [pair = ""] = cookie.split(";");
  const me = (value: string) => proxied("GET", "/api/v1/auth/me", { cookie: value });
  expect((await me(pair)).status).toBe(200);
  // What a plain-http page of the same name could plant is worth nothing.
  expect((await me(pair.replace("__Host-", ""))).status).toBe(401);
  expect((await proxied("GET", "/today")).headers["strict-transport-security"]).toBe("max-age=31536000");
});

test("takes its form from its own address only, whatever the proxy's headers say", async () => {
  const forged = await signIn("https://evil.example");
  expect(forged.headers["set-cookie"]).toBeUndefined();
  expect(forged.status).not.toBe(303);
  expect((await proxied("GET", "/signin", { host: "evil.example", "x-forwarded-host": "journal.example" })).status).toBe(421);
});

test("says its public name in redirects, and tells a stranger nobody's name", async () => {
  const home = await proxied("GET", "/settings/profile");
  expect(new URL(home.headers.location ?? "", url).origin).toBe(url);
  expect((await proxied("GET", "/signin")).text).not.toContain("Mara");
});
