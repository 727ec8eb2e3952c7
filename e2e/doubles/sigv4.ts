import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

// Our own reckoning of AWS Signature Version 4, from its published description, so that the driver's signatures are truly checked.

export type SignedRequest = {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly region: string };
/** S3's own error codes. */
export type Refusal =
  | "AccessDenied"
  | "InvalidAccessKeyId"
  | "SignatureDoesNotMatch"
  | "RequestTimeTooSkewed"
  | "XAmzContentSHA256Mismatch"
  | "AuthorizationHeaderMalformed";

const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text, "utf8").digest();
const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

function canonicalQuery(query: string): string {
  if (query === "") return "";
  return query
    .split("&")
    .map((pair) => (pair.includes("=") ? pair : `${pair}=`))
    .sort()
    .join("&");
}

function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[], payload: string): string {
  const [path = "/", query = ""] = request.url.split("?");
  const headers = signedHeaders
    .map(
      (name) =>
        `${name}:${String(request.headers[name] ?? "")
          .trim()
          .replace(/ +/g, " ")}\n`,
    )
    .join("");
  return [request.method, path, canonicalQuery(query), headers, signedHeaders.join(";"), payload].join("\n");
}

/** `2026-03-01T10:20:30Z` from `20260301T102030Z`. */
function timeOf(stamp: string): number {
  return Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

/** Undefined when the request is rightly signed, else S3's code for what is wrong. */
export function refusalOf(request: SignedRequest, credentials: Credentials): Refusal | undefined {
  const authorization = request.headers.authorization;
  if (authorization === undefined) return "AccessDenied";
  const [, keyId, day = "", region = "", signed = "", signature = ""] = form.exec(authorization) ?? [];
  if (keyId === undefined || region !== credentials.region) return "AuthorizationHeaderMalformed";
  if (keyId !== credentials.accessKeyId) return "InvalidAccessKeyId";

  const stamp = String(request.headers["x-amz-date"] ?? "");
  if (!stamp.startsWith(day) || !(Math.abs(Date.now() - timeOf(stamp)) < 15 * 60_000)) return "RequestTimeTooSkewed";
  const signedHeaders = signed.split(";");
  const mustSign = ["host", ...Object.keys(request.headers).filter((name) => name.startsWith("x-amz-"))];
  if (!mustSign.every((name) => signedHeaders.includes(name))) return "AccessDenied";

  const payload = String(request.headers["x-amz-content-sha256"] ?? "");
  if (payload !== sha256(request.body)) return "XAmzContentSHA256Mismatch";

  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonicalRequest(request, signedHeaders, payload))].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${credentials.secretAccessKey}`, day), region), "s3"), "aws4_request");
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, "hex")) ? undefined : "SignatureDoesNotMatch";
}
