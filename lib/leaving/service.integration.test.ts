import type pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { createAudit } from "@/lib/auth/audit";
import { createOwner } from "@/lib/auth/owner";
import { createResolver } from "@/lib/auth/resolver";
import { createSessions } from "@/lib/auth/sessions";
import { createApiTokens } from "@/lib/auth/tokens";
import type { Viewer } from "@/lib/auth/viewer";
import { vault } from "@/lib/crypto/process-vault";
import { NoPersonKey } from "@/lib/crypto/vault";
import { newId, type UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";
import { createQueue } from "@/lib/queue/queue";
import { err, ok } from "@/lib/result/result";
import { fillEveryTable, rowsOf } from "@/lib/testing/belongings";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, readerOf } from "@/lib/testing/people";
import { erasePerson } from "./erase-person";
import { createLeavingService } from "./service";
import { createLeavingStore } from "./store";

const { db, config } = await testDatabase();
const clock = testClock();
const audit = createAudit({ db, vault: vault(), clock });
const common = { db, clock, audit, secret: config.sessionSecret, url: config.url };
const resolver = createResolver(common);
const sessions = createSessions({ ...common, resolver });
const tokens = createApiTokens({ db, vault: vault(), clock, audit, resolver });
const owner = createOwner({ db, vault: vault(), clock, audit });
const queue = createQueue(db.pool);
const somebodysJob = jobKind<{ userId: UserId }>({ name: "test-somebodys", ids: ["userId"] });

const passphrase = "four words put together";
const said = { confirmation: " Delete  everything", passphrase };

function leavingWith(order = orderly) {
  return createLeavingService({
    store: createLeavingStore(db),
    clock,
    proof: { hasPassphrase: owner.hasPassphrase, confirm: owner.confirm, signedInAt: sessions.signedInAt },
    order,
    forget(userId, believed) {
      vault().forget(userId);
      for (const key of [...believed.sessions, ...believed.tokens]) resolver.forget(key);
    },
  });
}

async function orderly(client: pg.PoolClient, userId: UserId): Promise<void> {
  await queue.drop(client, userId);
  await queue.enqueue(client, erasePerson, { userId });
}

const leaving = leavingWith();

async function signedIn(userId: UserId): Promise<{ viewer: Viewer; header: string }> {
  const { cookie } = await sessions.open(userId, "Firefox on Linux", null);
  const header = `${cookie.name}=${cookie.value}`;
  const viewer = await resolver.cookieViewer(header);
  if (viewer === null) throw new Error("a fresh session must hold");
  return { viewer, header };
}

async function makeOwner(): Promise<UserId> {
  const made = await owner.create({ name: "Mara", passphrase, zone: "Europe/Berlin" });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

const isHere = async (userId: UserId) =>
  (await db.pool.query("SELECT 1 FROM users WHERE id = $1 AND deleted_at IS NULL", [userId])).rowCount === 1;
const jobsOf = async (userId: UserId) =>
  (await db.pool.query<{ name: string }>("SELECT name FROM pgboss.job WHERE data->>'userId' = $1", [userId])).rows.map(
    ({ name }) => name,
  );

beforeEach(async () => {
  await db.pool.query("update users set deleted_at = now()");
  await db.pool.query("delete from passphrases");
});

describe("leaving", () => {
  it("closes the account at once: nothing leads in, nothing opens, nothing of the person is named", async () => {
    const mara = await makeOwner();
    const [here, there] = [await signedIn(mara), await signedIn(mara)];
    const token = await tokens.create(here.viewer, { name: "A program", scope: "write" });
    if (!token.ok) throw new Error(token.error);
    const bearer = new Headers({ authorization: `Bearer ${token.value.text}` });
    expect(await resolver.viewer(bearer)).not.toBeNull();
    await queue.enqueue(db.pool, somebodysJob, { userId: mara });

    expect(await leaving.leave(here.viewer, said)).toEqual(ok(null));

    for (const { header } of [here, there]) expect(await resolver.cookieViewer(header)).toBeNull();
    expect(await resolver.viewer(bearer)).toBeNull();
    await expect(vault().of(mara)).rejects.toBeInstanceOf(NoPersonKey);
    const { rows } = await db.pool.query("SELECT name, email, picture_key, deleted_at FROM users WHERE id = $1", [mara]);
    expect(rows).toEqual([{ name: "", email: null, picture_key: null, deleted_at: clock.now() }]);
    expect(await jobsOf(mara)).toEqual(["erase-person"]);
    // As at the first visit: whoever comes next is the owner.
    expect(await owner.current()).toBeNull();
    expect(await owner.create({ name: "Mara", passphrase })).toMatchObject({ ok: true });
  });

  it("takes nothing of anybody else", async () => {
    const [alice, bob] = [await createPerson(db), await createPerson(db)];
    const his = await signedIn(bob.userId);
    await fillEveryTable(db, bob.userId);
    const before = await rowsOf(db, bob.userId);
    await queue.enqueue(db.pool, somebodysJob, { userId: bob.userId });
    const { viewer } = await signedIn(alice.userId);
    expect(await leaving.leave(viewer, { confirmation: said.confirmation })).toEqual(ok(null));
    expect(await isHere(alice.userId)).toBe(false);
    expect(await isHere(bob.userId)).toBe(true);
    expect(await rowsOf(db, bob.userId)).toEqual(before);
    expect(await jobsOf(bob.userId)).toEqual(["test-somebodys"]);
    expect(await resolver.cookieViewer(his.header)).not.toBeNull();
    await expect(vault().of(bob.userId)).resolves.toBeDefined();
  });

  it("is done once, also when asked for twice at the same moment", async () => {
    const mara = await makeOwner();
    const { viewer } = await signedIn(mara);
    const outcomes = await Promise.all([leaving.leave(viewer, said), leaving.leave(viewer, said)]);
    expect(outcomes.some(({ ok }) => ok)).toBe(true);
    expect(await jobsOf(mara)).toEqual(["erase-person"]);
  });

  it("changes nothing when a step of closing fails, whichever it is", async () => {
    const mara = await makeOwner();
    const { viewer, header } = await signedIn(mara);
    await fillEveryTable(db, mara);
    const before = await rowsOf(db, mara);
    let step = 0;
    for (let done = false; !done; step += 1) {
      const store = createLeavingStore({ pool: failingAt(step) });
      const broken = createLeavingService({ store, clock, proof: shownToBeThem, order: orderly, forget: () => undefined });
      done = await broken.leave(viewer, said).then(
        () => true,
        () => false,
      );
      if (done) break;
      expect(await isHere(mara)).toBe(true);
      expect(await rowsOf(db, mara)).toEqual(before);
      expect(await resolver.cookieViewer(header)).not.toBeNull();
    }
    // begin, mark, sessions, tokens, six doors, dropping jobs, ordering, commit
    expect(step).toBeGreaterThan(12);
    expect(await isHere(mara)).toBe(false);
  });
});

const shownToBeThem = {
  hasPassphrase: async () => true,
  confirm: async () => ok(newId<UserId>()),
  signedInAt: async () => undefined,
};

/** The pool, whose connections fail with their statement of that number. */
function failingAt(step: number): pg.Pool {
  const connect = async () => {
    const client = await db.pool.connect();
    let seen = 0;
    const query = (...words: Parameters<pg.PoolClient["query"]>) => {
      if (words[0]?.toString() !== "ROLLBACK" && seen++ === step) return Promise.reject(new Error("the connection broke"));
      return client.query(...words);
    };
    return new Proxy(client, {
      get(target, name) {
        if (name === "query") return query;
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  };
  return new Proxy(db.pool, {
    get: (target, name) => (name === "connect" ? connect : Reflect.get(target, name)),
  });
}

describe("leaving is refused", () => {
  it("to programs, to other words and to a wrong passphrase, and nothing changes", async () => {
    const mara = await makeOwner();
    const { viewer } = await signedIn(mara);
    const access = { ...viewer, via: "bearer" } as const;
    expect(await leaving.leave(access, said)).toEqual(err({ code: "own_session_only" }));
    expect(await leaving.leave(readerOf({ userId: mara, viewer, vault: await vault().of(mara) }), said)).toEqual(
      err({ code: "own_session_only" }),
    );
    expect(await leaving.leave(viewer, { ...said, confirmation: "delete" })).toEqual(err({ code: "not_confirmed" }));
    expect(await leaving.leave(viewer, { confirmation: said.confirmation })).toEqual(err({ code: "passphrase_missing" }));
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await leaving.leave(viewer, { ...said, passphrase: "not this one at all" })).toMatchObject(err({ code: "wrong" }));
    }
    // The door and this page count together: guessing here is slowed like there.
    expect(await leaving.leave(viewer, said)).toEqual(err({ code: "slowed", waitSeconds: 2 }));
    expect(await owner.enter(passphrase)).toMatchObject(err({ code: "slowed" }));
    expect(await isHere(mara)).toBe(true);
    expect(await audit.verify(mara)).toMatchObject({ ok: true });
  });

  it("to another person's passphrase", async () => {
    await makeOwner();
    const bob = await createPerson(db);
    const { viewer } = await signedIn(bob.userId);
    clock.advance(16 * 60_000);
    // He has none, so the owner's proves nothing of him: he signs in again.
    expect(await leaving.leave(viewer, said)).toEqual(err({ code: "sign_in_again" }));
    expect(await isHere(bob.userId)).toBe(true);
  });

  it("without a passphrase, to a session that wasn't signed in just now", async () => {
    const alice = await createPerson(db);
    const { viewer } = await signedIn(alice.userId);
    expect(await leaving.look(viewer)).toMatchObject({ proof: "session" });
    clock.advance(15 * 60_000 + 1);
    expect(await leaving.look(viewer)).toMatchObject({ proof: "sign_in" });
    expect(await leaving.leave(viewer, said)).toEqual(err({ code: "sign_in_again" }));
    expect(await leaving.leave((await signedIn(alice.userId)).viewer, said)).toEqual(ok(null));
  });
});

it("is done for somebody by whoever runs PAUZ, and for nobody else by anybody", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await expect(leaving.dismiss(alice.viewer)).rejects.toThrow("only the administration");
  expect(await isHere(alice.userId)).toBe(true);
  await leaving.dismiss({ ...alice.viewer, sessionId: null, via: "job" });
  expect([await isHere(alice.userId), await isHere(bob.userId)]).toEqual([false, true]);
  expect(await jobsOf(alice.userId)).toEqual(["erase-person"]);
});

it("says how much there is of one's own, and who was sent words", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await fillEveryTable(db, bob.userId);
  const none = { entries: 0, recordings: 0, flowers: 0, pdfs: 0, conversations: 0, sentTo: [] };
  expect(await leaving.look((await signedIn(alice.userId)).viewer)).toEqual({ ...none, proof: "session" });
  const ledger = (provider: string, words: number, seconds: number | null, remembered = 0) =>
    db.pool.query(
      `INSERT INTO ai_ledger (id, user_id, at, feature, provider, model, words_sent, seconds_sent, remembered, milliseconds, outcome)
       VALUES ($1, $2, now(), 'hint', $3, 'm', $4, $5, $6, 1, 'answered')`,
      [newId<UserId>(), alice.userId, provider, words, seconds, remembered],
    );
  await ledger("gemini", 12, null);
  await ledger("gemini", 3, null);
  await ledger("elevenlabs", 0, 20);
  await ledger("openai", 0, null, 2);
  await ledger("ollama", 0, null);
  expect(await leaving.look((await signedIn(alice.userId)).viewer)).toMatchObject({ sentTo: ["elevenlabs", "gemini", "openai"] });
});
