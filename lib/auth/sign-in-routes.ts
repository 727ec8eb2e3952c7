import { config } from "@/lib/config/config";
import { isZone } from "@/lib/clock/local-date";
import { err, type Result } from "@/lib/result/result";
import { deviceName } from "./device";
import { endedCookieName, withoutCookie } from "./ended-session";
import type { GoogleEntry, GoogleFault } from "./google-sign-in";
import { safePath } from "./safe-path";
import { cookieFrom } from "./session-cookie";
import { googleSignIn, resolver } from "./wire";

// The same three steps serve next-auth's own addresses (/api/auth/…) and the API's (/api/v1/auth/…).

const zoneCookie = "pauz-signin-zone";

function redirectTo(location: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "private, no-store" });
  for (const line of setCookies) headers.append("set-cookie", line);
  return new Response(null, { status: 302, headers });
}

/** Sends the browser to Google, or to the sign-in page where Google is not configured or can't be reached. */
export async function beginGoogle(wish: {
  readonly next?: string | undefined;
  readonly zone?: string | undefined;
}): Promise<Response> {
  const next = safePath(wish.next) ?? null;
  const back = next === null ? "" : `next=${encodeURIComponent(next)}`;
  const google = googleSignIn();
  if (google === undefined) return redirectTo(`${config().url}/signin${back && `?${back}`}`);
  const begun = await google.begin(next);
  if (!begun.ok) return redirectTo(`${config().url}/signin?fault=${begun.error}${back && `&${back}`}`);
  const secure = config().url.startsWith("https:") ? "; Secure" : "";
  // The zone only guesses a new person's first setting; it decides nothing.
  const zone =
    wish.zone !== undefined && isZone(wish.zone)
      ? [`${zoneCookie}=${wish.zone}; Path=/api; HttpOnly; SameSite=Lax; Max-Age=900${secure}`]
      : [];
  return redirectTo(begun.value.location, [...begun.value.setCookies, ...zone]);
}

/** Finishes with what Google sent back. `refused` also when Google is not configured. */
export async function finishGoogle(
  request: Request,
  query: Readonly<Record<string, string>>,
): Promise<Result<GoogleEntry, GoogleFault>> {
  const google = googleSignIn();
  if (google === undefined) return err("refused");
  const sent = request.headers.get("cookie");
  const names = (sent ?? "").split(";").map((part) => part.split("=", 1)[0]?.trim() ?? "");
  const cookies = Object.fromEntries(names.map((name) => [name, decodedCookie(cookieFrom(sent, name) ?? "")]));
  const zone = cookies[zoneCookie];
  return google.finish({
    query,
    cookies,
    device: deviceName(request.headers.get("user-agent")),
    before: await resolver().cookieViewer(sent),
    zone: zone !== undefined && isZone(zone) ? zone : undefined,
  });
}

function decodedCookie(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not something we wrote: it is compared and fails like any other wrong value.
    return value;
  }
}

/** The browser's way back from Google: into the app with a session, or to the sign-in page with words. */
export async function returnFromGoogle(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const entry = await finishGoogle(request, query);
  if (!entry.ok) return redirectTo(`${config().url}/signin?fault=${entry.error}`);
  const { url } = config();
  return redirectTo(url + entry.value.next, [...entry.value.setCookies, withoutCookie(endedCookieName(url), url)]);
}
