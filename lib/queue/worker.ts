import type pg from "pg";
import type PgBoss from "pg-boss";
import { errorFields, log } from "@/lib/observability/log";
import type { AnyJob } from "./job";
import { parsePayload } from "./payload";

export type QueueTiming = {
  /** Seconds a silent worker keeps a job. */
  readonly leaseSeconds: number;
  /** How often a worker says that it still lives. */
  readonly heartbeatMs: number;
  /** How often dead workers' jobs are looked for. */
  readonly sweepMs: number;
  /** How long an idle worker waits when nothing rings. */
  readonly pollMs: number;
};

/** With a first pause of at most 4 s, these have a dead worker's job retaken within 60 s. */
export const queueTiming: QueueTiming = { leaseSeconds: 30, heartbeatMs: 8_000, sweepMs: 10_000, pollMs: 5_000 };

export type Worker = {
  /** Look for work now. */
  wake(): void;
  /** Takes no further job; resolves when the one in hand is done. */
  drain(): Promise<void>;
  /** Gives the job in hand back to the queue. */
  giveUp(): Promise<void>;
};

type Taken = { readonly id: string; readonly tries: number; readonly abort: AbortController };

/**
 * Takes jobs of one kind, one after the other. pg-boss's own `work` loop isn't used: it leaves the promise of
 * "completed" alone, and a database that dies at that moment would end the whole process.
 */
export function startWorker(boss: PgBoss, pool: pg.Pool, job: AnyJob, timing: QueueTiming): Worker {
  let stopping = false;
  let wakened = false;
  let wakeUp: (() => void) | undefined;
  let taken: Taken | undefined;

  const wake = () => {
    wakened = true;
    wakeUp?.();
  };

  const rest = () =>
    new Promise<void>((resolve) => {
      if (wakened || stopping) return resolve();
      const timer = setTimeout(resolve, timing.pollMs);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function run(found: PgBoss.JobWithMetadata): Promise<void> {
    const mine: Taken = { id: found.id, tries: found.retryCount, abort: new AbortController() };
    taken = mine;
    const beat = setInterval(() => void keepLease(pool, job.name, mine), timing.heartbeatMs);
    try {
      await runOnce(boss, job, found, mine.abort.signal);
    } finally {
      clearInterval(beat);
      taken = undefined;
    }
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      wakened = false;
      try {
        const [found] = await boss.fetch<object>(job.name, { batchSize: 1, includeMetadata: true });
        if (found === undefined) await rest();
        else await run(found);
      } catch (error) {
        // The database is away: the lease runs out and the job comes back by itself.
        log("warn", "queue.worker", { job: job.name, ...errorFields(error) });
        await rest();
      }
    }
  }

  const ended = loop();
  return {
    wake,
    async drain() {
      stopping = true;
      wake();
      await ended;
    },
    async giveUp() {
      const mine = taken;
      if (mine === undefined) return;
      mine.abort.abort();
      await boss.fail(job.name, mine.id, { errorClass: "Stopping" });
    },
  };
}

async function runOnce(boss: PgBoss, job: AnyJob, found: PgBoss.JobWithMetadata, signal: AbortSignal): Promise<void> {
  const payload = parsePayload(job.ids, found.data);
  if (payload === undefined) {
    log("error", "job.refused", { job: job.name, jobId: found.id });
    await boss.cancel(job.name, found.id);
    return;
  }
  const lastTry = found.retryCount >= found.retryLimit;
  const started = performance.now();
  const fields = () => ({ job: job.name, jobId: found.id, milliseconds: Math.round(performance.now() - started) });
  try {
    // The one cast: a job's own `ids` have just been checked, and they are the keys of its payload's type.
    await job.run(payload as never, { jobId: found.id, lastTry, signal });
  } catch (error) {
    log(lastTry ? "error" : "warn", "job.failed", { ...fields(), count: found.retryCount + 1, ...errorFields(error) });
    // A job that was taken from us is another worker's now.
    if (!signal.aborted) await boss.fail(job.name, found.id, { errorClass: error instanceof Error ? error.name : "unknown" });
    return;
  }
  await boss.complete(job.name, found.id);
  log("info", "job.done", fields());
}

/** Renews the lease; a job that is no longer in our hands (expired and retaken) is aborted. */
async function keepLease(pool: pg.Pool, name: string, mine: Taken): Promise<void> {
  try {
    const { rowCount } = await pool.query(
      "UPDATE pgboss.job SET started_on = now() WHERE name = $1 AND id = $2 AND state = 'active' AND retry_count = $3",
      [name, mine.id, mine.tries],
    );
    if (rowCount === 0) mine.abort.abort();
  } catch (error) {
    log("warn", "queue.lease", { job: name, jobId: mine.id, ...errorFields(error) });
  }
}
