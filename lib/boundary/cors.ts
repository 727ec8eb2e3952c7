import { config } from "@/lib/config/config";

/**
 * Cross-origin headers for the origins the operator listed (`PAUZ_API_ORIGINS`), none for any other.
 * Credentials are never allowed: programs of other origins use a token, and cookies stay with our own pages.
 */
export function corsHeaders(origin: string | null): readonly (readonly [string, string])[] {
  if (origin === null || !config().apiOrigins.includes(origin)) return [];
  return [
    ["access-control-allow-origin", origin],
    ["access-control-expose-headers", "link, location, retry-after"],
    ["vary", "origin"],
  ];
}

/** The answer to a preflight of `/api/v1`, where our own server sends it before Next sees the request. */
export function preflightHeaders(origin: string | null): readonly (readonly [string, string])[] {
  const allowed = corsHeaders(origin);
  if (allowed.length === 0) return [];
  return [
    ...allowed,
    ["access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"],
    ["access-control-allow-headers", "authorization, content-type, prefer"],
    ["access-control-max-age", "600"],
  ];
}
