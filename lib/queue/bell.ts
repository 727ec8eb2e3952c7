import type pg from "pg";
import { errorFields, log } from "@/lib/observability/log";

const channel = "pauz_jobs";

/** Rings when the transaction that this belongs to is committed, in every process that listens. */
export async function ring(sql: pg.Pool | pg.ClientBase, jobName: string): Promise<void> {
  await sql.query("SELECT pg_notify($1, $2)", [channel, jobName]);
}

export type Bell = { stop(): void };

/**
 * Calls `heard` with a job's name as soon as one is enqueued anywhere. Holds one connection of the pool and makes
 * a new one when it breaks; until then the workers' own polling finds the jobs.
 */
export function listen(pool: pg.Pool, heard: (jobName: string) => void): Bell {
  let stopped = false;
  let client: pg.PoolClient | undefined;
  let again: NodeJS.Timeout | undefined;

  const lost = (broken: pg.PoolClient | undefined) => {
    if (broken !== undefined && broken === client) {
      client = undefined;
      broken.release(true);
    }
    if (!stopped) {
      clearTimeout(again);
      again = setTimeout(() => void connect(), 2_000);
    }
  };

  async function connect(): Promise<void> {
    try {
      const fresh = await pool.connect();
      if (stopped) {
        fresh.release();
        return;
      }
      client = fresh;
      fresh.on("error", () => lost(fresh));
      fresh.on("notification", (message) => heard(message.payload ?? ""));
      await fresh.query(`LISTEN ${channel}`);
    } catch (error) {
      log("warn", "queue.bell", errorFields(error));
      lost(client);
    }
  }

  void connect();
  return {
    stop() {
      stopped = true;
      clearTimeout(again);
      // The connection still listens, so it is closed and not given back.
      client?.release(true);
      client = undefined;
    },
  };
}
