import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import type { LocalDate } from "@/lib/clock/local-date";
import { masterKeysFrom } from "@/lib/crypto/master-keys";
import { createVault } from "@/lib/crypto/vault";
import { type EntryId, type FeelingId, newId } from "@/lib/ids/ids";
import { createJournalService } from "@/lib/journal/service";
import { createJournalStore } from "@/lib/journal/store";
import { err, ok } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createGardenService, type Planting } from "./service";
import { createGardenStore } from "./store";
import type { FeelingChoice } from "./view";

const { db, config } = await testDatabase();
const clock = testClock();
const vault = createVault({ db, masters: masterKeysFrom(config.masterKeys), clock });
const calendarOf = async () => ({ zone: "Europe/Berlin", dayStart: 3 });
const journal = createJournalService({ store: createJournalStore({ db, vault }), clock, calendarOf });
const garden = createGardenService({
  store: createGardenStore({ db, vault }),
  clock,
  calendarOf,
  confirmed: async () => undefined,
});

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  clock.set("2026-03-10T12:00:00.000Z");
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

const feel = (mood: FeelingChoice["mood"], more: Partial<FeelingChoice> = {}): FeelingChoice => ({
  mood,
  feeling: null,
  intensity: null,
  note: null,
  ...more,
});

async function written(viewer: Viewer, body = "Four words are here"): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await journal.save(viewer, id, { body, title: null }, { base: 0 });
  if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved.error)}`);
  return id;
}

function planting(outcome: Awaited<ReturnType<typeof garden.confirm>>): Planting {
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

async function standing(viewer: Viewer) {
  const page = await garden.list(viewer);
  if (!page.ok) throw new Error(page.error);
  return page.value.flowers;
}

async function rowsOf(entryId: EntryId): Promise<number> {
  const { rows } = await db.pool.query<{ n: number }>("select count(*)::int as n from feelings where entry_id = $1", [entryId]);
  return rows[0]?.n ?? 0;
}

describe("confirming a feeling", () => {
  it("grows the entry's one flower, on the entry's own day", async () => {
    clock.set("2026-03-11T01:30:00.000Z"); // 02:30 in Berlin: still the tenth for someone whose day begins at three
    const entryId = await written(ana);
    clock.set("2026-03-14T12:00:00.000Z");
    const { flower, planted } = planting(await garden.confirm(ana, entryId, feel("sad", { feeling: "wistful", intensity: 2 })));
    expect(planted).toBe(true);
    expect(flower).toMatchObject({
      entryId,
      mood: "sad",
      feeling: "wistful",
      intensity: 2,
      date: "2026-03-10",
      zone: "Europe/Berlin",
      words: 4,
    });
    expect(await standing(ana)).toEqual([flower]);
  });

  it("changes that flower when the mood changes, and plants nothing when asked again", async () => {
    const entryId = await written(ana);
    const first = planting(await garden.confirm(ana, entryId, feel("sad")));
    clock.advance(60_000);
    const again = planting(await garden.confirm(ana, entryId, feel("sad")));
    const changed = planting(await garden.confirm(ana, entryId, feel("happy", { note: "after all" })));
    expect([first.planted, again.planted, changed.planted]).toEqual([true, false, false]);
    expect(changed.flower).toMatchObject({
      id: first.flower.id,
      mood: "happy",
      note: "after all",
      createdAt: first.flower.createdAt,
    });
    expect(await standing(ana)).toEqual([changed.flower]);
    expect(await garden.entriesOf(ana, "sad")).toEqual([]);
    expect(await garden.entriesOf(ana, "happy")).toEqual([entryId]);
  });

  it("leaves one row when twenty come at once", async () => {
    const entryId = await written(ana);
    const moods = ["sad", "happy", "angry", "calm"] as const;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => garden.confirm(ana, entryId, feel(moods[i % 4] ?? "sad"))),
    );
    const plantings = outcomes.map(planting);
    expect(await rowsOf(entryId)).toBe(1);
    expect(plantings.filter((one) => one.planted)).toHaveLength(1);
    expect(new Set(plantings.map((one) => one.flower.id)).size).toBe(1);
    expect(await standing(ana)).toHaveLength(1);
  });

  it("does nothing for an entry that isn't there, is in the trash, or holds no text yet", async () => {
    const trashed = await written(ana);
    await journal.trash(ana, trashed);
    const reserved = newId<EntryId>();
    await journal.reserve(ana, reserved);
    for (const id of [newId<EntryId>(), trashed, reserved]) {
      expect(await garden.confirm(ana, id, feel("calm"))).toEqual(err("not_found"));
      expect(await rowsOf(id)).toBe(0);
    }
  });
});

describe("a flower goes by its entry", () => {
  it("is gone with the entry in the trash and back with it", async () => {
    const entryId = await written(ana);
    const { flower } = planting(await garden.confirm(ana, entryId, feel("lonely")));
    await journal.trash(ana, entryId);
    expect(await standing(ana)).toEqual([]);
    expect(await garden.count(ana)).toBe(0);
    expect(await garden.years(ana)).toEqual([]);
    expect(await garden.ofEntry(ana, entryId)).toBeNull();
    expect(await garden.read(ana, flower.id)).toEqual(err("not_found"));
    expect(await garden.remove(ana, flower.id)).toEqual(err("not_found"));
    expect(await garden.unconfirm(ana, entryId)).toEqual(err("not_found"));
    await journal.restore(ana, entryId);
    expect(await standing(ana)).toEqual([flower]);
  });

  it("moves when the entry is given another day, and grows with its words", async () => {
    const entryId = await written(ana);
    await garden.confirm(ana, entryId, feel("calm"));
    await journal.change(ana, entryId, { localDate: "2024-02-29" as LocalDate });
    await journal.save(ana, entryId, { body: "now there are six words here", title: null }, { base: 1 });
    expect(await standing(ana)).toMatchObject([{ date: "2024-02-29", words: 6 }]);
    expect(await garden.ofYear(ana, 2024)).toHaveLength(1);
    expect(await garden.ofYear(ana, 2026)).toHaveLength(0);
  });

  it("is taken back without touching the entry, and can be planted anew", async () => {
    const entryId = await written(ana);
    const first = planting(await garden.confirm(ana, entryId, feel("calm")));
    expect(await garden.unconfirm(ana, entryId)).toEqual(ok(null));
    expect(await garden.unconfirm(ana, entryId)).toEqual(err("not_found"));
    expect((await journal.read(ana, entryId)).ok).toBe(true);
    const second = planting(await garden.confirm(ana, entryId, feel("calm")));
    expect(second.planted).toBe(true);
    expect(second.flower.id).not.toBe(first.flower.id);
  });
});

describe("a check-in", () => {
  it("grows its own flower each time, on the person's present day", async () => {
    clock.set("2026-03-11T01:59:00.000Z"); // 02:59 in Berlin
    await garden.checkIn(ana, feel("tired", { feeling: "numb", note: "long night" }));
    clock.set("2026-03-11T02:01:00.000Z");
    await garden.checkIn(ana, feel("peaceful"));
    expect(await standing(ana)).toMatchObject([
      { mood: "peaceful", date: "2026-03-11", entryId: null, words: null },
      { mood: "tired", feeling: "numb", note: "long night", date: "2026-03-10", entryId: null },
    ]);
  });

  it("is one flower when the same request comes twice", async () => {
    const id = newId<FeelingId>();
    const first = await garden.checkIn(ana, feel("tired"), id);
    const second = await garden.checkIn(ana, feel("happy"), id);
    expect(first).toMatchObject({ ok: true, value: { planted: true, flower: { id, mood: "tired" } } });
    expect(second).toMatchObject({ ok: true, value: { planted: false, flower: { id, mood: "tired" } } });
    expect(await standing(ana)).toHaveLength(1);
  });
});

describe("the list", () => {
  it("goes from the newest day back, page by page, without a gap or a repetition", async () => {
    const days = ["2025-12-31", "2026-01-01", "2026-03-08", "2026-03-09", "2026-03-10"];
    for (const day of days) {
      clock.set(`${day}T12:00:00.000Z`);
      await garden.checkIn(ana, feel("calm"));
      await garden.checkIn(ana, feel("sad"));
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await garden.list(ana, { limit: 3, cursor });
      if (!page.ok) throw new Error(page.error);
      seen.push(...page.value.flowers.map((one) => one.id));
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined);
    const all = await standing(ana);
    expect(seen).toEqual(all.map((one) => one.id));
    expect(all.map((one) => one.date)).toEqual(days.toReversed().flatMap((day) => [day, day]));
    expect(await garden.years(ana)).toEqual([
      { year: 2026, count: 8 },
      { year: 2025, count: 2 },
    ]);
    expect(await garden.count(ana)).toBe(10);
    const old = await garden.list(ana, { year: 2025 });
    expect(old.ok && old.value.flowers).toHaveLength(2);
    const span = await garden.feelingsBetween(ana, "2026-03-09" as LocalDate, "2026-03-10" as LocalDate);
    expect(span.map((one) => `${one.date} ${one.mood}`)).toEqual([
      "2026-03-09 calm",
      "2026-03-09 sad",
      "2026-03-10 calm",
      "2026-03-10 sad",
    ]);
  });

  it("refuses a cursor that it didn't write", async () => {
    for (const cursor of ["", "x", "AAAA", Buffer.from("2026-01-01.1.x").toString("base64url")]) {
      expect(await garden.list(ana, { cursor })).toEqual(err("bad_cursor"));
    }
  });
});

describe("two people", () => {
  it("see, change and remove nothing of each other's", async () => {
    const entryId = await written(ana);
    const { flower } = planting(await garden.confirm(ana, entryId, feel("sad")));
    const checkedIn = newId<FeelingId>();
    await garden.checkIn(ana, feel("calm"), checkedIn);

    expect(await garden.confirm(ben, entryId, feel("happy"))).toEqual(err("not_found"));
    expect(await garden.unconfirm(ben, entryId)).toEqual(err("not_found"));
    expect(await garden.checkIn(ben, feel("happy"), checkedIn)).toEqual(err("not_found"));
    expect(await garden.read(ben, flower.id)).toEqual(err("not_found"));
    expect(await garden.ofEntry(ben, entryId)).toBeNull();
    expect(await garden.list(ben)).toEqual(ok({ flowers: [], next: null }));
    expect(await garden.ofYear(ben, 2026)).toEqual([]);
    expect(await garden.years(ben)).toEqual([]);
    expect(await garden.count(ben)).toBe(0);
    expect(await garden.feelingsBetween(ben, "2020-01-01" as LocalDate, "2030-01-01" as LocalDate)).toEqual([]);
    expect(await garden.feelingsOf(ben, [entryId])).toEqual(new Map());
    expect(await garden.entriesOf(ben, "sad")).toEqual([]);
    expect(await garden.remove(ben, flower.id)).toEqual(err("not_found"));
    expect(await garden.remove(ben, checkedIn)).toEqual(err("not_found"));

    expect(await garden.feelingsOf(ana, [entryId])).toEqual(
      new Map([[entryId, { id: flower.id, mood: "sad", feeling: flower.feeling, intensity: flower.intensity }]]),
    );
    expect(await standing(ana)).toHaveLength(2);
    expect(await garden.remove(ana, checkedIn)).toEqual(ok(null));
    expect(await garden.remove(ana, flower.id)).toEqual(ok(null));
    expect(await standing(ana)).toEqual([]);
  });

  it("have other codes for the same mood, and neither says which", async () => {
    await garden.checkIn(ana, feel("sad", { note: "a quiet word" }));
    await garden.checkIn(ben, feel("sad"));
    const { rows } = await db.pool.query<{ mood_code: Buffer; sealed_feeling: Buffer }>(
      "select mood_code, sealed_feeling from feelings where user_id = any($1)",
      [[ana.userId, ben.userId]],
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.mood_code.toString("hex"))).size).toBe(2);
    for (const row of rows) {
      const stored = Buffer.concat([row.mood_code, row.sealed_feeling]).toString("latin1");
      expect(stored).not.toMatch(/sad|quiet|word/);
    }
  });

  it("cannot move a sealed feeling to another entry", async () => {
    const [one, other] = [await written(ana), await written(ana)];
    await garden.confirm(ana, one, feel("sad"));
    await garden.confirm(ana, other, feel("happy"));
    await db.pool.query(
      "update feelings set sealed_feeling = (select sealed_feeling from feelings where entry_id = $1) where entry_id = $2",
      [one, other],
    );
    await expect(garden.ofEntry(ana, other)).rejects.toThrow();
  });
});
