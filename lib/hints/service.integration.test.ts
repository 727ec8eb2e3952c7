import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, type HintId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { aiRig, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createCircling } from "./circling";
import type { HintView } from "./view";

const { db, config } = await testDatabase();
const { hints, clock } = aiRig(db, { order: ["on-device"] });
const day = 86_400_000;
const text = "Lena again, about December. I said yes before she finished the sentence.";

let ana: Viewer;
let ben: Viewer;
let entry: EntryId;

beforeEach(async () => {
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
  entry = await writeEntry(ana, text);
});

async function objects(): Promise<string> {
  const folder = join(config.dataDir, "objects", "hints");
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files.filter((it) => it.isFile()).map((it) => readFile(join(it.parentPath, it.name), "latin1")),
  );
  return contents.join("\n");
}

describe("asking for a hint", () => {
  it("keeps the question, the newest first, and changes nothing of the entry", async () => {
    const first = await hints.ask(ana, entry, text);
    clock.advance(1_000);
    const second = await hints.ask(ana, entry, `${text} And more that was not saved yet.`);
    expect(await hints.list(ana, entry)).toEqual({ ok: true, value: [second, first].map((it) => (it.ok ? it.value : it)) });
    expect(await journal().read(ana, entry)).toMatchObject({ ok: true, value: { body: text, revision: 1 } });
  });

  it("keeps the words sealed, in the bucket and in the record", async () => {
    const hint = await hints.ask(ana, entry, text);
    if (!hint.ok) throw new Error(hint.error);
    const rows = JSON.stringify((await db.pool.query("select * from hints")).rows);
    const stored = await objects();
    for (const words of [hint.value.text, "Lena", "December", "finished"]) {
      expect(stored).not.toContain(words);
      expect(rows).not.toContain(words);
    }
    expect(rows).toContain(hint.value.id);
  });

  it.each([
    ["", "empty_text"],
    [" \n\t", "empty_text"],
    ["ok", "no_suggestion"],
    ["I want to die.", "care_first"],
  ])("answers %j with %s and keeps nothing", async (current, error) => {
    expect(await hints.ask(ana, entry, current)).toEqual({ ok: false, error });
    expect(await hints.list(ana, entry)).toEqual({ ok: true, value: [] });
  });

  it("treats another person's entry, a trashed one and a missing one alike", async () => {
    await hints.ask(ana, entry, text);
    expect(await hints.ask(ben, entry, text)).toEqual({ ok: false, error: "not_found" });
    expect(await hints.list(ben, entry)).toEqual({ ok: false, error: "not_found" });
    expect(await hints.ask(ana, newId<EntryId>(), text)).toEqual({ ok: false, error: "not_found" });
    await journal().trash(ana, entry);
    expect(await hints.ask(ana, entry, text)).toEqual({ ok: false, error: "not_found" });
    expect(await hints.list(ana, entry)).toEqual({ ok: false, error: "not_found" });
  });
});

/** A question asked, or the test ends. */
async function asked(viewer: Viewer, id: EntryId, current = text): Promise<HintView> {
  const hint = await hints.ask(viewer, id, current);
  if (!hint.ok) throw new Error(hint.error);
  return hint.value;
}

/** The question without the words it quotes. */
const bare = (hint: HintView) => hint.text.replace(/“[^”]*”/g, "").trim();

describe("the same question", () => {
  it("isn't asked again within 30 days, on any entry; then it may be", async () => {
    const seen: string[] = [];
    for (let count = 0; count < 12; count += 1) seen.push(bare(await asked(ana, await writeEntry(ana, text))));
    expect(new Set(seen).size).toBe(12);
    clock.advance(29 * day);
    const late = bare(await asked(ana, await writeEntry(ana, text)));
    expect(seen).not.toContain(late);
    clock.advance(2 * day);
    expect(bare(await asked(ana, await writeEntry(ana, text)))).toBe(seen[0]);
  });

  it("isn't asked by two askings at once", async () => {
    const entries = await Promise.all([1, 2, 3, 4, 5].map(() => writeEntry(ana, text)));
    const found = await Promise.all(entries.map((id) => asked(ana, id)));
    expect(new Set(found.map(bare)).size).toBe(5);
    const kept = await Promise.all(entries.map((id) => hints.list(ana, id)));
    expect(kept.map((list) => list.ok && list.value.length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("is another person's own matter", async () => {
    const first = await asked(ana, entry);
    expect((await asked(ben, await writeEntry(ben, text))).text).toBe(first.text);
  });

  it("leaves no suggestion when everything that fits was asked lately", async () => {
    const short = await writeEntry(ana, "I hate Mondays.");
    const seen = new Set<string>();
    for (;;) {
      const hint = await hints.ask(ana, short, "I hate Mondays.");
      if (!hint.ok) {
        expect(hint.error).toBe("no_suggestion");
        break;
      }
      seen.add(hint.value.text);
    }
    expect(seen.size).toBeGreaterThanOrEqual(5);
    clock.advance(31 * day);
    expect((await hints.ask(ana, await writeEntry(ana, "I hate Mondays."), "I hate Mondays.")).ok).toBe(true);
  });
});

describe("saying whether it helped", () => {
  it("is kept with the question, may be changed, and is counted by family", async () => {
    const first = await asked(ana, entry);
    const second = await asked(ana, entry);
    expect(first).toMatchObject({ helpful: null });
    expect(await hints.familiesThatHelped(ana)).toEqual([]);
    expect(await hints.judge(ana, first.id, false)).toEqual({ ok: true, value: undefined });
    expect(await hints.judge(ana, first.id, true)).toEqual({ ok: true, value: undefined });
    await hints.judge(ana, second.id, false);
    const listed = await hints.list(ana, entry);
    expect(listed.ok && new Map(listed.value.map(({ id, helpful }) => [id, helpful]))).toEqual(
      new Map([
        [first.id, true],
        [second.id, false],
      ]),
    );
    expect(await hints.familiesThatHelped(ana)).toEqual([
      { family: first.family, helpful: 1, notHelpful: 0 },
      { family: second.family, helpful: 0, notHelpful: 1 },
    ]);
    expect(await hints.entriesHelped(ana)).toEqual([{ family: first.family, entries: [entry] }]);
    expect(await hints.entriesHelped(ben)).toEqual([]);
  });

  it("brings fewer of a family that doesn't help", async () => {
    const plain = (await asked(ben, await writeEntry(ben, text))).family;
    for (let count = 0; count < 25; count += 1) {
      const hint = await asked(ana, await writeEntry(ana, text));
      if (hint.family === plain) await hints.judge(ana, hint.id, false);
    }
    clock.advance(31 * day);
    expect((await asked(ana, entry)).family).not.toBe(plain);
    expect((await asked(ben, await writeEntry(ben, text))).family).toBe(plain);
  });

  it("is for the person's own questions only, and for none of a trashed entry", async () => {
    const hint = await asked(ana, entry);
    expect(await hints.judge(ben, hint.id, true)).toEqual({ ok: false, error: "not_found" });
    expect(await hints.judge(ana, newId<HintId>(), true)).toEqual({ ok: false, error: "not_found" });
    expect(await hints.familiesThatHelped(ana)).toEqual([]);
    await hints.judge(ana, hint.id, true);
    expect(await hints.familiesThatHelped(ben)).toEqual([]);
    await journal().trash(ana, entry);
    expect(await hints.judge(ana, hint.id, false)).toEqual({ ok: false, error: "not_found" });
  });
});

describe("somebody whose entries circle one matter", () => {
  const again = "My boss moved the deadline again and I said nothing at the meeting.";

  async function familiesAfter(viewer: Viewer, before: readonly string[]): Promise<HintView["family"]> {
    for (const body of before) await writeEntry(viewer, body);
    return (await asked(viewer, await writeEntry(viewer, again), again)).family;
  }

  it("is offered another lens", async () => {
    const work = [
      "The office was quiet, my boss was not.",
      "Overtime, and a meeting at six.",
      "My manager wrote at ten at night.",
    ];
    expect(["other-side", "time", "small-act"]).toContain(await familiesAfter(ana, work));
  });

  it("is not read from entries kept away from AI", async () => {
    const circles = createCircling({ journal: journal() });
    const ids = await Promise.all(["My boss called.", "My boss wrote.", "My boss laughed."].map((body) => writeEntry(ana, body)));
    const now = await writeEntry(ana, again);
    expect(await circles(ana, now, again)).toBe(true);
    expect(await circles(ben, now, again)).toBe(false);
    for (const id of ids.slice(0, 1))
      await db.prisma.entry.updateMany({ where: { id, userId: ana.userId }, data: { aiExcluded: true } });
    expect(await circles(ana, now, again)).toBe(false);
  });
});
