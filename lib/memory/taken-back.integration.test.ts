import { beforeEach, describe, expect, it } from "vitest";
import { account } from "@/lib/account/wire";
import { systemClock } from "@/lib/clock/clock";
import type { EntryId, MemoryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { createRaindropSmartMemory } from "@/lib/smartmemory/raindrop";
import { createMemoryRecord } from "@/lib/smartmemory/record";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { memoryRig } from "@/lib/testing/memory-rig";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { account as application, raindropRig } from "@/lib/testing/raindrop-rig";

// A reading is in the middle of its work, and the person takes back what it works for: no more words leave from then on, and what
// has left comes home by the same reading, whatever a second copy of the app does beside it.

const raindrop = raindropRig();
const { db } = await testDatabase({
  smartmemory: "raindrop",
  raindrop: { ...application, baseUrl: "http://127.0.0.1:1" },
});
const clock = testClock("2027-01-10T12:00:00.000Z");
const record = createMemoryRecord(db);

beforeEach(() => raindrop.double().memorySessions.clear());

/** Raindrop's driver, with what comes before the record notes where words lie, and in the pause before another attempt. */
const open = (on: { readonly note?: () => Promise<void>; readonly pause?: () => Promise<void> } = {}) =>
  createRaindropSmartMemory(
    { ...application, baseUrl: raindrop.double().baseUrl },
    {
      record: {
        ...record,
        async learn(...given) {
          await on.note?.();
          return record.learn(...given);
        },
        async place(...given) {
          await on.note?.();
          return record.place(...given);
        },
      },
      clock: systemClock,
      patience: { attemptMs: 10_000, random: () => 0, pause: async () => on.pause?.() },
    },
  );

const words = "I met Lena. My sister phoned about the deadline, and I lay awake in bed.";

const takenBack = [
  ["that it may lie open", { memoryOpen: false }],
  ["that anything is remembered", { remembers: false }],
] as const;
type Change = (typeof takenBack)[number][1];

/** Somebody whose entries leave four things to remember or more; gathered already where that is said, and then let lie open. */
async function writer({ gathered }: { readonly gathered: boolean }): Promise<TestPerson> {
  const person = await createPerson(db);
  const rig = memoryRig({ db, clock, open: open() });
  for (const day of [1, 2, 3]) await rig.write(person, `2026-03-0${day}`, words);
  if (gathered) await rig.build(person.viewer);
  expect((await account().changeSettings(person.viewer, { memoryOpen: true })).ok).toBe(true);
  return person;
}

const puts = () => raindrop.callsOf("put_memory");
const lyingOpen = async ({ userId }: TestPerson) => {
  const session = await record.session(userId);
  return { session, rows: (await record.list(userId)).filter(({ remoteId }) => remoteId !== null).length };
};

/** Takes it back once, and counts what was put by then. */
function taking(person: TestPerson, change: Change) {
  let before: number | undefined;
  return {
    async back() {
      if (before !== undefined) return;
      before = puts();
      await account().changeSettings(person.viewer, change);
    },
    before: () => before,
  };
}

describe.each(takenBack)("once the person has taken back %s", (_what, change) => {
  const remains = async (person: TestPerson) => {
    const count = (await record.list(person.userId)).length;
    expect(count > 3).toBe("memoryOpen" in change);
    expect(await lyingOpen(person)).toEqual({ session: undefined, rows: 0 });
    expect([...raindrop.double().memorySessions.values()].flat()).toEqual([]);
  };

  it.each([
    ["gathers", false],
    ["moves what was sealed", true],
  ])("a reading that %s puts nothing more, at whatever look it learns of it", async (_how, gathered) => {
    for (let at = 2, ended = false; !ended; at += 3) {
      const person = await writer({ gathered });
      const taken = taking(person, change);
      const beforeLook = async (count: number) => void (count === at && (await taken.back()));
      let late = 0;
      const note = async () => void (taken.before() !== undefined && (late += 1));
      await memoryRig({ db, clock, open: open({ note }), beforeLook }).build(person.viewer);
      // What was on its way just then is not noted as lying there: it goes again.
      expect([at, late]).toEqual([at, 0]);
      const before = taken.before();
      ended = before === undefined;
      if (ended) await account().changeSettings(person.viewer, change);
      else expect([at, puts()]).toEqual([at, before]);
      if (ended) await memoryRig({ db, clock, open: open() }).build(person.viewer);
      await remains(person);
      if (ended) expect(at).toBeGreaterThan(8);
      raindrop.double().heal();
    }
  });

  it.each([
    ["gathers", false],
    ["moves what was sealed", true],
  ])("a reading that %s brings home what the record was just noting", async (_how, gathered) => {
    for (let at = 1, last = false; !last; at += 1) {
      const person = await writer({ gathered });
      const taken = taking(person, change);
      let notes = 0;
      const note = async () => void ((notes += 1) === at && (await taken.back()));
      await memoryRig({ db, clock, open: open({ note }) }).build(person.viewer);
      last = taken.before() === undefined;
      if (last) expect(at).toBeGreaterThan(4);
      else {
        expect([taken.before(), puts()]).toEqual([at, at]);
        await remains(person);
      }
      await account().changeSettings(person.viewer, change);
      await memoryRig({ db, clock, open: open() }).build(person.viewer);
      raindrop.double().heal();
    }
  });

  it("a put that failed isn't tried again", async () => {
    const person = await writer({ gathered: false });
    const taken = taking(person, change);
    raindrop.double().fail({ kind: "status", status: 503 }, 1, "put_memory");
    await memoryRig({ db, clock, open: open({ pause: taken.back }) }).build(person.viewer);
    expect([taken.before(), puts()]).toEqual([1, 1]);
    await remains(person);
  });
});

it("what is gathered sealed goes as well, at whatever look the reading learns that nothing is to be remembered", async () => {
  for (const at of [2, 4, 5]) {
    const person = await createPerson(db);
    const beforeLook = async (count: number) =>
      void (count === at && (await account().changeSettings(person.viewer, { remembers: false })));
    const { write, build } = memoryRig({ db, clock, beforeLook });
    for (const day of [1, 2, 3]) await write(person, `2026-03-0${day}`, words);
    await build(person.viewer);
    expect(await record.list(person.userId)).toHaveLength(0);
  }
});

it("the person's own words and what they look for stay here, while what lies open still waits for its job", async () => {
  const person = await writer({ gathered: false });
  const { memory, build } = memoryRig({ db, clock, open: open() });
  await build(person.viewer);
  await account().changeSettings(person.viewer, { memoryOpen: false });
  raindrop.double().heal();
  const [found] = await memory.list(person.viewer, "lena");
  if (found === undefined) throw new Error("it is there");
  expect(await memory.rewrite(person.viewer, found.id, "Lena is my oldest friend.")).toMatchObject({ ok: true });
  expect([puts(), raindrop.callsOf("search_memory")]).toEqual([0, 0]);
  expect(raindrop.double().wire.join("\n")).not.toMatch(/lena|friend/i);
  expect((await memory.list(person.viewer, "friend")).map(({ text }) => text)).toEqual(["Lena is my oldest friend."]);
  await build(person.viewer);
  expect((await memory.list(person.viewer, "friend")).map(({ edited }) => edited)).toEqual([true]);
  expect([...raindrop.double().memorySessions.values()].flat()).toEqual([]);
});

describe.each(takenBack)("taken back %s while the service keeps somebody waiting", (_what, change) => {
  const remembered = (texts: readonly string[]) => ("remembers" in change ? [] : texts);

  /** Somebody whose memories lie open already, and whose next `path` fails once: in the pause before another try they take it back. */
  async function waiting(path: "put_memory" | "search_memory") {
    const person = await writer({ gathered: false });
    const taken = taking(person, change);
    const { memory, build } = memoryRig({ db, clock, open: open({ pause: taken.back }) });
    await build(person.viewer);
    const [found] = await memory.list(person.viewer, "lena");
    if (found === undefined) throw new Error("it is there");
    raindrop.double().heal();
    raindrop.double().fail({ kind: "status", status: 503 }, 1, path);
    const texts = async () => (await memory.list(person.viewer, "friend")).map(({ text }) => text);
    return { person, memory, build, found, texts };
  }

  it("the person's own words are kept here, and not sent again", async () => {
    const { person, memory, build, found, texts } = await waiting("put_memory");
    expect(await memory.rewrite(person.viewer, found.id, "Lena is my oldest friend.")).toMatchObject({ ok: true });
    expect(puts()).toBe(1);
    expect(await texts()).toEqual(remembered(["Lena is my oldest friend."]));
    await build(person.viewer);
    expect(await texts()).toEqual(remembered(["Lena is my oldest friend."]));
    expect([...raindrop.double().memorySessions.values()].flat()).toEqual([]);
  });

  it("what they look for is looked for here, and not sent again", async () => {
    const { person, memory, found } = await waiting("search_memory");
    expect((await memory.list(person.viewer, "lena")).map(({ id }) => id)).toContain(found.id);
    expect(raindrop.callsOf("search_memory")).toBe(1);
  });
});

it("an entry kept away while a reading goes on has nothing more put because of it", async () => {
  const person = await writer({ gathered: false });
  const [entry] = (await db.prisma.entry.findMany({ where: { userId: person.userId }, select: { id: true } })) as {
    id: EntryId;
  }[];
  let notes = 0;
  const note = async () => {
    if ((notes += 1) === 1 && entry !== undefined) await journal().change(person.viewer, entry.id, { aiExcluded: true });
  };
  await memoryRig({ db, clock, open: open({ note }) }).build(person.viewer);
  expect([notes, puts()]).toEqual([1, 1]);
});

describe.each([
  ["sealed here", false],
  ["with the service", true],
])("while a reading no longer finds what lies %s", (_where, lies) => {
  const others = "Anna Bruno Carla David Erika Felix Greta Henrik Irene Jonas Klara Ludwig"
    .split(" ")
    .map((name) => `I met ${name}.`);

  /** Twelve others are written of more than Lena: while the reading learns of them, the person does `what` with Lena's. */
  async function reading(
    what: (memory: ReturnType<typeof memoryRig>["memory"], person: TestPerson, id: MemoryId) => Promise<unknown>,
  ) {
    const person = await createPerson(db);
    if (lies) await account().changeSettings(person.viewer, { memoryOpen: true });
    const rig = memoryRig({ db, clock, open: open() });
    const ofLena = async () => (await rig.memory.list(person.viewer)).filter(({ text }) => text.includes("Lena"));
    for (const day of [1, 2, 3]) await rig.write(person, `2026-03-0${day}`, "I met Lena.");
    await rig.build(person.viewer);
    const [lena] = await ofLena();
    if (lena === undefined) throw new Error("it is there");
    for (const day of [4, 5, 6, 7]) await rig.write(person, `2026-03-0${day}`, others.join(" "));
    let done = 0;
    const beforeLook = async (count: number) => void (count === 2 && (done += 1) && (await what(rig.memory, person, lena.id)));
    await memoryRig({ db, clock, open: open(), beforeLook }).build(person.viewer);
    expect([done, await ofLena()]).toEqual([1, []]);
    for (const day of [8, 9]) await rig.write(person, `2026-03-0${day}`, "I met Lena.");
    await rig.build(person.viewer);
    return ofLena();
  }

  it("what the person forgets stays forgotten", async () => {
    expect(await reading(async (memory, { viewer }, id) => memory.forget(viewer, id))).toEqual([]);
  });

  it("what they rewrite stays in their words", async () => {
    const found = await reading(async (memory, { viewer }, id) => memory.rewrite(viewer, id, "Lena is my oldest friend."));
    expect(found).toMatchObject([{ text: "Lena is my oldest friend.", edited: true }]);
  });

  it("what they leave as it is goes, and is learned anew", async () => {
    const found = await reading(async () => undefined);
    expect(found).toMatchObject([{ text: "You often write about Lena.", edited: false }]);
  });
});
