import type { AnyId } from "@/lib/ids/ids";

/** What a job is told: ids and nothing else, so that no word of a person's ever lies in the queue's tables. */
export type JobPayload = Readonly<Record<string, AnyId>>;

export type JobContext = {
  readonly jobId: string;
  /** True when a failure now is final: the moment to tell the person. */
  readonly lastTry: boolean;
  /** Aborted when the job is no longer ours (its lease was lost, or the process is stopping): a long job then throws. */
  readonly signal: AbortSignal;
};

/** A kind of background work, as whoever enqueues it needs to know it: without the code that does it. */
export type JobKind<P extends JobPayload = JobPayload> = {
  /** Also the queue's name: lower case with hyphens. */
  readonly name: string;
  /** The payload's keys, each a UUID; anything else in the table is refused, not run. */
  readonly ids: readonly (keyof P & string)[];
  /** How often a failed run is repeated; the pause doubles from `retryDelay` seconds. */
  readonly retries: number;
  readonly retryDelay: number;
  /** How many run at once in one process. */
  readonly concurrency: number;
  /** For a job without a payload: enqueued by itself once in so many seconds, across all copies (at most 12 hours). */
  readonly every?: number;
};

export type Job<P extends JobPayload = JobPayload> = JobKind<P> & {
  readonly run: (payload: P, context: JobContext) => Promise<void>;
};

type KindOptions<P extends JobPayload> = Pick<JobKind<P>, "name" | "ids"> & Partial<JobKind<P>>;

/** Names a kind of background work. Its `defineJob` stands where the work is done, so that enqueuing doesn't load it. */
export function jobKind<P extends JobPayload>(options: KindOptions<P>): JobKind<P> {
  return { retries: 4, retryDelay: 2, concurrency: 1, ...options };
}

/**
 * Says what a kind of job does. `run` may be called more than once for one enqueuing (a worker died, an answer was lost),
 * so it must lead to the same end each time. Throwing means: try again later.
 */
export function defineJob<P extends JobPayload>(options: KindOptions<P> & Pick<Job<P>, "run">): Job<P> {
  return { ...jobKind<P>(options), run: options.run };
}

/** A job of any payload, as the worker keeps them. Parsing by `ids` comes before `run`, so the payload fits. */
export type AnyJob = Omit<Job, "ids" | "run"> & {
  readonly ids: readonly string[];
  readonly run: (payload: never, context: JobContext) => Promise<void>;
};
