import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startRaindropDouble } from "@/e2e/doubles/raindrop";
import { account } from "@/lib/account/wire";
import type { LocalDate } from "@/lib/clock/local-date";
import { guidedJobs } from "@/lib/guided/jobs";
import { guided } from "@/lib/guided/wire";
import type { EntryId, UserId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import type { AnyJob } from "@/lib/queue/job";
import { writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { answered, writeGuided } from "@/lib/testing/guided";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { account as application } from "@/lib/testing/raindrop-rig";
import { memoryJobs } from "./jobs";
import { memory } from "./wire";

// The two things that may lie readable with Raindrop, each with a yes of its own: what is remembered, in SmartMemory, and guided
// journals, in a bucket with a search. Watched where the requests arrive, asked through the app's own services and jobs.

const raindrop = await startRaindropDouble(application);
afterAll(() => raindrop.close());
const { db } = await testDatabase({
  smartbucket: "raindrop",
  smartmemory: "raindrop",
  raindrop: { ...application, baseUrl: raindrop.baseUrl },
});
const name = "Anastasia Quellenfels";
const friend = "Quillow";
const secret = "brackenfoss";

let ana: TestPerson;

beforeEach(async () => {
  raindrop.heal();
  raindrop.memorySessions.clear();
  raindrop.lag(0);
  ana = await createPerson(db, { name });
});

const wire = () => raindrop.wire.join("\n");
const callsOf = (what: RegExp) => raindrop.requests.filter(({ call }) => what.test(call)).map(({ call }) => call);

/** Runs every job of these rooms that is about one person. */
async function runJobs(userId: UserId): Promise<void> {
  for (const job of [...memoryJobs, ...guidedJobs] as readonly AnyJob[]) {
    if (job.ids.join() !== "userId") continue;
    await job.run({ userId } as never, { jobId: "1", lastTry: false, signal: new AbortController().signal });
  }
}

/** Three days on which somebody is written about. */
async function writeOf(person: TestPerson, who: string): Promise<readonly EntryId[]> {
  const ids: EntryId[] = [];
  for (const day of ["2026-01-01", "2026-01-02", "2026-01-03"]) {
    const id = await writeEntry(person.viewer, `I met ${who}. ${who} told me about the ${secret} in the cellar.`);
    await journal().change(person.viewer, id, { localDate: day as LocalDate });
    ids.push(id);
  }
  return ids;
}

describe("SmartMemory", () => {
  const letIt = (memoryOpen: boolean) => account().changeSettings(ana.viewer, { memoryOpen });
  const ofMemory = /memory|session/;

  it("hears nothing before a yes of its own, whatever is remembered here", async () => {
    await writeOf(ana, friend);
    await runJobs(ana.userId);
    expect(JSON.stringify(await memory().list(ana.viewer))).toContain(friend);
    expect(callsOf(ofMemory)).toEqual([]);
    expect(wire()).not.toContain(friend);
  });

  it("gets the lines that are shown, and no sentence of an entry, no name, nobody else's", async () => {
    await writeOf(ana, friend);
    const ben = await createPerson(db, { name: "Benedikt Amselgrund" });
    await writeOf(ben, "Thistle");
    await runJobs(ben.userId);
    expect((await letIt(true)).ok).toBe(true);
    await runJobs(ana.userId);
    expect(wire()).toContain(friend);
    expect(wire()).not.toMatch(new RegExp(`${secret}|cellar|Quellenfels|Thistle|Amselgrund`));
    const sent = raindrop.wire.flatMap((request) => /"content":"((?:[^"\\]|\\.)*)"/.exec(request)?.[1] ?? []);
    for (const { text } of await memory().list(ana.viewer)) expect(sent.join()).toContain(text);
    // Whose it is, it knows by a session and not by a person.
    expect(raindrop.wire.filter((request) => request.includes("memory")).join()).not.toContain(ana.userId);
    expect(raindrop.refusals).toEqual([]);
  });

  it.each([
    ["kept away from AI", (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: true })],
    ["in the trash", (id: EntryId) => journal().trash(ana.viewer, id)],
  ])("gets nothing of entries that are %s", async (_how, take) => {
    for (const id of await writeOf(ana, friend)) await take(id);
    await letIt(true);
    await runJobs(ana.userId);
    expect(wire()).not.toContain(friend);
  });

  it("loses what it had once the yes is taken back, or nothing is to be remembered, and hears no more", async () => {
    for (const decide of [() => letIt(false), () => account().changeSettings(ana.viewer, { remembers: false })]) {
      await account().changeSettings(ana.viewer, { remembers: true });
      await letIt(true);
      await writeOf(ana, friend);
      await runJobs(ana.userId);
      const held = () => [...raindrop.memorySessions.values()].flat().map(({ content }) => content);
      expect(held().join()).toContain(friend);
      raindrop.heal();
      await decide();
      await runJobs(ana.userId);
      expect(held()).toEqual([]);
      expect(callsOf(/put_memory/)).toEqual([]);
      raindrop.heal();
      await writeOf(ana, friend);
      await runJobs(ana.userId);
      expect(wire()).not.toContain(friend);
      expect(callsOf(/put_memory|search_memory/)).toEqual([]);
    }
  });

  it("is asked for nothing when the job ran late and the person had changed their mind", async () => {
    await writeOf(ana, friend);
    await letIt(true);
    // The job waits in the queue; the yes is gone before it runs.
    await letIt(false);
    raindrop.heal();
    await runJobs(ana.userId);
    expect(callsOf(/put_memory|start_session/)).toEqual([]);
    expect(wire()).not.toContain(friend);
  });
});

describe("SmartBucket's search", () => {
  const letIt = (guidedOpen: boolean) => account().changeSettings(ana.viewer, { guidedOpen });
  const write = (words: string) => writeGuided(ana.viewer, answered("The cellar", words));
  /** What lies there of Ana's, as text. */
  const lying = () => [...raindrop.objects].flatMap(([key, { body }]) => (key.includes(ana.userId) ? body.toString("utf8") : []));
  const search = () => guided().searchByMeaning(ana.viewer, "heron");

  it("hears nothing before a yes of its own: journals lie sealed, and it isn't asked", async () => {
    await write(`A heron, and ${secret}.`);
    await runJobs(ana.userId);
    expect(await search()).toEqual({ ok: false, error: "off" });
    expect(callsOf(/search/)).toEqual([]);
    expect(callsOf(/put_object/).length).toBeGreaterThan(0);
    expect(wire()).not.toMatch(new RegExp(`heron|${secret}|Quellenfels`));
  });

  it("gets guided journals and the words asked for, and no free entry, no name, nobody else's", async () => {
    await writeEntry(ana.viewer, `A heron in a free entry, and ${secret}.`);
    const ben = await createPerson(db, { name: "Benedikt Amselgrund" });
    await writeGuided(ben.viewer, answered("Thistle", "A heron of Ben's."));
    await letIt(true);
    await write("A heron in the rain.");
    await runJobs(ana.userId);
    await runJobs(ben.userId);
    expect(await search()).toMatchObject({ ok: true, value: { journals: [{ heading: "The cellar" }] } });
    expect(wire()).toContain("A heron in the rain.");
    expect(wire()).not.toMatch(new RegExp(`${secret}|Quellenfels|Thistle|Amselgrund|of Ben`));
    for (const { partition } of raindrop.requests.filter(({ call }) => call === "search")) expect(partition).toBe(ana.userId);
    expect(raindrop.refusals).toEqual([]);
  });

  it("hears no more once the yes is taken back, and what lay open is sealed by the job", async () => {
    await letIt(true);
    await write(`A heron, and ${secret}.`);
    expect(lying().join()).toContain(secret);
    await letIt(false);
    raindrop.heal();
    expect(await search()).toEqual({ ok: false, error: "off" });
    await runJobs(ana.userId);
    expect(await search()).toEqual({ ok: false, error: "off" });
    expect(callsOf(/search/)).toEqual([]);
    expect(wire()).not.toContain(secret);
    expect(lying().length).toBeGreaterThan(0);
    expect(lying().join()).not.toContain(secret);
  });

  it.each([
    [
      "kept away from AI",
      (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: true }),
      (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: false }),
    ],
    ["in the trash", (id: EntryId) => journal().trash(ana.viewer, id), (id: EntryId) => journal().restore(ana.viewer, id)],
  ])("never has a journal open that is %s, and has it again afterwards", async (_how, take, back) => {
    const id = await write(`A heron, and ${secret}.`);
    const other = await write("A heron in the rain.");
    await take(id);
    await letIt(true);
    await runJobs(ana.userId);
    expect(lying().join()).toContain("in the rain");
    expect(wire()).not.toContain(secret);
    await back(id);
    await runJobs(ana.userId);
    expect(lying().join()).toContain(secret);
    expect(await guided().lying(ana.viewer)).toEqual({ sealed: 0, open: 2, keptSealed: 0 });
    // One that lies open already is sealed by the job that taking it away puts in the queue.
    const waiting = async () => (await db.pool.query("SELECT 1 FROM pgboss.job WHERE name = 'reseal-guided'")).rowCount ?? 0;
    const before = await waiting();
    await take(id);
    expect(await waiting()).toBe(before + 1);
    raindrop.heal();
    await runJobs(ana.userId);
    expect(lying().join()).not.toContain(secret);
    expect(wire()).not.toContain(secret);
    expect(await guided().lying(ana.viewer)).toEqual({ sealed: 0, open: 1, keptSealed: 1 });
    expect(await guided().read(ana.viewer, other)).toMatchObject({ ok: true });
    raindrop.heal();
    // The hourly round finds nothing to do.
    await guidedJobs[0].run({}, { jobId: "1", lastTry: false, signal: new AbortController().signal });
    expect(callsOf(/put_object/)).toEqual([]);
  });

  it("never gets what is written in a journal that is kept away from AI", async () => {
    await letIt(true);
    const id = await write("A heron in the rain.");
    await journal().change(ana.viewer, id, { aiExcluded: true });
    raindrop.heal();
    expect((await guided().answer(ana.viewer, id, "one", `A heron, and ${secret}.`)).ok).toBe(true);
    expect(callsOf(/put_object/).length).toBeGreaterThan(0);
    expect(wire()).not.toContain(secret);
    expect(lying().join()).not.toMatch(/heron/);
  });
});
