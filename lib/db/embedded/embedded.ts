import pg from "pg";
import type { Connection } from "@/lib/db/connection";
import { administrator, application, makeCluster, makeDatabase } from "./cluster";
import { layOut, type Layout } from "./layout";
import { type Passwords, preparePasswords } from "./passwords";
import { type Postmaster, runningPostmaster, startPostmaster, stopPostmaster } from "./postmaster";

/** An embedded PostgreSQL that takes connections. */
export type EmbeddedServer = {
  /** The application's own database. */
  readonly connection: Connection;
  /** The administrator's, for tests that make databases. */
  readonly administration: Connection;
  /** True when this call started it; false when it was running already. */
  readonly started: boolean;
  readonly layout: Layout;
  stop(): Promise<void>;
};

function serverOf(layout: Layout, passwords: Passwords, running: Postmaster, started: boolean): EmbeddedServer {
  const { host, port } = running;
  return {
    connection: { host, port, user: application, password: passwords.application, database: application },
    administration: { host, port, user: administrator, password: passwords.administrator, database: "postgres" },
    started,
    layout,
    stop: () => stopPostmaster(running),
  };
}

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that runs there; makes the cluster, the role and the
 * database on first use. `settings` are PostgreSQL's, for tests. Throws `EmbeddedProblem` with one line for the person.
 */
export async function openEmbedded(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<EmbeddedServer> {
  const layout = layOut(dataDir);
  const passwords = preparePasswords(layout.passwordFile);
  const found = runningPostmaster(layout.cluster);
  if (found === undefined) await makeCluster(layout, passwords);
  const running = found ?? (await startPostmaster(layout, settings));
  await makeDatabase(running, passwords);
  return serverOf(layout, passwords, running, found === undefined);
}

/** Says that a copy of PAUZ works on this data folder, for as long as the connection lives. */
export type CopyLock = { readonly client: pg.Client; release(): Promise<void> };

/** Takes the lock, or gives undefined when another copy holds it. It goes by itself when this process dies. */
export async function takeCopyLock(connection: Connection): Promise<CopyLock | undefined> {
  const client = new pg.Client({ ...connection, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ free: boolean }>("select pg_try_advisory_lock(hashtext('pauz')) as free");
  if (rows[0]?.free === true) return { client, release: () => client.end() };
  await client.end();
  return undefined;
}
