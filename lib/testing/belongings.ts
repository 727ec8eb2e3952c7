import { randomBytes } from "node:crypto";
import type { Database } from "@/lib/db/database";
import { newId, type UserId } from "@/lib/ids/ids";

type Column = { readonly name: string; readonly type: string; readonly needed: boolean };

const bytes = () => randomBytes(32);

/** What a column of that type accepts. */
const fitting: Readonly<Record<string, () => unknown>> = {
  uuid: () => newId<UserId>(),
  text: () => "x",
  integer: () => 1,
  boolean: () => false,
  date: () => "2026-03-10",
  bytea: bytes,
  ARRAY: () => [],
  "timestamp with time zone": () => "2026-03-10T12:00:00Z",
};

/** Where the database asks for more than a type. */
const exact: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  api_tokens: { scope: "read" },
  memories: { kind: "note", sealed_memory: bytes() },
  look_backs: { period: "week" },
  companion_sessions: { status: "active" },
  companion_messages: { role: "person" },
};

/** Names of the tables that have a column for their person. */
export async function tablesOfPeople({ pool }: Pick<Database, "pool">): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'user_id' ORDER BY table_name`,
  );
  return rows.map(({ name }) => name);
}

/** Puts a row of the person's into every table that has a column for its person, whatever the tables are by now. */
export async function fillEveryTable({ pool }: Pick<Database, "pool">, userId: UserId): Promise<void> {
  for (const table of await tablesOfPeople({ pool })) {
    const { rows } = await pool.query<Column>(
      `SELECT column_name AS name, data_type AS type, is_nullable = 'NO' AND column_default IS NULL AS needed
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
      [table],
    );
    const given: Readonly<Record<string, unknown>> = { user_id: userId, ...exact[table] };
    const columns = rows.filter(({ name, needed }) => needed || name in given);
    const values = columns.map(({ name, type }) => given[name] ?? fitting[type]?.());
    await pool.query(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join(", ")})
       VALUES (${values.map((_, index) => `$${index + 1}`).join(", ")}) ON CONFLICT DO NOTHING`,
      values,
    );
  }
}

/** Of each table that has rows of the person, how many. */
export async function rowsOf({ pool }: Pick<Database, "pool">, userId: UserId): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const table of await tablesOfPeople({ pool })) {
    const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int FROM ${table} WHERE user_id = $1`, [userId]);
    const count = rows[0]?.count ?? 0;
    if (count > 0) found[table] = count;
  }
  return found;
}
