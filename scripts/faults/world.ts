import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "@/components/editor/save/save-state";
import type { Connection } from "@/lib/db/connection";
import { type Database, openDatabase } from "@/lib/db/database";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { runningPostmaster } from "@/lib/db/embedded/postmaster";
import type { UserId } from "@/lib/ids/ids";
import { type Gate, openGate } from "./gate";
import { type Ledger } from "./ledger";
import type { Random } from "./random";
import { type Sent, sendSave } from "./send";
import { type Environment, pauz, type Server, startServer } from "./servers";
import { createTrap, type Trap } from "./trap";
import { createVerifier, type Verifier } from "./verify";
import { openWire, type Wire } from "./wire";

/** One PostgreSQL, one journal with its owner, and the two proxies through which everything goes. */
export type World = Place & {
  /** Starts a server; `serveBy` then gives it the requests. */
  launch(more?: Environment): Promise<Server>;
  serveBy(server: Server | undefined): void;
  /** Every server connects to the database anew: what was set for new sessions holds from now on. */
  renewSessions(): void;
};

/** What every scenario needs. */
export type Place = {
  readonly folder: string;
  readonly gate: Gate;
  readonly trap: Trap;
  readonly ledger: Ledger;
  readonly verifier: Verifier;
  readonly random: Random;
  readonly token: string;
  /** What its servers are started with. */
  readonly env: Environment;
  /** Past the wire, for looking. */
  readonly db: Database;
  readonly administration: Connection;
  send(sent: Sent): ReturnType<typeof sendSave>;
  close(): Promise<void>;
};

/** One server that keeps its own PostgreSQL. */
export type OwnWorld = Place & { readonly server: Server };

/** As `world.send`, and tells what came of each save. */
export function watching(world: Place, seen: (outcome: Outcome) => void): Place["send"] {
  return async (sent) => {
    const outcome = await world.send(sent);
    seen(outcome);
    return outcome;
  };
}

const addressOf = ({ user, password, host, port, database }: Connection) =>
  host.startsWith("/")
    ? `postgresql://${user}:${encodeURIComponent(password)}@socket/${database}?host=${host}`
    : `postgresql://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

/** A folder that PostgreSQL's own user can pass through. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pauz-faults-"));
  chmodSync(folder, 0o711);
  return folder;
}

/** The owner and a token that may write, made as an operator does. */
async function makeOwner(env: Environment, folder: string): Promise<string> {
  const passphrase = join(folder, "passphrase");
  writeFileSync(passphrase, "a long and quiet passphrase");
  await pauz(env, ["owner", "create", "--name", "Mara", "--passphrase-file", passphrase]);
  return (await pauz(env, ["token", "create", "--owner", "Mara", "--scope", "write", "--name", "faults"])).trim();
}

/** When the run is broken off: its PostgreSQL is a process of its own and would live on. */
function endWithRun(dataDir: string, folder: string): () => void {
  const end = () => {
    const postgres = runningPostmaster(join(dataDir, "postgres"));
    if (postgres !== undefined) process.kill(postgres.pid, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  return () => void process.off("exit", end);
}

const secrets = () => ({
  PAUZ_MASTER_KEY: randomBytes(32).toString("base64"),
  PAUZ_SESSION_SECRET: randomBytes(32).toString("base64url"),
});

async function ownerOf(db: Database): Promise<UserId> {
  const { rows } = await db.pool.query<{ id: UserId }>("select id from users");
  const [owner] = rows;
  if (owner === undefined) throw new Error("the owner was not made");
  return owner.id;
}

/** A world whose database only the harness keeps: servers come and go on it, and reach it through the wire. */
export async function openWorld(random: Random, ledger: Ledger): Promise<World> {
  const folder = newFolder();
  // What is killed here is the server: its database's disk is not in question, and faster without waiting for it.
  const server = await openEmbedded(folder, { fsync: "off", max_connections: "200" });
  const ended = endWithRun(folder, folder);
  const trap = createTrap();
  const gate = await openGate(trap, () => random.between(0, 8));
  const wire = await openWire(trap, server.connection);
  const wires = new Map<Server, Wire>();
  const env = {
    ...secrets(),
    DATABASE_URL: addressOf(wire.connection),
    PAUZ_DATA_DIR: join(folder, "data"),
    PAUZ_URL: gate.url,
    PAUZ_ROLE: "web",
  };
  const token = await makeOwner(env, folder);
  const db = openDatabase(server.connection, { max: 4 });
  const verifier = createVerifier({ db, masterKey: env.PAUZ_MASTER_KEY, userId: await ownerOf(db), ledger });
  return {
    ...{ folder, gate, trap, ledger, random, token, env, db, verifier },
    administration: server.administration,
    async launch(more = {}) {
      const own = await openWire(trap, server.connection);
      const started = await startServer({ ...env, ...more, DATABASE_URL: addressOf(own.connection) }, join(folder, "server.log"));
      wires.set(started, own);
      void started.ended.then(() => (own.close(), wires.delete(started)));
      return started;
    },
    serveBy(chosen) {
      gate.target = chosen?.port;
      for (const [one, its] of wires) its.watched = one === chosen;
    },
    renewSessions() {
      for (const its of wires.values()) its.cut();
    },
    send: (sent) => sendSave(gate.url, token, sent),
    async close() {
      gate.close();
      wire.close();
      await db.close();
      await server.stop();
      ended();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A world as `npm start` makes it: one server that keeps its own PostgreSQL in its data folder (`home`). */
export async function openOwnWorld(random: Random, ledger: Ledger, home?: string): Promise<OwnWorld> {
  const folder = newFolder();
  const trap = createTrap();
  const gate = await openGate(trap, () => 0);
  const env = { ...secrets(), PAUZ_DATA_DIR: join(home ?? folder, "data"), PAUZ_URL: gate.url };
  const ended = endWithRun(env.PAUZ_DATA_DIR, folder);
  const server = await startServer(env, join(folder, "server.log"));
  await server.ready;
  gate.target = server.port;
  const token = await makeOwner(env, folder);
  const { connection, administration } = await openEmbedded(env.PAUZ_DATA_DIR);
  const db = openDatabase(connection, { max: 4 });
  const verifier = createVerifier({ db, masterKey: env.PAUZ_MASTER_KEY, userId: await ownerOf(db), ledger });
  return {
    ...{ folder, gate, trap, ledger, random, token, env, db, verifier, administration, server },
    send: (sent) => sendSave(gate.url, token, sent),
    async close() {
      gate.close();
      await db.close();
      server.child.kill("SIGTERM");
      const code = await server.ended;
      if (code !== 0) ledger.complain(`a server that was told to stop ended with ${code}`);
      ended();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
