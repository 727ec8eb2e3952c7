import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import { newId, type SessionId, type UserId } from "@/lib/ids/ids";
import { encodeCookie } from "./claims";
import { idleDays } from "./resolver";
import { cookieDays, type CookieOptions, sessionCookieName, sessionCookieOptions } from "./session-cookie";

export type MintedSession = {
  readonly sessionId: SessionId;
  readonly cookie: { readonly name: string; readonly value: string; readonly options: CookieOptions };
};

/** Opens a new session for a person: its row, and the cookie that stands for it. Whoever calls has checked who the person is. */
export async function mintSession(
  deps: { db: Database; clock: Clock; secret: string; url: string },
  userId: UserId,
  device: string,
): Promise<MintedSession> {
  const sessionId = newId<SessionId>();
  const now = deps.clock.now();
  const expiresAt = new Date(now.getTime() + idleDays * 86_400_000);
  await deps.db.prisma.session.create({ data: { id: sessionId, userId, device, createdAt: now, lastSeenAt: now, expiresAt } });
  const value = await encodeCookie(deps.secret, { userId, sessionId }, cookieDays * 86_400);
  return { sessionId, cookie: { name: sessionCookieName(deps.url), value, options: sessionCookieOptions(deps.url) } };
}
