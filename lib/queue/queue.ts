import type pg from "pg";
import PgBoss from "pg-boss";
import { errorFields, log } from "@/lib/observability/log";
import { type Bell, listen, ring } from "./bell";
import type { AnyId } from "@/lib/ids/ids";
import type { AnyJob, JobKind, JobPayload } from "./job";
import { parsePayload } from "./payload";
import { queueTiming, type QueueTiming, startWorker, type Worker } from "./worker";

type AnyKind = Omit<AnyJob, "run">;

const maintainMs = 60 * 60_000;

export type Queue = {
  /**
   * Puts a job into the queue by the connection given: inside its transaction it exists only when that commits.
   * Returns the job's id.
   */
  enqueue<P extends JobPayload>(sql: pg.Pool | pg.ClientBase, kind: JobKind<P>, payload: P): Promise<string>;
  /** What the jobs of this kind were told that wait or run just now, in any process. */
  unfinished<P extends JobPayload>(kind: JobKind<P>): Promise<readonly P[]>;
  /**
   * Takes away every job that was told this id, whether it waits, runs or is over; one that runs finds its lease gone within
   * seconds and is aborted. Jobs of the kind `but` stay.
   */
  drop(sql: pg.Pool | pg.ClientBase, id: AnyId, but?: Pick<AnyKind, "name">): Promise<void>;
  /** Runs these jobs in this process until `stop`. */
  start(jobs: readonly AnyJob[]): Promise<void>;
  /** Takes no new job and waits for those in hand; after `graceMs` they go back to the queue. */
  stop(graceMs?: number): Promise<void>;
};

/**
 * Jobs in the same PostgreSQL as the record, so that a job and what caused it are committed together.
 * pg-boss keeps no timers and no connections of its own here: both are ours, so that a dying database can't end the process.
 */
export function createQueue(pool: pg.Pool, timing: QueueTiming = queueTiming): Queue {
  const boss = new PgBoss({ db: through(pool), supervise: false, schedule: false });
  boss.on("error", (error) => log("warn", "queue.boss", errorFields(error)));
  const known = new Map<string, Promise<void>>();
  let installed: Promise<void> | undefined;
  let running: { workers: Map<string, Worker[]>; bell: Bell; sweep: NodeJS.Timeout } | undefined;

  /** pg-boss makes and migrates its tables, under its own lock; a failure is tried again by the next caller. */
  const install = () =>
    (installed ??= boss.start().then(
      () => undefined,
      (error: unknown) => {
        installed = undefined;
        throw error;
      },
    ));

  async function declare(job: AnyKind): Promise<void> {
    await install();
    const options = {
      name: job.name,
      retryLimit: job.retries,
      retryDelay: job.retryDelay,
      retryBackoff: true,
      expireInSeconds: timing.leaseSeconds,
    };
    await pastDeadlocks(async () => {
      await boss.createQueue(job.name, options);
      await boss.updateQueue(job.name, options);
    });
  }

  const ready = (job: AnyKind): Promise<void> => {
    const before = known.get(job.name);
    if (before !== undefined) return before;
    const made = declare(job).catch((error: unknown) => {
      known.delete(job.name);
      throw error;
    });
    known.set(job.name, made);
    return made;
  };

  async function enqueueDue(jobs: readonly AnyJob[]): Promise<void> {
    for (const job of jobs) {
      if (job.every === undefined) continue;
      const id = await boss.send(job.name, {}, { singletonSeconds: job.every, singletonKey: job.name });
      if (id !== null) await ring(pool, job.name);
    }
  }

  function sweeping(jobs: readonly AnyJob[]): NodeJS.Timeout {
    let busy = false;
    let sinceMaintained = 0;
    return setInterval(() => {
      if (busy) return;
      busy = true;
      sinceMaintained += timing.sweepMs;
      const due = sinceMaintained >= maintainMs;
      if (due) sinceMaintained = 0;
      void (due ? boss.maintain() : boss.expire())
        .then(() => enqueueDue(jobs))
        .catch((error: unknown) => log("warn", "queue.sweep", errorFields(error)))
        .finally(() => (busy = false));
    }, timing.sweepMs);
  }

  return {
    async enqueue(sql, kind, payload) {
      await ready(kind);
      const id = await boss.send(kind.name, payload, { db: through(sql) });
      if (id === null) throw new Error(`the queue ${kind.name} took no job`);
      await ring(sql, kind.name);
      return id;
    },

    async unfinished<P extends JobPayload>(kind: JobKind<P>) {
      await ready(kind);
      const { rows } = await pool.query<{ data: unknown }>(
        "SELECT data FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry', 'active')",
        [kind.name],
      );
      // Only `enqueue` puts them there, and what has another shape is refused when it runs.
      return rows.map(({ data }) => parsePayload(kind.ids, data) as P | undefined).filter((payload) => payload !== undefined);
    },

    async drop(sql, id, but) {
      await install();
      for (const table of ["job", "archive"]) {
        await sql.query(
          `DELETE FROM pgboss.${table} WHERE name <> $2
             AND EXISTS (SELECT FROM jsonb_each_text(CASE jsonb_typeof(data) WHEN 'object' THEN data END) AS told WHERE told.value = $1)`,
          [id, but?.name ?? ""],
        );
      }
    },

    async start(jobs) {
      if (running !== undefined) throw new Error("the workers already run");
      for (const job of jobs) await ready(job);
      const workers = new Map(
        jobs.map((job) => [job.name, Array.from({ length: job.concurrency }, () => startWorker(boss, pool, job, timing))]),
      );
      const bell = listen(pool, (name) => workers.get(name)?.forEach((worker) => worker.wake()));
      running = { workers, bell, sweep: sweeping(jobs) };
      await enqueueDue(jobs);
    },

    async stop(graceMs = 8_000) {
      const current = running;
      if (current === undefined) return;
      running = undefined;
      clearInterval(current.sweep);
      current.bell.stop();
      const all = [...current.workers.values()].flat();
      await inTime(Promise.all(all.map((worker) => worker.drain())), graceMs);
      const given = await Promise.allSettled(all.map((worker) => worker.giveUp()));
      for (const one of given) if (one.status === "rejected") log("warn", "queue.stop", errorFields(one.reason));
    },
  };
}

const deadlocks = 5;

/**
 * pg-boss makes a queue's row and then locks the table of queues: two copies that start at once stand in each other's
 * way, and PostgreSQL ends one with 40P01. That one tries again and finds the queue made.
 */
async function pastDeadlocks(work: () => Promise<void>, tries = deadlocks): Promise<void> {
  try {
    await work();
  } catch (error) {
    const ended = error instanceof Error && "code" in error && error.code === "40P01";
    if (!ended || tries <= 1) throw error;
    await pastDeadlocks(work, tries - 1);
  }
}

function through(sql: pg.Pool | pg.ClientBase): PgBoss.Db {
  return { executeSql: (text, values) => sql.query(text, values) };
}

async function inTime(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
