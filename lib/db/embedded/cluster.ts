import { execFile } from "node:child_process";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { Connection } from "@/lib/db/connection";
import { EmbeddedProblem } from "./embedded-problem";
import { dropSocketFolder, type Layout, socketFolder } from "./layout";
import type { Passwords } from "./passwords";

const run = promisify(execFile);

export const administrator = "pauz_admin";
export const application = "pauz";

/** A fixed, minimal environment: nothing of the person's (LANG, PG… variables) may change how PostgreSQL behaves. */
export const serverEnvironment = { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } as const;

/** Makes the cluster when there is none. Built aside and renamed, so that a crash in between leaves nothing half made. */
export async function makeCluster(layout: Layout, passwords: Passwords): Promise<void> {
  if (existsSync(join(layout.cluster, "PG_VERSION"))) return;
  const unfinished = `${layout.cluster}.new`;
  const folder = socketFolder(layout);
  const passwordFile = join(folder, "password");
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, `${passwords.administrator}\n`, { mode: 0o600 });
  if (layout.identity !== undefined) {
    const { uid, gid } = layout.identity;
    for (const path of [unfinished, passwordFile]) chownSync(path, uid, gid);
  }
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-locale"];
  const access = ["--auth=scram-sha-256", `--username=${administrator}`, `--pwfile=${passwordFile}`];
  try {
    await run(join(layout.binaries.folder, "bin", "initdb"), ["-D", unfinished, ...locale, ...access], {
      ...layout.identity,
      cwd: "/",
      env: serverEnvironment,
    });
  } catch (cause) {
    throw new EmbeddedProblem(`PostgreSQL's data folder ${layout.cluster} could not be made: ${lastLine(cause)}.`, { cause });
  } finally {
    dropSocketFolder(folder);
  }
  renameSync(unfinished, layout.cluster);
}

function lastLine(error: unknown): string {
  const text = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  return text.trim().split("\n").at(-1) ?? "no reason given";
}

async function asAdministrator<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the application's role (no superuser) and its database when they are missing. */
export async function makeDatabase(server: { host: string; port: number }, passwords: Passwords): Promise<void> {
  const admin: Connection = { ...server, user: administrator, password: passwords.administrator, database: "postgres" };
  await asAdministrator(admin, async (client) => {
    const roles = await client.query("select 1 from pg_roles where rolname = $1", [application]);
    if (roles.rowCount === 0) {
      await client.query(`create role ${application} login password ${client.escapeLiteral(passwords.application)}`);
    }
    const databases = await client.query("select 1 from pg_database where datname = $1", [application]);
    if (databases.rowCount === 0) await client.query(`create database ${application} owner ${application}`);
  });
}
