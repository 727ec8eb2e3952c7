import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type RaindropDouble, startRaindropDouble } from "@/e2e/doubles/raindrop";
import { type S3Double, startS3Double } from "@/e2e/doubles/s3";
import { config } from "@/lib/config/config";
import { newId, type UserId } from "@/lib/ids/ids";
import { clearSingleton } from "@/lib/process/singleton";
import { bucketNames } from "@/lib/smartbucket/port";
import { testDatabase } from "@/lib/testing/database";
import { doctor } from "./doctor";
import { checkStores } from "./stores";

const { db, config: test } = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "pauz-doctor-"));
const { user, password, database: name, host, port } = test.database;
const account = { apiKey: "raindrop-test-key", applicationName: "pauz", version: "v1" };
const keys = { accessKeyId: "PAUZTESTKEY", secretAccessKey: "the-s3-secret", region: "eu-central-1" };
let raindrop: RaindropDouble;
let s3: S3Double;

beforeAll(async () => {
  raindrop = await startRaindropDouble(account);
  s3 = await startS3Double({ ...keys, bucket: "pauz-private" });
});
afterAll(async () => {
  await Promise.all([raindrop.close(), s3.close()]);
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(() => {
  raindrop.heal();
  s3.heal();
  vi.stubEnv("PAUZ_DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", `postgresql://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`);
});
afterEach(() => vi.unstubAllEnvs());

const raindropVariables = () => ({
  RAINDROP_API_KEY: account.apiKey,
  APPLICATION_NAME: account.applicationName,
  RAINDROP_APPLICATION_VERSION: account.version,
  RAINDROP_BASE_URL: raindrop.baseUrl,
});
const s3Variables = () => ({
  S3_ENDPOINT: s3.endpoint,
  S3_BUCKET: "pauz-private",
  S3_REGION: keys.region,
  S3_ACCESS_KEY_ID: keys.accessKeyId,
  S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
});

function configure(variables: Readonly<Record<string, string>>): void {
  for (const [variable, value] of Object.entries(variables)) vi.stubEnv(variable, value);
  for (const one of [
    "config",
    "database",
    "vault",
    "auth.audit",
    "auth.owner",
    "smartbucket",
    "objectstore",
    "store.leaving",
    "leaving.eraser",
  ])
    clearSingleton(one);
}

/** Runs it as `npm run pauz -- doctor` does: its status, and its lines by what they are about. */
async function run(variables: Readonly<Record<string, string>>) {
  configure(variables);
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  try {
    const status = await doctor();
    return { status, all: lines.join("\n"), line: (what: string) => lines.find((it) => it.slice(9).startsWith(what)) ?? "" };
  } finally {
    log.mockRestore();
  }
}

describe("pauz doctor", () => {
  it("finds the local stores in order, and says what is off", async () => {
    const { status, line } = await run({});
    expect(status).toBe(0);
    expect(line("Objects")).toBe(
      `ok       Objects   local: files in the data folder ${dataDir}; put, get, list and delete work in all 7 buckets`,
    );
    expect(line("PDFs")).toMatch(/^ok .*local: .*put, get, list and delete work$/);
    expect(line("Raindrop")).toMatch(/^off .*RAINDROP_API_KEY and its application are not set/);
    expect(line("Speech")).toMatch(/^off .*neither ELEVENLABS_API_KEY nor OPENAI_TRANSCRIBE_MODEL/);
    expect(line("S3")).toMatch(/^off .*S3_BUCKET and its keys are not set/);
    const left = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
    expect(left.filter(({ parentPath }) => /objects|objectstore/.test(parentPath))).toEqual([]);
  });

  it("puts, gets, lists and deletes in every bucket of Raindrop and in S3, and leaves nothing", async () => {
    const { status, all, line } = await run({ ...raindropVariables(), ...s3Variables() });
    expect(status).toBe(0);
    expect(line("Objects")).toMatch(
      /^ok +Objects +raindrop: 127\.0\.0\.1:\d+, application pauz, version v1; .* work in all 7 buckets$/,
    );
    expect(line("PDFs")).toMatch(/^ok +PDFs +s3: 127\.0\.0\.1:\d+, bucket pauz-private; put, get, list and delete work$/);
    expect(all).not.toMatch(/raindrop-test-key|the-s3-secret|Raindrop /);
    for (const call of ["put_object", "get_object", "list_objects", "delete_object"])
      expect(new Set(raindrop.requests.filter((it) => it.call === call).map(({ bucket }) => bucket))).toEqual(
        new Set(bucketNames),
      );
    expect(raindrop.refusals).toEqual([]);
    expect([raindrop.objects.size, s3.objects.size]).toEqual([0, 0]);
  });

  it("puts, gets and deletes a memory of nobody's, and leaves no session", async () => {
    const { status, line } = await run(raindropVariables());
    expect(status).toBe(0);
    expect(line("Memory")).toMatch(
      /^ok +Memory +raindrop: 127\.0\.0\.1:\d+, application pauz, version v1, memory memory; put, get and delete work; /,
    );
    expect(raindrop.memorySessions.size).toBe(0);
    expect(raindrop.refusals).toEqual([]);
  });

  it.each(["put", "get", "delete"] as const)("says that %s of a memory failed, and leaves no session", async (operation) => {
    raindrop.fail({ kind: "status", status: 403 }, 1, `${operation}_memory`);
    const { status, line } = await run(raindropVariables());
    expect(status).toBe(1);
    expect(line("Memory")).toMatch(
      new RegExp(`^FAILING +Memory .*; ${operation} failed, it refused \\(403 PERMISSION_DENIED\\)$`),
    );
    expect(raindrop.memorySessions.size).toBe(0);
    const another = await run({ ...raindropVariables(), RAINDROP_MEMORY: "diary" });
    expect(another.line("Memory")).toMatch(/^FAILING .*memory diary; put failed, it refused \(404 NOT_FOUND\)$/);
  });

  it.each(["put", "get", "list", "delete"] as const)("names driver, bucket and operation when %s fails", async (operation) => {
    raindrop.fail({ kind: "status", status: 403 }, 1, `${operation}_object${operation === "list" ? "s" : ""}` as "put_object");
    const { status, line } = await run(raindropVariables());
    expect(status).toBe(1);
    expect(line("Objects")).toMatch(
      new RegExp(
        `^FAILING +Objects +raindrop: .*; (${bucketNames.join("|")}): ${operation} failed, it refused \\(403 PERMISSION_DENIED\\)$`,
      ),
    );
    expect(raindrop.objects.size).toBe(0);
  });

  it("says which setting's refusal it is, once for all buckets", async () => {
    const { status, all, line } = await run({ ...raindropVariables(), RAINDROP_API_KEY: "another-key" });
    expect(status).toBe(1);
    expect(line("Objects")).toContain(`; ${bucketNames.join(", ")}: put failed, it refused (401 UNAUTHENTICATED)`);
    expect(all).not.toContain("another-key");
  });

  it("notices a store that gives other bytes back", async () => {
    raindrop.fail({ kind: "wrong-bytes" }, 1, "put_object");
    expect((await run(raindropVariables())).line("Objects")).toMatch(/^FAILING .*: get failed, other bytes came back$/);
  });

  it("says why S3 failed, and that its variables are of no use when local is named", async () => {
    s3.fail({ kind: "status", status: 403 }, 1, "PUT");
    const refused = await run(s3Variables());
    expect(refused.status).toBe(1);
    expect(refused.line("PDFs")).toMatch(/^FAILING +PDFs +s3: .*; pauz-private: put failed, .*\(AccessDenied\)$/);
    const unused = await run({
      ...s3Variables(),
      PAUZ_OBJECTSTORE: "local",
      ...raindropVariables(),
      PAUZ_SMARTBUCKET: "local",
      PAUZ_SMARTMEMORY: "postgres",
    });
    expect(unused.line("Memory")).toBe("ok       Memory    postgres: sealed in the database");
    expect(unused.status).toBe(0);
    expect(unused.line("S3")).toMatch(/^off .*variables are set, but PAUZ_OBJECTSTORE is local/);
    expect(unused.line("Raindrop")).toMatch(/^off .*variables are set, but PAUZ_SMARTBUCKET is local/);
    expect(raindrop.requests).toEqual([]);
  });
});

it("tells of deleted accounts while something of them is left, and of one that no store lets go of", async () => {
  const close = (hours: number) =>
    db.pool.query("INSERT INTO users (id, name, created_at, deleted_at) VALUES ($1, '', now(), $2)", [
      newId<UserId>(),
      new Date(Date.now() - hours * 3_600_000),
    ]);
  expect((await run({})).line("Leaving")).toBe("");
  await close(1);
  const fine = await run({});
  expect([fine.status, fine.line("Leaving")]).toEqual([
    0,
    "ok       Leaving   one deleted account: what is left goes within a day of the deletion",
  ]);
  await close(27);
  const failing = await run({});
  expect(failing.status).toBe(1);
  expect(failing.line("Leaving")).toMatch(/^FAILING +Leaving +one deleted account should be gone by now/);
  await db.pool.query("DELETE FROM users WHERE deleted_at IS NOT NULL");
});

describe("the check of the stores", () => {
  it("waits no longer than its limit, and takes away what a put without an answer left", async () => {
    raindrop.fail({ kind: "hang", when: "after" }, 1, "put_object");
    s3.fail({ kind: "silent" }, 1, "PUT");
    configure({ ...raindropVariables(), ...s3Variables() });
    const started = performance.now();
    const [objects, pdfs] = await checkStores(config(), 2_000);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(objects?.troubles).toMatchObject([{ operation: "put", why: "it took too long" }]);
    expect(pdfs?.troubles).toEqual([{ bucket: "pauz-private", operation: "put", why: "it took too long" }]);
    expect(raindrop.objects.size).toBe(0);
  });

  it("sweeps what an earlier check left there, but not one that is under way", async () => {
    const owner = "00000000-0000-0000-0000-000000000000";
    const kept = { body: Buffer.from("x"), contentType: "text/plain", unindexed: 0 };
    raindrop.objects.set(`hints/${owner}/doctor-old`, { ...kept, at: new Date(Date.now() - 2 * 3_600_000) });
    raindrop.objects.set(`hints/${owner}/doctor-young`, { ...kept, at: new Date() });
    configure(raindropVariables());
    await checkStores(config());
    expect([...raindrop.objects.keys()]).toEqual([`hints/${owner}/doctor-young`]);
    raindrop.objects.clear();
  });
});
