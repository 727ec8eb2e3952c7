import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import type { Config } from "@/lib/config/settings";
import type { Connection } from "@/lib/db/connection";
import { type Database, openDatabase } from "@/lib/db/database";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { testConfig } from "./config";
import { templateDatabase } from "./postgres-for-tests";

/** The server says so when another session hasn't let go within its five seconds, as on a machine that has much to do. */
const inUse = "55006";

async function onServer(server: Connection, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if (!(error instanceof pg.DatabaseError) || error.code !== inUse || tries === 12) throw error;
      }
    }
  } finally {
    await client.end();
  }
}

/** A database of the test's own, and the configuration that leads to it. */
export type TestDatabase = { readonly db: Database; readonly config: Config };

/**
 * For the top of a test file: `const { db } = await testDatabase();`. A fresh migrated database, dropped after the file's
 * tests, and put in the process's place: `database()`, `config()` and `vault()` lead to it, objects to a folder of its own.
 */
export async function testDatabase(changes: Partial<Config> = {}): Promise<TestDatabase> {
  const server = inject("postgres");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(server, `create database ${name} template ${templateDatabase}`);
  const dataDir = mkdtempSync(join(tmpdir(), "pauz-test-data-"));
  const config = testConfig({ ...server, database: name }, dataDir, changes);
  const db = openDatabase(config.database, { max: config.databasePool });
  setSingleton("config", config);
  setSingleton("database", db);
  clearSingleton("vault");
  afterAll(async () => {
    await db.close();
    await onServer(server, `drop database if exists ${name} with (force)`);
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { db, config };
}
