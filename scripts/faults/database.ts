import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import type { Ledger } from "./ledger";
import type { Random } from "./random";
import { type Found, judge, newWriter, write } from "./script";
import { ask } from "./send";
import { openOwnWorld, type Place, watching, type World } from "./world";

/** What somebody is told who saves just now: that it can't be, or, while there is still a little room, that it is saved. */
async function expectHonest({ gate, token, ledger }: Place, allowed: readonly number[], when: string): Promise<void> {
  const save = { content: "Is anybody there?", title: null, base_revision: 0, save_id: uuidv7(), device: uuidv7() };
  const { status } = await ask(gate.url, token, "POST", `/api/v1/freejournal/${uuidv7()}/save`, save);
  if (!allowed.includes(status)) ledger.complain(`${when}: a save was answered with ${status}`);
}

/** Longest that a fault may go unnoticed, in milliseconds. */
const noticedWithin = 60_000;

async function asAdministrator(world: World, sql: string): Promise<void> {
  const client = new pg.Client(world.administration);
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The database takes no writes for a while: nothing is half written, and every save arrives afterwards, once. */
export async function readOnly(world: World, times: number): Promise<Found> {
  const found: Found = { name: "the database is read-only for a while", faults: 0, lost: 0, duplicated: 0 };
  const stored = async () => (await world.db.pool.query<{ n: string }>("select count(*) as n from save_receipts")).rows[0]?.n;
  for (let round = 0; round < times; round += 1) {
    let refused = 0;
    const send = watching(world, (outcome) => (refused += outcome.kind === "unreachable" ? 1 : 0));
    const writers = Array.from({ length: 3 }, () => newWriter(world, send));
    await Promise.all(writers.map((writer) => write(writer, world.random, 1)));
    await asAdministrator(world, "alter database pauz set default_transaction_read_only = on");
    world.renewSessions();
    const before = await stored();
    const work = Promise.all(writers.map((writer) => write(writer, world.random, 2)));
    for (const limit = Date.now() + noticedWithin; refused < 3 && Date.now() < limit;) await pause(10);
    if (refused < 3) world.ledger.complain("that the database takes no writes was never noticed");
    await expectHonest(world, [503], found.name);
    if ((await stored()) !== before) world.ledger.complain("a read-only database was written to");
    found.faults += refused;
    await asAdministrator(world, "alter database pauz reset default_transaction_read_only");
    world.renewSessions();
    await work;
    await judge(world, writers, found);
  }
  return found;
}

function fill(file: string): void {
  const out = openSync(file, "w");
  try {
    for (const size of [1_000_000, 4_096, 64]) {
      try {
        for (;;) writeSync(out, Buffer.alloc(size));
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
      }
    }
  } finally {
    closeSync(out);
  }
}

/** The disk with the journal fills up while it is written. Needs a small file system of its own, which only root can mount. */
export async function fillDisk(random: Random, ledger: Ledger, times: number): Promise<Found> {
  const found: Found = { name: "the disk is full", faults: 0, lost: 0, duplicated: 0 };
  const mount = mkdtempSync(join(tmpdir(), "pauz-faults-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=220m,mode=0711", "tmpfs", mount]);
  if (mounted.status !== 0) {
    rmSync(mount, { recursive: true });
    return { ...found, note: "skipped: a small disk can only be mounted as root" };
  }
  try {
    const world = await openOwnWorld(random, ledger, mount);
    try {
      for (let round = 0; round < times; round += 1) {
        let refused = 0;
        const send = watching(world, (outcome) => (refused += outcome.kind === "unreachable" ? 1 : 0));
        const writers = Array.from({ length: 4 }, () => newWriter(world, send));
        const ballast = join(mount, "ballast");
        fill(ballast);
        // What PostgreSQL had set aside before still takes some saves.
        let going = true;
        const work = Promise.all(
          writers.map(async (writer) => {
            for (let turn = 0; turn < 2 || (going && turn < 2_000); turn += 1) await write(writer, random, 1);
          }),
        );
        for (const limit = Date.now() + noticedWithin; refused < 8 && Date.now() < limit;) await pause(20);
        going = false;
        await expectHonest(world, [200, 503], found.name);
        if (refused === 0) ledger.complain("the full disk was never noticed");
        found.faults += refused;
        rmSync(ballast);
        await work;
        await judge(world, writers, found);
      }
      found.lost += await world.verifier.again();
    } finally {
      await world.close();
    }
  } finally {
    spawnSync("umount", ["-l", mount]);
    rmSync(mount, { recursive: true, force: true });
  }
  return found;
}
