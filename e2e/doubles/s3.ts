import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { bodyOf, faultPlan, listenOnLoopback } from "./loopback";
import { type Credentials, refusalOf } from "./sigv4";

/** How the double misbehaves: with a status, by silence, by breaking off, or by keeping other bytes than it was sent. */
export type Fault =
  | { readonly kind: "status"; readonly status: 403 | 429 | 500 | 503 }
  | { readonly kind: "silent" }
  | { readonly kind: "cut" }
  | { readonly kind: "wrong-bytes" };
type Kept = { readonly body: Buffer; readonly at: Date };

export type S3Double = {
  readonly endpoint: string;
  readonly objects: Map<string, Kept>;
  /** The methods and keys of the requests that came, in order. */
  readonly requests: string[];
  /** The next `times` requests (of that method) meet the fault. */
  fail(fault: Fault, times?: number, method?: string): void;
  heal(): void;
  close(): Promise<void>;
};

const statusOf = { AccessDenied: 403, InvalidAccessKeyId: 403, SignatureDoesNotMatch: 403, RequestTimeTooSkewed: 403 } as const;
const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const etag = (body: Buffer) => `"${createHash("md5").update(body).digest("hex")}"`;

function xml(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/xml" }).end(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  xml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message><RequestId>double</RequestId></Error>`);
}

function listing(bucket: string, objects: ReadonlyMap<string, Kept>, query: URLSearchParams, pageSize: number): string {
  const prefix = query.get("prefix") ?? "";
  const after = Buffer.from(query.get("continuation-token") ?? "", "base64url").toString();
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, pageSize);
  const contents = page.map((key) => {
    const { body, at } = objects.get(key) ?? { body: Buffer.alloc(0), at: new Date() };
    return `<Contents><Key>${escape(key)}</Key><LastModified>${at.toISOString()}</LastModified><ETag>${escape(etag(body))}</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`;
  });
  const more = keys.length > page.length;
  const next = more
    ? `<NextContinuationToken>${Buffer.from(page.at(-1) ?? "").toString("base64url")}</NextContinuationToken>`
    : "";
  return `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${escape(bucket)}</Name><Prefix>${escape(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${pageSize}</MaxKeys><IsTruncated>${more}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
}

/** Answers a rightly signed request as S3 does. */
function serve(
  state: { bucket: string; objects: Map<string, Kept>; pageSize: number },
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  fault: Fault | undefined,
): void {
  const url = new URL(request.url ?? "/", "http://double");
  const [bucket = "", ...rest] = url.pathname.slice(1).split("/").map(decodeURIComponent);
  const key = rest.join("/");
  if (bucket !== state.bucket) return refuse(response, 404, "NoSuchBucket");
  if (request.method === "GET" && key === "") {
    if (url.searchParams.get("list-type") !== "2") return refuse(response, 400, "InvalidRequest");
    return xml(response, 200, listing(bucket, state.objects, url.searchParams, state.pageSize));
  }
  if (request.method === "PUT") {
    const kept = fault?.kind === "wrong-bytes" ? Buffer.from(body).fill(0, 0, 1) : body;
    state.objects.set(key, { body: kept, at: new Date() });
    response.writeHead(200, { etag: etag(kept) }).end();
    return;
  }
  if (request.method === "DELETE") {
    state.objects.delete(key);
    response.writeHead(204).end();
    return;
  }
  const found = state.objects.get(key);
  if (request.method !== "GET") return refuse(response, 405, "MethodNotAllowed");
  if (found === undefined) return refuse(response, 404, "NoSuchKey");
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-length": found.body.length,
    etag: etag(found.body),
    "last-modified": found.at.toUTCString(),
  });
  if (fault?.kind === "cut") response.write(found.body.subarray(0, Math.floor(found.body.length / 2)), () => response.destroy());
  else response.end(found.body);
}

/** An S3 on loopback, path-style, one bucket. Unsigned, wrongly signed and old requests are refused as S3 refuses them. */
export async function startS3Double(
  options: Credentials & { readonly bucket: string; readonly pageSize?: number },
): Promise<S3Double> {
  const objects = new Map<string, Kept>();
  const requests: string[] = [];
  const faults = faultPlan<Fault>();
  const state = { bucket: options.bucket, objects, pageSize: options.pageSize ?? 5 };

  const { origin, close } = await listenOnLoopback((request, response) => {
    void (async () => {
      const method = request.method ?? "";
      requests.push(`${method} ${(request.url ?? "").split("?")[0] ?? ""}`);
      const body = await bodyOf(request);
      const refusal = refusalOf({ method, url: request.url ?? "/", headers: request.headers, body }, options);
      if (refusal !== undefined) return refuse(response, refusal in statusOf ? 403 : 400, refusal);
      const fault = faults.next(method);
      if (fault?.kind === "silent") return;
      if (fault?.kind === "status")
        return refuse(response, fault.status, fault.status === 403 ? "AccessDenied" : "InternalError");
      if (fault?.kind === "cut" && method !== "GET") return void request.socket.destroy();
      serve(state, request, body, response, fault);
    })();
  });

  return {
    endpoint: origin,
    objects,
    requests,
    fail: (fault, times = 1, method) => faults.add(fault, times, method),
    heal: faults.clear,
    close,
  };
}
