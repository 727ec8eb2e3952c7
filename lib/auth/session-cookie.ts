/** A browser forgets any cookie after 400 days; the session row usually ends it sooner. */
export const cookieDays = 400;

/** `__Host-` on https: bound to exactly this host, secure, never set by a subdomain. Plain http (loopback) can't have the prefix. */
export function sessionCookieName(url: string): string {
  return url.startsWith("https:") ? "__Host-pauz-session" : "pauz-session";
}

export type CookieOptions = {
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  readonly maxAge: number;
};

export function sessionCookieOptions(url: string): CookieOptions {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: url.startsWith("https:"), maxAge: cookieDays * 86_400 };
}

/** The first cookie of that name in a `Cookie` header. */
export function cookieFrom(header: string | null, name: string): string | undefined {
  for (const part of header?.split(";") ?? []) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
