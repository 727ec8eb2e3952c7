import { afterEach, expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { err } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createAudit } from "./audit";
import { createOwner, waitAfter } from "./owner";

const { db } = await testDatabase();
const clock = testClock();
const made = () => createOwner({ db, vault: vault(), clock, audit: createAudit({ db, vault: vault(), clock }) });
const owner = made();
const wish = { name: "Mara", passphrase: "four words put together", zone: "Europe/Berlin" };

afterEach(async () => {
  await db.pool.query("update users set deleted_at = now()");
});

it("is made once, however many try at the same time", async () => {
  const outcomes = await Promise.all([1, 2, 3, 4].map((n) => made().create({ ...wish, name: `Mara ${n}` })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((it) => !it.ok && it.error === "owner_exists")).toHaveLength(3);
  const { rows } = await db.pool.query("select 1 from users where deleted_at is null");
  expect(rows).toHaveLength(1);
  const keys = await db.pool.query("select 1 from person_keys k where not exists (select 1 from users u where u.id = k.user_id)");
  expect(keys.rows).toHaveLength(0);
  expect(await owner.create(wish)).toEqual(err("owner_exists"));
});

it("begins with the zone that was guessed, and comes in with the passphrase", async () => {
  const created = await owner.create(wish);
  if (!created.ok) throw new Error("must be made");
  expect(await owner.current()).toEqual({ userId: created.value, name: "Mara" });
  expect(await owner.enter(wish.passphrase)).toEqual(created);
  const settings = await db.prisma.settings.findUnique({ where: { userId: created.value } });
  expect(settings).toMatchObject({ zone: "Europe/Berlin", aiEnabled: false });
});

it("takes a passphrase typed in another Unicode form for the same", async () => {
  const created = await owner.create({ ...wish, passphrase: "caf\u00e9 au lait au lit" });
  expect(await owner.enter("cafe\u0301 au lait au lit")).toEqual(created);
});

it.each([
  [{ name: " " }, "name_missing"],
  [{ name: "n".repeat(81) }, "name_missing"],
  [{ passphrase: "short" }, "too_short"],
  [{ passphrase: "x".repeat(600) }, "too_long"],
  [{ passphrase: "abababababababab" }, "too_plain"],
  [{ name: "Mara Lindqvist", passphrase: "mara lindqvist 1" }, "too_plain"],
])("refuses %j", async (change, fault) => {
  expect(await owner.create({ ...wish, ...change })).toEqual(err(fault));
  expect(await owner.current()).toBeNull();
});

it("slows down after three wrong tries, also across a restart, and forgets them after a right one", async () => {
  const created = await owner.create(wish);
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await owner.enter("not this one at all")).toEqual(err({ code: "wrong", waitSeconds: 0 }));
  }
  expect(await owner.enter("not this one at all")).toEqual(err({ code: "wrong", waitSeconds: 2 }));
  const restarted = made();
  expect(await restarted.enter(wish.passphrase)).toEqual(err({ code: "slowed", waitSeconds: 2 }));
  clock.advance(2_000);
  expect(await restarted.enter("not this one at all")).toEqual(err({ code: "wrong", waitSeconds: 4 }));
  clock.advance(4_000);
  expect(await restarted.enter(wish.passphrase)).toEqual(created);
  expect(await restarted.enter("not this one at all")).toEqual(err({ code: "wrong", waitSeconds: 0 }));
});

it("can't be hurried by guessing in parallel", async () => {
  await owner.create(wish);
  const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => owner.enter(`guess number ${n} of ten`)));
  const looked = outcomes.filter((it) => !it.ok && it.error.code === "wrong");
  expect(looked).toHaveLength(4);
});

it("waits a minute at most", () => {
  expect([1, 3, 4, 5, 8, 9, 40].map(waitAfter)).toEqual([0, 0, 2, 4, 32, 60, 60]);
});

it("has nobody to let in before there is an owner", async () => {
  expect(await owner.enter("anything at all")).toEqual(err({ code: "no_owner" }));
});

it("is asked for the passphrase once more, which counts like at the door, and proves nothing of anybody else", async () => {
  const created = await owner.create(wish);
  if (!created.ok) throw new Error("must be made");
  const bob = await createPerson(db);
  const viewer = { ...bob.viewer, userId: created.value };
  expect([await owner.hasPassphrase(viewer), await owner.hasPassphrase(bob.viewer)]).toEqual([true, false]);
  expect(await owner.confirm(viewer, wish.passphrase)).toEqual(created);
  expect(await owner.confirm(bob.viewer, wish.passphrase)).toEqual(err({ code: "no_owner" }));
  for (let tries = 0; tries < 4; tries += 1) await owner.confirm(viewer, "not this one at all");
  expect(await owner.enter(wish.passphrase)).toEqual(err({ code: "slowed", waitSeconds: 2 }));
  expect(await owner.confirm(viewer, wish.passphrase)).toEqual(err({ code: "slowed", waitSeconds: 2 }));
});
