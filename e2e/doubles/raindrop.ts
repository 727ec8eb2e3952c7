import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { asItCame, bodyOf, faultPlan, jsonOf, listenOnLoopback } from "./loopback";
import {
  type Answer,
  calls as bucketCalls,
  type Kept,
  locationsOf,
  type MemoryKept,
  memoryOf,
  problem,
  type Store,
} from "./raindrop-calls";
import { memoryCalls } from "./raindrop-memory-calls";

const calls = { ...bucketCalls, ...memoryCalls };
type CallName = keyof typeof calls;

/**
 * How the double misbehaves. `when` says whether the operation has taken effect by then.
 * `half` promises a whole answer and breaks off in the middle of it; `endless` never stops answering.
 */
export type RaindropFault =
  | {
      readonly kind: "status";
      readonly status: 301 | 400 | 401 | 403 | 404 | 408 | 409 | 413 | 429 | 500 | 502 | 503;
      readonly headers?: Readonly<Record<string, string>>;
      readonly when?: "before" | "after";
    }
  | { readonly kind: "delay"; readonly ms: number }
  | { readonly kind: "hang" | "cut"; readonly when?: "before" | "after" }
  | { readonly kind: "html" | "broken-json" | "wrong-shape" | "wrong-bytes" | "half" | "endless" };

/** A request that came, without what it carried. */
type Seen = { readonly call: string; readonly bucket?: string; readonly key?: string; readonly partition?: string };

export type RaindropDouble = {
  readonly baseUrl: string;
  /** Objects by `bucket/key`, as they were sent. */
  readonly objects: Map<string, Kept>;
  /** What lies in SmartMemory, by session. */
  readonly memorySessions: Map<string, MemoryKept[]>;
  readonly requests: Seen[];
  /** Every request as it came, also one that was refused: address, headers and body; of an object, its content behind that. */
  readonly wire: string[];
  /** What was wrong with requests that the service would have refused; empty when all were right. */
  readonly refusals: string[];
  /** The next `times` requests (of that call) meet the fault. */
  fail(fault: RaindropFault, times?: number, call?: CallName): void;
  /** New objects become searchable after that many looks at their status; all that are there now become so at once for 0. */
  lag(looks: number): void;
  /** Forgets whose objects are whose, as no service should: lists and searches give everybody's. */
  leak(): void;
  /** Behaves well again, and forgets what came. Objects stay. */
  heal(): void;
  close(): Promise<void>;
};

type Options = {
  readonly apiKey: string;
  readonly applicationName: string;
  readonly version: string;
  readonly buckets?: readonly string[];
  /** Names of its SmartMemories; `memory` unless said. */
  readonly memoryNames?: readonly string[];
  /** Results on a search's first page. */
  readonly pageSize?: number;
};

const everyBucket = [
  "guided-journals",
  "hints",
  "journal-prompts",
  "journal-analysis",
  "audio-files",
  "user-profiles",
  "ai-contexts",
];

const codes: Readonly<Record<number, string>> = {
  400: "invalid_argument",
  401: "unauthenticated",
  403: "permission_denied",
  404: "not_found",
  409: "aborted",
  429: "resource_exhausted",
  500: "internal",
  503: "unavailable",
};

function send(response: ServerResponse, { status, body }: Answer, headers: Readonly<Record<string, string>> = {}): void {
  if (body === null) return void response.writeHead(status, headers).end();
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

function sendText(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { "content-type": type }).end(text);
}

/** What the service refuses before it does anything, or the call with its checked body. */
function understand(store: Store, options: Options, request: IncomingMessage, raw: Buffer) {
  const refuse = (status: number, code: string, reason: string) => ({ refusal: problem(store, status, code, reason), reason });
  const name = /^\/v1\/([a-z_]+)$/.exec(request.url ?? "")?.[1] ?? "";
  if (!Object.hasOwn(calls, name)) return refuse(404, "unimplemented", `no call ${request.url}`);
  if (request.method !== "POST") return refuse(405, "unimplemented", `method ${request.method}`);
  if (request.headers.authorization !== `Bearer ${options.apiKey}`) return refuse(401, "unauthenticated", "invalid api key");
  if (request.headers["content-type"] !== "application/json") return refuse(415, "invalid_argument", "content type");
  const call = name as CallName; // `calls` has it.
  const parsed = z.safeParse(calls[call].body, jsonOf(raw));
  if (!parsed.success) return refuse(400, "invalid_argument", z.prettifyError(parsed.error));
  for (const { bucket } of locationsOf(parsed.data)) {
    if (bucket.applicationName !== options.applicationName || bucket.version !== options.version)
      return refuse(404, "not_found", "application not found");
    if (!store.buckets.includes(bucket.name)) return refuse(404, "not_found", `bucket ${bucket.name} not found`);
  }
  const memory = memoryOf(parsed.data);
  if (memory !== undefined) {
    if (memory.applicationName !== options.applicationName || memory.version !== options.version)
      return refuse(404, "not_found", "application not found");
    if (!store.memoryNames.includes(memory.name)) return refuse(404, "not_found", `smart memory ${memory.name} not found`);
  }
  return { call, body: parsed.data };
}

function seen(call: CallName, body: unknown): Seen {
  const { key, objectId, partition } = body as { key?: string; objectId?: string; partition?: string };
  const bucket = locationsOf(body)[0]?.bucket.name;
  const named = key ?? objectId;
  return {
    call,
    ...(bucket === undefined ? {} : { bucket }),
    ...(named === undefined ? {} : { key: named }),
    ...(partition === undefined ? {} : { partition }),
  };
}

/** The bytes of an object that is put, which travel as base64. */
function contentIn(body: unknown): string {
  const { content } = (body ?? {}) as { content?: unknown };
  return typeof content === "string" ? `\n${Buffer.from(content, "base64").toString("utf8")}` : "";
}

/** Answers badly; `run` does what was asked, when that comes first. */
function misbehave(response: ServerResponse, fault: RaindropFault, store: Store, run: () => Answer): void {
  if ("when" in fault && fault.when === "after") run();
  switch (fault.kind) {
    case "status":
      return send(response, problem(store, fault.status, codes[fault.status] ?? "unknown", "told to fail"), fault.headers);
    case "delay":
      setTimeout(() => send(response, run()), fault.ms);
      return;
    case "hang":
      return;
    case "cut":
      response.socket?.destroy();
      return;
    case "html":
      run();
      return sendText(response, "text/html", "<!doctype html><title>Just a moment</title><p>Checking your browser.");
    case "broken-json":
      return sendText(response, "application/json", JSON.stringify(run().body).slice(0, -2));
    case "wrong-shape":
      run();
      return sendText(
        response,
        "application/json",
        JSON.stringify({
          bucket: "b",
          key: 7,
          objects: {},
          results: "none",
          content: 5,
          memories: {},
          memoryId: 3,
          success: "no",
        }),
      );
    case "wrong-bytes":
      store.corrupting = true;
      send(response, run());
      store.corrupting = false;
      return;
    case "half": {
      const text = JSON.stringify(run().body ?? {});
      response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
      response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy());
      return;
    }
    case "endless": {
      response.writeHead(200, { "content-type": "application/json" });
      const more = () => {
        while (!response.destroyed && response.write(" ".repeat(65_536)));
        if (!response.destroyed) response.once("drain", more);
      };
      more();
    }
  }
}

/** Raindrop's SmartBucket and SmartMemory calls on loopback. What the service would refuse is refused in its own shape, and noted. */
export async function startRaindropDouble(options: Options): Promise<RaindropDouble> {
  const requests: Seen[] = [];
  const wire: string[] = [];
  const refusals: string[] = [];
  const faults = faultPlan<RaindropFault>();
  const store: Store = {
    application: { name: options.applicationName, version: options.version },
    buckets: options.buckets ?? everyBucket,
    pageSize: options.pageSize ?? 3,
    objects: new Map(),
    sessions: new Map(),
    memoryNames: options.memoryNames ?? ["memory"],
    memorySessions: new Map(),
    lag: 1,
    leaky: false,
    corrupting: false,
    turn: 0,
  };

  const { origin, close } = await listenOnLoopback((request, response) => {
    void bodyOf(request).then(
      (raw) => {
        wire.push(asItCame(request, raw) + contentIn(jsonOf(raw)));
        const understood = understand(store, options, request, raw);
        if ("refusal" in understood) {
          refusals.push(`${understood.refusal.status} ${understood.reason}`);
          return send(response, understood.refusal);
        }
        const { call, body } = understood;
        requests.push(seen(call, body));
        const run = () => calls[call].run(store, body);
        const fault = faults.next(call);
        return fault === undefined ? send(response, run()) : misbehave(response, fault, store, run);
      },
      // Whoever asked has gone in the middle of the request: there is nobody to answer.
      () => response.destroy(),
    );
  });

  return {
    baseUrl: origin,
    objects: store.objects,
    memorySessions: store.memorySessions,
    requests,
    wire,
    refusals,
    fail: (fault, times = 1, call) => faults.add(fault, times, call),
    lag(looks) {
      store.lag = looks;
      if (looks === 0) for (const object of store.objects.values()) object.unindexed = 0;
    },
    leak: () => void (store.leaky = true),
    heal() {
      faults.clear();
      requests.length = 0;
      wire.length = 0;
      refusals.length = 0;
      store.leaky = false;
    },
    close,
  };
}
