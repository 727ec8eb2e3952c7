import { hkdfSync } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { decode, encode } from "next-auth/jwt";
import type { Clock } from "@/lib/clock/clock";
import { parseId, type SessionId, type UserId } from "@/lib/ids/ids";

/** What a session cookie and an access token say: whose, and which session row decides whether it still holds. */
export type SessionClaims = { readonly userId: UserId; readonly sessionId: SessionId };

const issuer = "pauz";
const audience = "pauz-api";

function claimsFrom(payload: Record<string, unknown>): SessionClaims | undefined {
  const userId = typeof payload["sub"] === "string" ? parseId<UserId>(payload["sub"]) : undefined;
  const sessionId = typeof payload["sid"] === "string" ? parseId<SessionId>(payload["sid"]) : undefined;
  return userId === undefined || sessionId === undefined ? undefined : { userId, sessionId };
}

/** The cookie's value: next-auth's encrypted JWT (A256GCM), holding ids only. */
export async function encodeCookie(secret: string, claims: SessionClaims, maxAgeSeconds: number): Promise<string> {
  return encode({ secret, maxAge: maxAgeSeconds, token: { sub: claims.userId, sid: claims.sessionId } });
}

/** Undefined for a cookie that was not made by us, was changed, or has run out. */
export async function decodeCookie(secret: string, token: string): Promise<SessionClaims | undefined> {
  try {
    const payload = await decode({ secret, token });
    return payload === null ? undefined : claimsFrom(payload);
  } catch {
    // Anyone may send any text as a cookie: one that does not decrypt means "not signed in", whatever the reason.
    return undefined;
  }
}

/** A key of its own for access tokens, so that neither kind of token can be passed off as the other. */
function accessKey(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "", "pauz access tokens", 32));
}

/** An HS256 JWT for programs. It dies with its session, and at `lifetimeSeconds` at the latest. */
export async function encodeAccessToken(
  secret: string,
  claims: SessionClaims,
  clock: Clock,
  lifetimeSeconds: number,
): Promise<string> {
  const now = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(claims.userId)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + lifetimeSeconds)
    .sign(accessKey(secret));
}

/** Undefined for a token that was not made by us, was changed, or has run out. */
export async function decodeAccessToken(
  secret: string,
  token: string,
  clock: Clock,
): Promise<(SessionClaims & { readonly expiresAt: Date }) | undefined> {
  try {
    const { payload } = await jwtVerify(token, accessKey(secret), {
      algorithms: ["HS256"],
      issuer,
      audience,
      currentDate: clock.now(),
      requiredClaims: ["exp"],
    });
    const claims = claimsFrom(payload);
    return claims === undefined || payload.exp === undefined ? undefined : { ...claims, expiresAt: new Date(payload.exp * 1000) };
  } catch {
    // As with cookies: whatever is wrong with a token from outside, it means "not signed in".
    return undefined;
  }
}
