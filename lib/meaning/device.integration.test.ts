import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aiLedger } from "@/lib/ai/wire";
import { systemClock } from "@/lib/clock/clock";
import { createEncoder } from "@/lib/encoder/encoder";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { queue } from "@/lib/queue/wire";
import { writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { createDeviceVectors, deviceModel } from "./device";
import { createFindingOnDevice } from "./device-finding";
import { createDeviceVectorMaking } from "./device-making";
import { meaningJobs } from "./jobs";
import { makingDeviceVectors } from "./making";
import { deviceVectorStore } from "./wire";

// The encoder as it is shipped, in its thread, with all the time it needs; no AI outside, and nobody's yes.
const { db } = await testDatabase();
const vectors = createDeviceVectors(createEncoder(), 120_000);
const making = createDeviceVectorMaking({
  store: deviceVectorStore(),
  vectors,
  clock: systemClock,
  read: (viewer, id) => journal().read(viewer, id),
});
const near = createFindingOnDevice({ store: deviceVectorStore(), vectors });

let ana: TestPerson;
beforeEach(async () => {
  ana = await createPerson(db);
});

const rows = (person = ana) =>
  db.prisma.deviceVectors.findMany({ where: { userId: person.userId }, orderBy: { entryId: "asc" } });
const nearTo = async (question: string, person = ana) => (await near(person.viewer, question)).map(({ id }) => id);

async function someDays(person: TestPerson) {
  const awake = await writeEntry(
    person.viewer,
    "Lay awake until four, counting the church bells. My mind kept reopening every cupboard.",
  );
  const thief = await writeEntry(
    person.viewer,
    "We came back and the window was open like a mouth. All the drawers on the floor.",
  );
  const bread = await writeEntry(person.viewer, "Baked two loaves, one of them edible. Flour as far as the piano.");
  await making.make(person.viewer);
  return { awake, thief, bread };
}

describe("finding on this device", () => {
  it("finds by what it means what shares no word with the question, each in its own passage", async () => {
    const { awake, thief, bread } = await someDays(ana);
    expect((await nearTo("Did I have insomnia?"))[0]).toBe(awake);
    expect((await nearTo("When were we burgled?"))[0]).toBe(thief);
    const [best] = await near(ana.viewer, "What did I make in the oven?");
    expect(best).toMatchObject({ id: bread, from: 0 });
    expect(best?.to).toBeGreaterThan(0);
  });

  it("finds nothing of another person's, nor what isn't the question's matter at all", async () => {
    await someDays(ana);
    const ben = await createPerson(db);
    expect(await nearTo("Did I have insomnia?", ben)).toEqual([]);
    expect((await nearTo("Who won the chess tournament in Oslo?")).length).toBeLessThan(3);
  });

  it("leaves other languages to words: it reads English", async () => {
    await writeEntry(ana.viewer, "Ich lag bis vier Uhr wach und habe die Glocken gezählt, die ganze Nacht.");
    await making.make(ana.viewer);
    expect(await rows()).toHaveLength(1);
    expect(await nearTo("Did I have insomnia?")).toEqual([]);
    await writeEntry(ana.viewer, "Lay awake until four, counting the church bells.");
    await making.make(ana.viewer);
    expect(await nearTo("Wann habe ich schlecht geschlafen und bin nicht mehr eingeschlafen?")).toEqual([]);
    expect(await nearTo("Did I have insomnia?")).toHaveLength(1);
  });

  it("is as if there was nothing where the encoder doesn't answer, and tries again the next time", async () => {
    const { awake } = await someDays(ana);
    let away = true;
    const encoder = createEncoder();
    const halting = createDeviceVectors(
      { vectors: (texts, patience) => (away ? Promise.resolve(undefined) : encoder.vectors(texts, patience)) },
      120_000,
    );
    const find = createFindingOnDevice({ store: deviceVectorStore(), vectors: halting });
    expect(await find(ana.viewer, "Did I have insomnia?")).toEqual([]);
    away = false;
    expect((await find(ana.viewer, "Did I have insomnia?"))[0]?.id).toBe(awake);
  });
});

describe("this device's vectors", () => {
  it("are made without anybody's yes, sealed, and noted nowhere", async () => {
    const id = await writeEntry(ana.viewer, "The ferry was late, and Lena waited on the pier.");
    await making.make(ana.viewer);
    expect(await rows()).toMatchObject([{ entryId: id, revision: 1, ...deviceModel }]);
    const opened: Buffer[] = [];
    for await (const { bytes } of deviceVectorStore().opened(ana.userId, deviceModel)) opened.push(bytes);
    expect(opened).toHaveLength(1);
    const [row] = await rows();
    expect(Buffer.from(row?.sealedVectors ?? []).includes(opened[0]?.subarray(20) ?? Buffer.alloc(1))).toBe(false);
    expect((await aiLedger().list(ana.viewer, null)).lines).toEqual([]);
  });

  it("are made anew of a changed entry, and of no other", async () => {
    const id = await writeEntry(ana.viewer, "The ferry was late.");
    await writeEntry(ana.viewer, "The lamp fell.");
    await making.make(ana.viewer);
    const before = await rows();
    await journal().save(ana.viewer, id, { body: "The ferry never came." }, { base: 1 });
    await making.make(ana.viewer);
    const changed = (await rows()).filter((row, at) => row.createdAt.getTime() !== before[at]?.createdAt.getTime());
    expect(changed.map(({ entryId }) => entryId)).toEqual([id]);
  });

  it.each([
    ["kept away from AI", (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: true })],
    ["trashed", (id: EntryId) => journal().trash(ana.viewer, id)],
  ])("are gone at once when an entry is %s, and none are made of it", async (_how, change) => {
    const id = await writeEntry(ana.viewer, "Lay awake until four, counting the church bells.");
    await making.make(ana.viewer);
    expect(await rows()).toHaveLength(1);
    await change(id);
    expect(await rows()).toEqual([]);
    await making.make(ana.viewer);
    expect(await rows()).toEqual([]);
    expect(await nearTo("Did I have insomnia?")).toEqual([]);
  });

  it("keep the rest for another time when the encoder stops answering", async () => {
    await writeEntry(ana.viewer, "The ferry was late.");
    const silent = createDeviceVectorMaking({
      store: deviceVectorStore(),
      vectors: { ofPassages: () => Promise.resolve(undefined) },
      clock: systemClock,
      read: (viewer, id) => journal().read(viewer, id),
    });
    await silent.make(ana.viewer);
    expect(await rows()).toEqual([]);
  });
});

describe("the job that looks around", () => {
  afterEach(() => queue().stop());

  it("has them made of what has rested, once, with nothing of a text in the queue", async () => {
    expect(await queue().unfinished(makingDeviceVectors)).toEqual([]);
    const look = meaningJobs.find(({ name }) => name === "find-what-has-no-device-vectors");
    const id = await writeEntry(ana.viewer, "The ferry was late, and Lena waited on the pier.");
    const jobs = async () =>
      (
        await db.pool.query<{ state: string; data: unknown }>(
          "SELECT state, data FROM pgboss.job WHERE name = $1 AND data->>'userId' = $2",
          [makingDeviceVectors.name, ana.userId],
        )
      ).rows;
    const lookAround = () => look?.run({} as never, { jobId: "", lastTry: false, signal: new AbortController().signal });
    await lookAround();
    expect(await jobs()).toEqual([]);
    await db.pool.query("UPDATE entries SET updated_at = now() - interval '5 minutes' WHERE id = $1", [id]);
    await lookAround();
    await lookAround();
    expect(await jobs()).toEqual([{ state: "created", data: { userId: ana.userId } }]);
    await queue().start(meaningJobs);
    await expect.poll(async () => (await rows()).length, { timeout: 60_000 }).toBe(1);
    await expect.poll(async () => (await jobs()).map(({ state }) => state), { timeout: 30_000 }).toEqual(["completed"]);
    await queue().stop();
    await lookAround();
    expect(await jobs()).toHaveLength(1);
  });
});
