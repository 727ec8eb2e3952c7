import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { type DoublePerson, type OidcDouble, startOidc } from "@/e2e/doubles/oidc";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { err } from "@/lib/result/result";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { setSingleton } from "@/lib/process/singleton";
import { testDatabase } from "@/lib/testing/database";
import { createAudit } from "./audit";
import { createGooglePeople } from "./google-people";
import { createGoogleSignIn } from "./google-sign-in";
import { createPictures } from "./pictures";
import { createResolver } from "./resolver";
import { createSessions } from "./sessions";

const { db, config } = await testDatabase();
const client = {
  clientId: "pauz-test",
  clientSecret: "a secret of the test's",
  redirectUri: `${config.url}/api/auth/callback/google`,
};
const ada: DoublePerson = { sub: "ada-1", name: "Ada", email: "Ada@Example.org" };
const oidc: OidcDouble = await startOidc(client, ada);
afterAll(() => oidc.stop());

const audit = createAudit({ db, vault: vault(), clock: systemClock });
const common = { db, clock: systemClock, audit, secret: config.sessionSecret, url: config.url };
const resolver = createResolver(common);
const sessions = createSessions({ ...common, resolver });
const smartbucket = createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock: systemClock });
const pictures = createPictures({ db, vault: vault(), smartbucket, allowInside: true });
const people = createGooglePeople({ db, vault: vault(), clock: systemClock, audit, pictures });
const google = createGoogleSignIn({
  google: { ...client, issuer: oidc.issuer },
  url: config.url,
  secret: config.sessionSecret,
  people,
  sessions,
});

beforeEach(() => {
  oidc.person = ada;
  oidc.tamper = undefined;
  oidc.foreignKey = false;
});

const decoded = (lines: readonly string[]) =>
  Object.fromEntries(
    lines.map((line) => {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      return [name, decodeURIComponent(value)];
    }),
  );

/** Does at the provider what a browser would, and stops at the way back to PAUZ. */
async function atProvider(location: string): Promise<URL> {
  const jar = new Map<string, string>();
  let url = new URL(location);
  for (let step = 0; step < 10; step += 1) {
    if (url.origin === config.url) return url;
    const method = url.pathname.startsWith("/interaction/") ? "POST" : "GET";
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { method, redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      jar.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    url = new URL(next, url);
  }
  throw new Error("the provider never came back");
}

async function begun(next: string | null = null) {
  const start = await google.begin(next);
  if (!start.ok) throw new Error(start.error);
  return { location: start.value.location, cookies: decoded(start.value.setCookies) };
}

const context = { device: "Firefox on Linux", before: null, zone: "Europe/Berlin" };
const finish = (query: Record<string, string>, cookies: Record<string, string>) => google.finish({ ...context, query, cookies });

async function signIn(next: string | null = null) {
  const { location, cookies } = await begun(next);
  const back = await atProvider(location);
  return finish(Object.fromEntries(back.searchParams), cookies);
}

async function countOf(table: "users" | "sessions"): Promise<number> {
  const { rows } = await db.pool.query<{ count: string }>(`select count(*) from ${table}`);
  return Number(rows[0]?.count);
}

it("asks with state, nonce and PKCE, and keeps their secrets where no script and no address shows them", async () => {
  const { location, cookies } = await begun();
  const asked = new URL(location).searchParams;
  expect(asked.get("code_challenge_method")).toBe("S256");
  for (const name of ["state", "nonce", "code_challenge"]) expect(asked.get(name)?.length).toBeGreaterThan(20);
  const kept = JSON.stringify(cookies);
  expect(kept).not.toContain(asked.get("nonce"));
  expect(kept).not.toContain(asked.get("state"));
  const start = await google.begin(null);
  for (const line of start.ok ? start.value.setCookies : []) expect(line).toMatch(/HttpOnly/i);
});

it("makes a person once, and knows them again by the provider's subject", async () => {
  const before = await countOf("users");
  const first = await signIn("/garden?view=list");
  const second = await signIn();
  expect(first).toMatchObject({ ok: true, value: { next: "/garden?view=list" } });
  expect(second.ok && first.ok && second.value.viewer.userId === first.value.viewer.userId).toBe(true);
  expect(second.ok && first.ok && second.value.viewer.sessionId !== first.value.viewer.sessionId).toBe(true);
  expect(await countOf("users")).toBe(before + 1);
  const userId = first.ok ? first.value.viewer.userId : "";
  expect(await db.prisma.user.findUnique({ where: { id: userId } })).toMatchObject({ name: "Ada", email: "ada@example.org" });
  expect(await db.prisma.settings.findUnique({ where: { userId } })).toMatchObject({ zone: "Europe/Berlin", aiEnabled: false });
  expect(oidc.exchanges.at(-1)?.get("code_verifier")?.length).toBeGreaterThan(40);
});

it("gives a cookie that is the session's", async () => {
  const entry = await signIn();
  const header = entry.ok ? entry.value.setCookies.map((line) => line.split(";")[0]).join("; ") : "";
  expect(await resolver.cookieViewer(header)).toMatchObject({ userId: entry.ok ? entry.value.viewer.userId : "" });
});

it("gives somebody else's e-mail to nobody: a new subject is a new person without it", async () => {
  const mine = await signIn();
  oidc.person = { sub: "mallory", name: "Ada", email: ada.email };
  const other = await signIn();
  if (!mine.ok || !other.ok) throw new Error("both must come in");
  expect(other.value.viewer.userId).not.toBe(mine.value.viewer.userId);
  expect(await db.prisma.user.findUnique({ where: { id: other.value.viewer.userId } })).toMatchObject({ email: null });
});

it("believes no e-mail that the provider has not verified", async () => {
  oidc.person = { sub: "unverified", name: "Una", email: "una@example.org", emailVerified: false };
  const entry = await signIn();
  const userId = entry.ok ? entry.value.viewer.userId : "";
  expect(await db.prisma.user.findUnique({ where: { id: userId } })).toMatchObject({ name: "Una", email: null });
});

it("makes one person of two first sign-ins at the same time", async () => {
  oidc.person = { sub: "twice", name: "Tove", email: "tove@example.org" };
  const before = await countOf("users");
  const both = await Promise.all(
    [1, 2].map(() => people.enter({ subject: "twice", name: "Tove", email: undefined, picture: undefined }, undefined)),
  );
  expect(both[0]).toBe(both[1]);
  expect(await countOf("users")).toBe(before + 1);
});

it("does not let in a person who is being deleted", async () => {
  oidc.person = { sub: "leaving", name: "Lea", email: "lea@example.org" };
  const entry = await signIn();
  await db.prisma.user.update({ where: { id: entry.ok ? entry.value.viewer.userId : "" }, data: { deletedAt: new Date() } });
  expect(await signIn()).toEqual(err("refused"));
});

it("fetches the picture once, and keeps a copy of its own", async () => {
  oidc.person = { sub: "pictured", name: "Pia", email: "pia@example.org", picture: oidc.pictureUrl };
  const before = oidc.pictureRequests;
  const entry = await signIn();
  await signIn();
  expect(oidc.pictureRequests).toBe(before + 1);
  expect(entry.ok && (await pictures.read(entry.value.viewer))).toMatchObject({ ok: true, value: { type: "image/png" } });
});

it("lets somebody in whose picture can't be had", async () => {
  oidc.person = { sub: "no-picture", name: "Nora", email: "nora@example.org", picture: `${oidc.issuer}/nothing-here.png` };
  const entry = await signIn();
  expect(entry.ok && (await pictures.read(entry.value.viewer))).toEqual(err("not_found"));
});

type Tampering = (it: { query: Record<string, string>; cookies: Record<string, string> }, other: Record<string, string>) => void;
const without = (cookies: Record<string, string>, part: string) => {
  for (const name of Object.keys(cookies)) if (name.includes(part)) Reflect.deleteProperty(cookies, name);
};
const swap = (cookies: Record<string, string>, part: string, other: Record<string, string>) => {
  for (const name of Object.keys(cookies)) if (name.includes(part)) cookies[name] = other[name] ?? "";
};

it.each<[string, Tampering]>([
  ["another state in the address", ({ query }) => (query["state"] = "A".repeat(43))],
  ["no state in the address", ({ query }) => delete query["state"]],
  ["no state kept", ({ cookies }) => without(cookies, "state")],
  ["the state of another sign-in", ({ cookies }, other) => swap(cookies, "state", other)],
  ["no nonce kept", ({ cookies }) => without(cookies, "nonce")],
  ["the nonce of another sign-in", ({ cookies }, other) => swap(cookies, "nonce", other)],
  ["no PKCE verifier kept", ({ cookies }) => without(cookies, "pkce")],
  ["the PKCE verifier of another sign-in", ({ cookies }, other) => swap(cookies, "pkce", other)],
  ["a code that was never given", ({ query }) => (query["code"] = "made-up")],
  ["a browser that began nothing", ({ cookies }) => without(cookies, "")],
  ["a provider that is somebody else", ({ query }) => (query["iss"] = "https://evil.example")],
])("refuses %s", async (_what, tampering) => {
  const { location, cookies } = await begun();
  const other = await begun();
  const query = Object.fromEntries((await atProvider(location)).searchParams);
  const sent = { query, cookies };
  const before = [await countOf("users"), await countOf("sessions")];
  tampering(sent, other.cookies);
  expect(await finish(sent.query, sent.cookies)).toEqual(err("refused"));
  expect([await countOf("users"), await countOf("sessions")]).toEqual(before);
});

it.each<[string, NonNullable<OidcDouble["tamper"]>]>([
  ["for another audience", (claims) => ({ ...claims, aud: "another-client" })],
  ["of another issuer", (claims) => ({ ...claims, iss: "https://accounts.google.com" })],
  ["with another nonce", (claims) => ({ ...claims, nonce: "another" })],
  ["without a nonce", ({ nonce: _nonce, ...claims }) => claims],
  ["that has run out", (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 })],
])("refuses a token %s", async (_what, tamper) => {
  oidc.tamper = tamper;
  const before = await countOf("sessions");
  expect(await signIn()).toEqual(err("refused"));
  expect(await countOf("sessions")).toBe(before);
});

it("refuses a token signed by a stranger", async () => {
  oidc.foreignKey = true;
  expect(await signIn()).toEqual(err("refused"));
});

it("refuses the same answer a second time", async () => {
  const { location, cookies } = await begun();
  const query = Object.fromEntries((await atProvider(location)).searchParams);
  expect(await finish(query, cookies)).toMatchObject({ ok: true });
  expect(await finish(query, cookies)).toEqual(err("refused"));
});

it.each(["//evil.example", "https://evil.example/", "/\\evil.example", "/signin", "javascript:alert(1)"])(
  "never leads to %s afterwards",
  async (next) => {
    expect(await signIn(next)).toMatchObject({ ok: true, value: { next: "/today" } });
  },
);

it.each([
  "https://evil.example/",
  `${config.url}//evil.example/`,
  `${config.url}/\\evil.example/`,
  `${config.url}@evil.example/`,
])("never leads to %s, planted in the cookie that keeps the way", async (planted) => {
  const { location, cookies } = await begun("/garden");
  const name = Object.keys(cookies).find((it) => it.endsWith("signin-next")) ?? "";
  expect(cookies[name]).toContain("/garden");
  const query = Object.fromEntries((await atProvider(location)).searchParams);
  expect(await finish(query, { ...cookies, [name]: planted })).toMatchObject({ ok: true, value: { next: "/today" } });
});

it("ends the session the browser brought along", async () => {
  const first = await signIn();
  if (!first.ok) throw new Error("must come in");
  const { location, cookies } = await begun();
  const back = await atProvider(location);
  await google.finish({ ...context, before: first.value.viewer, query: Object.fromEntries(back.searchParams), cookies });
  const header = first.value.setCookies.map((line) => line.split(";")[0]).join("; ");
  expect(await resolver.cookieViewer(header)).toBeNull();
});

it("says so when the provider can't be reached", async () => {
  const nowhere = createGoogleSignIn({
    google: { ...client, issuer: "http://127.0.0.1:9" },
    url: config.url,
    secret: config.sessionSecret,
    people,
    sessions,
  });
  expect(await nowhere.begin(null)).toEqual(err("broken"));
});

it("binds every cookie to the one https host where there is one", async () => {
  const url = "https://journal.example";
  const secured = createGoogleSignIn({
    google: { ...client, issuer: oidc.issuer },
    url,
    secret: config.sessionSecret,
    people,
    sessions,
  });
  const address = config.url;
  setSingleton("config", { ...config, url });
  const start = await secured.begin("/today");
  setSingleton("config", { ...config, url: address });
  if (!start.ok) throw new Error(start.error);
  expect(start.value.setCookies.length).toBeGreaterThan(3);
  for (const line of start.value.setCookies) {
    expect(line).toMatch(/^__Host-/);
    expect(line).toMatch(/; Path=\/(;|$)/);
    expect(line).toMatch(/; Secure/);
    expect(line).not.toMatch(/domain=/i);
  }
  expect(new URL(start.value.location).searchParams.get("redirect_uri")).toBe(`${url}/api/auth/callback/google`);
});
