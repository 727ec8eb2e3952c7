import { beforeEach, describe, expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { newId, type SessionId } from "@/lib/ids/ids";
import { err, ok } from "@/lib/result/result";
import { type TestClock, testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { type Audit, createAudit } from "./audit";
import { endedCookieName } from "./ended-session";
import { believedFor, createResolver, type Resolver } from "./resolver";
import { createSessions, type Sessions } from "./sessions";

const { db, config } = await testDatabase();
let clock: TestClock;
let audit: Audit;
let resolver: Resolver;
let sessions: Sessions;

beforeEach(() => {
  clock = testClock();
  audit = createAudit({ db, vault: vault(), clock });
  const common = { db, clock, audit, secret: config.sessionSecret, url: config.url };
  resolver = createResolver(common);
  sessions = createSessions({ ...common, resolver });
});

const cookieHeader = (cookie: { name: string; value: string }) => `${cookie.name}=${cookie.value}`;

async function signedIn(userId: Parameters<Sessions["open"]>[0], device = "Firefox on Linux") {
  const minted = await sessions.open(userId, device, null);
  const header = cookieHeader(minted.cookie);
  const viewer = await resolver.cookieViewer(header);
  if (viewer === null) throw new Error("a fresh session must hold");
  return { ...minted, header, viewer };
}

describe("a session", () => {
  it("is the person's, by cookie and by access token", async () => {
    const alice = await createPerson(db);
    const { viewer, sessionId } = await signedIn(alice.userId);
    expect(viewer).toMatchObject({ userId: alice.userId, sessionId, scope: "write", via: "cookie" });
    const token = await sessions.accessToken(viewer, 24);
    if (!token.ok) throw new Error("a session gives tokens");
    const bearer = new Headers({ authorization: `Bearer ${token.value.token}` });
    expect(await resolver.viewer(bearer)).toMatchObject({ userId: alice.userId, sessionId, via: "bearer" });
    clock.advance(24 * 3600_000 + 1000);
    expect(await resolver.viewer(bearer)).toBeNull();
  });

  it("knows when it was signed in, and tells nobody else", async () => {
    const [alice, bob] = [await createPerson(db), await createPerson(db)];
    const [hers, his] = [await signedIn(alice.userId), await signedIn(bob.userId)];
    const at = clock.now();
    clock.advance(60_000);
    expect(await sessions.signedInAt(hers.viewer)).toEqual(at);
    expect(await sessions.signedInAt({ ...his.viewer, sessionId: hers.sessionId })).toBeUndefined();
    expect(await sessions.signedInAt({ ...hers.viewer, sessionId: null })).toBeUndefined();
  });

  it("ends for cookie and token alike when it is revoked", async () => {
    const alice = await createPerson(db);
    const { viewer, sessionId, header } = await signedIn(alice.userId);
    const token = await sessions.accessToken(viewer, 24);
    expect(await sessions.revoke(viewer, sessionId)).toEqual(ok(null));
    expect(await resolver.cookieViewer(header)).toBeNull();
    const bearer = token.ok ? token.value.token : "";
    expect(await resolver.viewer(new Headers({ authorization: `Bearer ${bearer}` }))).toBeNull();
  });

  /** Ended elsewhere, a session is believed for as long as it says; how soon this machine comes to it is another matter. */
  async function expectEnded(header: string): Promise<void> {
    expect(believedFor).toBeLessThan(1_000);
    await expect.poll(() => resolver.cookieViewer(header), { timeout: 15_000, interval: 100 }).toBeNull();
  }

  it("ends within a second where another copy of the app revoked it", async () => {
    const alice = await createPerson(db);
    const { header, sessionId } = await signedIn(alice.userId);
    await db.prisma.session.update({ where: { id: sessionId }, data: { revokedAt: clock.now() } });
    await expectEnded(header);
  });

  it("ends after thirty days away, and not before", async () => {
    const alice = await createPerson(db);
    const { header } = await signedIn(alice.userId);
    const elsewhere = createResolver({ db, clock, audit, secret: config.sessionSecret, url: config.url });
    clock.advance(29 * 86_400_000);
    expect(await resolver.cookieViewer(header)).not.toBeNull();
    clock.advance(29 * 86_400_000);
    expect(await elsewhere.cookieViewer(header)).not.toBeNull();
    clock.advance(31 * 86_400_000);
    expect(await elsewhere.cookieViewer(header)).toBeNull();
  });

  it("holds, and lasts no shorter, when the clock is set back and forth", async () => {
    const alice = await createPerson(db);
    const { header, viewer } = await signedIn(alice.userId);
    const token = await sessions.accessToken(viewer, 24);
    const bearer = new Headers({ authorization: `Bearer ${token.ok ? token.value.token : ""}` });
    const common = { db, clock, audit, secret: config.sessionSecret, url: config.url };
    const day = 86_400_000;
    for (const jump of [-day, day, 23 * 3_600_000, -2 * day, day]) {
      clock.advance(jump);
      // A copy of the app that remembers nothing, and the one that saw every jump.
      for (const one of [resolver, createResolver(common)]) {
        expect(await one.cookieViewer(header)).not.toBeNull();
        expect(await one.viewer(bearer)).toMatchObject({ userId: alice.userId });
      }
    }
    clock.advance(29 * day);
    expect(await createResolver(common).cookieViewer(header)).not.toBeNull();
    expect(await sessions.list(viewer)).toHaveLength(1);
  });

  it("that was ended in the browser without a server ends with its first request, and no other does", async () => {
    const alice = await createPerson(db);
    const [here, next] = [await signedIn(alice.userId), await signedIn(alice.userId)];
    const ended = `${endedCookieName(config.url)}=${here.sessionId}`;
    expect(await resolver.cookieViewer(`${next.header}; ${ended}`)).toMatchObject({ sessionId: next.sessionId });
    expect(await resolver.cookieViewer(here.header)).toMatchObject({ sessionId: here.sessionId });
    expect(await resolver.viewer(new Headers({ cookie: `${ended}; ${here.header}` }))).toBeNull();
    // For good: what a thief of the cookie would send.
    expect(await resolver.cookieViewer(here.header)).toBeNull();
    expect(await resolver.cookieViewer(next.header)).not.toBeNull();
    expect(await db.prisma.auditEvent.count({ where: { userId: alice.userId, kind: "sign_out" } })).toBe(1);
    expect(await audit.verify(alice.userId)).toMatchObject({ ok: true });
  });

  it("is nobody's once the person is being deleted", async () => {
    const alice = await createPerson(db);
    const { header } = await signedIn(alice.userId);
    await db.prisma.user.update({ where: { id: alice.userId }, data: { deletedAt: clock.now() } });
    await expectEnded(header);
  });

  it("brought along when signing in is dead afterwards, and the new one has another id", async () => {
    const alice = await createPerson(db);
    const before = await signedIn(alice.userId);
    const after = await sessions.open(alice.userId, "Firefox on Linux", before.viewer);
    expect(after.sessionId).not.toBe(before.sessionId);
    expect(await resolver.cookieViewer(before.header)).toBeNull();
    expect(await resolver.cookieViewer(cookieHeader(after.cookie))).not.toBeNull();
  });

  it("is not looked for in the cookie when a bearer token is sent", async () => {
    const alice = await createPerson(db);
    const { header } = await signedIn(alice.userId);
    expect(await resolver.viewer(new Headers({ cookie: header, authorization: "Bearer nonsense" }))).toBeNull();
  });

  it("takes another person's id for a missing one", async () => {
    const [alice, bob] = [await createPerson(db), await createPerson(db)];
    const hers = await signedIn(alice.userId);
    const his = await signedIn(bob.userId);
    expect(await sessions.revoke(his.viewer, hers.sessionId)).toEqual(err("not_found"));
    expect(await sessions.revoke(his.viewer, newId<SessionId>())).toEqual(err("not_found"));
    expect(await resolver.cookieViewer(hers.header)).not.toBeNull();
    expect((await sessions.list(his.viewer)).map(({ id }) => id)).toEqual([his.sessionId]);
  });

  it("can sign out all the others of that person, and nobody else's", async () => {
    const [alice, bob] = [await createPerson(db), await createPerson(db)];
    const phone = await signedIn(alice.userId, "Safari on iPhone");
    const desk = await signedIn(alice.userId);
    const his = await signedIn(bob.userId);
    expect(await sessions.revokeOthers(desk.viewer)).toBe(1);
    expect(await resolver.cookieViewer(phone.header)).toBeNull();
    expect(await resolver.cookieViewer(desk.header)).not.toBeNull();
    expect(await resolver.cookieViewer(his.header)).not.toBeNull();
    expect(await sessions.list(desk.viewer)).toMatchObject([{ id: desk.sessionId, current: true }]);
  });

  it("is closed by signing out", async () => {
    const alice = await createPerson(db);
    const { viewer, header } = await signedIn(alice.userId);
    await sessions.close(viewer);
    expect(await resolver.cookieViewer(header)).toBeNull();
    expect(await sessions.list(viewer)).toEqual([]);
  });
});
