import type { AuthOptions } from "next-auth";
import GoogleProvider from "next-auth/providers/google";
import { log } from "@/lib/observability/log";
import { safePath } from "./safe-path";
import { cookieDays, sessionCookieName, sessionCookieOptions } from "./session-cookie";
import type { GoogleIdentity } from "./google-people";
import type { SessionClaims } from "./claims";

export type GoogleSettings = { readonly clientId: string; readonly clientSecret: string; readonly issuer: string };

const checkMinutes = 15;

/** Cookies that carry state, nonce and PKCE verifier of one sign-in, encrypted, for a quarter of an hour. */
function checkCookie(url: string, name: string) {
  const secure = url.startsWith("https:");
  return {
    name: `${secure ? "__Host-" : ""}pauz-${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: checkMinutes * 60 },
  } as const;
}

/** Where a sign-in may lead: a path of ours, whatever was asked for. */
function landingPlace(asked: string, base: string): string {
  const inside = asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked;
  return base + (safePath(inside) ?? "/today");
}

function identityOf(profile: unknown): GoogleIdentity | undefined {
  if (typeof profile !== "object" || profile === null || !("sub" in profile) || typeof profile.sub !== "string") return undefined;
  const text = (key: string) => {
    const value: unknown = Reflect.get(profile, key);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const verified = Reflect.get(profile, "email_verified") === true;
  return {
    subject: profile.sub,
    name: text("name"),
    email: verified ? text("email")?.toLowerCase() : undefined,
    picture: text("picture"),
  };
}

/**
 * next-auth's settings for one request. `enter` makes or finds the person and opens the session; undefined refuses
 * (a person being deleted). What the cookie then holds is ids only.
 */
export function googleOptions(deps: {
  readonly google: GoogleSettings;
  readonly url: string;
  readonly secret: string;
  readonly enter: (identity: GoogleIdentity) => Promise<SessionClaims | undefined>;
}): AuthOptions {
  const { google, url, secret } = deps;
  let entered: SessionClaims | undefined;
  return {
    secret,
    useSecureCookies: url.startsWith("https:"),
    session: { strategy: "jwt", maxAge: cookieDays * 86_400 },
    jwt: { secret, maxAge: cookieDays * 86_400 },
    pages: { signIn: "/signin", error: "/signin" },
    cookies: {
      sessionToken: { name: sessionCookieName(url), options: sessionCookieOptions(url) },
      callbackUrl: checkCookie(url, "signin-next"),
      csrfToken: checkCookie(url, "signin-csrf"),
      pkceCodeVerifier: checkCookie(url, "signin-pkce"),
      state: checkCookie(url, "signin-state"),
      nonce: checkCookie(url, "signin-nonce"),
    },
    providers: [
      GoogleProvider({
        clientId: google.clientId,
        clientSecret: google.clientSecret,
        issuer: google.issuer,
        wellKnown: `${google.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        checks: ["state", "nonce", "pkce"],
        authorization: { params: { scope: "openid email profile", prompt: "select_account" } },
        httpOptions: { timeout: 10_000 },
      }),
    ],
    callbacks: {
      redirect: async ({ url: asked, baseUrl }) => landingPlace(asked, baseUrl),
      async signIn({ profile }) {
        const identity = identityOf(profile);
        entered = identity === undefined ? undefined : await deps.enter(identity);
        return entered !== undefined;
      },
      async jwt() {
        if (entered === undefined) throw new Error("a token was asked for before anybody signed in");
        return { sub: entered.userId, sid: entered.sessionId };
      },
    },
    logger: {
      // Only the code: what next-auth hands along can hold a person's profile or tokens.
      error: (code) => log("warn", "auth.sign_in_failed", { errorCode: code }),
      warn: (code) => log("warn", "auth.next_auth", { errorCode: code }),
      debug: () => undefined,
    },
  };
}
