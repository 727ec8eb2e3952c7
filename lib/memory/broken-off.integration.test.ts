import { describe, expect, it } from "vitest";
import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { journal } from "@/lib/journal/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createPostgresSmartMemory } from "@/lib/smartmemory/postgres";
import { createRaindropSmartMemory } from "@/lib/smartmemory/raindrop";
import { createMemoryRecord } from "@/lib/smartmemory/record";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { memoryRig } from "@/lib/testing/memory-rig";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { account as raindropAccount, raindropRig } from "@/lib/testing/raindrop-rig";
import { createMemoryBuilder } from "./builder";
import { createMemoryStore } from "./store";

// A worker dies at any step of a reading, or the service does: the next reading ends as if nothing had happened.

const raindrop = raindropRig();
const { db } = await testDatabase({
  smartmemory: "raindrop",
  raindrop: { ...raindropAccount, baseUrl: "http://127.0.0.1:1" },
});
const clock = testClock("2027-01-10T12:00:00.000Z");
const record = createMemoryRecord(db);
const open = () =>
  createRaindropSmartMemory(
    { ...raindropAccount, baseUrl: raindrop.double().baseUrl },
    { record, clock: systemClock, patience: { attemptMs: 5_000, random: () => 0, pause: async () => undefined } },
  );
const { memory, build, write } = memoryRig({ db, clock });

async function writer(): Promise<TestPerson> {
  const person = await createPerson(db);
  for (const day of [1, 2, 3, 4])
    await write(
      person,
      `2026-03-0${day}`,
      "I met Lena by the canal. My sister phoned about the deadline, and I lay awake in bed.",
    );
  return person;
}

const facts = async ({ viewer }: TestPerson) =>
  (await memory.list(viewer)).map(({ kind, text, entries }) => ({ kind, text, entries: entries.map(({ id }) => id) }));

class Killed extends Error {}

/** The builder as the job has it, which dies at the `step`th thing it would write. */
function dyingAt(step: number) {
  let steps = 0;
  const dying = <T extends object>(target: T, names: readonly (keyof T)[]): T =>
    new Proxy(target, {
      get(it, name) {
        const value: unknown = Reflect.get(it, name);
        if (typeof value !== "function" || !names.includes(name as keyof T)) return value;
        return (...given: unknown[]) => {
          if (++steps === step) throw new Killed();
          return (value as (...args: unknown[]) => unknown).apply(it, given);
        };
      },
    });
  const store = createMemoryStore({ db, vault: vault(), bucket: smartbucket() });
  const sealed = createPostgresSmartMemory({ record, vault: vault(), clock });
  return createMemoryBuilder({
    store: dying(store, ["rest", "dropLoose", "built"]),
    memories: { sealed: dying(sealed, ["put", "delete"]) },
    vault: vault(),
    clock,
    settings: (viewer) => account().settings(viewer),
    journal: journal(),
    helped: async () => [],
    refreshContext: async () => undefined,
  });
}

describe("a reading that is broken off", () => {
  it("at any step is whole after the next, with nothing twice and nothing loose", async () => {
    const whole = await writer();
    await build(whole.viewer);
    const expected = (await facts(whole)).map(({ text }) => text);
    expect(expected.length).toBeGreaterThan(4);
    let died = 0;
    for (let step = 1; ; step += 3) {
      const person = await writer();
      const outcome = await dyingAt(step)
        .build(person.viewer)
        .then(
          () => "done" as const,
          (fault: unknown) => fault,
        );
      if (outcome !== "done") expect(outcome).toBeInstanceOf(Killed);
      // Half of it is no wrong half: what is there rests on entries enough.
      for (const { entries } of await facts(person)) expect(entries.length).toBeGreaterThanOrEqual(3);
      await build(person.viewer);
      expect((await facts(person)).map(({ text }) => text)).toEqual(expected);
      const { rows } = await db.pool.query("SELECT code FROM memories WHERE user_id = $1 GROUP BY code HAVING count(*) > 1", [
        person.userId,
      ]);
      expect(rows).toEqual([]);
      if (outcome === "done") break;
      died += 1;
    }
    expect(died).toBeGreaterThan(3);
  });

  it("ends when the job is no longer its worker's", async () => {
    const person = await writer();
    await expect(build(person.viewer, AbortSignal.abort())).rejects.toThrow();
    expect(await facts(person)).toEqual([]);
  });
});

describe("a memory that lies open with Raindrop", () => {
  const contents = () => [...raindrop.double().memorySessions.values()].flat().map(({ content }) => content);

  it("is gathered there, reads the same as a sealed one, and comes back sealed", async () => {
    const rig = memoryRig({ db, clock, open: open() });
    const person = await writer();
    await rig.build(person.viewer);
    const sealed = await rig.memory.list(person.viewer);
    expect(contents()).toEqual([]);
    expect((await account().changeSettings(person.viewer, { memoryOpen: true })).ok).toBe(true);
    await rig.build(person.viewer);
    const there = await rig.memory.list(person.viewer);
    expect(there.map(({ id, text, entries }) => ({ id, text, entries }))).toEqual(
      sealed.map(({ id, text, entries }) => ({ id, text, entries })),
    );
    expect(contents().length).toBe(sealed.length);
    expect((await rig.memory.list(person.viewer, "lena")).map(({ text }) => text)).toEqual(["You often write about Lena."]);
    await account().changeSettings(person.viewer, { memoryOpen: false });
    await rig.build(person.viewer);
    expect(contents()).toEqual([]);
    expect(await memory.list(person.viewer)).toMatchObject(sealed.map(({ text }) => ({ text })));
  });

  it("waits where it is while Raindrop is silent, and is gone there once nothing is to be remembered", async () => {
    const rig = memoryRig({ db, clock, open: open() });
    const person = await writer();
    await account().changeSettings(person.viewer, { memoryOpen: true });
    await rig.build(person.viewer);
    const count = contents().length;
    expect(count).toBeGreaterThan(4);
    await account().changeSettings(person.viewer, { remembers: false });
    raindrop.double().fail({ kind: "status", status: 503 }, 100);
    await expect(rig.build(person.viewer)).rejects.toMatchObject({ kind: "busy" });
    expect(await rig.memory.list(person.viewer)).toEqual([]);
    expect(await rig.store.due(new Date(0), 500, true)).toContain(person.userId);
    raindrop.double().heal();
    await rig.build(person.viewer);
    expect(contents()).toEqual([]);
    expect(await rig.store.due(new Date(0), 500, true)).not.toContain(person.userId);
  });
});
