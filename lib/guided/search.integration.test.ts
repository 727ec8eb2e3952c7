import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { testDatabase } from "@/lib/testing/database";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { raindropRig } from "@/lib/testing/raindrop-rig";
import { guided } from "./wire";

const services = ["store.journal", "service.journal", "service.account", "service.guided-parts", "service.guided"];
const { db } = await testDatabase();
const rig = raindropRig();
let alice: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  alice = await createPerson(db, { name: "Alice" });
  bob = await createPerson(db, { name: "Bob" });
});
beforeEach(async () => {
  for (const name of services) clearSingleton(name);
  setSingleton("smartbucket", rig.driver());
  for (const { userId } of [alice, bob]) await open(userId, true);
  rig.double().lag(0);
});

async function open(userId: string, guidedOpen: boolean): Promise<void> {
  await db.pool.query("UPDATE settings SET guided_open = $2 WHERE user_id = $1", [userId, guidedOpen]);
}

async function answered(person: TestPerson, ...answers: readonly string[]): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await guided().save(person.viewer, id, sampleDocument(...answers), { base: 0, device: "desk" });
  expect(saved.ok).toBe(true);
  return id;
}

async function found(person: TestPerson, words: string) {
  const page = await guided().searchByMeaning(person.viewer, words);
  return page.ok ? page.value.journals.map(({ id }) => id) : page.error;
}

describe("search by meaning", () => {
  it("finds journals that lie open, each shown from its own row and never in the store's words", async () => {
    const id = await answered(alice, "A heron stood in the rain.");
    await answered(alice, "Nothing of the kind.");
    const page = await guided().searchByMeaning(alice.viewer, " heron ");
    expect(page).toMatchObject({
      ok: true,
      value: { journals: [{ id, heading: "The house by the lake", promptCount: 3, answered: 1 }], next: null },
    });
    expect(JSON.stringify(page)).not.toContain("What went well?");
  });

  it("is off where the person hasn't opened them, and asks the store nothing", async () => {
    await answered(alice, "An otter.");
    await open(alice.userId, false);
    expect(await found(alice, "otter")).toBe("off");
    expect(rig.callsOf("search")).toBe(0);
    const { search: _search, ...silent } = rig.driver();
    setSingleton("smartbucket", silent);
    for (const name of services) clearSingleton(name);
    await open(alice.userId, true);
    expect(await found(alice, "otter")).toBe("off");
  });

  it("shows nobody else's, nothing of the trash, and nothing that the record doesn't know", async () => {
    const [mine, trashed, hers] = [
      await answered(bob, "A kite."),
      await answered(bob, "A kite."),
      await answered(alice, "A kite."),
    ];
    await journal().trash(bob.viewer, trashed);
    const stray = { bytes: Buffer.from("a kite"), contentType: "text/plain" };
    for (const key of [`${bob.userId}/journal-${newId()}`, `${bob.userId}/journal-${hers}`, `${bob.userId}/kite`])
      await rig.driver().put("guided-journals", key, stray);
    rig.double().lag(0);
    expect(await found(bob, "kite")).toEqual([mine]);
    rig.double().leak();
    expect(await found(bob, "kite")).toEqual([mine]);
  });

  it("goes on where a page ended, and refuses what is no such place", async () => {
    const ids = new Set<EntryId>();
    for (let count = 0; count < 5; count += 1) ids.add(await answered(alice, `A lantern, the ${count}th.`));
    rig.double().lag(0);
    const seen: EntryId[] = [];
    let after: string | undefined;
    do {
      const page = await guided().searchByMeaning(alice.viewer, "lantern", after);
      if (!page.ok) throw new Error(page.error);
      seen.push(...page.value.journals.map(({ id }) => id));
      after = page.value.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(ids);
    expect(await guided().searchByMeaning(alice.viewer, "lantern", "elsewhere")).toEqual({ ok: false, error: "bad_cursor" });
  });

  it("says which store failed, and asks for nothing when there are no words", async () => {
    expect(await found(alice, " \n")).toEqual([]);
    expect(rig.callsOf("search")).toBe(0);
    rig.double().fail({ kind: "status", status: 401 }, 100, "search");
    await expect(found(alice, "heron")).rejects.toThrow(BucketUnavailable);
  });
});
