import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type Found, judge, newWriter, write } from "./script";
import { type OwnWorld, type Place, watching } from "./world";

/** Longest that the journal may be away after a fault, in milliseconds. */
const backWithin = 10_000;

const readiness = async ({ server }: OwnWorld) =>
  (await fetch(`http://127.0.0.1:${server.port}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined))?.status;

async function untilReady(world: OwnWorld, since: number): Promise<void> {
  while ((await readiness(world)) !== 200 && performance.now() - since < 2 * backWithin) await pause(5);
}

/** Notes how long the longest absence was. */
function sayBack({ ledger }: Place, found: Found, slowest: number): void {
  if (slowest > backWithin) ledger.complain(`${found.name}: back only after ${(slowest / 1_000).toFixed(1)} s`);
  found.note = `back within ${(slowest / 1_000).toFixed(1)} s`;
}

/** Kills PostgreSQL itself under load, whose other processes then end too. /readyz must say so until it is back. */
export async function killPostgres(world: OwnWorld, times: number): Promise<Found> {
  const { random, ledger } = world;
  const found: Found = { name: "kill -9 of PostgreSQL under load", faults: 0, lost: 0, duplicated: 0 };
  let slowest = 0;
  for (let round = 0; round < times; round += 1) {
    const writers = Array.from({ length: 4 }, () => newWriter(world));
    const work = Promise.all(writers.map((writer) => write(writer, random, 3)));
    await pause(random.between(0, 60));
    const pidFile = join(world.env["PAUZ_DATA_DIR"] ?? "", "postgres", "postmaster.pid");
    process.kill(Number(readFileSync(pidFile, "utf8").split("\n")[0]), "SIGKILL");
    found.faults += 1;
    const began = performance.now();
    let said503 = false;
    while (!said503 && performance.now() - began < 3_000) said503 = (await readiness(world)) === 503;
    if (!said503) ledger.complain("/readyz never said that the database was gone");
    await untilReady(world, began);
    slowest = Math.max(slowest, performance.now() - began);
    await work;
    await judge(world, writers, found);
  }
  sayBack(world, found, slowest);
  return found;
}

/** Where a save waits in its backend until that is struck; "nowhere" lets it run. */
const holds = ["before it writes", "in mid-write", "nowhere"] as const;
type Hold = (typeof holds)[number];

/** Who waits for what the administrator holds, or whose newest statement is a save's. */
const waiting = `select pid from pg_locks where not granted and (relation = 'revisions'::regclass or locktype = 'transactionid')`;
const running = `select pid from pg_stat_activity where query like 'WITH receipt AS%' and pid <> pg_backend_pid() order by query_start desc`;

/** The process of PostgreSQL's that waits with a save in hand or, where none is held, had one last. */
async function servingBackend(administrator: pg.Client, hold: Hold): Promise<number> {
  for (const limit = performance.now() + 10_000; performance.now() < limit;) {
    const { rows } = await administrator.query<{ pid: number }>(hold === "nowhere" ? running : waiting);
    if (rows[0] !== undefined) return rows[0].pid;
    await pause(5);
  }
  throw new Error("no backend of PostgreSQL serves a save");
}

/** Makes the saves of one round wait at that place, until the administrator's connection ends. */
async function holdSaves(world: Place, administrator: pg.Client, hold: Hold): Promise<Place["send"]> {
  if (hold === "nowhere") return world.send;
  await administrator.query("begin");
  if (hold === "before it writes") {
    // Only saves write there: no other work of the server's is taken for one.
    await administrator.query("lock table revisions in share mode");
    return world.send;
  }
  let first = true;
  return async (sent) => {
    if (first) {
      first = false;
      // This save's own writing comes to rest on a row that nobody knows yet to stay or not.
      const row = "insert into save_receipts (user_id, save_id, entry_id, revision, saved_at) values ($1, $2, $3, 0, now())";
      await administrator.query(row, [world.verifier.userId, sent.saveId, sent.entryId]);
    }
    return world.send(sent);
  };
}

type Way = "kill" | "terminate";
const names: Readonly<Record<Way, string>> = {
  kill: "kill -9 of the PostgreSQL backend with a save",
  terminate: "the administrator ends the connection of a save",
};

/** One round; gives how long it took until everything was well again. */
async function strikeBackend(world: OwnWorld, way: Way, hold: Hold, found: Found): Promise<number> {
  const { random, ledger } = world;
  const administrator = new pg.Client({ ...world.administration, database: "pauz" });
  administrator.on("error", () => undefined);
  await administrator.connect();
  let unanswered = 0;
  const held = { ...world, send: await holdSaves(world, administrator, hold) };
  const send = watching(held, (outcome) => (unanswered += outcome.kind === "unreachable" ? 1 : 0));
  const writers = Array.from({ length: 3 }, () => newWriter(world, send));
  const work = Promise.all(writers.map((writer) => write(writer, random, 3)));
  if (hold === "nowhere") await pause(random.between(0, 40));
  const pid = await servingBackend(administrator, hold);
  if (way === "kill") process.kill(pid, "SIGKILL");
  else await administrator.query("select pg_terminate_backend($1)", [pid]);
  const began = performance.now();
  found.faults += 1;
  // After a kill this connection is already gone, and what it held with it.
  await administrator.end().catch(() => undefined);
  await work;
  await untilReady(world, began);
  if (hold !== "nowhere" && unanswered === 0) ledger.complain(`${names[way]}, ${hold}: no save noticed`);
  const took = performance.now() - began;
  await judge(world, writers, found);
  return took;
}

/**
 * Strikes the one process of PostgreSQL's that serves a save: by `kill -9`, after which PostgreSQL ends all the others too
 * and recovers, or as an administrator cuts a connection.
 */
export async function strikeBackends(world: OwnWorld, way: Way, times: number): Promise<Found> {
  const found: Found = { name: names[way], faults: 0, lost: 0, duplicated: 0 };
  let slowest = 0;
  for (let round = 0; round < times; round += 1)
    slowest = Math.max(slowest, await strikeBackend(world, way, holds[round % holds.length] ?? "nowhere", found));
  sayBack(world, found, slowest);
  return found;
}
