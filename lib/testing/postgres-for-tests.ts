import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import type { Connection } from "@/lib/db/connection";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { runningPostmaster, stopPostmaster } from "@/lib/db/embedded/postmaster";
import { migrate } from "@/lib/db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    postgres: Connection;
  }
}

export const templateDatabase = "pauz_template";

const prefix = "pauz-test-";

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) || pid === process.pid;
}

/** A test run that was killed leaves its server behind: it is stopped by the next one of the same user. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((it) => it.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const note = join(folder, "run.pid");
    if (!existsSync(note) || statSync(note).uid !== process.getuid?.() || isAlive(Number(readFileSync(note, "utf8")))) continue;
    const left = runningPostmaster(join(folder, "postgres"));
    if (left !== undefined) await stopPostmaster(left);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts one PostgreSQL for the whole run, with a migrated template that each test file's database is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepDeadRuns();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, "run.pid"), String(process.pid));
  // A test's data need not outlive a power cut.
  const server = await openEmbedded(folder, {
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_connections: "300",
  });
  const admin = new pg.Client(server.administration);
  await admin.connect();
  await admin.query(`create database ${templateDatabase} owner pauz`);
  await migrate({ ...server.connection, database: templateDatabase });
  // Databases are cloned and dropped by the application's own role, so that tests run with its rights and no more.
  await admin.query("alter role pauz createdb");
  await admin.end();
  project.provide("postgres", { ...server.connection, database: "postgres" });
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
