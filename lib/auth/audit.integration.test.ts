import { expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { err, ok } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createAudit } from "./audit";

const { db } = await testDatabase();
const audit = createAudit({ db, vault: vault(), clock: testClock() });

/** As somebody would who holds the database and has taken the trigger away. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query("alter table audit_events disable trigger user");
    await client.query(sql, values);
    await client.query("alter table audit_events enable trigger user");
  } finally {
    client.release();
  }
}

it("chains one person's events, also when they come at once", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await Promise.all(Array.from({ length: 8 }, () => audit.record(alice.userId, "sign_in", "Firefox on Linux")));
  await audit.record(bob.userId, "sign_out");
  expect(await audit.verify(alice.userId)).toEqual(ok(8));
  expect(await audit.verify(bob.userId)).toEqual(ok(1));
});

it("is refused by the database to change, empty or lose a row", async () => {
  const alice = await createPerson(db);
  await audit.record(alice.userId, "sign_in");
  const refused = "audit events are never changed";
  await expect(db.pool.query("update audit_events set kind = 'x' where user_id = $1", [alice.userId])).rejects.toThrow(refused);
  await expect(db.pool.query("delete from audit_events where user_id = $1", [alice.userId])).rejects.toThrow(refused);
  await expect(db.pool.query("truncate audit_events")).rejects.toThrow(refused);
  expect(await audit.verify(alice.userId)).toEqual(ok(1));
});

it("goes with the account that is erased, and no other", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await audit.record(alice.userId, "sign_in");
  await audit.record(bob.userId, "sign_in");
  await db.prisma.user.update({ where: { id: alice.userId }, data: { deletedAt: new Date() } });
  await db.pool.query("delete from audit_events where user_id = $1", [alice.userId]);
  await expect(db.pool.query("delete from audit_events where user_id = $1", [bob.userId])).rejects.toThrow();
  expect(await audit.verify(alice.userId)).toEqual(ok(0));
  expect(await audit.verify(bob.userId)).toEqual(ok(1));
});

it("shows where a chain was changed, cut in the middle, or swapped", async () => {
  const alice = await createPerson(db);
  for (const kind of ["sign_in", "token.created", "token.revoked", "sign_out"] as const) await audit.record(alice.userId, kind);
  await tamper("update audit_events set kind = 'sign_in' where user_id = $1 and seq = 3", [alice.userId]);
  expect(await audit.verify(alice.userId)).toEqual(err({ brokenAt: 3 }));
  await tamper("update audit_events set kind = 'token.revoked' where user_id = $1 and seq = 3", [alice.userId]);
  expect(await audit.verify(alice.userId)).toEqual(ok(4));
  await tamper("delete from audit_events where user_id = $1 and seq = 2", [alice.userId]);
  expect(await audit.verify(alice.userId)).toEqual(err({ brokenAt: 3 }));
});
