import { beforeAll, describe, expect, it } from "vitest";
import { vault as processVault } from "@/lib/crypto/process-vault";
import { type EntryId, newId } from "@/lib/ids/ids";
import { searchedText } from "@/lib/journal/listing";
import { journal } from "@/lib/journal/wire";
import { sealDraft } from "@/lib/journal/sealing";
import { ok } from "@/lib/result/result";
import { jobViewer } from "@/lib/queue/job-viewer";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { createIndexing } from "./service";
import { termCode } from "./codes";
import { indexVersion } from "./terms";
import { blindIndex, termStore } from "./wire";

const { db } = await testDatabase();
const clock = testClock(new Date(Date.now() + 120_000));
const indexDue = createIndexing({
  store: termStore(),
  index: blindIndex(),
  clock,
  async read(userId, id) {
    const found = await journal().read(jobViewer(userId), id);
    return found.ok ? ok({ entry: found.value, text: searchedText(found.value) }) : found;
  },
});

async function write({ viewer }: TestPerson, body: string): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await journal().save(viewer, id, { body }, { base: 0, zone: "Europe/Berlin" });
  if (!saved.ok) throw new Error("not saved");
  return id;
}

async function found({ viewer }: TestPerson, search: string, request = {}): Promise<readonly string[]> {
  const page = await journal().list(viewer, { search, ...request });
  if (!page.ok) throw new Error(page.error);
  return page.value.entries.map(({ heading }) => heading);
}

const termsOf = ({ userId }: TestPerson, id: EntryId) => db.prisma.entryTerms.findFirst({ where: { userId, entryId: id } });

describe("a search", () => {
  it("finds the same before and after the index is made, and opens nothing that can't be a hit", async () => {
    const ana = await createPerson(db);
    await write(ana, "Lighthouses at noon");
    const other = await write(ana, "A kitchen in the evening");
    expect(await found(ana, "lighthouse noon")).toEqual(["Lighthouses at noon"]);
    await indexDue();
    // A text that can't be opened would make a search that opens it fail.
    await db.pool.query("UPDATE entries SET sealed_body = 'x' WHERE id = $1", [other]);
    expect(await found(ana, "lighthouse noon")).toEqual(["Lighthouses at noon"]);
    expect(await found(ana, "harbour")).toEqual([]);
    await expect(found(ana, "kitchen")).rejects.toThrow();
  });

  it("finds what was saved, tagged, trashed or brought back since", async () => {
    const ana = await createPerson(db);
    const id = await write(ana, "A morning in the mountains");
    await indexDue();
    const saved = await journal().save(ana.viewer, id, { body: "A morning at the coast" }, { base: 1 });
    expect(saved.ok).toBe(true);
    expect(await found(ana, "coast")).toEqual(["A morning at the coast"]);
    expect(await found(ana, "mountains")).toEqual([]);
    await indexDue();
    expect((await termsOf(ana, id))?.revision).toBe(2);
    await journal().change(ana.viewer, id, { tags: ["Seagulls"] });
    expect(await found(ana, "seagull")).toEqual(["A morning at the coast"]);
    await indexDue();
    expect(await found(ana, "seagull")).toEqual(["A morning at the coast"]);
    await journal().trash(ana.viewer, id);
    expect(await found(ana, "seagull")).toEqual([]);
    expect(await found(ana, "seagull", { trashed: true })).toEqual(["A morning at the coast"]);
    await journal().restore(ana.viewer, id);
    expect(await found(ana, "seagull")).toEqual(["A morning at the coast"]);
    await journal().trash(ana.viewer, id);
    await journal().erase(ana.viewer, id);
    expect(await termsOf(ana, id)).toBeNull();
  });

  it("makes anew what another version of the index made, and misses nothing until then", async () => {
    const ana = await createPerson(db);
    const id = await write(ana, "Starlings over the roof");
    await indexDue();
    await db.pool.query("UPDATE entries SET terms_mark = $2 WHERE id = $1", [id, 16 + indexVersion - 1]);
    await db.pool.query("UPDATE entry_terms SET terms = '{}', version = $2 WHERE entry_id = $1", [id, indexVersion - 1]);
    expect(await found(ana, "starling")).toEqual(["Starlings over the roof"]);
    await indexDue();
    expect((await termsOf(ana, id))?.version).toBe(indexVersion);
    expect((await termsOf(ana, id))?.terms.length).toBeGreaterThan(10);
  });

  it("knows by an index of their own which entries are behind", async () => {
    const { rows } = await db.pool.query<{ indexdef: string }>(
      "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexname = 'entries_behind_idx'",
    );
    expect(rows[0]?.indexdef).toContain(`((revision * 16) + ${indexVersion}) - terms_mark`);
  });

  it("looks inside words only when asked to", async () => {
    const ana = await createPerson(db);
    await write(ana, "Sunflowers everywhere");
    await indexDue();
    expect(await found(ana, "flowers")).toEqual([]);
    expect(await found(ana, "flowers", { inside: true })).toEqual(["Sunflowers everywhere"]);
    expect(await found(ana, "su")).toEqual(["Sunflowers everywhere"]);
  });

  it("gives pages in the list's order that join without a gap, in every order", async () => {
    const ana = await createPerson(db);
    for (let count = 0; count < 7; count += 1) await write(ana, `Heron ${count}`);
    await indexDue();
    for (const sort of ["createdAt", "updatedAt", "localDate"] as const)
      for (const order of ["asc", "desc"] as const) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await journal().list(ana.viewer, { search: "heron", limit: 3, sort, order, cursor });
          if (!page.ok) throw new Error(page.error);
          seen.push(...page.value.entries.map(({ heading }) => heading));
          cursor = page.value.next ?? undefined;
        } while (cursor !== undefined);
        const up = Array.from({ length: 7 }, (_, count) => `Heron ${count}`);
        expect(seen).toEqual(order === "asc" ? up : up.toReversed());
      }
  });

  it("never meets another person's words, and their codes have nothing in common", async () => {
    const [ana, ben] = [await createPerson(db), await createPerson(db)];
    const hers = await write(ana, "The very same words of both");
    const his = await write(ben, "The very same words of both");
    await indexDue();
    expect(await found(ana, "same")).toHaveLength(1);
    const [one, other] = [await termsOf(ana, hers), await termsOf(ben, his)];
    expect(one?.terms.length).toBeGreaterThan(10);
    expect(one?.terms.filter((code) => other?.terms.includes(code))).toEqual([]);
    // Another person's code for a word finds nothing either.
    const order = { trashed: false, sort: "createdAt", order: "desc" } as const;
    const code = termCode(ben.vault, "p:same");
    expect(await termStore().candidates(ben.userId, [code], order, 10)).toEqual([his]);
    expect(await termStore().candidates(ana.userId, [code], order, 10)).toEqual([]);
  });

  it("does without an entry that no longer opens, once the index knows it", async () => {
    const ana = await createPerson(db);
    const broken = await write(ana, "Heron one");
    await write(ana, "Heron two");
    await db.pool.query("UPDATE entries SET sealed_body = 'x' WHERE id = $1", [broken]);
    await expect(found(ana, "heron")).rejects.toThrow();
    await indexDue();
    expect(await found(ana, "heron")).toEqual(["Heron two"]);
  });

  it("leaves an entry alone that was saved a moment ago, and one whose person is gone", async () => {
    const [ana, ben] = [await createPerson(db), await createPerson(db)];
    const id = await write(ana, "Just now");
    const orphan = await write(ben, "Nobody can open this");
    await db.prisma.personKey.delete({ where: { userId: ben.userId } });
    clock.set(new Date());
    await indexDue();
    expect(await termsOf(ana, id)).toBeNull();
    clock.set(new Date(Date.now() + 120_000));
    await indexDue();
    expect((await termsOf(ana, id))?.revision).toBe(1);
    expect(await termsOf(ben, orphan)).toBeNull();
  });
});

describe("a journal of many thousand entries", () => {
  const entries = 6_000;
  let ana: TestPerson;

  beforeAll(async () => {
    ana = await createPerson(db);
    const vault = await processVault().of(ana.userId);
    const words = ["walk", "river", "bread", "window", "letter", "garden", "train", "coffee", "winter", "music"];
    const rows = Array.from({ length: entries }, (_, at) => {
      const id = newId<EntryId>();
      // The oldest ones hold what is searched for.
      const rare = at < 3 ? " albatross" : "";
      const body = `${words[at % 10] ?? ""} ${words[(at * 7) % 10] ?? ""} number ${at}${rare}`;
      const sealed = sealDraft(vault, id, 1, { body, title: null });
      return { id, body, sealed, at: new Date(Date.UTC(2020, 0, 1) + at * 3_600_000) };
    });
    for (let from = 0; from < entries; from += 1_000) {
      await db.prisma.entry.createMany({
        data: rows.slice(from, from + 1_000).map(({ id, sealed, at }) => ({
          id,
          userId: ana.userId,
          sealedBody: new Uint8Array(sealed.body),
          sealedGist: new Uint8Array(sealed.gist),
          revision: 1,
          wordCount: 5,
          zone: "Europe/Berlin",
          localDate: new Date(at.toISOString().slice(0, 10)),
          createdAt: at,
          updatedAt: at,
        })),
      });
    }
    await indexDue();
  }, 120_000);

  it("is searched to its first entry in one go, whatever page that is on", async () => {
    expect(await db.prisma.entryTerms.count({ where: { userId: ana.userId } })).toBe(entries);
    const page = await journal().list(ana.viewer, { search: "albatross" });
    expect(page).toMatchObject({ ok: true, value: { next: null, searched: 0 } });
    expect(page.ok && page.value.entries).toHaveLength(3);
    const both = await journal().list(ana.viewer, { search: "albatross river" });
    expect(both.ok && both.value.entries.length).toBe(1);
  });

  it("gives all hits of a common word, page after page", async () => {
    let cursor: string | undefined;
    let count = 0;
    do {
      const page = await journal().list(ana.viewer, { search: "number", limit: 100, cursor });
      if (!page.ok) throw new Error(page.error);
      count += page.value.entries.length;
      cursor = page.value.next ?? undefined;
    } while (cursor !== undefined);
    expect(count).toBe(entries);
  });

  it("goes on beyond as many candidates as are looked at in one go", async () => {
    // The index knows eight letters of a word; the ninth is looked at when an entry is open.
    const vault = await processVault().of(ana.userId);
    await db.pool.query("UPDATE entry_terms SET terms = terms || $2::int WHERE user_id = $1", [
      ana.userId,
      termCode(vault, "p:albatros"),
    ]);
    const first = await journal().list(ana.viewer, { search: "albatross" });
    expect(first).toMatchObject({ ok: true, value: { entries: [], searched: 2_000 } });
    let cursor = first.ok ? first.value.next : null;
    const hits: string[] = [];
    while (cursor !== null) {
      const page = await journal().list(ana.viewer, { search: "albatross", cursor });
      if (!page.ok) throw new Error(page.error);
      hits.push(...page.value.entries.map(({ heading }) => heading));
      cursor = page.value.next;
    }
    expect(hits).toHaveLength(3);
  });
});
