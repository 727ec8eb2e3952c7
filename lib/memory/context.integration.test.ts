import { beforeEach, describe, expect, it } from "vitest";
import { account } from "@/lib/account/wire";
import { vault } from "@/lib/crypto/process-vault";
import { SealBroken } from "@/lib/crypto/seal";
import { journal } from "@/lib/journal/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import type { SmartMemory } from "@/lib/smartmemory/port";
import { MemoryUnavailable } from "@/lib/smartmemory/port";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { memoryRig } from "@/lib/testing/memory-rig";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { tidyingContext } from "./building";

const { db } = await testDatabase({
  gemini: { apiKey: "k", model: "m", embeddingModel: "e" },
  providerOrder: ["gemini", "on-device"],
});
const clock = testClock("2027-01-10T12:00:00.000Z");
const { memory, store, build, write } = memoryRig({ db, clock });

beforeEach(() => clock.set("2027-01-10T12:00:00.000Z"));

const consent = (person: TestPerson, ai: object) => account().changeSettings(person.viewer, { ai });

async function writer(ai: object = { consent: true, memory: true }): Promise<TestPerson> {
  const person = await createPerson(db);
  if ("consent" in ai) await consent(person, ai);
  for (const day of ["2026-03-01", "2026-03-02", "2026-03-03"])
    await write(person, day, "I met Lena. My boss moved the deadline.");
  await build(person.viewer);
  return person;
}

const object = async ({ userId }: TestPerson) => smartbucket().get("ai-contexts", `${userId}/context`);
const rowsOf = ({ userId }: TestPerson) => db.prisma.aiContext.count({ where: { userId } });
const lineOfLena = "You often write about Lena (3 entries).";

it("nothing goes along, and nothing is kept for it, before a yes, with the switch off, or after the yes was taken back", async () => {
  const person = await writer({});
  const lines = () => memory.linesFor(person.viewer, "hint", { text: "Lena" });
  expect([await lines(), await memory.context(person.viewer), await object(person)]).toEqual([[], null, undefined]);
  for (const [change, goes] of [
    [{ consent: true, memory: false }, false],
    [{ memory: true }, true],
    [{ enabled: false }, false],
    [{ enabled: true }, true],
    [{ consent: false }, false],
  ] as const) {
    expect((await consent(person, change)).ok).toBe(true);
    // At once for who asks and in the record; made again, and out of the bucket, once the jobs have run.
    expect([change, (await lines()).includes(lineOfLena)]).toEqual([change, goes]);
    if (!goes) expect([change, await rowsOf(person)]).toEqual([change, 0]);
    await build(person.viewer);
    await store.tidyContext(person.userId);
    expect([change, await rowsOf(person), (await object(person)) !== undefined]).toEqual([change, goes ? 1 : 0, goes]);
  }
});

describe("is gone with the yes or the switch that lets it go along, in the same moment", () => {
  it.each([
    ["the yes", { ai: { consent: false } }],
    ["the AI", { ai: { enabled: false } }],
    ["the switch", { ai: { memory: false } }],
    ["all remembering", { remembers: false }],
  ])("%s", async (_what, change) => {
    const person = await writer();
    const other = await writer();
    const before = await object(person);
    expect(await rowsOf(person)).toBe(1);
    await account().changeSettings(person.viewer, change);
    expect([await rowsOf(person), await rowsOf(other)]).toEqual([0, 1]);
    // No job has run: what still lies in the bucket opens for nobody, whoever has the person's own key.
    const left = await object(person);
    expect(left?.bytes).toEqual(before?.bytes);
    const keys = await vault().of(person.userId);
    const place = { table: "ai_contexts", row: person.userId, column: "context" };
    expect(() => keys.openBytes(place, left?.bytes ?? new Uint8Array())).toThrow(SealBroken);
    const { rows } = await db.pool.query("SELECT name FROM pgboss.job WHERE data->>'userId' = $1 AND name = $2", [
      person.userId,
      tidyingContext.name,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    await store.tidyContext(person.userId);
    await store.tidyContext(other.userId);
    expect([await object(person), (await object(other)) !== undefined]).toEqual([undefined, true]);
  });

  it("and isn't written by a job that was in the middle of making it", async () => {
    const person = await writer();
    const lines = (await store.context(person.userId))?.lines ?? [];
    await consent(person, { consent: false });
    await store.keepContext(person.userId, lines, 9, clock.now());
    expect([await rowsOf(person), await object(person)]).toEqual([0, undefined]);
  });
});

it("is made anew where its making was broken off between the bucket and the record", async () => {
  const person = await writer();
  const first = await object(person);
  await build(person.viewer);
  const { rows } = await db.pool.query<{ key: Buffer }>("SELECT sealed_key AS key FROM ai_contexts WHERE user_id = $1", [
    person.userId,
  ]);
  await memory.dropContext(person.viewer);
  await build(person.viewer);
  await db.pool.query("UPDATE ai_contexts SET sealed_key = $2 WHERE user_id = $1", [person.userId, rows[0]?.key]);
  expect([await memory.context(person.viewer), first !== undefined]).toEqual([null, true]);
  await build(person.viewer);
  expect((await memory.context(person.viewer))?.lines).toContain(lineOfLena);
});

it("is kept sealed, short, word for word as it is shown, and made once a day", async () => {
  const person = await writer();
  const kept = await memory.context(person.viewer);
  expect(kept?.lines).toContain(lineOfLena);
  expect(kept?.lines).toContain("Work comes up again and again (3 entries).");
  expect(kept?.lines.length).toBeLessThanOrEqual(14);
  const first = await object(person);
  expect(Buffer.from(first?.bytes ?? []).toString("latin1")).not.toMatch(/Lena|Work/);
  await write(person, "2026-03-05", "Omar called. I told Omar.");
  await build(person.viewer);
  expect(Buffer.from((await object(person))?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(true);
  clock.advance(25 * 60 * 60_000);
  await build(person.viewer);
  expect(Buffer.from((await object(person))?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(false);
  const { rows } = await db.pool.query("SELECT word_count, provider FROM ai_contexts WHERE user_id = $1", [person.userId]);
  expect(rows).toEqual([{ word_count: expect.any(Number), provider: "on-device" }]);
});

it("says nothing that isn't remembered any more, from that moment on", async () => {
  const person = await writer();
  const lena = (await memory.list(person.viewer)).find(({ text }) => text.includes("Lena"));
  await memory.forget(person.viewer, lena?.id ?? ("" as never));
  expect([await memory.context(person.viewer), await object(person)]).toEqual([null, undefined]);
  await build(person.viewer);
  const kept = await memory.context(person.viewer);
  expect(kept?.lines).toContain("Work comes up again and again (3 entries).");
  expect(kept?.lines.join()).not.toContain("Lena");
  const [entry] = (await memory.list(person.viewer))[0]?.entries ?? [];
  await journal().change(person.viewer, entry?.id ?? ("" as never), { aiExcluded: true });
  expect([await memory.context(person.viewer), await memory.linesFor(person.viewer, "prompts")]).toEqual([null, []]);
});

it("goes where the person deletes it", async () => {
  const person = await writer();
  await memory.dropContext(person.viewer);
  expect([await memory.context(person.viewer), await object(person)]).toEqual([null, undefined]);
});

it("gives at most six lines, of what the text speaks of; without a text, of what is kept", async () => {
  const person = await writer();
  expect(await memory.linesFor(person.viewer, "ask", { text: "What did Lena say?" })).toEqual([lineOfLena]);
  expect(await memory.linesFor(person.viewer, "ask", { text: "The sea." })).toEqual([]);
  const general = await memory.linesFor(person.viewer, "companion");
  expect(general).toContain(lineOfLena);
  expect(general.length).toBeLessThanOrEqual(6);
});

it("gives nothing when the memory can't be reached: nobody who writes waits for it", async () => {
  const person = await writer();
  const failing = { list: async () => Promise.reject(new MemoryUnavailable("list", "unreachable")) } as unknown as SmartMemory;
  const rig = memoryRig({ db, clock, open: failing });
  expect(await rig.memory.linesFor(person.viewer, "hint", { text: "Lena" })).toEqual([]);
  await expect(rig.memory.list(person.viewer)).rejects.toBeInstanceOf(MemoryUnavailable);
});
