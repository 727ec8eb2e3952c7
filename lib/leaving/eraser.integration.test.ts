import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type S3Double, startS3Double } from "@/e2e/doubles/s3";
import { systemClock } from "@/lib/clock/clock";
import { newId, type UserId } from "@/lib/ids/ids";
import { createLocalObjectStore } from "@/lib/objectstore/local";
import type { ObjectStore } from "@/lib/objectstore/port";
import { createS3ObjectStore } from "@/lib/objectstore/s3";
import { jobKind } from "@/lib/queue/job";
import { createQueue } from "@/lib/queue/queue";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { bucketNames, type SmartBucket } from "@/lib/smartbucket/port";
import type { SmartMemory } from "@/lib/smartmemory/port";
import { createRaindropSmartMemory } from "@/lib/smartmemory/raindrop";
import { createMemoryRecord } from "@/lib/smartmemory/record";
import { fillEveryTable, rowsOf } from "@/lib/testing/belongings";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { account, raindropRig, text } from "@/lib/testing/raindrop-rig";
import { learned } from "@/lib/testing/smartmemory-contract";
import { erasePerson } from "./erase-person";
import { createEraser, lateFor, NotAllGone } from "./eraser";
import { bucketPlaces, memoryPlace, pdfPlace } from "./places";
import { createLeavingStore } from "./store";

const { db, config } = await testDatabase();
const clock = testClock();
const queue = createQueue(db.pool);
const rig = raindropRig();
const keys = { accessKeyId: "PAUZTESTKEY", secretAccessKey: "a secret / with + signs", region: "eu-central-1" };
const s3: S3Double = await startS3Double({ ...keys, bucket: "pauz-private" });
afterAll(() => s3.close());

const files = {
  bucket: createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock: systemClock }),
  objects: createLocalObjectStore({ folder: join(config.dataDir, "objectstore"), clock: systemClock }),
};
const record = createMemoryRecord(db);
const pause = async () => undefined;
const services = () => ({
  bucket: rig.driver(),
  objects: createS3ObjectStore(
    { endpoint: s3.endpoint, bucket: "pauz-private", ...keys },
    { attempts: 2, timeoutMs: 2_000, pauseMs: 1 },
  ),
  memory: createRaindropSmartMemory(
    { ...account, baseUrl: rig.double().baseUrl },
    { record, clock: systemClock, patience: { attemptMs: 10_000, random: () => 0, pause } },
  ),
});
type Stores = { readonly bucket: SmartBucket; readonly objects: ObjectStore; readonly memory?: SmartMemory };

const somebodysJob = jobKind<{ userId: UserId }>({ name: "test-somebodys", ids: ["userId"] });
const never = new AbortController().signal;

/** Counts what the eraser asks of the database and the stores, and lets the one of that number fail. */
type Trouble = { at: number; asked: number };
const calm = (): Trouble => ({ at: -1, asked: 0 });

function troubled<T extends object>(target: T, names: readonly string[], trouble: Trouble): T {
  return new Proxy(target, {
    get(it, name) {
      const value: unknown = Reflect.get(it, name);
      if (typeof value !== "function") return value;
      if (!names.includes(String(name))) return value.bind(it);
      return async (...words: unknown[]) => {
        if (trouble.asked++ === trouble.at) throw new Error("not now");
        return value.apply(it, words);
      };
    },
  });
}

function eraserOf({ bucket, objects, memory }: Stores, trouble: Trouble = calm()) {
  const pool: pg.Pool = troubled(db.pool, ["query"], trouble);
  const store = createLeavingStore({ pool });
  return createEraser({
    store,
    clock,
    places: [
      memoryPlace(memory === undefined ? undefined : troubled(memory, ["clear"], trouble), store.dropMemorySession),
      ...bucketPlaces(troubled(bucket, ["list", "delete"], trouble)),
      pdfPlace(troubled(objects, ["list", "delete"], trouble)),
    ],
    dropJobs: (userId, all) => queue.drop(pool, userId, all ? undefined : erasePerson),
  });
}

/** Somebody with a row in every table, objects in every bucket, a PDF, a job and, where there is a service, a memory with it. */
async function somebody({ bucket, objects, memory }: Stores): Promise<UserId> {
  const { userId } = await createPerson(db);
  if (memory !== undefined) await memory.put(userId, learned("You often write about Lena."));
  await fillEveryTable(db, userId);
  for (const name of bucketNames) {
    await bucket.put(name, `${userId}/one`, text("sealed"));
    await bucket.put(name, `${userId}/below/two`, text("sealed"));
  }
  await objects.put(`pdf-exports/${userId}/${newId<UserId>()}/${newId<UserId>()}`, Buffer.from("sealed"));
  await queue.enqueue(db.pool, somebodysJob, { userId });
  return userId;
}

async function close(userId: UserId): Promise<void> {
  await createLeavingStore(db).close(userId, clock.now(), async (client) => {
    await queue.drop(client, userId);
    await queue.enqueue(client, erasePerson, { userId });
  });
}

/** Everything there is of a person: rows by table, keys of objects, names of jobs. */
async function leftOf(userId: UserId, { bucket, objects }: Stores) {
  const found = await Promise.all(bucketNames.map((name) => bucket.list(name, `${userId}/`)));
  const jobs = await db.pool.query<{ name: string }>("SELECT name FROM pgboss.job WHERE data->>'userId' = $1", [userId]);
  return {
    rows: await rowsOf(db, userId),
    objects: found.flat().length,
    pdfs: (await objects.list(`pdf-exports/${userId}/`)).length,
    jobs: jobs.rows.map(({ name }) => name),
  };
}

const nothing = { rows: {}, objects: 0, pdfs: 0, jobs: ["erase-person"] };
const people = async (userId: UserId) => (await db.pool.query("SELECT 1 FROM users WHERE id = $1", [userId])).rowCount;
const remembered = () => [...rig.double().memorySessions.values()].flat().length;

beforeEach(async () => {
  s3.heal();
  s3.objects.clear();
  // Each test has people of its own: the ones before are of no account.
  await db.pool.query("DELETE FROM users WHERE deleted_at IS NOT NULL");
});

describe("what a closed account leaves behind", () => {
  it("is taken away everywhere, and nothing of anybody else", async () => {
    const [alice, bob] = [await somebody(files), await somebody(files)];
    const before = await leftOf(bob, files);
    expect(before).toMatchObject({ objects: 2 * bucketNames.length, pdfs: 1, jobs: ["test-somebodys"] });
    await close(alice);
    await eraserOf(files).erase(alice, never);
    expect(await leftOf(alice, files)).toEqual(nothing);
    expect(await leftOf(bob, files)).toEqual(before);
  });

  it("is left alone while the account isn't closed", async () => {
    const alice = await somebody(files);
    const before = await leftOf(alice, files);
    await eraserOf(files).erase(alice, never);
    await eraserOf(files).eraseAll(never);
    await createLeavingStore(db).dropRows(alice);
    await createLeavingStore(db).dropPerson(alice);
    expect(await leftOf(alice, files)).toEqual(before);
    expect(await people(alice)).toBe(1);
  });

  it("is gone in the end, whichever step fails, and nobody else loses anything", async () => {
    const bob = await somebody(files);
    const before = await leftOf(bob, files);
    let failed = 0;
    for (;;) {
      const alice = await somebody(files);
      await close(alice);
      const trouble = { at: failed, asked: 0 };
      const broke = await eraserOf(files, trouble)
        .erase(alice, never)
        .then(
          () => false,
          () => true,
        );
      // A step that failed is never passed over in silence.
      expect(broke).toBe(trouble.asked > trouble.at);
      if (!broke) break;
      await eraserOf(files).erase(alice, never);
      expect(await leftOf(alice, files)).toEqual(nothing);
      failed += 1;
    }
    // Statements, and of each bucket a list and two deletes.
    expect(failed).toBeGreaterThan(60);
    expect(await leftOf(bob, files)).toEqual(before);
  });

  it("that arrives late is taken too, and after a day the last row goes", async () => {
    const alice = await somebody(files);
    await close(alice);
    await eraserOf(files).eraseAll(never);
    expect(await people(alice)).toBe(1);
    // A save that was under way, a put that was given up, and a name that was just being changed.
    await fillEveryTable(db, alice);
    await files.bucket.put("guided-journals", `${alice}/late`, text("sealed"));
    await db.pool.query("UPDATE users SET name = 'Alice' WHERE id = $1", [alice]);
    clock.advance(lateFor - 1);
    await eraserOf(files).eraseAll(never);
    expect(await leftOf(alice, files)).toEqual(nothing);
    expect((await db.pool.query("SELECT name FROM users WHERE id = $1", [alice])).rows).toEqual([{ name: "" }]);
    clock.advance(1);
    await eraserOf(files).eraseAll(never);
    expect(await people(alice)).toBe(0);
    expect(await leftOf(alice, files)).toEqual({ ...nothing, jobs: [] });
  });
});

describe("with services that fail", () => {
  it.each([403, 500] as const)("(%i) the rest goes, and what they hold goes when they answer again", async (status) => {
    const stores = services();
    const [alice, bob] = [await somebody(stores), await somebody(stores)];
    const before = await leftOf(bob, stores);
    await close(alice);
    rig.double().fail({ kind: "status", status }, 1_000);
    s3.fail({ kind: "status", status }, 1_000);
    await expect(eraserOf(stores).erase(alice, never)).rejects.toBeInstanceOf(NotAllGone);
    // The record is empty but for the way to what still lies with the service of memories.
    expect(await rowsOf(db, alice)).toEqual({ memory_sessions: 1 });
    clock.advance(lateFor);
    await eraserOf(stores).eraseAll(never);
    expect(await people(alice)).toBe(1);

    rig.double().heal();
    s3.heal();
    expect(remembered()).toBe(2);
    await eraserOf(stores).eraseAll(never);
    expect(await leftOf(alice, stores)).toEqual({ ...nothing, jobs: [] });
    expect(await people(alice)).toBe(0);
    expect(remembered()).toBe(1);
    expect(await leftOf(bob, stores)).toEqual(before);
    expect(rig.double().refusals).toEqual([]);
    await stores.memory.clear(bob);
  });

  it("one person's trouble doesn't keep the next from being erased", async () => {
    const [alice, bob] = [await somebody(files), await somebody(files)];
    await close(alice);
    await close(bob);
    const bucket: SmartBucket = {
      ...files.bucket,
      list: (name, prefix, options) =>
        prefix.startsWith(alice) ? Promise.reject(new Error("no")) : files.bucket.list(name, prefix, options),
    };
    await eraserOf({ ...files, bucket }).eraseAll(never);
    expect(await leftOf(alice, files)).toMatchObject({ rows: {}, pdfs: 0, objects: 2 * bucketNames.length });
    expect(await leftOf(bob, files)).toEqual(nothing);
  });

  it("stops where it is when its process stops, and goes on later", async () => {
    const alice = await somebody(files);
    await close(alice);
    const stopping = new AbortController();
    stopping.abort(new Error("stopping"));
    await expect(eraserOf(files).erase(alice, stopping.signal)).rejects.toThrow();
    await eraserOf(files).erase(alice, never);
    expect(await leftOf(alice, files)).toEqual(nothing);
  });
});
