import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { startGemini } from "@/e2e/doubles/gemini";
import { account } from "@/lib/account/wire";
import { fromDateColumn } from "@/lib/clock/local-date";
import { vault } from "@/lib/crypto/process-vault";
import { garden } from "@/lib/garden/wire";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import type { Mood } from "@/lib/mood/view";
import { countWords } from "@/lib/text/prose";
import { aiRig, consent } from "@/lib/testing/ai-rig";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { day } from "./days";
import { createLookBacks } from "./look-back-service";
import { createLookBackStore } from "./look-back-store";

const { db } = await testDatabase();
const gemini = await startGemini();
afterAll(() => gemini.close());
const rig = aiRig(db, { order: ["gemini", "on-device"], gemini, timeoutMs: 2_000, restMs: 1 });
const clock = testClock("2026-03-18T12:00:00.000Z");
const lookBacks = createLookBacks({
  store: createLookBackStore({ db, vault: vault() }),
  ai: rig.ai,
  clock,
  calendarOf: async () => ({ zone: "Europe/Berlin", dayStart: 3, weekStart: 1 }),
  async entriesOf(viewer, which) {
    const page = await journal().list(viewer, { ...which, resurfacing: true, sort: "localDate" });
    return page.ok ? journal().open(viewer, page.value) : [];
  },
  feelingsOf: (viewer, from, to) => garden().feelingsBetween(viewer, from, to),
});
const lastWeek = day("2026-03-10");

let ana: TestPerson;
let ben: TestPerson;

beforeEach(async () => {
  gemini.heal();
  ana = await createPerson(db);
  ben = await createPerson(db);
});

async function write({ viewer }: TestPerson, date: string, body: string): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await journal().save(viewer, id, { body }, { base: 0, zone: "Europe/Berlin" });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  // Whenever the test is run: words that arrive late stand under the day they were written on for a year at most.
  const moved = await journal().change(viewer, id, { localDate: day(date) });
  if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  return id;
}

async function feel({ viewer }: TestPerson, entryId: EntryId, mood: Mood): Promise<void> {
  expect((await garden().confirm(viewer, entryId, { mood, feeling: null, intensity: null, note: null })).ok).toBe(true);
}

const keptOf = async (person: TestPerson) =>
  (await db.prisma.lookBack.findMany({ where: { userId: person.userId }, orderBy: { fromDay: "asc" } })).map(({ fromDay }) =>
    fromDateColumn(fromDay),
  );

const said = (view: Awaited<ReturnType<typeof lookBacks.read>>) => view?.sentences.map(({ text }) => text).join(" ") ?? "";

describe("a look back on this device", () => {
  it("counts, names and quotes what the week holds, each with its entries, and nothing of anybody else's", async () => {
    const one = await write(
      ana,
      "2026-03-16",
      "I met Lena at the market, and Lena laughed about the swan lamp. The meeting with the boss was long.",
    );
    const two = await write(ana, "2026-03-17", "The boss moved the deadline and I stayed at the office until nine.");
    await garden().confirm(ana.viewer, two, { mood: "tired", feeling: null, intensity: null, note: null });
    await db.pool.query("UPDATE feelings SET local_date = '2026-03-17' WHERE entry_id = $1", [two]);
    await write(ana, "2026-03-01", "An earlier week entirely, with Oskar.");
    await write(ben, "2026-03-17", "Henrik and the quarry.");
    const view = await lookBacks.read(ana.viewer, "week");
    expect(view).toMatchObject({ period: "week", from: "2026-03-16", to: "2026-03-22", provider: "on-device" });
    expect(said(view)).toContain("You wrote on 2 days of this week: 2 entries");
    expect(said(view)).toContain("tired once");
    expect(said(view)).toContain("Lena");
    expect(said(view)).toContain("You came back to work in 2 of 2 entries.");
    expect(said(view)).not.toMatch(/Oskar|Henrik/);
    expect(view?.sources.map(({ entryId }) => entryId).sort()).toEqual([one, two].sort());
    expect(view?.sources.find(({ entryId }) => entryId === one)?.quote).toContain("I met Lena at the market");
    expect(said(await lookBacks.read(ana.viewer, "month"))).toContain("3 entries");
    expect(await lookBacks.read(ben.viewer, "week", day("2026-01-05"))).toBeUndefined();
  });

  it("notices a loop, in the present week only", async () => {
    for (const date of ["2026-03-09", "2026-03-10", "2026-03-16", "2026-03-17"])
      await write(ana, date, "The boss, the office and another deadline.");
    expect(said(await lookBacks.read(ana.viewer, "week"))).toContain("4 of your last 4 entries circle the same theme: work.");
    expect(said(await lookBacks.read(ana.viewer, "week", lastWeek))).not.toContain("circle");
  });

  it("brings up nothing that is quiet, heavy or in the trash", async () => {
    const quiet = await write(ana, "2026-03-16", "Lena and the quiet thing that should stay where it is.");
    await journal().change(ana.viewer, quiet, { quiet: true });
    await write(ana, "2026-03-17", "Marta heard me say it: I don't want to be alive any more.");
    const trashed = await write(ana, "2026-03-17", "Nadia and the thing in the trash, long ago forgotten.");
    await journal().trash(ana.viewer, trashed);
    expect(await lookBacks.read(ana.viewer, "week")).toBeUndefined();
    await write(ana, "2026-03-18", "Only Grete was here, and we folded the bread together.");
    expect(JSON.stringify(await lookBacks.read(ana.viewer, "week"))).not.toMatch(/Lena|Marta|Nadia|alive/);
  });
});

describe("a look back with an AI", () => {
  it("is asked for, kept sealed once the week is over, and falls with what it rests on", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    const id = await write(ana, "2026-03-10", "I met Lena at the market and we bought a lamp.");
    const away = await write(ana, "2026-03-11", "Henrik and a secret.");
    await journal().change(ana.viewer, away, { aiExcluded: true });
    expect(await lookBacks.read(ana.viewer, "week", lastWeek)).toMatchObject({ provider: "on-device" });
    expect(gemini.requests).toHaveLength(0);
    const view = await lookBacks.write(ana.viewer, "week", lastWeek);
    expect(view).toMatchObject({ provider: "gemini", sentences: [{ text: "You wrote: “I met Lena at the market and”." }] });
    expect(gemini.requests).toHaveLength(1);
    expect(gemini.requests[0]?.message).not.toContain("Henrik");
    const rows = JSON.stringify(
      (await db.pool.query("SELECT l.*, encode(sealed_look_back, 'escape') AS words FROM look_backs l")).rows,
    );
    expect(rows).not.toMatch(/Lena|market/);
    expect(await lookBacks.read(ana.viewer, "week", lastWeek)).toEqual(view);
    expect(await lookBacks.read(ben.viewer, "week", lastWeek)).toBeUndefined();
    expect(gemini.requests).toHaveLength(1);
    await journal().change(ana.viewer, id, { quiet: true });
    expect(JSON.stringify(await lookBacks.read(ana.viewer, "week", lastWeek))).not.toContain("Lena");
    await journal().trash(ana.viewer, id);
    await journal().erase(ana.viewer, id);
    expect(await db.prisma.lookBack.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("keeps nothing of a week that goes on, and believes no sentence without support", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    await write(ana, "2026-03-17", "I met Lena at the market and we bought a lamp.");
    expect(await lookBacks.write(ana.viewer, "week")).toMatchObject({ provider: "gemini" });
    expect(await db.prisma.lookBack.count({ where: { userId: ana.userId } })).toBe(0);
    const invented = {
      text: "You quarrelled with Henrik three times.",
      citations: [{ id: "e1", quote: "quarrelled with Henrik" }],
    };
    gemini.answer(() => JSON.stringify({ sentences: [invented] }));
    const view = await lookBacks.write(ana.viewer, "week");
    expect(view).toMatchObject({ provider: "on-device", insteadOf: "gemini" });
    expect(JSON.stringify(view)).not.toContain("Henrik");
  });

  it("sends what was counted and felt of the entries that go, and of no others, and writes those words down", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    const goes = await write(ana, "2026-03-10", "I met Lena at the market and we bought a lamp.");
    await feel(ana, goes, "calm");
    const away = await write(ana, "2026-03-11", "Henrik and a secret.");
    await feel(ana, away, "angry");
    await journal().change(ana.viewer, away, { aiExcluded: true });
    await feel(ana, await write(ana, "2026-03-12", "Marta heard me say it: I don't want to be alive any more."), "lonely");
    const quiet = await write(ana, "2026-03-13", "A thing that should stay where it is.");
    await feel(ana, quiet, "sad");
    await journal().change(ana.viewer, quiet, { quiet: true });
    await garden().checkIn(ana.viewer, { mood: "tired", feeling: null, intensity: null, note: null });
    await db.pool.query("UPDATE feelings SET local_date = '2026-03-10' WHERE user_id = $1 AND entry_id IS NULL", [ana.userId]);
    // On this device all of it may be counted.
    expect(said(await lookBacks.read(ana.viewer, "week", lastWeek))).toMatch(/2 entries.*calm.*tired/);
    await lookBacks.write(ana.viewer, "week", lastWeek);
    const [request] = gemini.requests;
    const { facts } = z.object({ facts: z.array(z.string()) }).parse(JSON.parse(request?.message ?? "{}"));
    expect(facts).toEqual([
      "The passages are from one day of this week: one entry, 11 words.",
      "What was confirmed as felt in them: calm once.",
    ]);
    const [line] = (await rig.ledger.list(ana.viewer, null)).lines;
    expect(line).toMatchObject({ feature: "look_back", wordsSent: 11 + countWords(facts.join(" ")) });
  });

  it("isn't kept where the yes was taken back while it was on its way, or what it quotes was kept away, moved or trashed", async () => {
    const changes: ((id: EntryId) => Promise<unknown>)[] = [
      () => account().changeSettings(ana.viewer, { ai: { consent: false } }),
      (id) => journal().change(ana.viewer, id, { aiExcluded: true }),
      (id) => journal().change(ana.viewer, id, { localDate: day("2026-02-03") }),
      (id) => journal().trash(ana.viewer, id),
    ];
    for (const change of changes) {
      ana = await createPerson(db);
      await consent(db, ana.viewer, ["gemini"]);
      const id = await write(ana, "2026-03-10", "I met Lena at the market and we bought a lamp.");
      gemini.heal();
      gemini.fail({ kind: "late", milliseconds: 600 });
      const writing = lookBacks.write(ana.viewer, "week", lastWeek);
      await expect.poll(() => gemini.requests.length, { timeout: 15_000, interval: 10 }).toBe(1);
      await change(id);
      await writing;
      expect(await keptOf(ana), String(change)).toEqual([]);
    }
  });

  it("goes when an entry it may quote is moved to another day, so that nothing of it is left when that is erased", async () => {
    for (const person of [ana, ben]) {
      await consent(db, person.viewer, ["gemini"]);
      for (const date of ["2026-02-04", "2026-02-18", "2026-03-11"])
        await write(person, date, "The ferry was late and Oskar waited with two cups of coffee.");
    }
    const id = await write(ana, "2026-03-10", "I met Lena at the market and we bought a lamp.");
    const weeks = ["2026-02-04", "2026-02-18", "2026-03-10"].map(day);
    for (const person of [ana, ben]) for (const week of weeks) await lookBacks.write(person.viewer, "week", week);
    expect(await keptOf(ana)).toEqual(["2026-02-02", "2026-02-16", "2026-03-09"]);
    await journal().change(ana.viewer, id, { localDate: day("2026-03-10"), favorite: true });
    await journal().change(ben.viewer, id, { localDate: day("2026-02-05") });
    expect(await keptOf(ana)).toHaveLength(3);
    await journal().change(ana.viewer, id, { localDate: day("2026-02-05") });
    expect(await keptOf(ana)).toEqual(["2026-02-16"]);
    expect(await keptOf(ben)).toHaveLength(3);
  });

  it("sends and cites nothing a companion said in a conversation that was saved", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    await write(
      ana,
      "2026-03-10",
      "> You named Henrik three times.\n\nI met Lena at the market and we bought a lamp.\n\n> And Henrik?",
    );
    const view = await lookBacks.write(ana.viewer, "week", lastWeek);
    expect(view).toMatchObject({ provider: "gemini", sources: [{ quote: expect.stringContaining("I met Lena") }] });
    expect(gemini.requests[0]?.message).toContain("I met Lena at the market");
    expect(gemini.requests[0]?.message).not.toContain("Henrik");
    expect(await lookBacks.read(ana.viewer, "week", lastWeek)).toEqual(view);
  });

  it("sends nothing of an entry that only quotes, and asks nobody where there is no other", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    await write(ana, "2026-03-10", "> I met Henrik at the quarry and we sold a lamp.");
    expect(await lookBacks.write(ana.viewer, "week", lastWeek)).toMatchObject({ provider: "on-device" });
    expect(gemini.requests).toHaveLength(0);
    await write(ana, "2026-03-11", "I met Lena at the market and we bought a lamp.");
    await lookBacks.write(ana.viewer, "week", lastWeek);
    expect(gemini.requests[0]?.message).toContain("I met Lena at the market");
    expect(gemini.requests[0]?.message).not.toContain("Henrik");
  });

  it("takes the place of the one that was there", async () => {
    await consent(db, ana.viewer, ["gemini"]);
    await write(ana, "2026-03-10", "I met Lena at the market and we bought a lamp.");
    await lookBacks.write(ana.viewer, "week", lastWeek);
    await write(ana, "2026-03-12", "The ferry was late and Oskar waited with two cups of coffee.");
    const view = await lookBacks.write(ana.viewer, "week", lastWeek);
    expect(view).toMatchObject({ provider: "gemini" });
    expect(await keptOf(ana)).toEqual(["2026-03-09"]);
    expect(await lookBacks.read(ana.viewer, "week", lastWeek)).toEqual(view);
  });

  it("sends nothing with the switch off", async () => {
    await consent(db, ana.viewer, ["gemini"], { aiAsk: false });
    await write(ana, "2026-03-17", "I met Lena at the market and we bought a lamp.");
    expect(await lookBacks.write(ana.viewer, "week")).toMatchObject({ provider: "on-device", insteadOf: null });
    expect(gemini.requests).toHaveLength(0);
  });
});
