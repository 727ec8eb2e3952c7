import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { parseLocalDate } from "@/lib/clock/local-date";
import { createVault } from "@/lib/crypto/vault";
import { masterKeysFrom } from "@/lib/crypto/master-keys";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createJournalHistory } from "./history";
import { createJournalListing } from "./listing";
import { createJournalService } from "./service";
import { createJournalStore } from "./store";
import { createTagStore } from "./tag-store";

const { db, config } = await testDatabase();
const clock = testClock("2026-03-10T12:00:00.000Z");
const vault = createVault({ db, masters: masterKeysFrom(config.masterKeys), clock });
const store = createJournalStore({ db, vault });
const writing = createJournalService({ store, clock, calendarOf: async () => ({ zone: "Europe/Berlin", dayStart: 3 }) });
const service = { ...writing, ...createJournalHistory({ store, journal: writing }) };
const listing = createJournalListing({ store, tags: createTagStore({ db, vault }) });

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  clock.set("2026-03-10T12:00:00.000Z");
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

const text = (body: string) => ({ body, title: null });

async function written(viewer: Viewer, body: string, request = {}): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await service.save(viewer, id, text(body), { base: 0, ...request });
  if (!saved.ok) throw new Error(`not saved: ${JSON.stringify(saved.error)}`);
  return id;
}

async function bodyOf(viewer: Viewer, id: EntryId): Promise<string | undefined> {
  const entry = await service.read(viewer, id);
  return entry.ok ? entry.value.body : undefined;
}

describe("a save", () => {
  it("makes the entry under the id the client chose, on the writer's own day", async () => {
    clock.set("2026-03-11T01:30:00.000Z"); // 02:30 in Berlin, before the day begins at three
    const id = await written(ana, "A first line\n\nand more");
    const entry = await service.read(ana, id);
    expect(entry).toMatchObject({
      ok: true,
      value: {
        id,
        revision: 1,
        heading: "A first line",
        title: null,
        localDate: "2026-03-10",
        zone: "Europe/Berlin",
        wordCount: 5,
      },
    });
  });

  it("puts words that arrive late under the day they were written on, when their time can be believed", async () => {
    clock.set("2026-03-12T09:00:00.000Z");
    const made = async (writtenAt: string) => {
      const saved = await service.save(ana, newId<EntryId>(), text("words"), { base: 0, writtenAt: new Date(writtenAt) });
      return saved.ok ? `${saved.value.localDate} ${saved.value.createdAt.toISOString()}` : saved.error;
    };
    expect(await made("2026-03-11T01:30:00.000Z")).toBe("2026-03-10 2026-03-11T01:30:00.000Z");
    expect(await made("2026-03-12T09:00:01.000Z")).toBe("2026-03-12 2026-03-12T09:00:00.000Z");
    expect(await made("1970-01-01T00:00:00.000Z")).toBe("2026-03-12 2026-03-12T09:00:00.000Z");
    const id = await written(ana, "already there");
    await service.save(ana, id, text("later"), { base: 1, writtenAt: new Date("2026-03-01T00:00:00.000Z") });
    expect(await service.read(ana, id)).toMatchObject({ value: { localDate: "2026-03-12", updatedAt: clock.now() } });
  });

  it.each([
    "  leading and trailing  \n\n",
    "tab\there, nul \0 there, \r\n windows",
    "👩‍👩‍👧 قلب 日记 é é",
    "</para><b>&amp;",
    "﻿bom",
  ])("gives %j back byte for byte", async (body) => {
    expect(await bodyOf(ana, await written(ana, body))).toBe(body);
  });

  it("counts revisions and refuses a stale base, keeping both texts", async () => {
    const id = await written(ana, "one");
    expect(await service.save(ana, id, text("two"), { base: 1 })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await service.save(ana, id, text("mine"), { base: 1 })).toMatchObject({
      ok: false,
      error: { code: "conflict", current: { body: "two", revision: 2 }, yours: { body: "mine" } },
    });
    expect(await bodyOf(ana, id)).toBe("two");
  });

  it("is one save however often it arrives, also at once", async () => {
    const id = newId<EntryId>();
    const saveId = newId<SaveId>();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => service.save(ana, id, text("once"), { base: 0, saveId })));
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.revision)).toEqual([1, 1, 1, 1, 1]);
    expect(await service.save(ana, id, text("twice"), { base: 1 })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await service.save(ana, id, text("once"), { base: 0, saveId })).toMatchObject({
      ok: true,
      value: { revision: 1, body: "once" },
    });
    expect(await db.prisma.revision.count({ where: { userId: ana.userId, entryId: id } })).toBeGreaterThan(0);
    expect(await bodyOf(ana, id)).toBe("twice");
  });

  it("follows a save whose answer hasn't come only where that one made the text it rests on", async () => {
    const [heard, phone] = [newId<SaveId>(), newId<SaveId>()];
    const id = await written(ana, "one");
    const other = await written(ana, "another's first");
    await service.save(ana, id, text("one, two"), { base: 1, saveId: heard });
    expect(await service.save(ana, id, text("one, two, three"), { base: 2, follows: heard })).toMatchObject({
      ok: true,
      value: { revision: 3 },
    });
    // The laptop's first save was refused, because the phone's was there: the one behind it is, too.
    await service.save(ana, id, text("the phone's"), { base: 3, saveId: phone });
    const refused = { ok: false, error: { code: "conflict", current: { body: "the phone's", revision: 4 } } };
    for (const follows of [newId<SaveId>(), heard])
      expect(await service.save(ana, id, text("the laptop's"), { base: 4, follows })).toMatchObject(refused);
    expect(await bodyOf(ana, id)).toBe("the phone's");
    // Nor does a save of another entry, or of another person, stand for it.
    await service.save(ana, other, text("more"), { base: 1, saveId: newId<SaveId>() });
    expect(await service.save(ana, other, text("the laptop's"), { base: 2, follows: phone })).toMatchObject({ ok: false });
    const theirs = await written(ben, "his");
    expect(await service.save(ben, theirs, text("over it"), { base: 1, follows: heard })).toMatchObject({ ok: false });
    expect(await bodyOf(ben, theirs)).toBe("his");
  });

  it("lets exactly one of many writers on the same base through", async () => {
    const id = await written(ana, "base");
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => service.save(ana, id, text(`writer ${n}`), { base: 1, device: `d${n}` })),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect((await service.read(ana, id)).ok).toBe(true);
  });

  it("without a base writes over what is there and keeps it in the history, also when many do", async () => {
    const id = await written(ana, "first", { device: "api" });
    const outcomes = await Promise.all(["a", "b", "c", "d"].map((body) => service.save(ana, id, text(body), {})));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    const kept = await service.revisions(ana, id);
    const texts = await Promise.all((kept.ok ? kept.value : []).map(({ revision }) => store.revision(ana.userId, id, revision)));
    expect(texts.map((draft) => draft?.body).sort()).toEqual(["a", "b", "c", "d", "first"]);
  });

  it("shares a history row with the same device's last five minutes only", async () => {
    const id = await written(ana, "v1", { device: "laptop" });
    await service.save(ana, id, text("v2"), { base: 1, device: "laptop" });
    clock.advance(4 * 60_000);
    await service.save(ana, id, text("v3"), { base: 2, device: "laptop" });
    await service.save(ana, id, text("v4"), { base: 3, device: "phone" });
    await service.save(ana, id, text("v5"), { base: 4, device: "laptop" });
    clock.advance(6 * 60_000);
    await service.save(ana, id, text("v6"), { base: 5, device: "laptop" });
    const kept = await service.revisions(ana, id);
    expect(kept.ok && kept.value.map(({ revision, device }) => `${revision} ${device}`)).toEqual([
      "6 laptop",
      "5 laptop",
      "4 phone",
      "3 laptop",
    ]);
  });

  it("makes the entry once when the first answer never came, and doesn't write over another text", async () => {
    const id = await written(ana, "The same words.");
    expect(await service.save(ana, id, text("The same words."), { base: 0 })).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await service.save(ana, id, text("Other words."), { base: 0 })).toMatchObject({
      ok: false,
      error: { code: "conflict", current: { body: "The same words." } },
    });
  });

  it("refuses a save's id that was used for another entry, and changes nothing", async () => {
    const saveId = newId<SaveId>();
    const [one, two] = [await written(ana, "one"), await written(ana, "two")];
    expect(await service.save(ana, one, text("one, later"), { base: 1, saveId })).toMatchObject({ ok: true });
    expect(await service.save(ana, two, text("two, later"), { base: 1, saveId })).toEqual({ ok: false, error: "save_id_taken" });
    expect(await bodyOf(ana, two)).toBe("two");
    const theirs = await written(ben, "theirs");
    expect(await service.save(ben, theirs, text("theirs, later"), { base: 1, saveId })).toMatchObject({ ok: true });
  });

  it("leaves a title it doesn't speak of", async () => {
    const id = newId<EntryId>();
    await service.save(ana, id, { body: "text", title: "A title" }, { base: 0 });
    expect(await service.save(ana, id, { body: "other" }, { base: 1 })).toMatchObject({
      ok: true,
      value: { title: "A title", heading: "A title" },
    });
    expect(await service.save(ana, id, { body: "other", title: null }, { base: 2 })).toMatchObject({
      ok: true,
      value: { title: null, heading: "other" },
    });
  });

  it.each([
    ["", "empty_text"],
    [" \n\t ", "empty_text"],
    ["half \ud83d of a pair", "unstorable_text"],
    ["é".repeat(500_001), "text_too_long"],
  ])("refuses %s", async (body, code) => {
    const id = newId<EntryId>();
    expect(await service.save(ana, id, text(body), { base: 0 })).toEqual({ ok: false, error: code });
    expect(await service.read(ana, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("keeps a title alone, and refuses an empty text that comes without one", async () => {
    const id = newId<EntryId>();
    expect(await service.save(ana, id, { body: "", title: "Only a title" }, { base: 0 })).toMatchObject({
      ok: true,
      value: { heading: "Only a title", body: "", wordCount: 0 },
    });
    expect(await service.save(ana, id, { body: "" }, { base: 1 })).toEqual({ ok: false, error: "empty_text" });
    expect(await service.save(ana, id, { body: " ", title: " " }, { base: 1 })).toEqual({ ok: false, error: "empty_text" });
  });

  it("fills an id that was only reserved, which until then is neither listed nor counted", async () => {
    const id = newId<EntryId>();
    expect(await service.reserve(ana, id)).toMatchObject({ ok: true, value: { revision: 0, body: "" } });
    expect(await listing.list(ana, {})).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await listing.count(ana)).toBe(0);
    expect(await service.save(ana, id, text("now"), { base: 0 })).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await listing.count(ana)).toBe(1);
  });
});

describe("an id that is reserved for what was spoken earlier", () => {
  it("stands under the day that is said, also when its first words come later", async () => {
    const id = newId<EntryId>();
    const writtenAt = new Date(clock.now().getTime() - 2 * 86_400_000);
    await service.reserve(ana, id, { zone: "Europe/Berlin", writtenAt });
    const day = parseLocalDate("2026-03-08");
    expect(await service.read(ana, id)).toMatchObject({ ok: true, value: { createdAt: writtenAt, localDate: day } });
    expect(await service.save(ana, id, text("now"), { base: 0 })).toMatchObject({ ok: true, value: { localDate: day } });
  });
});

describe("trash and history", () => {
  it("trashes, hides, restores and erases", async () => {
    const id = await written(ana, "to go");
    expect(await service.erase(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await service.trash(ana, id)).toEqual({ ok: true, value: null });
    expect(await service.trash(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await service.read(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await service.save(ana, id, text("late"), { base: 1 })).toEqual({ ok: false, error: "not_found" });
    expect(await service.readTrashed(ana, id)).toMatchObject({ ok: true, value: { body: "to go" } });
    expect(await service.restore(ana, id)).toMatchObject({ ok: true, value: { body: "to go" } });
    await service.trash(ana, id);
    expect(await service.erase(ana, id)).toEqual({ ok: true, value: null });
    expect(await db.prisma.revision.count({ where: { userId: ana.userId, entryId: id } })).toBe(0);
  });

  it("restores an earlier version as a new one", async () => {
    const id = await written(ana, "early", { device: "a" });
    await service.save(ana, id, text("late"), { base: 1, device: "b" });
    expect(await service.restoreRevision(ana, id, 1)).toMatchObject({ ok: true, value: { body: "early", revision: 3 } });
    expect(await service.restoreRevision(ana, id, 2)).toMatchObject({ ok: true, value: { body: "late", revision: 4 } });
    expect(await service.restoreRevision(ana, id, 99)).toEqual({ ok: false, error: "not_found" });
    const kept = await service.revisions(ana, id);
    expect(kept.ok && kept.value.map(({ revision, device }) => [revision, device])).toEqual([
      [4, "restore"],
      [3, "restore"],
      [2, "b"],
      [1, "a"],
    ]);
    await service.trash(ana, id);
    expect(await service.restoreRevision(ana, id, 1)).toEqual({ ok: false, error: "not_found" });
    expect(await service.readRevision(ana, id, 1)).toEqual({ ok: false, error: "not_found" });
  });

  it("reads an earlier version as it was, title and all, and says so when it can't be opened", async () => {
    const id = newId<EntryId>();
    await service.save(ana, id, { body: "first", title: "A title" }, { base: 0, device: "a" });
    await service.save(ana, id, { body: "second words", title: null }, { base: 1, device: "b" });
    expect(await service.readRevision(ana, id, 1)).toMatchObject({
      ok: true,
      value: { revision: 1, body: "first", title: "A title", wordCount: 1, device: "a" },
    });
    expect(await service.readRevision(ana, id, 3)).toEqual({ ok: false, error: "not_found" });
    await db.pool.query(
      "UPDATE revisions SET sealed_body = (SELECT sealed_body FROM revisions WHERE entry_id = $1 AND revision = 2) WHERE entry_id = $1 AND revision = 1",
      [id],
    );
    expect(await service.readRevision(ana, id, 1)).toEqual({ ok: false, error: "unreadable" });
    expect(await service.restoreRevision(ana, id, 1)).toEqual({ ok: false, error: "unreadable" });
    expect(await bodyOf(ana, id)).toBe("second words");
  });

  it("changes tags, favourite and day without touching the text, and a zone moves no day", async () => {
    const id = await written(ana, "text");
    const changed = await service.change(ana, id, {
      tags: ["#Sea", "sea", "home"],
      favorite: true,
      zone: "Asia/Tokyo",
      aiExcluded: true,
    });
    expect(changed).toMatchObject({
      ok: true,
      value: {
        tags: ["Sea", "home"],
        favorite: true,
        zone: "Asia/Tokyo",
        localDate: "2026-03-10",
        aiExcluded: true,
        body: "text",
        revision: 1,
      },
    });
    expect(await service.change(ana, id, { tags: [] })).toMatchObject({ ok: true, value: { tags: [] } });
  });
});

describe("lists", () => {
  it("page through everything once, in both orders", async () => {
    const ids: EntryId[] = [];
    for (let n = 0; n < 7; n += 1) {
      ids.push(await written(ana, `entry ${n}`));
      if (n % 2 === 0) clock.advance(1_000); // some share their millisecond
    }
    for (const order of ["desc", "asc"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listing.list(ana, { limit: 2, cursor, order });
        if (!page.ok) throw new Error(page.error);
        seen.push(...page.value.entries.map(({ id }) => id));
        cursor = page.value.next ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(seen)).toEqual(new Set(ids));
      expect(seen).toHaveLength(7);
    }
    expect(await listing.list(ana, { cursor: "nonsense" })).toEqual({ ok: false, error: "bad_cursor" });
  });

  it("page by the day an entry belongs to, when asked: backdated ones stand where their writer put them", async () => {
    const ids = [
      await written(ana, "today"),
      await written(ana, "long ago"),
      await written(ana, "yesterday"),
      await written(ana, "later today"),
    ];
    const days = ["2026-03-10", "1962-07-01", "2026-03-09", "2026-03-10"];
    for (const [index, id] of ids.entries()) await service.change(ana, id, { localDate: parseLocalDate(days[index] ?? "") });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listing.list(ana, { limit: 1, cursor, sort: "localDate" });
      if (!page.ok) throw new Error(page.error);
      seen.push(...page.value.entries.map(({ heading }) => heading));
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["later today", "today", "yesterday", "long ago"]);
  });

  it("stand by their hours within a day, and page through each of them once", async () => {
    const hours = ["2026-03-10T23:30:00Z", "2026-03-10T07:00:00Z", "2026-03-10T12:00:00Z", "2026-03-10T12:00:00Z", null];
    const localDate = parseLocalDate("2026-03-10");
    for (const at of hours) {
      const id = await written(ana, at ?? "the day before, late");
      const createdAt = new Date(at ?? "2026-03-11T01:00:00Z");
      await service.change(ana, id, { createdAt, localDate: at === null ? parseLocalDate("2026-03-09") : localDate });
    }
    for (const order of ["desc", "asc"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listing.list(ana, { limit: 1, cursor, order, sort: "localDate" });
        if (!page.ok) throw new Error(page.error);
        seen.push(...page.value.entries.map(({ heading }) => heading));
        cursor = page.value.next ?? undefined;
      } while (cursor !== undefined);
      const down = ["2026-03-10T23:30:00Z", "2026-03-10T12:00:00Z", "2026-03-10T12:00:00Z", "2026-03-10T07:00:00Z"];
      const expected = [...down, "the day before, late"];
      expect(seen).toEqual(order === "desc" ? expected : expected.toReversed());
    }
    const other = await listing.list(ana, { limit: 1 });
    expect(await listing.list(ana, { sort: "localDate", cursor: (other.ok && other.value.next) || undefined })).toEqual({
      ok: false,
      error: "bad_cursor",
    });
  });

  it("find words in titles, tags and text, and page through what they find", async () => {
    await written(ana, "The lighthouse at noon");
    const tagged = await written(ana, "Nothing special");
    await service.change(ana, tagged, { tags: ["Lighthouse"] });
    await service.save(ana, newId<EntryId>(), { body: "x", title: "LIGHTHOUSE" }, { base: 0 });
    await written(ana, "A kitchen");
    const first = await listing.list(ana, { search: "lighthouse", limit: 2 });
    expect(first).toMatchObject({ ok: true, value: { entries: [{}, {}] } });
    const rest = await listing.list(ana, { search: "lighthouse", limit: 2, cursor: (first.ok && first.value.next) || undefined });
    expect(rest).toMatchObject({ ok: true, value: { entries: [{ snippet: { text: "The lighthouse at noon" } }] } });
    expect(await listing.list(ana, { tag: "lighthouse" })).toMatchObject({ ok: true, value: { entries: [{ id: tagged }] } });
    expect(await listing.list(ana, { search: "harbour" })).toMatchObject({ ok: true, value: { entries: [], next: null } });
  });
});

describe("tags", () => {
  const tag = (id: EntryId, ...tags: string[]) => service.change(ana, id, { tags });
  const found = async (viewer: Viewer, wanted: string, request = {}) => {
    const page = await listing.list(viewer, { tag: wanted, ...request });
    return page.ok ? page.value.entries.map(({ heading }) => heading) : page.error;
  };

  it("find entries whatever their case and accents, together with words, days and favourites, without opening the others", async () => {
    const [one, two, three] = [await written(ana, "one"), await written(ana, "two"), await written(ana, "three")];
    await tag(one, "Café", "sea");
    await tag(two, "cafe");
    await tag(three, "sea");
    await service.change(ana, two, { favorite: true });
    // A text that can't be opened would make a list that opens it fail.
    await db.pool.query("UPDATE entries SET sealed_body = 'x' WHERE id = $1", [three]);
    expect(await found(ana, "CAFÉ")).toEqual(["two", "one"]);
    expect(await found(ana, " #cafe")).toEqual(["two", "one"]);
    expect(await found(ana, "cafe", { favorite: true })).toEqual(["two"]);
    expect(await found(ana, "cafe", { search: "one" })).toEqual(["one"]);
    expect(await found(ana, "cafe", { ids: [one, three] })).toEqual(["one"]);
    expect(await found(ana, "cafe", { limit: 1 })).toEqual(["two"]);
    expect(await found(ana, "caf")).toEqual([]);
  });

  it("are counted as long as entries out of the trash carry them, in the spelling used last", async () => {
    const [one, two] = [await written(ana, "one"), await written(ana, "two")];
    await tag(one, "Sea", "home");
    clock.advance(1_000);
    await service.save(ana, two, text("two, later"), { base: 1 });
    await tag(two, "sea");
    expect(await listing.tags(ana)).toEqual([
      { tag: "sea", count: 2 },
      { tag: "home", count: 1 },
    ]);
    await service.trash(ana, one);
    expect(await listing.tags(ana)).toEqual([{ tag: "sea", count: 1 }]);
    await service.restore(ana, one);
    await tag(one);
    expect(await listing.tags(ana)).toEqual([{ tag: "sea", count: 1 }]);
    await service.trash(ana, two);
    await service.erase(ana, two);
    expect(await db.prisma.entryTag.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("of one person are found by nobody else, and their hashes are nobody else's", async () => {
    const id = await written(ana, "private");
    await tag(id, "secret");
    const theirs = await written(ben, "theirs");
    await service.change(ben, theirs, { tags: ["secret"] });
    expect(await found(ben, "secret")).toEqual(["theirs"]);
    expect(await listing.tags(ben)).toEqual([{ tag: "secret", count: 1 }]);
    const { rows } = await db.pool.query<{ codes: number }>(
      "SELECT count(DISTINCT code)::int AS codes FROM entry_tags WHERE entry_id = ANY($1)",
      [[id, theirs]],
    );
    expect(rows[0]?.codes).toBe(2);
  });
});

describe("another person's entry", () => {
  it("is as if it did not exist, for every call, and stays as it is", async () => {
    const id = await written(ana, "private");
    const missing = newId<EntryId>();
    for (const target of [id, missing]) {
      expect(await service.read(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.readTrashed(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.save(ben, target, text("theirs"), { base: 1 })).toEqual({ ok: false, error: "not_found" });
      expect(await service.save(ben, target, text("theirs"), {})).toEqual({ ok: false, error: "not_found" });
      expect(await service.trash(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.restore(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.erase(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.change(ben, target, { favorite: true })).toEqual({ ok: false, error: "not_found" });
      expect(await service.revisions(ben, target)).toEqual({ ok: false, error: "not_found" });
      expect(await service.readRevision(ben, target, 1)).toEqual({ ok: false, error: "not_found" });
      expect(await service.restoreRevision(ben, target, 1)).toEqual({ ok: false, error: "not_found" });
    }
    expect(await service.save(ben, id, text("theirs"), { base: 0 })).toEqual({ ok: false, error: "not_found" });
    expect(await service.reserve(ben, id)).toEqual({ ok: false, error: "not_found" });
    expect(await listing.list(ben, {})).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await listing.list(ben, { search: "private" })).toMatchObject({ ok: true, value: { entries: [] } });
    expect(await listing.count(ben)).toBe(0);
    expect(await bodyOf(ana, id)).toBe("private");
  });
});

describe("rows changed outside the app", () => {
  it("do not open: an older text put back, or another row's", async () => {
    const one = await written(ana, "one");
    const two = await written(ana, "two");
    await service.save(ana, one, text("one, later"), { base: 1, device: "other" });
    await db.pool.query(
      "UPDATE entries SET sealed_body = (SELECT sealed_body FROM revisions WHERE entry_id = $1 AND revision = 1) WHERE id = $1",
      [one],
    );
    await db.pool.query("UPDATE entries SET sealed_body = (SELECT sealed_body FROM entries WHERE id = $1) WHERE id = $2", [
      one,
      two,
    ]);
    expect(await service.read(ana, one)).toEqual({ ok: false, error: "unreadable" });
    expect(await service.read(ana, two)).toEqual({ ok: false, error: "unreadable" });
  });
});
