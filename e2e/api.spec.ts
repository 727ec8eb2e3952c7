import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { type ApiClient, apiClient } from "./support/api";
import { pauz } from "./support/pauz";
import { type RunningServer, startServer } from "./support/server";

// The API as a program meets it: a token, JSON, problem details. What is sent wrong gets words; nothing gets a 500.

let server: RunningServer;
let token: string;
let api: ApiClient;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer({ PAUZ_API_ORIGINS: "https://app.example", PAUZ_LIMITS: "hint=3" });
  const folder = mkdtempSync(join(tmpdir(), "pauz-api-"));
  writeFileSync(join(folder, "passphrase"), "a long and quiet passphrase");
  await pauz(server.dataDir, ["owner", "create", "--name", "Mara", "--passphrase-file", join(folder, "passphrase")]);
  token = (await pauz(server.dataDir, ["token", "create", "--owner", "Mara", "--scope", "write", "--name", "tests"])).trim();
  rmSync(folder, { recursive: true });
  expect(token).toMatch(/^pauz_[\w-]{43}$/);
  api = apiClient(server.url, token);
});

test.afterAll(() => server.dispose());

const save = (id: string, body: unknown) => api("POST", `/freejournal/${id}/save`, body);

async function entry(content: string): Promise<string> {
  const made = await api("POST", "/freejournal", { content });
  expect(made.status).toBe(201);
  return String(made.json["id"]);
}

test("writes, saves, lists, reads, trashes and restores", async () => {
  const id = await entry("A first line.\n\nMore.");
  const saved = await save(id, { content: "A second thought.", base_revision: 1, save_id: randomUUID() });
  expect(saved.json).toMatchObject({ id, session_id: id, content: "A second thought.", revision: 2 });
  expect(String(saved.json["created_at"])).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const list: Record<string, unknown>[] = JSON.parse((await api("GET", "/freejournal?previews_only=true")).text);
  expect(list[0]).toMatchObject({ id, content_preview: "A second thought.", word_count: 3 });
  expect((await api("DELETE", `/freejournal/${id}`)).status).toBe(204);
  expect((await api("GET", `/freejournal/${id}`)).status).toBe(404);
  expect((await api("POST", `/entries/${id}/restore`)).json).toMatchObject({ content: "A second thought." });
  const versions: { revision: number }[] = JSON.parse((await api("GET", `/entries/${id}/revisions`)).text);
  expect((await api("POST", `/entries/${id}/revisions/${versions.at(-1)?.revision}/restore`)).status).toBe(200);
});

test("pages through a list by its Link header", async () => {
  const ids = [await entry("one"), await entry("two"), await entry("three")];
  const seen: string[] = [];
  let path: string | undefined = "/freejournal?previews_only=true&limit=2&order=asc";
  while (path !== undefined) {
    const page = await api("GET", path);
    const rows: { id: string }[] = JSON.parse(page.text);
    seen.push(...rows.map((row) => row.id));
    path = /<\/api\/v1(.*)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1];
  }
  expect(seen.slice(-3)).toEqual(ids);
  expect(new Set(seen).size).toBe(seen.length);
});

test("gives every byte of a text back", async () => {
  const texts = [
    "tab\t nul \u0000 cr\r\n end  \n",
    "# 1986. [a](b) <b>&amp;</b> ![x](y)\n| a | b |",
    "👩‍👩‍👧 日记 صباح é vs é \u202e",
    "\ufeffbom",
  ];
  for (const content of texts) {
    const read = await api("GET", `/freejournal/${await entry(content)}`);
    expect(read.json["content"]).toBe(content);
  }
});

test("a stale save keeps both texts and says so", async () => {
  const id = await entry("base");
  await save(id, { content: "theirs", base_revision: 1 });
  const stale = await save(id, { content: "mine", base_revision: 1 });
  expect(stale.status).toBe(409);
  expect(stale.headers.get("content-type")).toBe("application/problem+json");
  expect(stale.json).toMatchObject({
    code: "conflict",
    status: 409,
    current: { content: "theirs", revision: 2 },
    yours: { content: "mine" },
  });
});

test("the same save arriving three times is one revision", async () => {
  const id = await entry("base");
  const body = { content: "once", base_revision: 1, save_id: randomUUID() };
  const answers = await Promise.all([save(id, body), save(id, body), save(id, body)]);
  expect(answers.map((answer) => answer.json["revision"])).toEqual([2, 2, 2]);
});

test("an entry made again under its id is the same entry", async () => {
  const id = randomUUID();
  for (const path of ["/entries", "/freejournal"]) {
    const made = await api("POST", path, { id, content: "Only once." });
    expect(`${path} ${made.status}`).toBe(`${path} 201`);
    expect(made.json).toMatchObject({ id, revision: 1 });
  }
  expect((await api("POST", "/entries", { id, content: "Something else." })).status).toBe(409);
});

test("bad input gets words and a field, and nothing changes", async () => {
  const id = await entry("kept");
  const used = randomUUID();
  expect((await save(await entry("another"), { content: "more", base_revision: 1, save_id: used })).status).toBe(200);
  const cases: [string, string, unknown, number, string, string?][] = [
    ["POST", `/freejournal/${id}/save`, { content: "" }, 422, "empty_text"],
    ["POST", `/freejournal/${id}/save`, { content: " \n " }, 422, "empty_text"],
    ["POST", `/freejournal/${id}/save`, { content: "é".repeat(500_001) }, 413, "text_too_long"],
    ["POST", `/freejournal/${id}/save`, { content: 7 }, 422, "invalid_input", "content"],
    ["POST", `/freejournal/${id}/save`, {}, 422, "invalid_input", "content"],
    ["POST", `/freejournal/${id}/save`, { content: "x", base_revision: -1 }, 422, "invalid_input", "base_revision"],
    ["POST", `/freejournal/${id}/save`, { content: "x", base_revision: 2 ** 31 }, 422, "invalid_input", "base_revision"],
    ["POST", `/freejournal/${id}/save`, { content: "x", save_id: used }, 422, "invalid_input", "save_id"],
    ["POST", `/freejournal/${id}/save`, { content: "x", save_id: "no" }, 422, "invalid_input", "save_id"],
    ["POST", `/freejournal/${id}/save`, '{"content": "\\ud83d"}', 422, "unstorable_text"],
    ["POST", `/freejournal/${id}/save`, '{"content": "half', 422, "malformed_json"],
    ["POST", `/freejournal/${id}/save`, "[1,2", 422, "malformed_json"],
    ["POST", `/freejournal/${id}/mood`, { mood: "furious" }, 422, "invalid_input", "mood"],
    ["POST", "/garden", { mood: 3 }, 422, "invalid_input", "mood"],
    ["PATCH", `/entries/${id}`, { favorite: "yes" }, 422, "invalid_input", "favorite"],
    ["PATCH", `/entries/${id}`, { local_date: "2026-02-30" }, 422, "invalid_input", "local_date"],
    ["PATCH", `/entries/${id}`, { zone: "Mars/Olympus" }, 422, "invalid_input", "zone"],
    ["PATCH", `/entries/${id}`, { colour: "red" }, 422, "invalid_input", "colour"],
    ["PATCH", "/settings", { ai: { nope: true } }, 422, "invalid_input", "ai.nope"],
    ["POST", "/entries", { content: "x", written_at: "yesterday" }, 422, "invalid_input", "written_at"],
    ["PATCH", `/entries/${id}`, { local_date: "0000-01-01" }, 422, "invalid_input", "local_date"],
    ["PATCH", `/entries/${id}`, { created_at: "0000-12-31T23:00:00Z" }, 422, "invalid_input", "created_at"],
    ["PATCH", `/entries/${id}`, { created_at: "2026-03-01T10:00" }, 422, "invalid_input", "created_at"],
    ["PATCH", `/entries/${id}`, { created_at: "9999-03-01T10:00:00Z" }, 422, "not_yet"],
    ["PATCH", "/settings", { day_start: 9 }, 422, "invalid_input", "day_start"],
    ["GET", "/freejournal?limit=0", undefined, 422, "invalid_input", "limit"],
    ["GET", "/freejournal?start_date=yesterday", undefined, 422, "invalid_input", "start_date"],
    ["GET", "/freejournal?cursor=zzzz", undefined, 422, "bad_cursor"],
    ["GET", `/freejournal/${randomUUID()}`, undefined, 404, "not_found"],
    ["GET", "/freejournal/not-an-id", undefined, 404, "not_found"],
    ["GET", "/freejournal/%00", undefined, 404, "not_found"],
    ["GET", "/freejournal/%FF", undefined, 404, "not_found"],
    ["GET", "/nothing", undefined, 404, "unknown_call"],
    ["PUT", "/freejournal", { content: "x" }, 405, "method_not_allowed"],
  ];
  for (const [method, path, body, status, code, field] of cases) {
    const answer = await api(method, path, body);
    const name = `${method} ${path.replace(id, "{id}")} ${JSON.stringify(body)?.slice(0, 40)}`;
    expect(`${name}: ${answer.status} ${String(answer.json["code"])}`).toBe(`${name}: ${status} ${code}`);
    if (field !== undefined) expect(JSON.stringify(answer.json["errors"]), name).toContain(`"field":"${field}"`);
  }
  expect((await api("GET", `/freejournal/${id}`)).json).toMatchObject({ content: "kept", revision: 1 });
});

test("bytes that aren't UTF-8, and forms, are refused", async () => {
  const id = await entry("kept");
  const raw = (body: Uint8Array<ArrayBuffer>, type: string) =>
    fetch(`${server.url}/api/v1/freejournal/${id}/save`, {
      method: "POST",
      body,
      headers: { authorization: `Bearer ${token}`, "content-type": type },
    });
  const broken = new Uint8Array([...Buffer.from('{"content":"'), 0xff, 0xfe, ...Buffer.from('"}')]);
  expect((await raw(broken, "application/json")).status).toBe(422);
  expect((await raw(new Uint8Array(Buffer.from("content=x")), "application/x-www-form-urlencoded")).status).toBe(415);
  expect((await raw(new Uint8Array(Buffer.from('{"content":"x"}')), "text/plain")).status).toBe(415);
});

test("paths work with and without a trailing slash", async () => {
  for (const path of ["/freejournal", "/freejournal/", "/stats/overview", "/stats/overview/", "/auth/me/"]) {
    expect(`${path} ${(await api("GET", path)).status}`).toBe(`${path} 200`);
  }
});

test("an export's link is made by asking, and looking at the export tells it without making more", async () => {
  const id = await entry("On paper.");
  const asked = await api("POST", `/freejournal/${id}/export`);
  expect(asked.status).toBe(200);
  const [row]: { id: string }[] = JSON.parse((await api("GET", "/exports")).text);
  const looks = [await api("GET", `/exports/${row?.id}`), await api("GET", `/exports/${row?.id}/`)];
  expect(looks.map((look) => look.json["pdf_url"])).toEqual([asked.json["pdf_url"], asked.json["pdf_url"]]);
  expect(looks[0]?.json).toMatchObject({ status: "ready", expires_at: asked.json["expires_at"] });
  const again = await api("POST", "/exports", { entry_id: id });
  expect(again.json).toMatchObject({ id: row?.id, status: "ready", status_url: `${server.url}/api/v1/exports/${row?.id}` });
  expect(again.json["pdf_url"]).not.toBe(asked.json["pdf_url"]);
  expect((await api("GET", `/exports/${row?.id}`)).json["pdf_url"]).toBe(again.json["pdf_url"]);
  expect((await fetch(String(asked.json["pdf_url"]))).status).toBe(200);
});

test("too many requests are told when to come back", async () => {
  const id = await entry("A walk by the canal, and a long talk with Lena about December.");
  const answers = [];
  for (let n = 0; n < 5; n += 1)
    answers.push(await api("POST", `/freejournal/${id}/hints`, { current_content: "A walk by the canal with Lena." }));
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused).toHaveLength(2);
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await save(id, { content: "Saving goes on.", base_revision: 1 })).status).toBe(200);
});

test("browsers of other origins are let in only where the operator said so, and without cookies", async () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/api/v1/freejournal`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
  expect((await preflight("https://app.example")).headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect((await preflight("https://app.example")).headers.get("access-control-allow-credentials")).toBeNull();
  expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
  const read = await api("GET", "/stats/overview", undefined, { origin: "https://app.example" });
  expect(read.headers.get("access-control-allow-origin")).toBe("https://app.example");
});

test("describes itself", async () => {
  const document = await (await fetch(`${server.url}/api/v1/openapi.json`)).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining(["/freejournal/{id}/save", "/garden", "/stats/overview", "/settings", "/exports"]),
  );
});
