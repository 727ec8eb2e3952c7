import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, openEmbedded, takeCopyLock } from "./embedded";
import { leastPrivileged } from "./unprivileged";

const folder = mkdtempSync(join(tmpdir(), "pauz-embedded-"));
chmodSync(folder, 0o711);
const isRoot = process.getuid?.() === 0;

async function ask<Row extends pg.QueryResultRow>(server: EmbeddedServer, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an embedded server", () => {
  let server: EmbeddedServer;
  const dataDir = join(folder, "data");

  beforeAll(async () => {
    server = await openEmbedded(dataDir);
  }, 60_000);
  afterAll(() => server.stop());

  it("speaks UTF-8 whatever the machine's language", async () => {
    expect(await ask(server, "show server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
    expect(await ask(server, "select upper('élan 花') as it")).toEqual([{ it: "ÉLAN 花" }]);
  });

  it("listens on no network, in a folder that only its user enters", async () => {
    expect(await ask(server, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
    expect(statSync(server.connection.host).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(join(server.connection.host, ".s.PGSQL.5432"))).toBeLessThan(107);
  });

  it("gives the application a role without power, and takes no wrong password", async () => {
    expect(await ask(server, "select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user")).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    await expect(new pg.Client({ ...server.connection, password: "guess" }).connect()).rejects.toThrow(
      /password authentication failed/,
    );
    expect(statSync(server.layout.passwordFile).mode & 0o777).toBe(0o600);
  });

  it("quotes no statement in its log", async () => {
    await expect(ask(server, "select 'what someone wrote' from nowhere")).rejects.toThrow(/nowhere/);
    const log = readFileSync(server.layout.logFile, "utf8");
    expect(log).toContain('relation "nowhere" does not exist');
    expect(log).not.toContain("what someone wrote");
  });

  it("is joined, not started again, by whoever opens the same folder", async () => {
    const other = await openEmbedded(dataDir);
    expect(other.started).toBe(false);
    expect(other.connection).toEqual(server.connection);
  });

  it("knows one copy of PAUZ at a time, and frees the place when it goes", async () => {
    const first = await takeCopyLock(server.connection);
    expect(first).toBeDefined();
    expect(await takeCopyLock(server.connection)).toBeUndefined();
    await first?.release();
    const second = await takeCopyLock(server.connection);
    expect(second).toBeDefined();
    await second?.release();
  });
});

describe.runIf(isRoot)("as root in a folder that nobody else enters", () => {
  it("keeps PostgreSQL's files where its user can be, says so, and finds them again", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const dataDir = join(closed, "data");
    const first = await openEmbedded(dataDir);
    const home = dirname(first.layout.cluster);
    try {
      expect(home).toMatch(/^\/var\/lib\/pauz\/[0-9a-f]{12}/);
      expect(first.layout.remark).toContain(first.layout.cluster);
      expect(lstatSync(join(dataDir, "postgres")).isSymbolicLink()).toBe(true);
      expect(readlinkSync(join(dataDir, "postgres"))).toBe(first.layout.cluster);
      await ask(first, "create table kept (it text)");
      await first.stop();
      const second = await openEmbedded(dataDir);
      expect(await ask(second, "select count(*)::int as n from kept")).toEqual([{ n: 0 }]);
      await second.stop();

      // The data folder is thrown away and begun anew: what only its keys could open is not taken up again.
      rmSync(dataDir, { recursive: true });
      const third = await openEmbedded(dataDir);
      expect(third.layout.cluster).not.toBe(first.layout.cluster);
      await third.stop();
      rmSync(dirname(third.layout.cluster), { recursive: true });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }, 60_000);

  it("leaves no unfinished cluster and no socket behind", async () => {
    const dataDir = join(folder, "broken");
    mkdirSync(dataDir, { mode: 0o711 });
    mkdirSync(join(dataDir, "keys"), { mode: 0o700 });
    const server = await openEmbedded(dataDir);
    await server.stop();
    expect(existsSync(`${server.layout.cluster}.new`)).toBe(false);
    expect(existsSync(server.connection.host)).toBe(false);
  }, 60_000);
});

describe("whom PostgreSQL runs as under root", () => {
  it("is the least privileged user that has a name", () => {
    expect(leastPrivileged("root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533:nobody:/:/sbin/nologin\n")).toEqual({
      uid: 65534,
      gid: 65533,
    });
    expect(leastPrivileged("root:x:0:0::/root:/bin/sh\ndaemon:x:1:1::/:/bin/false\n")).toEqual({ uid: 1, gid: 1 });
    expect(() => leastPrivileged("root:x:0:0::/root:/bin/sh\n")).toThrow(/ordinary user, or set DATABASE_URL/);
  });
});
