import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import type { Clock } from "@/lib/clock/clock";
import type { Config } from "@/lib/config/settings";
import type { BucketFailure } from "./port";
import { problemCode } from "./raindrop-answers";
import { askedPauseMs, ownPauseMs } from "./retry-pause";

/** How long the driver tries: per attempt, and in all, pauses included. */
export type Patience = {
  readonly attempts: number;
  readonly attemptMs: number;
  readonly totalMs: number;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** From 0 to 1. */
  readonly random: () => number;
};

const patience: Patience = {
  attempts: 3,
  attemptMs: 60_000,
  totalMs: 90_000,
  pause: (ms, signal) => sleep(ms, undefined, { signal }),
  random: Math.random,
};

/** An object of 64 MiB in base64, or a listing of a million names: what is longer is no answer of this service. */
const longestAnswer = 128 * 1024 * 1024;

export type RaindropSettings = NonNullable<Config["raindrop"]>;

/**
 * A call that failed for good. The service's own words are not kept, for they may quote a key or content:
 * only the status and the service's code, such as `NOT_FOUND`.
 */
export class RaindropFault extends Error {
  constructor(
    readonly kind: BucketFailure,
    readonly status?: number,
    readonly code?: string,
    options?: ErrorOptions,
  ) {
    super(`Raindrop: ${kind}${status === undefined ? "" : ` (${status}${code === undefined ? "" : ` ${code}`})`}`, options);
    this.name = "RaindropFault";
  }
}

/** An attempt that may go better the next time; `pauseMs` is what the service asked for. */
class PassingFault extends RaindropFault {
  constructor(
    kind: BucketFailure,
    readonly pauseMs?: number,
    ...rest: [status?: number, code?: string, options?: ErrorOptions]
  ) {
    super(kind, ...rest);
  }
}

/**
 * `POST`s one request, as often as it takes, and parses the answer. `before` comes before each attempt, and ends the call by
 * throwing. Throws `RaindropFault`.
 */
export type RaindropCall = <Answer>(
  path: string,
  body: Readonly<Record<string, unknown>>,
  answer: z.ZodType<Answer>,
  before?: () => Promise<void>,
) => Promise<Answer>;

/** An operation of one or more calls, which end together when its time is over or the caller's `signal` says so. */
export type RaindropOperation = <T>(signal: AbortSignal | undefined, work: (call: RaindropCall) => Promise<T>) => Promise<T>;

/**
 * Calls to Raindrop. They are repeated after 408, 409, 429, 5xx and broken connections, when the service asks or else after
 * growing pauses. Every call of a SmartBucket may be repeated: a put replaces, a delete of nothing is done.
 */
export function createRaindropOperation(
  settings: RaindropSettings,
  deps: { readonly clock: Clock; readonly patience?: Partial<Patience> },
): RaindropOperation {
  const { attempts, attemptMs, totalMs, pause, random } = { ...patience, ...deps.patience };

  async function attempt(path: string, body: string, end: AbortSignal): Promise<unknown> {
    const { response, text } = await within(attemptMs, end, (signal) =>
      received(signal, async () => {
        const response = await fetch(`${settings.baseUrl}${path}`, {
          method: "POST",
          headers: { authorization: `Bearer ${settings.apiKey}`, "content-type": "application/json", accept: "application/json" },
          body,
          // The key goes to nobody the service might point to.
          redirect: "manual",
          signal,
        });
        return { response, text: await textOf(response) };
      }),
    );
    if (response.ok) return parsed(text);
    const code = problemCode(text);
    const kind = failureOf(response.status);
    if (kind === "refused") throw new RaindropFault(kind, response.status, code);
    throw new PassingFault(kind, askedPauseMs(response.headers, deps.clock), response.status, code);
  }

  return (given, work) =>
    within(totalMs, given, (end) => {
      const endsAt = performance.now() + totalMs;
      return work(async (path, body, answer, before) => {
        const text = JSON.stringify(body);
        for (let made = 1; ; made += 1) {
          await before?.();
          try {
            const found = answer.safeParse(await attempt(path, text, end));
            // zod's issues may name what was found: they go no further.
            if (!found.success) throw new RaindropFault("bad_answer");
            return found.data;
          } catch (fault) {
            if (!(fault instanceof PassingFault) || made >= attempts || end.aborted) throw fault;
            const wait = fault.pauseMs ?? ownPauseMs(made, random());
            // Nobody waits that long: what the service said is the news, not that the time ran out.
            if (performance.now() + wait >= endsAt) throw fault;
            await received(end, () => pause(wait, end));
          }
        }
      });
    });
}

/** Work that is told to end after that time, or when `outer` is. */
async function within<T>(ms: number, outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const end = () => controller.abort();
  const timer = setTimeout(end, ms);
  outer?.addEventListener("abort", end);
  if (outer?.aborted === true) end();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", end);
  }
}

/** Everything that can go wrong between the two machines, told apart by whose patience ended. */
async function received<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof RaindropFault) throw cause;
    throw new PassingFault(signal.aborted ? "timed_out" : "unreachable", undefined, undefined, undefined, { cause });
  }
}

function failureOf(status: number): BucketFailure {
  if (status === 408) return "timed_out";
  return status === 409 || status === 429 || status >= 500 ? "busy" : "refused";
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Node's streams can be looped over, which the browser's types don't know.
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.byteLength;
    // Leaving the loop breaks the connection off.
    if (length > longestAnswer) throw new RaindropFault("bad_answer", response.status);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** An answer without a body is one to a call that says nothing. */
function parsed(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the text.
    throw new RaindropFault("bad_answer");
  }
}
