/**
 * The cookie in which a browser names the session that was ended in it while no server could be reached: the session's own
 * cookie is out of every script's reach. The first request that brings both ends the session, before anything is shown. It holds
 * the id of one session, so that it never ends another.
 */
export function endedCookieName(url: string): string {
  return url.startsWith("https:") ? "__Host-pauz-ended" : "pauz-ended";
}

/** The `Set-Cookie` line that takes a cookie of PAUZ's away. */
export function withoutCookie(name: string, url: string): string {
  return `${name}=; Path=/; Max-Age=0; SameSite=Lax${url.startsWith("https:") ? "; Secure" : ""}`;
}
