import { expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { newId, type TokenId } from "@/lib/ids/ids";
import { err, ok } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, readerOf } from "@/lib/testing/people";
import { createAudit } from "./audit";
import { createResolver } from "./resolver";
import { createSessions } from "./sessions";
import { createApiTokens } from "./tokens";

const { db, config } = await testDatabase();
const clock = testClock();
const audit = createAudit({ db, vault: vault(), clock });
const common = { db, clock, audit, secret: config.sessionSecret, url: config.url };
const resolver = createResolver(common);
const tokens = createApiTokens({ db, vault: vault(), clock, audit, resolver });
const sessions = createSessions({ ...common, resolver });

const bearer = (text: string) => new Headers({ authorization: `Bearer ${text}` });

async function made(viewer: Parameters<typeof tokens.create>[0], scope: "read" | "write" = "read", name = "a laptop") {
  const token = await tokens.create(viewer, { name, scope });
  if (!token.ok) throw new Error(token.error);
  return token.value;
}

it("lets a program in with the token's scope, and without a session", async () => {
  const alice = await createPerson(db);
  const { text } = await made(alice.viewer, "read");
  expect(text).toMatch(/^pauz_[\w-]{43}$/);
  const viewer = await resolver.viewer(bearer(text));
  expect(viewer).toMatchObject({ userId: alice.userId, sessionId: null, scope: "read", via: "bearer" });
  if (viewer !== null) expect(await sessions.accessToken(viewer, 24)).toEqual(err("unauthenticated"));
  const { text: writing } = await made(alice.viewer, "write");
  expect(await resolver.viewer(bearer(writing))).toMatchObject({ scope: "write" });
});

it("keeps neither the token nor its name in the clear", async () => {
  const alice = await createPerson(db);
  const { text } = await made(alice.viewer, "read", "the canary's laptop");
  const { rows } = await db.pool.query<{ row: string }>(
    "select row_to_json(t)::text as row from api_tokens t where user_id = $1",
    [alice.userId],
  );
  const stored = JSON.stringify(rows);
  expect(stored).not.toContain(text);
  expect(stored).not.toContain(Buffer.from(text).toString("hex"));
  expect(stored).not.toContain(Buffer.from("canary").toString("hex"));
  expect(await tokens.list(alice.viewer)).toMatchObject([{ name: "the canary's laptop", scope: "read", lastUsedAt: null }]);
});

it("refuses a revoked token at once, and one of a deleted person", async () => {
  const alice = await createPerson(db);
  const first = await made(alice.viewer);
  expect(await resolver.viewer(bearer(first.text))).not.toBeNull();
  expect(await tokens.revoke(alice.viewer, first.id)).toEqual(ok(null));
  expect(await resolver.viewer(bearer(first.text))).toBeNull();
  expect(await tokens.revoke(alice.viewer, first.id)).toEqual(err("not_found"));
  const second = await made(alice.viewer);
  await db.prisma.user.update({ where: { id: alice.userId }, data: { deletedAt: clock.now() } });
  expect(await resolver.viewer(bearer(second.text))).toBeNull();
});

it("takes another person's token for a missing one", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  const hers = await made(alice.viewer);
  expect(await tokens.revoke(bob.viewer, hers.id)).toEqual(err("not_found"));
  expect(await tokens.revoke(bob.viewer, newId<TokenId>())).toEqual(err("not_found"));
  expect(await tokens.list(bob.viewer)).toEqual([]);
  expect(await resolver.viewer(bearer(hers.text))).not.toBeNull();
});

it("makes none for a reader, without a name, or beyond fifty", async () => {
  const alice = await createPerson(db);
  expect(await tokens.create(readerOf(alice), { name: "x", scope: "write" })).toEqual(err("forbidden_scope"));
  expect(await tokens.create(alice.viewer, { name: "  ", scope: "read" })).toEqual(err("empty_name"));
  expect(await tokens.create(alice.viewer, { name: "n".repeat(81), scope: "read" })).toEqual(err("empty_name"));
  for (let count = 0; count < 50; count += 1) await made(alice.viewer);
  expect(await tokens.create(alice.viewer, { name: "one more", scope: "read" })).toEqual(err("too_many"));
});

it("notes its use, to five minutes", async () => {
  const alice = await createPerson(db);
  const { text } = await made(alice.viewer);
  await resolver.viewer(bearer(text));
  const used = clock.now();
  expect(await tokens.list(alice.viewer)).toMatchObject([{ lastUsedAt: used }]);
  clock.advance(60_000);
  await resolver.viewer(bearer(text));
  expect(await tokens.list(alice.viewer)).toMatchObject([{ lastUsedAt: used }]);
  clock.advance(6 * 60_000);
  await resolver.viewer(bearer(text));
  expect(await tokens.list(alice.viewer)).toMatchObject([{ lastUsedAt: clock.now() }]);
});
