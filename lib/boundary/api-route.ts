import { z } from "zod";
import { accountHeader } from "@/lib/auth/account-header";
import { sameOrigin } from "@/lib/auth/origin";
import { resolveViewer } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";
import { config } from "@/lib/config/config";
import { errorFields, log } from "@/lib/observability/log";
import { admit } from "@/lib/ratelimit/limiter";
import type { Contract } from "./contract";
import { corsHeaders } from "./cors";
import { problemOfFault } from "./faults";
import { fieldErrors, inPlainWords } from "./plain-words";
import { type Problem, problemResponse } from "./problems";
import { readJson } from "./read-body";

/** A success, still unwritten, so that it can be checked against the contract. */
export type Answer = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };
type Refusal = { readonly problem: Problem };

export function answer(status: number, body: unknown = null, headers?: Readonly<Record<string, string>>): Answer {
  return headers === undefined ? { status, body } : { status, body, headers };
}

export function problem(it: Problem): Refusal {
  return { problem: it };
}

/** Stops the handling of a request with a problem, from any depth of this file. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type Input<Access, Params, Query, Body> = {
  readonly viewer: Access extends "public" ? Viewer | null : Viewer;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
};

const defaultMaxBytes = 64 * 1024;
const writes: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"]);

function parsed<T extends z.ZodType>(schema: T | undefined, value: unknown): z.output<T> | undefined {
  if (schema === undefined) return undefined;
  const outcome = schema.safeParse(value, { error: inPlainWords });
  if (outcome.success) return outcome.data;
  throw new Refused({ code: "invalid_input", errors: fieldErrors(outcome.error) });
}

/** The address limits count by when nobody is signed in. Our own server sets the header from the socket and drops a client's. */
function addressOf(request: Request): string {
  return request.headers.get("x-pauz-address") ?? "unknown";
}

async function admitted(it: Contract, request: Request): Promise<Viewer | null> {
  const viewer = await resolveViewer(request);
  if (viewer === null && it.access !== "public") throw new Refused({ code: "unauthenticated" });
  const madeFor = request.headers.get(accountHeader);
  if (viewer !== null && madeFor !== null && madeFor !== viewer.userId) throw new Refused({ code: "other_account" });
  if (viewer?.via === "cookie" && writes.has(it.method) && !sameOrigin(request)) throw new Refused({ code: "forbidden_origin" });
  if (it.access === "write" && viewer?.scope === "read") throw new Refused({ code: "forbidden_scope" });
  const turn = await admit(it.limit, viewer?.userId ?? addressOf(request));
  if (!turn.admitted)
    throw new Refused({ code: "too_many_requests", headers: { "retry-after": String(turn.retryAfterSeconds) } });
  return viewer;
}

async function bodyOf(it: Contract, request: Request): Promise<unknown> {
  if (it.body === undefined) return undefined;
  const json = await readJson(request, it.maxBytes ?? defaultMaxBytes, it.bodyOptional === true);
  if (!json.ok) throw new Refused({ code: json.error === "body_too_large" ? (it.tooLarge ?? json.error) : json.error });
  return parsed(it.body, json.value);
}

function written(it: Contract, outcome: Answer): Response {
  const schema = it.answers[outcome.status];
  if (config().checkResponses) {
    if (schema === undefined) throw new Error(`${it.method} ${it.path} does not declare an answer ${outcome.status}`);
    if (schema instanceof z.ZodType) schema.parse(JSON.parse(JSON.stringify(outcome.body)));
  }
  const headers = { "cache-control": "private, no-store", ...outcome.headers };
  if (outcome.body === null) return new Response(null, { status: outcome.status, headers });
  return new Response(JSON.stringify(outcome.body), {
    status: outcome.status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** Whole addresses are never logged: a query may hold a search. The contract's path is enough to find the code. */
function record(it: Contract, request: Request, viewer: Viewer | null, status: number, started: number): void {
  const requestId = request.headers.get("x-request-id");
  log(status >= 500 ? "error" : "info", "request.done", {
    method: it.method,
    route: it.path,
    status,
    milliseconds: Math.round(performance.now() - started),
    ...(requestId === null ? {} : { requestId }),
    ...(viewer === null ? {} : { userId: viewer.userId }),
  });
}

/**
 * The one way into the API: who is asking, may they, how often, is the input what the contract says, and what to answer
 * when the handler fails. Handlers get everything parsed and return `answer`, `problem`, or a Response of their own (streams).
 */
export function apiRoute<
  Access extends Contract["access"],
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
>(
  it: Contract<Params, Query, Body, Access>,
  handler: (input: Input<Access, z.output<Params>, z.output<Query>, z.output<Body>>) => Promise<Answer | Refusal | Response>,
): (request: Request, context: { params: Promise<Record<string, string | string[] | undefined>> }) => Promise<Response> {
  const handle = async (
    request: Request,
    context: { params: Promise<Record<string, string | string[] | undefined>> },
    seen: { viewer: Viewer | null },
  ) => {
    seen.viewer = await admitted(it, request);
    const rawQuery = it.query === undefined ? undefined : Object.fromEntries(new URL(request.url).searchParams);
    const input = {
      viewer: seen.viewer,
      params: parsedParams(it, await context.params),
      query: parsed(it.query, rawQuery),
      body: await bodyOf(it, request),
      request,
    } as Input<Access, z.output<Params>, z.output<Query>, z.output<Body>>; // The contract's schemas have just produced these values.
    const outcome = await handler(input);
    if (outcome instanceof Response) return outcome;
    return "problem" in outcome ? problemResponse(outcome.problem) : written(it, outcome);
  };
  return async (request, context) => {
    const started = performance.now();
    const seen: { viewer: Viewer | null } = { viewer: null };
    let response: Response;
    try {
      response = await handle(request, context, seen);
    } catch (error) {
      if (!(error instanceof Refused))
        log("error", "request.failed", { method: it.method, route: it.path, ...errorFields(error) });
      response = problemResponse(error instanceof Refused ? error.problem : problemOfFault(error));
    }
    for (const [name, value] of corsHeaders(request.headers.get("origin"))) response.headers.set(name, value);
    record(it, request, seen.viewer, response.status, started);
    return response;
  };
}

/** A path parameter of the wrong form is a thing that doesn't exist: the same answer as for another person's id. */
function parsedParams<Params extends z.ZodType>(it: Contract<Params>, value: unknown): z.output<Params> | undefined {
  const outcome = it.params?.safeParse(value);
  if (outcome === undefined) return undefined;
  if (!outcome.success) throw new Refused({ code: "not_found" });
  return outcome.data;
}
