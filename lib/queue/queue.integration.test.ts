import { afterEach, describe, expect, it } from "vitest";
import { type EntryId, newId, type UserId } from "@/lib/ids/ids";
import { testDatabase } from "@/lib/testing/database";
import { defineJob, type JobContext } from "./job";
import { createQueue, type Queue } from "./queue";
import { queueTiming, type QueueTiming } from "./worker";

type Payload = { userId: UserId; entryId: EntryId };
// Quick to look and slow to give up: a machine that stands still for a second must not look like a dead worker.
const timing: QueueTiming = { leaseSeconds: 30, heartbeatMs: 300, sweepMs: 300, pollMs: 500 };

const { db } = await testDatabase();
const { pool } = db;
const started: Queue[] = [];

afterEach(async () => {
  for (const queue of started.splice(0)) await queue.stop(2_000);
});

function makeQueue(leaseSeconds = timing.leaseSeconds): Queue {
  const queue = createQueue(pool, { ...timing, leaseSeconds });
  started.push(queue);
  return queue;
}

/** A job that reports each run, and lets the test decide how it ends. */
function reporting(name: string, work: (run: number, context: JobContext) => Promise<void> = () => Promise.resolve()) {
  const runs: Payload[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const job = defineJob<Payload>({
    name,
    ids: ["userId", "entryId"],
    retryDelay: 1,
    async run(payload, context) {
      runs.push(payload);
      for (const one of waiting) if (runs.length >= one.count) one.resolve();
      await work(runs.length, context);
    },
  });
  const ran = (count: number) =>
    runs.length >= count ? Promise.resolve() : new Promise<void>((resolve) => waiting.push({ count, resolve }));
  return { job, runs, ran };
}

const payload = (): Payload => ({ userId: newId(), entryId: newId() });
const stateOf = async (id: string) =>
  (await pool.query<{ state: string }>("SELECT state FROM pgboss.job WHERE id = $1", [id])).rows[0]?.state;

describe("the queue", () => {
  it("has a job only when the transaction that caused it commits, and runs it at once", async () => {
    const queue = makeQueue();
    const { job, runs, ran } = reporting("test-commit");
    await queue.start([job]);
    const client = await pool.connect();
    const lost = payload();
    const kept = payload();
    await client.query("BEGIN");
    await queue.enqueue(client, job, lost);
    await client.query("ROLLBACK");
    await client.query("BEGIN");
    await queue.enqueue(client, job, kept);
    await client.query("COMMIT");
    client.release();
    await ran(1);
    await queue.stop();
    expect(runs).toEqual([kept]);
  });

  it("repeats a failed job, and says which try is the last", async () => {
    const lastTries: boolean[] = [];
    const { job, ran } = reporting("test-retry", async (run, context) => {
      lastTries.push(context.lastTry);
      if (run < 3) throw new Error("not yet");
    });
    const queue = makeQueue();
    const twice = { ...job, retries: 2 };
    await queue.start([twice]);
    const id = await queue.enqueue(pool, twice, payload());
    await ran(3);
    await queue.stop();
    expect(lastTries).toEqual([false, false, true]);
    expect(await stateOf(id)).toBe("completed");
  });

  it("takes a dead worker's job again", async () => {
    const { job, runs, ran } = reporting("test-dead");
    const queue = makeQueue();
    const id = await queue.enqueue(pool, job, payload());
    // What a killed worker leaves behind: a job in hand and nobody who renews the lease.
    await pool.query("UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 hour' WHERE id = $1", [id]);
    await queue.start([job]);
    await ran(1);
    expect(runs).toHaveLength(1);
  });

  it("keeps a long job that still lives, however short the lease", async () => {
    const { job, runs } = reporting("test-long", () => new Promise((resolve) => setTimeout(resolve, 5_000)));
    const queue = makeQueue(3);
    await queue.start([job, { ...job, name: "test-long-other" }]);
    const id = await queue.enqueue(pool, job, payload());
    await expect.poll(() => stateOf(id), { timeout: 15_000 }).toBe("completed");
    expect(runs).toHaveLength(1);
  });

  it("finishes the job in hand when it stops, and gives back one that takes too long", async () => {
    const slow = reporting(
      "test-slow",
      (_, { signal }) => new Promise((_done, reject) => signal.addEventListener("abort", () => reject(new Error("given up")))),
    );
    const brief = reporting("test-brief", () => new Promise((resolve) => setTimeout(resolve, 300)));
    const queue = makeQueue();
    await queue.start([slow.job, brief.job]);
    const slowId = await queue.enqueue(pool, slow.job, payload());
    const briefId = await queue.enqueue(pool, brief.job, payload());
    await Promise.all([slow.ran(1), brief.ran(1)]);
    await queue.stop(3_000);
    expect(await stateOf(briefId)).toBe("completed");
    expect(await stateOf(slowId)).toBe("retry");
  });

  it("goes on when the database has cut every connection", async () => {
    const { job, ran } = reporting("test-cut");
    const queue = makeQueue();
    await queue.start([job]);
    await queue.enqueue(pool, job, payload());
    await ran(1);
    await pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await queue.enqueue(pool, job, payload());
    await ran(2);
  });

  it("drops what was told an id, whatever its state, and aborts what runs; other jobs stay", async () => {
    const [mine, theirs] = [payload(), payload()];
    let aborted!: () => void;
    const stopped = new Promise<void>((resolve) => (aborted = resolve));
    const slow = reporting("test-drop-slow", async (_, { signal }) => {
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      aborted();
    });
    const waiting = reporting("test-drop-waiting");
    const kept = reporting("test-drop-kept");
    const queue = makeQueue();
    await queue.start([slow.job]);
    const ids = await Promise.all([
      queue.enqueue(pool, slow.job, mine),
      queue.enqueue(pool, waiting.job, { ...theirs, entryId: mine.entryId }),
      queue.enqueue(pool, waiting.job, theirs),
      queue.enqueue(pool, kept.job, mine),
    ]);
    await slow.ran(1);
    await queue.drop(pool, mine.userId, kept.job);
    await queue.drop(pool, mine.entryId, kept.job);
    await stopped;
    expect(await Promise.all(ids.map(stateOf))).toEqual([undefined, undefined, "created", "created"]);
    await queue.drop(pool, mine.userId);
    expect(await Promise.all(ids.map(stateOf))).toEqual([undefined, undefined, "created", undefined]);
  });

  it("refuses a payload with anything but the job's ids", async () => {
    const { job, runs, ran } = reporting("test-payload");
    const queue = makeQueue();
    const id = await queue.enqueue(pool, job, payload());
    await pool.query(`UPDATE pgboss.job SET data = data || '{"words":"dear diary"}' WHERE id = $1`, [id]);
    await queue.start([job]);
    await queue.enqueue(pool, job, payload());
    await ran(1);
    await queue.stop();
    expect(runs).toHaveLength(1);
    expect(await stateOf(id)).toBe("cancelled");
  });

  it("runs a scheduled job once for all copies", async () => {
    let runs = 0;
    let hasRun!: () => void;
    const ran = new Promise<void>((resolve) => (hasRun = resolve));
    const job = defineJob<Record<string, never>>({
      name: "test-every",
      ids: [],
      every: 3_600,
      async run() {
        runs += 1;
        hasRun();
      },
    });
    const [one, two] = [makeQueue(), makeQueue()];
    await Promise.all([one.start([job]), two.start([job])]);
    await ran;
    await Promise.all([one.stop(), two.stop()]);
    // Counted for each time it is due: a test that falls on the turn of an hour sees the next one as well.
    const { rows } = await pool.query<{ jobs: number }>(
      "SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'test-every' GROUP BY singleton_on",
    );
    expect(rows.map(({ jobs }) => jobs)).toEqual(Array(runs).fill(1));
  });

  it("is made by several copies that start at the same moment", async () => {
    const kinds = Array.from({ length: 6 }, (_, number) => reporting(`test-made-${number}`));
    const jobs = kinds.map(({ job }) => job);
    const copies = [makeQueue(), makeQueue(), makeQueue()];
    await Promise.all(copies.map((copy) => copy.start(jobs)));
    for (const { job, ran } of kinds) {
      await copies[0]?.enqueue(pool, job, payload());
      await ran(1);
    }
  });

  it("retakes a dead worker's job within 60 s by its ordinary timing", () => {
    const { retryDelay } = defineJob<Payload>({ name: "test-figures", ids: ["userId", "entryId"], run: async () => undefined });
    const pause = retryDelay * 2;
    expect(queueTiming.leaseSeconds + pause + (queueTiming.sweepMs + queueTiming.pollMs) / 1_000).toBeLessThanOrEqual(60);
    expect(queueTiming.heartbeatMs).toBeLessThan((queueTiming.leaseSeconds * 1_000) / 2);
  });
});
