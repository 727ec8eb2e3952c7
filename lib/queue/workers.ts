import { config } from "@/lib/config/config";
import type { AnyJob } from "./job";
import { queue } from "./wire";

/** Runs the jobs in this process, unless `PAUZ_ROLE=web` leaves them to others. */
export async function startWorkers(jobs: readonly AnyJob[]): Promise<void> {
  if (config().role !== "web") await queue().start(jobs);
}

/** Finishes the jobs in hand; after `graceMs` milliseconds they go back to the queue for another worker. */
export async function stopWorkers(graceMs?: number): Promise<void> {
  await queue().stop(graceMs);
}
