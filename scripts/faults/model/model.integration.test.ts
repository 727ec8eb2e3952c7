import fc from "fast-check";
import { expect, it } from "vitest";
import { vault } from "@/lib/crypto/process-vault";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { createJournalService } from "@/lib/journal/service";
import { createJournalStore } from "@/lib/journal/store";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createReference, type EntryServer } from "./reference";
import { createSimulation } from "./simulation";
import { type Step, steps } from "./steps";

// The same two devices, with the real journal on a real PostgreSQL beside the reference: both must answer alike.

const { db } = await testDatabase();
const clock = testClock();
const store = createJournalStore({ db, vault: vault() });
const journal = createJournalService({ store, clock, calendarOf: async () => ({ zone: "Europe/Berlin", dayStart: 3 }) });
const { viewer, userId } = await createPerson(db);

async function realServer(id: EntryId): Promise<EntryServer> {
  const saveIds = new Map<string, SaveId>();
  const idOf = (saveId: string): SaveId => {
    const known = saveIds.get(saveId) ?? newId<SaveId>();
    saveIds.set(saveId, known);
    return known;
  };
  return {
    async save({ saveId, base, follows, text, device }) {
      const own = idOf(saveId);
      const request = { base, saveId: own, follows: follows === undefined ? undefined : idOf(follows), device };
      const saved = await journal.save(viewer, id, { body: text, title: null }, request);
      if (saved.ok) return { kind: "saved", revision: saved.value.revision };
      if (saved.error === "not_found") return { kind: "missing" };
      if (typeof saved.error === "string") throw new Error(saved.error);
      const { current } = saved.error;
      return { kind: "conflict", text: current.body, revision: current.revision };
    },
    async read() {
      const entry = await journal.read(viewer, id);
      return entry.ok ? { text: entry.value.body, revision: entry.value.revision } : { text: "", revision: 0 };
    },
  };
}

async function rows(table: "save_receipts" | "revisions", id: EntryId): Promise<number> {
  const { rows: found } = await db.pool.query<{ n: number }>(`select count(*)::int as n from ${table} where entry_id = $1`, [id]);
  return found[0]?.n ?? 0;
}

async function play(sequence: readonly Step[]): Promise<void> {
  const id = newId<EntryId>();
  const reference = createReference();
  const real = await realServer(id);
  const both: EntryServer = {
    async save(save) {
      clock.advance(1_000);
      const [expected, answered] = [await reference.save(save), await real.save(save)];
      expect(answered).toEqual(expected);
      return answered;
    },
    read: real.read,
  };
  await createSimulation(both, () => reference.history).run(sequence);
  expect(await real.read()).toEqual(await reference.read());
  const revisions = reference.history.length;
  expect(await rows("save_receipts", id)).toBe(revisions);
  expect(await rows("revisions", id)).toBeLessThanOrEqual(revisions);
  if (revisions > 0) expect((await store.revision(userId, id, revisions))?.body).toBe(reference.history.at(-1));
}

/** Where the two once differed, until it was clear what was right. */
const kept: Readonly<Record<string, readonly Step[]>> = {
  "a hasty save on leaving, before the save that makes the entry": [
    { do: "type", who: 0 },
    { do: "wait", ms: 6_000 },
    { do: "type", who: 0 },
    { do: "hide", who: 0 },
    { do: "lose request", at: 0 },
    { do: "arrive", at: 0 },
  ],
  "an entry made once more by a page that never heard of it": [
    { do: "type", who: 1 },
    { do: "type", who: 0 },
    { do: "wait", ms: 40_000 },
    { do: "lose request", at: 3 },
    { do: "write", who: 0 },
    { do: "close", who: 0 },
    { do: "type", who: 1 },
    { do: "type", who: 0 },
    { do: "answer", at: 0 },
  ],
};

it.each(Object.entries(kept))("answers alike: %s", async (_what, sequence) => {
  await play(sequence);
});

it("answers as the reference does, through lost answers, repeats, conflicts and devices that die", async () => {
  await fc.assert(fc.asyncProperty(steps, play), {
    numRuns: 400,
    interruptAfterTimeLimit: 60_000,
    markInterruptAsFailure: false,
  });
}, 90_000);
