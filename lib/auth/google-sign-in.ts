import { err, ok, type Result } from "@/lib/result/result";
import type { SessionClaims } from "./claims";
import { googleOptions, type GoogleSettings } from "./google-options";
import type { GooglePeople } from "./google-people";
import { type EngineAnswer, runNextAuth } from "./next-auth-engine";
import { safePath } from "./safe-path";
import { sessionCookieName } from "./session-cookie";
import type { Sessions } from "./sessions";
import { mintViewer, type Viewer } from "./viewer";

/** Why a sign-in with Google did not happen: `refused` when a check failed or the person said no, `broken` for faults. */
export type GoogleFault = "refused" | "broken";

export type GoogleEntry = {
  readonly viewer: Viewer;
  /** The path to go on to. */
  readonly next: string;
  readonly setCookies: readonly string[];
};

export type GoogleSignIn = ReturnType<typeof createGoogleSignIn>;

function faultOf(answer: EngineAnswer, base: string): GoogleFault {
  const code =
    answer.location !== undefined && URL.canParse(answer.location, base)
      ? new URL(answer.location, base).searchParams.get("error")
      : null;
  return code === "OAuthCallback" || code === "AccessDenied" ? "refused" : "broken";
}

/** Signing in with Google through next-auth: state, nonce and PKCE are made, kept (encrypted) and checked by it. */
export function createGoogleSignIn(deps: {
  readonly google: GoogleSettings;
  readonly url: string;
  readonly secret: string;
  readonly people: GooglePeople;
  readonly sessions: Sessions;
}) {
  const { url } = deps;

  function options(enter: Parameters<typeof googleOptions>[0]["enter"]) {
    return googleOptions({ google: deps.google, url, secret: deps.secret, enter });
  }

  return {
    /** Where to send the browser, and the cookies it must bring back. `broken` when the provider can't be reached. */
    async begin(
      next: string | null,
    ): Promise<Result<{ readonly location: string; readonly setCookies: readonly string[] }, "broken">> {
      const nobody = options(async () => undefined);
      const csrf = await runNextAuth(nobody, { steps: ["csrf"], method: "GET", query: {}, cookies: {} });
      const token = typeof csrf.body === "object" && csrf.body !== null ? Reflect.get(csrf.body, "csrfToken") : undefined;
      if (typeof token !== "string") throw new Error("next-auth made no CSRF token");
      const begun = await runNextAuth(nobody, {
        steps: ["signin", "google"],
        method: "POST",
        query: {},
        body: { csrfToken: token, callbackUrl: safePath(next) ?? "/today" },
        cookies: cookiesOf(csrf.setCookies),
      });
      // A way back to ourselves is next-auth's error page: the provider could not be asked.
      if (begun.location === undefined || new URL(begun.location, url).origin === new URL(url).origin) return err("broken");
      return ok({ location: begun.location, setCookies: begun.setCookies });
    },

    /** Finishes what `begin` began, with what the provider sent back and the browser's cookies. Opens a session. */
    async finish(it: {
      readonly query: Readonly<Record<string, string>>;
      readonly cookies: Readonly<Record<string, string>>;
      readonly device: string;
      readonly before: Viewer | null;
      readonly zone: string | undefined;
    }): Promise<Result<GoogleEntry, GoogleFault>> {
      // Declined at the provider, or an answer that never was one: there is nothing to check and nothing to make.
      if (it.query["error"] !== undefined) return err("refused");
      let claims: SessionClaims | undefined;
      const entering = options(async (identity) => {
        const userId = await deps.people.enter(identity, it.zone);
        if (userId === null) return undefined;
        const { sessionId } = await deps.sessions.open(userId, it.device, it.before);
        claims = { userId, sessionId };
        return claims;
      });
      const { [sessionCookieName(url)]: _old, ...cookies } = it.cookies;
      const answer = await runNextAuth(entering, { steps: ["callback", "google"], method: "GET", query: it.query, cookies });
      if (claims === undefined) return err(faultOf(answer, url));
      const next = answer.location?.startsWith(`${url}/`) === true ? answer.location.slice(url.length) : "/today";
      return ok({ viewer: mintViewer({ ...claims, scope: "write", via: "cookie" }), next, setCookies: answer.setCookies });
    },
  };
}

/** Name and value of each `Set-Cookie` line, as a browser would send them back. */
function cookiesOf(setCookies: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    setCookies.map((line) => {
      const pair = line.split(";", 1)[0] ?? "";
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}
