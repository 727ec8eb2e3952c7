import pg from "pg";
import { config } from "@/lib/config/config";
import { setRuntimeFacts } from "@/lib/config/runtime";
import type { Settings } from "@/lib/config/settings";
import { masterKeysFrom } from "@/lib/crypto/master-keys";
import type { Connection } from "@/lib/db/connection";
import { database } from "@/lib/db/database";
import { migrate } from "@/lib/db/migrate";
import { StartProblem } from "./problem";

/** Checks that a server of the person's own answers, and says in words what is wrong when it doesn't. */
export async function checkReachable(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, ssl: connection.ssl === true, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  const where = `${connection.host}:${connection.port}`;
  try {
    await client.connect();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no answer";
    const refusals: Readonly<Record<string, string>> = {
      "28P01": `The database server at ${where} refused the user or password in DATABASE_URL.`,
      "28000": `The database server at ${where} refused the user in DATABASE_URL.`,
      "3D000": `The database server at ${where} has no database "${connection.database}": make it, or correct DATABASE_URL.`,
    };
    const line =
      refusals[code] ??
      `No database: nothing answers at ${where} (${code}). Start it, correct DATABASE_URL, or leave it out for the embedded one.`;
    throw new StartProblem(line, { cause });
  } finally {
    await client.end();
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return "code" in error && typeof error.code === "string" ? error.code : codeOf(error.cause);
}

/** A database that answers and yet can't be worked with, in one line; any other error as it is. */
export function inWords(error: unknown, { user, database: name }: Connection): unknown {
  const lines: Readonly<Record<string, string>> = {
    "42501": `The user ${user} may not make tables in the database "${name}": make that user the database's owner.`,
    "25006": `The database "${name}" takes no writes: give DATABASE_URL the primary server, or turn default_transaction_read_only off.`,
    "53100": "The disk of the database is full: make room and start PAUZ again. Nothing was changed.",
    "53300": "The database server has no connection left: raise its max_connections, or lower PAUZ_DB_POOL.",
  };
  const line = lines[codeOf(error) ?? ""];
  return line === undefined ? error : new StartProblem(line, { cause: error });
}

/** Brings the database to this version and checks that the master keys open what is in it. */
export async function prepareDatabase(settings: Settings, connection: Connection): Promise<readonly string[]> {
  if (settings.database === undefined) setRuntimeFacts({ embedded: connection });
  const applied = await migrate(connection).catch((error: unknown) => Promise.reject(inWords(error, connection)));
  await checkMasterKeys(config().masterKeys);
  return applied;
}

/** A lost or exchanged master key would only show as unreadable entries, one by one: it stops the start instead. */
async function checkMasterKeys(encoded: readonly string[]): Promise<void> {
  const known = [...masterKeysFrom(encoded).keys.keys()];
  const { rows } = await database().pool.query<{ people: number }>(
    "select count(*)::int as people from person_keys where master_key <> all($1)",
    [known],
  );
  const people = rows[0]?.people ?? 0;
  if (people > 0) {
    throw new StartProblem(
      `The master key is not the one that sealed this journal (${people} ${people === 1 ? "person" : "people"} couldn't read theirs): put back keys/master.key, or set PAUZ_MASTER_KEY.`,
    );
  }
}
