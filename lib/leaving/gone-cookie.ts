import { cookieDays } from "@/lib/auth/session-cookie";
import type { UserId } from "@/lib/ids/ids";
import { goneCookieName } from "./view";

/** The `Set-Cookie` line that tells a browser whose account was deleted in it. Its pages read it, so it isn't kept from them. */
export function goneCookie(url: string, userId: UserId): string {
  const secure = url.startsWith("https:") ? "; Secure" : "";
  return `${goneCookieName(url)}=${userId}; Path=/; Max-Age=${cookieDays * 86_400}; SameSite=Lax${secure}`;
}
