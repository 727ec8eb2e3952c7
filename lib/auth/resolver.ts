import { LRUCache } from "lru-cache";
import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import type { TokenId, UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import type { Audit } from "./audit";
import { decodeAccessToken, decodeCookie, type SessionClaims } from "./claims";
import { endedCookieName } from "./ended-session";
import { cookieFrom, sessionCookieName } from "./session-cookie";
import { hashToken, looksLikeToken } from "./token-text";
import { mintViewer, type Viewer } from "./viewer";

/** A revoked session or token is refused everywhere within a second: what was looked up is believed for less than that (ms). */
export const believedFor = 900;
/** "Last seen" is kept to five minutes, so that reading does not mean writing. */
const seenEvery = 5 * 60_000;
/** Thirty days without a visit end a session. */
export const idleDays = 30;

type SessionFacts = { readonly userId: UserId; readonly expiresAt: Date; readonly lastSeenAt: Date } | null;
type TokenFacts = {
  readonly id: TokenId;
  readonly userId: UserId;
  readonly scope: "read" | "write";
  readonly lastUsedAt: Date | null;
} | null;
type Found<T> = { readonly facts: T };

export type Resolver = {
  /** Who is behind a request's headers: a bearer token when there is one (then the cookie is not looked at), else the cookie. */
  viewer(headers: Headers): Promise<Viewer | null>;
  /** Who is behind a `Cookie` header. */
  cookieViewer(cookieHeader: string | null): Promise<Viewer | null>;
  /** Drops what this process believes of a session or token (by its hash in hex), after it was changed. */
  forget(key: string): void;
};

export function createResolver(deps: { db: Database; clock: Clock; audit: Audit; secret: string; url: string }): Resolver {
  const { db, clock, secret } = deps;
  // Decrypting a cookie costs more than looking up its session; what it says never changes.
  const cookies = new LRUCache<string, SessionClaims>({ max: 5_000, ttl: 10 * 60_000 });
  const sessions = new LRUCache<string, Found<SessionFacts>>({
    max: 20_000,
    ttl: believedFor,
    ignoreFetchAbort: true,
    fetchMethod: async (id) => ({ facts: await sessionFacts(id) }),
  });
  const tokens = new LRUCache<string, Found<TokenFacts>>({
    max: 20_000,
    ttl: believedFor,
    ignoreFetchAbort: true,
    fetchMethod: async (hash) => ({ facts: await tokenFacts(hash) }),
  });

  async function sessionFacts(id: string): Promise<SessionFacts> {
    const { rows } = await db.pool.query<{ user_id: UserId; expires_at: Date; last_seen_at: Date }>(
      `select s.user_id, s.expires_at, s.last_seen_at from sessions s join users u on u.id = s.user_id
        where s.id = $1 and s.revoked_at is null and u.deleted_at is null`,
      [id],
    );
    const row = rows[0];
    return row === undefined ? null : { userId: row.user_id, expiresAt: row.expires_at, lastSeenAt: row.last_seen_at };
  }

  async function tokenFacts(hash: string): Promise<TokenFacts> {
    const { rows } = await db.pool.query<{ id: TokenId; user_id: UserId; scope: string; last_used_at: Date | null }>(
      `select t.id, t.user_id, t.scope, t.last_used_at from api_tokens t join users u on u.id = t.user_id
        where t.token_hash = $1 and t.revoked_at is null and u.deleted_at is null`,
      [Buffer.from(hash, "hex")],
    );
    const row = rows[0];
    if (row === undefined) return null;
    return { id: row.id, userId: row.user_id, scope: row.scope === "write" ? "write" : "read", lastUsedAt: row.last_used_at };
  }

  /** Notes a visit. Not being able to (a database that only reads) must not keep anyone out. */
  async function note(sql: string, values: readonly unknown[]): Promise<void> {
    try {
      await db.pool.query(sql, [...values]);
    } catch (error) {
      log("warn", "auth.visit_not_noted", errorFields(error));
    }
  }

  async function sessionViewer(claims: SessionClaims, via: "cookie" | "bearer"): Promise<Viewer | null> {
    const found = await sessions.fetch(claims.sessionId);
    const facts = found?.facts ?? null;
    const now = clock.now();
    if (facts === null || facts.userId !== claims.userId || facts.expiresAt <= now) return null;
    if (now.getTime() - facts.lastSeenAt.getTime() > seenEvery) {
      const expires = new Date(now.getTime() + idleDays * 86_400_000);
      sessions.set(claims.sessionId, { facts: { ...facts, lastSeenAt: now, expiresAt: expires } });
      await note(
        "update sessions set last_seen_at = $2, expires_at = greatest(expires_at, $3) where id = $1 and revoked_at is null",
        [claims.sessionId, now, expires],
      );
    }
    return mintViewer({ userId: facts.userId, sessionId: claims.sessionId, scope: "write", via });
  }

  async function cookieViewer(cookieHeader: string | null): Promise<Viewer | null> {
    const cookie = cookieFrom(cookieHeader, sessionCookieName(deps.url));
    if (cookie === undefined || cookie === "") return null;
    const claims = cookies.get(cookie) ?? (await decodeCookie(secret, cookie));
    if (claims === undefined) return null;
    cookies.set(cookie, claims);
    const viewer = await sessionViewer(claims, "cookie");
    if (viewer === null || cookieFrom(cookieHeader, endedCookieName(deps.url)) !== claims.sessionId) return viewer;
    await endLate(claims);
    return null;
  }

  /** Signed out in the browser while no server could be reached. Also where that can't be written down now, nobody gets in. */
  async function endLate({ sessionId, userId }: SessionClaims): Promise<void> {
    try {
      const { rowCount } = await db.pool.query(
        "update sessions set revoked_at = $3 where id = $1 and user_id = $2 and revoked_at is null",
        [sessionId, userId, clock.now()],
      );
      sessions.delete(sessionId);
      if (rowCount === 1) await deps.audit.record(userId, "sign_out");
    } catch (error) {
      log("warn", "auth.session_not_ended", errorFields(error));
    }
  }

  async function personalTokenViewer(text: string): Promise<Viewer | null> {
    const hash = hashToken(text);
    const found = await tokens.fetch(hash.toString("hex"));
    const facts = found?.facts ?? null;
    if (facts === null) return null;
    const now = clock.now();
    if (facts.lastUsedAt === null || now.getTime() - facts.lastUsedAt.getTime() > seenEvery) {
      tokens.set(hash.toString("hex"), { facts: { ...facts, lastUsedAt: now } });
      await note("update api_tokens set last_used_at = $2 where id = $1", [facts.id, now]);
    }
    return mintViewer({ userId: facts.userId, sessionId: null, scope: facts.scope, via: "bearer" });
  }

  return {
    async viewer(headers) {
      const bearer = /^Bearer +([^\s]+) *$/i.exec(headers.get("authorization") ?? "")?.[1];
      if (bearer === undefined) return cookieViewer(headers.get("cookie"));
      if (looksLikeToken(bearer)) return personalTokenViewer(bearer);
      const claims = await decodeAccessToken(secret, bearer, clock);
      return claims === undefined ? null : sessionViewer(claims, "bearer");
    },
    cookieViewer,
    forget(key) {
      sessions.delete(key);
      tokens.delete(key);
    },
  };
}
