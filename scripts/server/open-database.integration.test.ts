import pg from "pg";
import { expect, it } from "vitest";
import type { Connection } from "@/lib/db/connection";
import { migrate } from "@/lib/db/migrate";
import { readMigrations } from "@/lib/db/migrations-folder";
import { testDatabase } from "@/lib/testing/database";
import { inWords, prepareDatabase } from "./open-database";
import { lineFor } from "./problem";

const { config } = await testDatabase();

/** A new database, spoiled by these statements, gone again when `work` is done. */
async function withDatabase(statements: readonly string[], work: (connection: Connection) => Promise<void>): Promise<void> {
  const name = `spoiled_${process.pid}_${Date.now()}`;
  const connection = { ...config.database, database: name };
  const run = async (to: Connection, sql: string) => {
    const client = new pg.Client(to);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await run(config.database, `create database ${name}`);
  try {
    for (const sql of statements) await run(connection, sql.replaceAll("NAME", name));
    await work(connection);
  } finally {
    await run(config.database, `drop database ${name} with (force)`);
  }
}

const line = async (connection: Connection) =>
  lineFor(
    await prepareDatabase({ ...config, database: connection }, connection).then(
      () => undefined,
      (error: unknown) => error,
    ),
  );

it("says in a line that its user may make no tables", async () => {
  await withDatabase(["revoke create on schema public from pg_database_owner"], async (connection) => {
    expect(await line(connection)).toMatch(/^The user pauz may not make tables in the database "spoiled_\w+": make that user/);
  });
});

it("says in a line that the database takes no writes", async () => {
  await withDatabase(["alter database NAME set default_transaction_read_only to on"], async (connection) => {
    expect(await line(connection)).toMatch(/^The database "spoiled_\w+" takes no writes: give DATABASE_URL the primary server/);
  });
});

it("finds the reason behind a migration that was taken back, and leaves a bug a bug", async () => {
  const full = "do $$ begin raise exception using errcode = '53100'; end $$";
  const half = { ...readMigrations(), names: ["1_half"], script: () => full };
  await withDatabase([], async (connection) => {
    const failed = await migrate(connection, half).then(undefined, (error: unknown) => error);
    expect(lineFor(inWords(failed, connection))).toBe(
      "The disk of the database is full: make room and start PAUZ again. Nothing was changed.",
    );
  });
  const bug = new TypeError("a bug");
  expect(inWords(bug, config.database)).toBe(bug);
});
