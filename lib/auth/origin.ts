import { config } from "@/lib/config/config";

/**
 * Whether headers that came with a cookie belong to one of our own pages: `Origin` is exactly the one address people use
 * (never what a forwarded header claims), and the browser, where it says so, calls the request same-origin.
 * A missing `Origin` and `Origin: null` are refused.
 */
export function sameOriginHeaders(headers: Pick<Headers, "get">, url: string): boolean {
  const site = headers.get("sec-fetch-site");
  return headers.get("origin") === new URL(url).origin && (site === null || site === "same-origin");
}

/** Whether a write that carries a cookie comes from our own pages. */
export function sameOrigin(request: Request): boolean {
  return sameOriginHeaders(request.headers, config().url);
}
