import type { IncomingMessage, ServerResponse } from "node:http";
import { contracts } from "@/app/api/v1/openapi.json/contracts";
import { apiMap } from "@/lib/boundary/api-map";
import { corsHeaders, preflightHeaders } from "@/lib/boundary/cors";
import { problemResponse } from "@/lib/boundary/problems";

const root = "/api/v1";
const problemOf = apiMap([...contracts, { method: "GET", path: "/openapi.json" }]);

/** A path whose percent signs decode to no text can't be handed on: its signs become letters, and it names nothing we have. */
export function readable(target: string): string {
  const [path = "", ...query] = target.split("?");
  try {
    decodeURIComponent(path);
    return target;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

/** A browser of another origin asking first whether it may call the API; Next would answer without our headers. */
function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, Object.fromEntries(preflightHeaders(request.headers.origin ?? null)));
  response.end();
}

/**
 * Answers what no handler of the API would, in the API's own words: preflights, paths that don't exist, methods that a path
 * doesn't have. False for everything else.
 */
export async function answeredAtApi(request: IncomingMessage, target: string, response: ServerResponse): Promise<boolean> {
  const path = target.split("?")[0] ?? "";
  // Next-auth's own path answers for itself.
  if ((path !== "/api" && !path.startsWith("/api/")) || path.startsWith("/api/auth/")) return false;
  const below = path.startsWith(`${root}/`) ? path.slice(root.length) : "";
  if (request.method === "OPTIONS" && below !== "") {
    answerPreflight(request, response);
    return true;
  }
  const problem = problemOf(request.method ?? "GET", below);
  if (problem === undefined) return false;
  const answer = problemResponse(problem);
  for (const [name, value] of corsHeaders(request.headers.origin ?? null)) answer.headers.set(name, value);
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), "x-content-type-options": "nosniff" });
  response.end(request.method === "HEAD" ? undefined : await answer.text());
  return true;
}
