import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { guidedRig } from "@/lib/testing/guided-rig";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson } from "@/lib/testing/people";
import { raindropRig } from "@/lib/testing/raindrop-rig";
import { objectKeyOf } from "./journal-object";
import type { GuidedStore } from "./store";

// Every row of the tables in lib/decisions/0018, with either driver: a process is cut off after each step, and another one
// finds what it left.

const { db, config } = await testDatabase();
const clock = testClock("2026-03-10T12:00:00.000Z");
const raindrop = raindropRig();

class CutOff extends Error {}
const cut = (): never => {
  throw new CutOff();
};
/** The process ends before this step of the record. */
const before = (step: keyof GuidedStore): Partial<GuidedStore> => ({ [step]: cut });
/** The process ends right after this step of the record. */
const after = (step: "make" | "claim" | "commit", store: GuidedStore): Partial<GuidedStore> => ({
  [step]: async (...given: never[]) => {
    await (store[step] as (...given: never[]) => Promise<unknown>)(...given);
    cut();
  },
});

describe.each([
  ["local", () => createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock })],
  ["raindrop", () => raindrop.driver()],
])("with the %s driver", (_name, bucket: () => SmartBucket) => {
  const rig = guidedRig({ db, config, clock, bucket });
  /** The process that comes after. */
  let next: ReturnType<typeof rig.process>;
  let ana: Viewer;
  let id: EntryId;

  beforeEach(async () => {
    clock.set("2026-03-10T12:00:00.000Z");
    next = rig.process();
    ana = (await createPerson(db)).viewer;
    id = newId<EntryId>();
  });

  const hours = (count: number) => clock.advance(count * 3_600_000);
  const key = () => objectKeyOf(ana.userId, id);
  const there = async () => (await bucket().get("guided-journals", key())) !== undefined;
  const listed = async () => {
    const page = await next.list(ana, {});
    return page.ok ? page.value.journals.map((each) => [each.id, each.revision, each.answered]) : page.error;
  };
  const said = async () => {
    const read = await next.read(ana, id);
    if (!read.ok) return read.error;
    return read.value.document.answers.map(({ response }) => (response.kind === "text" ? response.text : "?"));
  };
  const saved = async (saveId: SaveId, base: number, ...answers: string[]) => {
    const outcome = await next.save(ana, id, sampleDocument(...answers), { base, saveId, device: "laptop" });
    return outcome.ok ? outcome.value.revision : typeof outcome.error === "string" ? outcome.error : outcome.error.code;
  };
  /** A save by a process that is cut off, or whose store fails. */
  const broken = async (
    changes: Parameters<typeof rig.process>[0],
    saveId: SaveId,
    base: number,
    ...answers: string[]
  ): Promise<unknown> =>
    rig
      .process(changes)
      .save(ana, id, sampleDocument(...answers), { base, saveId, device: "laptop" })
      .then(
        () => "no fault",
        (fault: unknown) => fault,
      );
  /** A store that fails at a put, before the object is there or after. */
  const failing = (arrives: boolean): SmartBucket => {
    const real = bucket();
    return {
      ...real,
      async put(...given) {
        if (arrives) await real.put(...given);
        throw new BucketUnavailable("guided-journals", "put", "unreachable");
      },
    };
  };
  const events = async () =>
    db.prisma.guidedJournal.findFirst({
      where: { entryId: id, userId: ana.userId },
      select: { pendingSaveId: true, objectSaveId: true },
    });

  describe("a journal that is made", () => {
    it("1 · cut off after its rows: not listed, made by the same save again", async () => {
      const saveId = newId<SaveId>();
      expect(await broken({ store: after("make", rig.store) }, saveId, 0, "A")).toBeInstanceOf(CutOff);
      expect([await listed(), await said(), await there()]).toEqual([[], "not_found", false]);
      expect(await saved(saveId, 0, "A")).toBe(1);
      expect(await said()).toEqual(["A"]);
    });

    it("1 · and swept after a day when nobody comes back", async () => {
      await broken({ store: after("make", rig.store) }, newId<SaveId>(), 0, "A");
      hours(25);
      await next.tidy();
      expect(await db.prisma.entry.count({ where: { id, userId: ana.userId } })).toBe(0);
      hours(25);
      await next.tidy();
      expect(await events()).toBeNull();
    });

    it("2 · cut off after its claim: not listed; the same save goes on at once, another one when the claim's time is over", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: after("claim", rig.store) }, saveId, 0, "A");
      expect([await listed(), await there()]).toEqual([[], false]);
      expect(await saved(newId<SaveId>(), 0, "B")).toBe("save_underway");
      expect(await saved(saveId, 0, "A")).toBe(1);

      id = newId<EntryId>();
      await broken({ store: after("claim", rig.store) }, newId<SaveId>(), 0, "A");
      clock.advance(61_000);
      expect(await saved(newId<SaveId>(), 0, "B")).toBe(1);
      expect(await said()).toEqual(["B"]);
    });

    it("3 · the store fails and nothing arrived: a fault that names bucket and operation, nothing kept in its place", async () => {
      const saveId = newId<SaveId>();
      const fault = await broken({ bucket: failing(false) }, saveId, 0, "A");
      expect(fault).toMatchObject({ bucket: "guided-journals", operation: "put" });
      expect([
        await listed(),
        await said(),
        await db.prisma.revision.count({ where: { entryId: id, userId: ana.userId } }),
      ]).toEqual([[], "not_found", 0]);
      expect(await saved(saveId, 0, "A")).toBe(1);
      expect(await said()).toEqual(["A"]);
    });

    it("3 · the store fails and it arrived: whoever looks finishes it; the same save again gets its answer", async () => {
      const saveId = newId<SaveId>();
      await broken({ bucket: failing(true) }, saveId, 0, "A");
      expect(await listed()).toEqual([]);
      expect(await said()).toEqual(["A"]);
      expect(await listed()).toEqual([[id, 1, 1]]);
      expect(await saved(saveId, 0, "A")).toBe(1);
      expect(await listed()).toEqual([[id, 1, 1]]);
    });

    it("4 · cut off after the put: finished by the house-keeping, too, with history and receipt", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: before("commit") }, saveId, 0, "A");
      expect([await listed(), await there()]).toEqual([[], true]);
      hours(2);
      await next.tidy();
      expect(await listed()).toEqual([[id, 1, 1]]);
      expect(await db.prisma.revision.count({ where: { entryId: id, userId: ana.userId } })).toBe(1);
      expect(await saved(saveId, 0, "A")).toBe(1);
    });

    it("4 · words that arrive in the store after the claim was taken back are adopted, not swept", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: before("commit") }, saveId, 0, "A");
      const late = await bucket().get("guided-journals", key());
      await bucket().delete("guided-journals", key());
      hours(2);
      await next.tidy();
      expect(await events()).toMatchObject({ pendingSaveId: null, objectSaveId: null });
      if (late !== undefined) await bucket().put("guided-journals", key(), late);
      hours(25);
      await next.tidy();
      expect(await said()).toEqual(["A"]);
      expect(await listed()).toEqual([[id, 1, 1]]);
    });

    it("5 · cut off after the commit: listed; the same save again gets the same answer and changes nothing", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: after("commit", rig.store) }, saveId, 0, "A");
      expect(await listed()).toEqual([[id, 1, 1]]);
      expect(await saved(saveId, 0, "A")).toBe(1);
      expect(await db.prisma.revision.count({ where: { entryId: id, userId: ana.userId } })).toBe(1);
    });
  });

  describe("a journal that is changed", () => {
    beforeEach(async () => {
      await saved(newId<SaveId>(), 0, "A");
    });

    it("2 · cut off after its claim: the old one is read and listed; another writer goes on when the claim's time is over", async () => {
      await broken({ store: after("claim", rig.store) }, newId<SaveId>(), 1, "A", "B");
      expect([await said(), await listed()]).toEqual([["A"], [[id, 1, 1]]]);
      clock.advance(61_000);
      expect(await saved(newId<SaveId>(), 1, "A", "C")).toBe(2);
      expect(await said()).toEqual(["A", "C"]);
    });

    it("3 · the store fails and nothing arrived: the old one stays, and nobody has to wait", async () => {
      const saveId = newId<SaveId>();
      await broken({ bucket: failing(false) }, saveId, 1, "A", "B");
      expect([await said(), await listed()]).toEqual([["A"], [[id, 1, 1]]]);
      expect(await saved(newId<SaveId>(), 1, "A", "C")).toBe(2);
      // What the first writer sends again is not lost on the way: it is told of the other text.
      expect(await saved(saveId, 1, "A", "B")).toBe("conflict");
    });

    it("3 · the store fails and it arrived: it is the newest, for its writer and for everybody else", async () => {
      const saveId = newId<SaveId>();
      await broken({ bucket: failing(true) }, saveId, 1, "A", "B");
      expect(await saved(newId<SaveId>(), 1, "A", "C")).toBe("conflict");
      expect([await said(), await listed()]).toEqual([["A", "B"], [[id, 2, 2]]]);
      expect(await saved(saveId, 1, "A", "B")).toBe(2);
    });

    it("4 · cut off after the put: the next reader finishes it, once", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: before("commit") }, saveId, 1, "A", "B");
      expect(await listed()).toEqual([[id, 1, 1]]);
      expect(await Promise.all([said(), said(), said()])).toEqual([
        ["A", "B"],
        ["A", "B"],
        ["A", "B"],
      ]);
      expect(await listed()).toEqual([[id, 2, 2]]);
      expect(await db.prisma.saveReceipt.count({ where: { entryId: id, userId: ana.userId } })).toBe(2);
      expect(await saved(saveId, 1, "A", "B")).toBe(2);
    });

    it("4 · and when the object comes after the claim was taken back, the next reader adopts it", async () => {
      const saveId = newId<SaveId>();
      const old = await bucket().get("guided-journals", key());
      await broken({ store: before("commit") }, saveId, 1, "A", "B");
      const late = await bucket().get("guided-journals", key());
      if (old === undefined || late === undefined) throw new Error("both were there");
      await bucket().put("guided-journals", key(), old);
      hours(2);
      await next.tidy();
      expect(await said()).toEqual(["A"]);
      await bucket().put("guided-journals", key(), late);
      expect(await said()).toEqual(["A", "B"]);
      expect(await listed()).toEqual([[id, 2, 2]]);
      expect(await saved(saveId, 1, "A", "B")).toBe(2);
    });

    it("4 · a put that takes longer than its claim lasts: the one who claimed next is the newest", async () => {
      const [mine, theirs] = [newId<SaveId>(), newId<SaveId>()];
      const real = bucket();
      const go: { now?: () => void } = {};
      const goes = new Promise<void>((done) => (go.now = done));
      const waits: SmartBucket = { ...real, put: async (...given) => (await goes, real.put(...given)) };
      const other: { saves?: ReturnType<typeof next.save> } = {};
      const slow: SmartBucket = {
        ...real,
        async put(...given) {
          clock.advance(61_000);
          other.saves = rig.process({ bucket: waits }).save(ana, id, sampleDocument("A", "C"), { base: 1, saveId: theirs });
          while ((await events())?.pendingSaveId !== theirs) await new Promise((done) => setTimeout(done, 5));
          await real.put(...given);
        },
      };
      const late = await rig.process({ bucket: slow }).save(ana, id, sampleDocument("A", "B"), { base: 1, saveId: mine });
      go.now?.();
      expect(await other.saves).toMatchObject({ ok: true, value: { revision: 2 } });
      expect(late.ok).toBe(false);
      expect([await said(), await listed()]).toEqual([["A", "C"], [[id, 2, 2]]]);
      expect(await saved(mine, 1, "A", "B")).toBe("conflict");
    });

    it("5 · cut off after the commit: the same save again gets the same answer", async () => {
      const saveId = newId<SaveId>();
      await broken({ store: after("commit", rig.store) }, saveId, 1, "A", "B");
      expect([await said(), await saved(saveId, 1, "A", "B"), await listed()]).toEqual([["A", "B"], 2, [[id, 2, 2]]]);
    });

    it("6 · a put that was given up arrives over a newer one: said, and brought back from the history", async () => {
      await broken({ store: before("commit") }, newId<SaveId>(), 1, "A", "late");
      const late = await bucket().get("guided-journals", key());
      await bucket().delete("guided-journals", key());
      clock.advance(61_000);
      expect(await saved(newId<SaveId>(), 1, "A", "B")).toBe(2);
      if (late !== undefined) await bucket().put("guided-journals", key(), late);
      expect(await said()).toBe("lost");
      expect(await listed()).toEqual([[id, 2, 2]]);
      expect(await next.bringBack(ana, id)).toMatchObject({ ok: true, value: { revision: 2 } });
      expect(await said()).toEqual(["A", "B"]);
    });

    it("6 · and the next save heals it by itself", async () => {
      await bucket().delete("guided-journals", key());
      expect(await said()).toBe("lost");
      expect(await saved(newId<SaveId>(), 1, "A", "B")).toBe(2);
      expect(await said()).toEqual(["A", "B"]);
    });

    it("7 · an object that doesn't open or isn't one says so; lists still work", async () => {
      const put = (bytes: Buffer, contentType = "application/octet-stream") =>
        bucket().put("guided-journals", key(), { bytes, contentType });
      for (const bytes of [Buffer.from("not sealed"), Buffer.alloc(0)]) {
        await put(bytes);
        expect([await said(), await listed()]).toEqual(["unreadable", [[id, 1, 1]]]);
      }
      // Whoever can write into the store can't put words into a sealed journal.
      const at = clock.now().toISOString();
      const envelope = { type: "guided_journal", version: 1, id, user_id: ana.userId, revision: 1, device: "x" };
      const forged = {
        ...envelope,
        ...sampleDocument("Forged"),
        save_id: (await events())?.objectSaveId,
        created_at: at,
        saved_at: at,
      };
      await put(Buffer.from(JSON.stringify(forged)), "application/json");
      expect(await said()).toBe("unreadable");
      expect(await next.bringBack(ana, id)).toMatchObject({ ok: true });
      expect(await said()).toEqual(["A"]);
    });

    it("7 · another person's object in its place does not open", async () => {
      const ben = (await createPerson(db)).viewer;
      const other = newId<EntryId>();
      await next.save(ben, other, sampleDocument("Ben's"), { base: 0 });
      const theirs = await bucket().get("guided-journals", objectKeyOf(ben.userId, other));
      if (theirs !== undefined) await bucket().put("guided-journals", key(), theirs);
      expect(await said()).toBe("unreadable");
    });
  });

  describe("a journal that is deleted", () => {
    beforeEach(async () => {
      await saved(newId<SaveId>(), 0, "A");
    });

    it("1 · in the trash: the object stays, it can come back", async () => {
      await rig.journal.trash(ana, id);
      expect([await said(), await listed(), await there()]).toEqual(["not_found", [], true]);
      expect(await saved(newId<SaveId>(), 1, "B")).toBe("not_found");
      await rig.journal.restore(ana, id);
      expect(await said()).toEqual(["A"]);
    });

    it("2 · gone from the record: listed nowhere; the object goes with the next tidying, the last trace a day later", async () => {
      await rig.journal.trash(ana, id);
      await rig.journal.erase(ana, id);
      expect([await said(), await listed(), await there()]).toEqual(["not_found", [], true]);
      await next.tidy();
      expect(await there()).toBe(false);
      hours(25);
      await next.tidy();
      expect(await events()).toBeNull();
    });

    it("2 · the store fails while tidying: it is done the next time", async () => {
      await rig.journal.trash(ana, id);
      await rig.journal.erase(ana, id);
      const dead: SmartBucket = {
        ...bucket(),
        delete: () => Promise.reject(new BucketUnavailable("guided-journals", "delete", "busy")),
      };
      await expect(rig.process({ bucket: dead }).tidy()).rejects.toThrow(BucketUnavailable);
      expect(await there()).toBe(true);
      await next.tidy();
      expect(await there()).toBe(false);
    });

    it("3 · a put that arrives after the deletion is taken away as well", async () => {
      const late = await bucket().get("guided-journals", key());
      await rig.journal.trash(ana, id);
      await rig.journal.erase(ana, id);
      await next.tidy();
      if (late !== undefined) await bucket().put("guided-journals", key(), late);
      hours(25);
      await next.tidy();
      expect([await there(), await events()]).toEqual([false, null]);
    });
  });
});
