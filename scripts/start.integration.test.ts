import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, type RunningServer, startServer } from "../e2e/support/server";

// The two commands as a person uses them, in processes of their own, on a data folder of their own.

const folder = mkdtempSync(join(tmpdir(), "pauz-start-"));
chmodSync(folder, 0o711);
const dataDir = join(folder, "data");
const root = process.cwd();
let server: RunningServer;
let token = "";

type Ended = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, "scripts", script), ...args], {
    cwd: root,
    env: { NODE_ENV: "production", PATH: process.env["PATH"] ?? "", ...env },
  });
  const out = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (out.stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (out.stderr += String(chunk)));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, ...out })));
}

const pauz = (...args: readonly string[]) => run("pauz.mjs", args, { PAUZ_DATA_DIR: dataDir });

/** What `npm start` says when it can't: one line, and a status that isn't 0. */
async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const ended = await run("start.mjs", [], { PORT: String(await freePort()), PAUZ_DATA_DIR: join(folder, "refused"), ...env });
  expect(ended.status).toBe(1);
  const lines = ended.stderr.trim().split("\n");
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
}

const postmasterPid = () => Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

async function tokenWorks(): Promise<boolean> {
  const answer = await fetch(`${server.url}/api/v1/stats/overview`, { headers: { authorization: `Bearer ${token}` } });
  return answer.status === 200;
}

async function until(what: () => Promise<boolean>, seconds: number): Promise<number> {
  const start = performance.now();
  while (!(await what())) {
    if (performance.now() - start > seconds * 1000) throw new Error(`not so after ${seconds} s`);
    await pause(100);
  }
  return (performance.now() - start) / 1000;
}

const ready = async () => (await fetch(`${server.url}/readyz`)).status === 200;

beforeAll(async () => {
  server = await startServer({}, dataDir);
}, 400_000);

afterAll(async () => {
  await server.dispose();
  rmSync(folder, { recursive: true, force: true });
});

describe("npm start", () => {
  it("says where PAUZ is and where the journal is kept, and writes its process id", async () => {
    expect(server.output()).toContain(`PAUZ is ready:  ${server.url}`);
    expect(server.output()).toContain(`Your journal:   ${dataDir}`);
    const pid = Number(readFileSync(join(dataDir, "pauz.pid"), "utf8"));
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: "alive" });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
      ready: true,
      checks: { database: "ok", migrations: "ok", objects: "ok", server: "ok" },
    });
  });

  it("has one address: this machine's other names lead to it, any other host is refused", async () => {
    const port = new URL(server.url).port;
    const other = await fetch(`http://localhost:${port}/signin?next=/garden`, { redirect: "manual" });
    expect([other.status, other.headers.get("location")]).toEqual([308, `${server.url}/signin?next=/garden`]);
    const forged = spawnSync("curl", ["-s", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: evil.example", server.url]);
    if (forged.error === undefined) expect(String(forged.stdout)).toBe("421");
  });

  it("is administered while it runs: an owner, and a token that works", async () => {
    const file = join(folder, "passphrase");
    writeFileSync(file, "four quiet words of mine\n");
    expect(await pauz("owner", "create", "--name", "Ada", "--passphrase-file", file)).toMatchObject({ status: 0, stderr: "" });
    const made = await pauz("token", "create", "--owner", "Ada", "--scope", "write", "--name", "test");
    expect(made).toMatchObject({ status: 0, stderr: "", stdout: expect.stringMatching(/^pauz_[A-Za-z0-9_-]{40,}\n$/) });
    token = made.stdout.trim();
    expect(await tokenWorks()).toBe(true);
    expect((await pauz("doctor")).stdout).toMatch(/ok +Database +embedded PostgreSQL/);
  });

  it("refuses a second copy on the same data folder", async () => {
    expect(await refusal({ PAUZ_DATA_DIR: dataDir })).toContain(`The data folder ${dataDir} is in use by another running copy`);
    expect(await ready()).toBe(true);
  });

  it("brings PostgreSQL back when it is killed", async () => {
    const pid = postmasterPid();
    process.kill(pid, "SIGKILL");
    await until(async () => !(await ready()) || postmasterPid() !== pid, 5);
    expect(await until(ready, 15)).toBeLessThan(10);
    expect(await tokenWorks()).toBe(true);
  });

  it("ends with 0 within 10 s of SIGTERM, and leaves nothing running", async () => {
    const start = performance.now();
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(existsSync(join(dataDir, "pauz.pid"))).toBe(false);
    // PostgreSQL takes its own file away when it has stopped; its number may be a zombie's for a moment longer.
    expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
  });

  it("finds everything as it was on the second run", async () => {
    server = await startServer({}, dataDir);
    expect(await tokenWorks()).toBe(true);
  });

  it("adopts the database that a killed copy left behind", async () => {
    const pid = postmasterPid();
    await server.stop("SIGKILL");
    expect(() => process.kill(pid, 0)).not.toThrow();
    server = await startServer({}, dataDir);
    expect(postmasterPid()).toBe(pid);
    expect(await tokenWorks()).toBe(true);
  });

  it("recovers when both were killed at once", async () => {
    const pid = postmasterPid();
    process.kill(pid, "SIGKILL");
    await server.stop("SIGKILL");
    server = await startServer({}, dataDir);
    expect(postmasterPid()).not.toBe(pid);
    expect(await tokenWorks()).toBe(true);
  });

  it("is administered while it doesn't run, and nothing is left running", async () => {
    expect(await server.stop("SIGINT")).toBe(0);
    expect(await pauz("doctor")).toMatchObject({ status: 0, stdout: expect.stringContaining("with the owner's passphrase") });
    expect(existsSync(join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
  });
});

describe("npm start says in one line why it can't", () => {
  it("port in use", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    expect(await refusal({ PORT: port })).toContain(`Port ${port} is in use by another program`);
    taken.close();
  });

  it("data folder of a newer version", async () => {
    const newer = mkdtempSync(join(folder, "newer-"));
    writeFileSync(join(newer, "pauz.json"), '{"layout": 99}');
    expect(await refusal({ PAUZ_DATA_DIR: newer })).toContain("was made by a newer version of PAUZ");
  });

  it("a master key that doesn't open what is stored", async () => {
    const key = readFileSync(join(dataDir, "keys", "master.key"), "utf8");
    writeFileSync(join(dataDir, "keys", "master.key"), `${Buffer.alloc(32, 7).toString("base64")}\n`);
    expect(await refusal({ PAUZ_DATA_DIR: dataDir })).toMatch(/master key is not the one that sealed this journal \(1 person/);
    writeFileSync(join(dataDir, "keys", "master.key"), "rubbish\n");
    expect(await refusal({ PAUZ_DATA_DIR: dataDir })).toMatch(/master\.key is not a master key/);
    writeFileSync(join(dataDir, "keys", "master.key"), key);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["SQLite", { DATABASE_URL: "sqlite:./pauz.db" }, /SQLite.*PostgreSQL/],
    ["no database", { DATABASE_URL: "postgresql://a:b@127.0.0.1:9/pauz" }, /No database: nothing answers at 127\.0\.0\.1:9/],
    ["half a group", { GOOGLE_CLIENT_ID: "x" }, /GOOGLE_CLIENT_SECRET is missing/],
    ["an invalid value", { PAUZ_ROLE: "both" }, /PAUZ_ROLE can't be "both"/],
  ])("%s", async (_, env, line) => {
    expect(await refusal(env)).toMatch(line);
  });
});

describe("npm run pauz", () => {
  it("explains itself", async () => {
    expect(await pauz("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("doctor") });
    expect(await pauz("owner", "create", "--nom", "X")).toMatchObject({ status: 2 });
    expect(await pauz("owner", "create", "--name", "X")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--passphrase-file is missing"),
    });
    expect(await pauz("migrate", "--name", "X")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--name means nothing here"),
    });
    expect(await pauz("sing")).toMatchObject({ status: 2, stderr: expect.stringContaining('no command "sing"') });
  });
});
