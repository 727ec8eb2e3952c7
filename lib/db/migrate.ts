import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import type { Connection } from "./connection";
import { type MigrationsFolder, readMigrations } from "./migrations-folder";

/** The database can't be brought to this version; the message is one line for the person who started PAUZ. */
export class MigrationProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MigrationProblem";
  }
}

/** What is between the database and this version: migrations still to apply, and ones this version doesn't know. */
export type MigrationState = { readonly pending: readonly string[]; readonly unknown: readonly string[] };

type Queryable = Pick<pg.ClientBase, "query"> | Pick<pg.Pool, "query">;

/** Compares the database's history with the migrations of this version. */
export async function migrationState(db: Queryable, folder: MigrationsFolder = readMigrations()): Promise<MigrationState> {
  const table = await db.query<{ there: boolean }>("select to_regclass('_prisma_migrations') is not null as there");
  if (table.rows[0]?.there !== true) return { pending: folder.names, unknown: [] };
  const { rows } = await db.query<{ migration_name: string }>(
    "select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return {
    pending: folder.names.filter((name) => !applied.has(name)),
    unknown: [...applied].filter((name) => !folder.names.includes(name)),
  };
}

/** As Prisma makes it, so that its own tools work on the same database. */
const historyTable = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** The script and its line in the history in one transaction: whenever the machine dies, both are there or neither is. */
async function apply(client: pg.Client, name: string, script: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(script);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), createHash("sha256").update(script).digest("hex"), name],
    );
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationProblem(`Migration ${name} failed and was taken back; the database is as it was.`, { cause });
  }
}

/**
 * Applies what is missing, one copy of PAUZ at a time, and gives the names of the migrations applied.
 * Throws `MigrationProblem` when the database belongs to a newer version or a migration fails.
 */
export async function migrate(connection: Connection, folder: MigrationsFolder = readMigrations()): Promise<readonly string[]> {
  const client = new pg.Client({ ...connection, ssl: connection.ssl === true });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('pauz migrations'))");
    const state = await migrationState(client, folder);
    if (state.unknown.length > 0) {
      const names = state.unknown.join(", ");
      throw new MigrationProblem(
        `The database was made by a newer version of PAUZ (it has ${names}): start that version, or restore a backup.`,
      );
    }
    if (state.pending.length > 0) await client.query(historyTable);
    for (const name of state.pending) await apply(client, name, folder.script(name));
    return state.pending;
  } finally {
    await client.end();
  }
}
