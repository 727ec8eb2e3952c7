import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "@/lib/auth/content-policy";
import { endedCookieName, withoutCookie } from "@/lib/auth/ended-session";
import { pathHeader } from "@/lib/auth/path-header";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { config as settings } from "@/lib/config/config";
import { developing } from "@/lib/config/mode";

const rooms = /^\/(today|journal|garden|insights|exports|settings)(\/|$)/;

/**
 * Gives each page its nonce and spares signed-out people a rendering. It locks nothing: pages, actions and routes look
 * for themselves who is asking, and stay as closed as they are when this file is gone.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (rooms.test(pathname) && !request.cookies.has(sessionCookieName(settings().url))) {
    return NextResponse.redirect(`${settings().url}/signin?next=${encodeURIComponent(pathname + search)}`, 307);
  }
  const policy = contentPolicy(randomBytes(16).toString("base64"), developing);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of the request's policy.
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // A script that signs out can't reach the session's cookie; this page, which ends the session, takes it away.
  const { url } = settings();
  if (pathname === "/signin" && request.cookies.has(endedCookieName(url)))
    response.headers.append("set-cookie", withoutCookie(sessionCookieName(url), url));
  return response;
}

export const config = {
  // Pages only: the API, downloads, built files, icons and health checks have no scripts to protect, and would pay for it.
  matcher: ["/((?!api/|d/|_next/static/|healthz|readyz|metrics|sw\\.js|manifest\\.webmanifest|icons/|icon\\.svg).*)"],
};
