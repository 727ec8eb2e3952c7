import { beforeAll, describe, expect, it } from "vitest";
import { guided } from "@/lib/guided/wire";
import { documentOf } from "@/lib/guided/view";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { restoringDevice } from "@/lib/journal/view";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { smartbucket } from "@/lib/smartbucket/wire";
import { testDatabase } from "@/lib/testing/database";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { libraryJson } from "./schema";
import { library } from "./wire";

const services = ["store.journal", "service.journal", "service.guided-parts", "service.guided", "service.garden"];
const { db } = await testDatabase();
let alice: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  for (const name of [...services, "smartbucket", "service.library"]) clearSingleton(name);
  alice = await createPerson(db, { name: "Alice" });
  bob = await createPerson(db, { name: "Bob" });
});

async function answered(...answers: readonly string[]): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await guided().save(alice.viewer, id, sampleDocument(...answers), { base: 0, device: "desk" });
  expect(saved.ok).toBe(true);
  return id;
}

async function written(body: string): Promise<EntryId> {
  const id = newId<EntryId>();
  await journal().save(alice.viewer, id, { body, title: null }, { base: 0, device: "desk" });
  return id;
}

async function listed(id: EntryId) {
  const page = await library().list(alice.viewer, { limit: 100 });
  return page.ok ? page.value.entries.find((entry) => entry.id === id) : undefined;
}

describe("both kinds in one list", () => {
  it("calls a guided journal by its topic and says how far it is; a free entry has no such share", async () => {
    const [one, free] = [await answered("The swim.", "Sleep."), await written("Rain.")];
    expect(await listed(one)).toMatchObject({
      kind: "guided",
      heading: "The house by the lake",
      guided: { answered: 2, promptCount: 3, completion: 66, completedAt: null },
    });
    expect(await listed(free)).toMatchObject({ kind: "free", guided: null });
    const shares = [await listed(one), await listed(free)].map((entry) => entry && libraryJson(entry).completion_percentage);
    expect(shares).toEqual([66, null]);
    const kinds = async (kind: "free" | "guided") => {
      const page = await library().list(alice.viewer, { kind, limit: 100 });
      return page.ok ? new Set(page.value.entries.map((entry) => entry.kind)) : undefined;
    };
    expect([await kinds("free"), await kinds("guided")]).toEqual([new Set(["free"]), new Set(["guided"])]);
  });

  it("stands when an object is lost, changed, or its store is silent: it reads rows alone", async () => {
    const [lost, changed] = [await answered("Gone."), await answered("Changed.")];
    await smartbucket().delete("guided-journals", `${alice.userId}/journal-${lost}`);
    const bytes = Buffer.from("{");
    await smartbucket().put("guided-journals", `${alice.userId}/journal-${changed}`, { bytes, contentType: "application/json" });
    for (const id of [lost, changed]) expect(await listed(id)).toMatchObject({ heading: "The house by the lake" });
    await whileSilent(async () => expect(await listed(lost)).toMatchObject({ guided: { answered: 1 } }));
    const found = await library().list(alice.viewer, { search: "gone" });
    expect(found.ok && found.value.entries.map(({ id }) => id)).toEqual([lost]);
  });

  it("shows nobody else how far it is", async () => {
    const id = await answered("Mine.");
    expect(await guided().progress(bob.viewer, [id])).toEqual(new Map());
    const page = await library().list(bob.viewer, { limit: 100 });
    expect(page.ok && page.value.entries).toEqual([]);
  });
});

describe("an earlier version, brought back", () => {
  it("becomes a new version of a guided journal, in the store too, and what was newest stays", async () => {
    const id = await answered("The swim.");
    await guided().answer(alice.viewer, id, "sample.1", "The kettle.");
    await guided().answer(alice.viewer, id, "sample.2", "Sleep.");
    const outcome = await library().restoreRevision(alice.viewer, id, 1);
    expect(outcome).toMatchObject({ ok: true, value: { kind: "guided", body: "The swim." } });
    const versions = await journal().revisions(alice.viewer, id);
    expect(versions.ok && versions.value[0]).toMatchObject({ device: restoringDevice, revision: 4 });
    const stored = await guided().read(alice.viewer, id);
    expect(stored).toMatchObject({ ok: true, value: { revision: 4, answered: 1, document: sampleDocument("The swim.") } });
    const before = await journal().readRevision(alice.viewer, id, 3);
    expect(before.ok && documentOf(before.value.body)?.answers).toHaveLength(2);
  });

  it("becomes a new version of a free entry as ever", async () => {
    const id = await written("First.");
    await journal().save(alice.viewer, id, { body: "Second." }, { device: "phone" });
    expect(await library().restoreRevision(alice.viewer, id, 1)).toMatchObject({ ok: true, value: { body: "First." } });
  });

  it("changes nothing while the store of guided journals is silent", async () => {
    const id = await answered("The swim.");
    await guided().answer(alice.viewer, id, "sample.1", "The kettle.");
    await whileSilent(async () => {
      await expect(library().restoreRevision(alice.viewer, id, 1)).rejects.toThrow(BucketUnavailable);
    });
    expect(await guided().read(alice.viewer, id)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await library().restoreRevision(alice.viewer, id, 1)).toMatchObject({ ok: true });
  });

  it("is nothing where there is no such version, it is in the trash, or it is another's", async () => {
    const id = await answered("The swim.");
    const none = { ok: false, error: "not_found" };
    expect(await library().restoreRevision(alice.viewer, id, 7)).toEqual(none);
    expect(await library().restoreRevision(bob.viewer, id, 1)).toEqual(none);
    expect(await guided().restoreRevision(bob.viewer, id, 1)).toEqual(none);
    await journal().trash(alice.viewer, id);
    expect(await library().restoreRevision(alice.viewer, id, 1)).toEqual(none);
  });
});

/** Does it while nothing can be read from or put into the store of guided journals. */
async function whileSilent(work: () => Promise<void>): Promise<void> {
  const whole = smartbucket();
  const silent = (operation: "get" | "put") => async () =>
    Promise.reject(new BucketUnavailable("guided-journals", operation, "timed_out"));
  const exchange = (bucket: typeof whole) => {
    setSingleton("smartbucket", bucket);
    for (const name of services) clearSingleton(name);
  };
  exchange({ ...whole, get: silent("get"), put: silent("put") });
  try {
    await work();
  } finally {
    exchange(whole);
  }
}
