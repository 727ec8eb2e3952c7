import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import type { SessionId, UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { Audit } from "./audit";
import { encodeAccessToken } from "./claims";
import { type MintedSession, mintSession } from "./mint-session";
import type { Resolver } from "./resolver";
import type { Viewer } from "./viewer";

export type SessionView = {
  readonly id: SessionId;
  /** "Firefox on Linux". */
  readonly device: string;
  readonly createdAt: Date;
  /** To five minutes. */
  readonly lastSeenAt: Date;
  /** The one that asks. */
  readonly current: boolean;
};

export type AccessToken = { readonly token: string; readonly expiresInSeconds: number };

export type Sessions = ReturnType<typeof createSessions>;

/** Sessions of people who sign in with a browser: one row each, looked up on every request, so that ending one works at once. */
export function createSessions(deps: {
  db: Database;
  clock: Clock;
  audit: Audit;
  resolver: Resolver;
  secret: string;
  url: string;
}) {
  const { db, clock, audit, resolver } = deps;

  async function end(userId: UserId, where: { id?: SessionId; not?: SessionId }): Promise<number> {
    const live = await db.prisma.session.findMany({
      where: {
        userId,
        revokedAt: null,
        ...(where.id === undefined ? {} : { id: where.id }),
        ...(where.not === undefined ? {} : { NOT: { id: where.not } }),
      },
      select: { id: true },
    });
    const ids = live.map((row) => row.id);
    await db.prisma.session.updateMany({ where: { userId, id: { in: ids } }, data: { revokedAt: clock.now() } });
    for (const id of ids) resolver.forget(id);
    return ids.length;
  }

  return {
    /**
     * Opens a session for someone whose identity was just proven. The id is always new, and a session the browser
     * brought along ends, so that a cookie planted or taken before signing in is worth nothing afterwards.
     */
    async open(userId: UserId, device: string, before: Viewer | null): Promise<MintedSession> {
      if (before !== null && before.sessionId !== null) await end(before.userId, { id: before.sessionId });
      const minted = await mintSession(deps, userId, device);
      await audit.record(userId, "sign_in", device);
      return minted;
    },

    /** The person's live sessions, the most recently seen first. */
    async list(viewer: Viewer): Promise<readonly SessionView[]> {
      const rows = await db.prisma.session.findMany({
        where: { userId: viewer.userId, revokedAt: null, expiresAt: { gt: clock.now() } },
        orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
      });
      return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
        // A row's id was made by `newId`.
        id: id as SessionId,
        device,
        createdAt,
        lastSeenAt,
        current: id === viewer.sessionId,
      }));
    },

    /** When the session that asks was signed in; undefined for a program's token. */
    async signedInAt(viewer: Viewer): Promise<Date | undefined> {
      if (viewer.sessionId === null) return undefined;
      const row = await db.prisma.session.findFirst({
        where: { id: viewer.sessionId, userId: viewer.userId },
        select: { createdAt: true },
      });
      return row?.createdAt;
    },

    /** Ends one of the person's sessions: refused everywhere within a second. */
    async revoke(viewer: Viewer, id: SessionId): Promise<Result<null, "not_found">> {
      if ((await end(viewer.userId, { id })) === 0) return err("not_found");
      await audit.record(viewer.userId, "session.revoked", id);
      return ok(null);
    },

    /** Ends every session of the person but this one (all, when a program asks); resolves with how many. */
    async revokeOthers(viewer: Viewer): Promise<number> {
      const count = await end(viewer.userId, viewer.sessionId === null ? {} : { not: viewer.sessionId });
      await audit.record(viewer.userId, "sessions.others_revoked", String(count));
      return count;
    },

    /** Signs out: ends the session that asks. */
    async close(viewer: Viewer): Promise<void> {
      if (viewer.sessionId === null) return;
      await end(viewer.userId, { id: viewer.sessionId });
      await audit.record(viewer.userId, "sign_out");
    },

    /** An access token for programs, tied to the session that asks: `unauthenticated` for a personal token, which has none. */
    async accessToken(viewer: Viewer, hours: number): Promise<Result<AccessToken, "unauthenticated">> {
      if (viewer.sessionId === null) return err("unauthenticated");
      const expiresInSeconds = hours * 3600;
      const claims = { userId: viewer.userId, sessionId: viewer.sessionId };
      return ok({ token: await encodeAccessToken(deps.secret, claims, clock, expiresInSeconds), expiresInSeconds });
    },
  };
}
