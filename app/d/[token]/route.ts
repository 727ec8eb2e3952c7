import { problemOfFault } from "@/lib/boundary/faults";
import { knownLength } from "@/lib/boundary/known-length";
import { problemResponse } from "@/lib/boundary/problems";
import { exports } from "@/lib/exports";
import { errorFields, log } from "@/lib/observability/log";
import { admit } from "@/lib/ratelimit/limiter";
import { gonePage, goneStyleSource } from "./gone-page";

/** The file is somebody's words: it is saved and never shown in the page's place, kept nowhere on the way, and can run nothing. */
const closed = {
  "cache-control": "private, no-store",
  "content-security-policy": "default-src 'none'; sandbox",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
};

/** One answer for every link that doesn't work, so that nothing can be learned from it. */
function gone(): Response {
  return new Response(gonePage, {
    status: 404,
    headers: {
      ...closed,
      "content-security-policy": `default-src 'none'; style-src ${goneStyleSource}; sandbox`,
      "content-type": "text/html; charset=utf-8",
    },
  });
}

function stream(segments: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const left = segments.values();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function answer(request: Request, token: string): Promise<Response> {
  const turn = await admit("download", request.headers.get("x-pauz-address") ?? "unknown");
  if (!turn.admitted)
    return problemResponse({ code: "too_many_requests", headers: { "retry-after": String(turn.retryAfterSeconds) } });
  const found = await exports().download(token);
  if (found === undefined) return gone();
  return new Response(stream(found.segments), {
    headers: {
      ...closed,
      "content-type": "application/pdf",
      ...knownLength(found.bytes),
      "content-disposition": `attachment; filename="pauz-${found.day}.pdf"`,
    },
  });
}

/** Whoever holds the link may have the file until it ends. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const started = performance.now();
  let response: Response;
  try {
    response = await answer(request, (await params).token);
  } catch (error) {
    log("error", "request.failed", { method: "GET", route: "/d/{token}", ...errorFields(error) });
    response = problemResponse(problemOfFault(error));
  }
  const milliseconds = Math.round(performance.now() - started);
  log(response.status >= 500 ? "error" : "info", "request.done", {
    method: "GET",
    route: "/d/{token}",
    status: response.status,
    milliseconds,
  });
  return response;
}
