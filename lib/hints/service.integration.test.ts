import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { aiRig, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";

const { db, config } = await testDatabase();
const { hints, clock } = aiRig(db, { order: ["on-device"] });
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
