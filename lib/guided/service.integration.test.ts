import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { guidedRig } from "@/lib/testing/guided-rig";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson } from "@/lib/testing/people";
import { raindropRig } from "@/lib/testing/raindrop-rig";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { join } from "node:path";
import { objectKeyOf } from "./journal-object";
import { documentText } from "./view";

const { db, config } = await testDatabase();
const clock = testClock();
const raindrop = raindropRig();

describe.each([
  ["local", () => createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock })],
  ["raindrop", () => raindrop.driver()],
])("guided journals with the %s driver", (name, bucket) => {
  const rig = guidedRig({ db, config, clock, bucket });
  let guided: ReturnType<typeof rig.process>;
  let ana: Viewer;
  let ben: Viewer;
  let id: EntryId;

  beforeEach(async () => {
    clock.set("2026-03-10T12:00:00.000Z");
    guided = rig.process();
    ana = (await createPerson(db)).viewer;
    ben = (await createPerson(db)).viewer;
    id = newId<EntryId>();
  });

  const save = (viewer: Viewer, base: number | undefined, document = sampleDocument("A"), saveId = newId<SaveId>()) =>
    guided.save(viewer, id, document, { base, saveId, device: "laptop" });

  it("keeps the whole journal as one sealed object, and of its words only ciphertext in the record", async () => {
    const made = await save(ana, 0, sampleDocument("The jetty was wet", "My back"));
    expect(made).toMatchObject({
      ok: true,
      value: { kind: "guided", heading: "The house by the lake", revision: 1, answered: 2, completion: 66, wordCount: 6 },
    });
    const objects = await bucket().list("guided-journals", `${ana.userId}/`);
    expect(objects.map(({ key }) => key)).toEqual([`${ana.userId}/journal-${id}`]);
    const object = await bucket().get("guided-journals", objectKeyOf(ana.userId, id));
    expect(Buffer.from(object?.bytes ?? []).toString("latin1")).not.toMatch(/jetty|lake|well/);
    const { rows } = await db.pool.query(
      "SELECT e.*, g.* FROM entries e JOIN guided_journals g ON g.entry_id = e.id WHERE id = $1",
      [id],
    );
    const stored = Object.values(rows[0]).map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : String(value)));
    expect(stored.join(" ")).not.toMatch(/jetty|lake|well/);
    expect(rows[0]).toMatchObject({
      prompt_count: 3,
      answered_count: 2,
      completion_percentage: 66,
      completed_at: null,
      sealed_body: null,
    });
  });

  it("gives back exactly what was saved, in any script", async () => {
    const document = sampleDocument("# not a heading\n\n1. nor a list", "שלום 👩‍👩‍👧 और", "");
    await save(ana, 0, document);
    const read = await guided.read(ana, id);
    expect(read.ok && documentText(read.value.document)).toBe(documentText(document));
  });

  it("is for the rest of PAUZ an entry that says what was answered, and no question", async () => {
    await save(ana, 0, sampleDocument("# not a heading\nsecond line", "Last"));
    const entry = await rig.journal.read(ana, id);
    expect(entry).toMatchObject({ ok: true, value: { kind: "guided", title: "The house by the lake", revision: 1 } });
    expect(entry.ok && entry.value.body).not.toMatch(/went well/);
    expect(entry.ok && entry.value.body).toMatch(/not a heading/);
    const found = await rig.journal.list(ana, { search: "second last" });
    expect(found.ok && found.value.entries.map((each) => each.id)).toEqual([id]);
    const none = await rig.journal.list(ana, { search: "care" });
    expect(none.ok && none.value.entries).toEqual([]);
  });

  it("takes a save once, whatever is sent again, and keeps both texts of a conflict", async () => {
    const saveId = newId<SaveId>();
    await save(ana, 0);
    expect(await save(ana, 1, sampleDocument("A", "B"), saveId)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save(ana, 1, sampleDocument("A", "B"), saveId)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save(ana, 1, sampleDocument("A", "C"))).toMatchObject({
      ok: false,
      error: { code: "conflict", current: { revision: 2 }, yours: sampleDocument("A", "C") },
    });
    // The very same text again, under another id: there is nothing to choose.
    expect(await save(ana, 1, sampleDocument("A", "B"))).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await save(ana, undefined, sampleDocument("D"))).toMatchObject({ ok: true, value: { revision: 3 } });
    expect((await rig.versions.revisions(ana.userId, id)).map(({ revision }) => revision)).toEqual([3, 2]);
  });

  it("refuses a save id that another entry was saved with, and touches nothing", async () => {
    const used = newId<SaveId>();
    await rig.journal.save(ana, newId<EntryId>(), { body: "Free words" }, { base: 0, saveId: used });
    expect(await save(ana, 0, sampleDocument("A"), used)).toEqual({ ok: false, error: "save_id_taken" });
    expect(await bucket().list("guided-journals", `${ana.userId}/`)).toEqual([]);
    await save(ana, 0);
    expect(await save(ana, 1, sampleDocument("B"), used)).toEqual({ ok: false, error: "save_id_taken" });
    const read = await guided.read(ana, id);
    expect(read.ok && documentText(read.value.document)).toBe(documentText(sampleDocument("A")));
    expect(await save(ana, 1, sampleDocument("B"))).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  it("follows a save whose answer hasn't come only where that one made the text it rests on", async () => {
    const heard = newId<SaveId>();
    await save(ana, 0);
    await save(ana, 1, sampleDocument("A"), heard);
    const after = (base: number, follows: SaveId) => guided.save(ana, id, sampleDocument("A", "B"), { base, follows });
    expect(await after(2, heard)).toMatchObject({ ok: true, value: { revision: 3 } });
    await save(ana, 3, sampleDocument("the phone's"));
    for (const follows of [heard, newId<SaveId>()])
      expect(await after(4, follows)).toMatchObject({ ok: false, error: { code: "conflict", current: { revision: 4 } } });
  });

  it("lets ten writers at once in one after the other, each once", async () => {
    await save(ana, 0);
    const real = rig.process();
    const saves = await Promise.all(
      Array.from({ length: 10 }, (_, at) => real.save(ana, id, sampleDocument("A", `writer ${at}`), { device: `d${at}` })),
    );
    const revisions = saves.map((each) => (each.ok ? each.value.revision : each.error));
    expect(new Set(revisions.filter((each) => typeof each === "number")).size).toBe(
      revisions.filter((each) => typeof each === "number").length,
    );
    const read = await real.read(ana, id);
    expect(read.ok && read.value.revision).toBe(1 + revisions.filter((each) => typeof each === "number").length);
  });

  it("belongs to one person: nobody else reads, saves, answers, brings back, lists or takes its id", async () => {
    await save(ana, 0);
    expect(await guided.read(ben, id)).toEqual({ ok: false, error: "not_found" });
    expect(await save(ben, 0)).toEqual({ ok: false, error: "not_found" });
    expect(await save(ben, 1)).toEqual({ ok: false, error: "not_found" });
    expect(await save(ben, undefined)).toEqual({ ok: false, error: "not_found" });
    expect(await guided.answer(ben, id, "sample.1", "Mine")).toEqual({ ok: false, error: "not_found" });
    expect(await guided.bringBack(ben, id)).toEqual({ ok: false, error: "not_found" });
    expect(await guided.list(ben, {})).toMatchObject({ ok: true, value: { journals: [] } });
    expect(await guided.unfinished(ben)).toEqual([]);
    expect((await guided.progress(ben, [id])).size).toBe(0);
    expect(await guided.read(ana, id)).toMatchObject({ ok: true, value: { revision: 1 } });
    expect(await bucket().list("guided-journals", `${ben.userId}/`)).toEqual([]);
  });

  it("does not turn a free entry into a guided one, nor the other way round", async () => {
    await rig.journal.save(ana, id, { body: "Free words" }, { base: 0 });
    expect(await save(ana, 0)).toEqual({ ok: false, error: "not_found" });
    expect(await save(ana, undefined)).toEqual({ ok: false, error: "not_found" });
    id = newId<EntryId>();
    await save(ana, 0);
    for (const base of [0, 1, undefined]) {
      expect(await rig.journal.save(ana, id, { body: "Free words" }, { base })).toEqual({ ok: false, error: "not_found" });
    }
    expect(await guided.read(ana, id)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it("takes answers in any order, twice, and after the end", async () => {
    await save(ana, 0, { ...sampleDocument(), finishedAt: "2026-03-10T11:00:00.000Z" });
    await guided.answer(ana, id, "sample.3", "Third");
    await guided.answer(ana, id, "sample.1", "First");
    await guided.answer(ana, id, "sample.3", "Third, again");
    const read = await guided.read(ana, id);
    expect(read).toMatchObject({ ok: true, value: { answered: 2, completedAt: new Date("2026-03-10T11:00:00.000Z") } });
    expect(read.ok && read.value.document.answers.map(({ promptText, response }) => [promptText, response])).toEqual([
      ["What went well?", { kind: "text", text: "First" }],
      ["What will you keep?", { kind: "text", text: "Third, again" }],
    ]);
    expect(await guided.answer(ana, id, "sample.3", " ")).toMatchObject({ ok: true, value: { answered: 1 } });
    expect(await guided.answer(ana, id, "nowhere", "Lost?")).toEqual({ ok: false, error: "unknown_prompt" });
  });

  it("keeps what was written to a further question when the answer it follows from is taken away", async () => {
    const { answers, ...document } = sampleDocument("First");
    const followUp = { text: "And then?", response: "It was quicker." };
    await save(ana, 0, { ...document, answers: answers.map((each) => ({ ...each, followUp })) });
    expect(await guided.answer(ana, id, "sample.1", "")).toMatchObject({
      ok: true,
      value: { answered: 0, document: { answers: [{ response: { text: "" }, followUp }] } },
    });
  });

  it.each([
    ["an answer without its question", (it: ReturnType<typeof sampleDocument>) => ({ ...it, prompts: it.prompts.slice(1) })],
    [
      "two answers to one question",
      (it: ReturnType<typeof sampleDocument>) => ({ ...it, answers: [...it.answers, ...it.answers] }),
    ],
    ["no question", (it: ReturnType<typeof sampleDocument>) => ({ ...it, prompts: [], answers: [] })],
    ["an empty topic", (it: ReturnType<typeof sampleDocument>) => ({ ...it, topic: " \u200b" })],
    ["a topic of 201 characters", (it: ReturnType<typeof sampleDocument>) => ({ ...it, topic: "x".repeat(201) })],
    [
      "half of a character pair",
      (it: ReturnType<typeof sampleDocument>) => ({
        ...it,
        answers: it.answers.map((each) => ({ ...each, response: { kind: "text" as const, text: "\ud83d" } })),
      }),
    ],
  ])("refuses %s and keeps what was there", async (_case, spoil) => {
    await save(ana, 0);
    expect(await save(ana, 1, spoil(sampleDocument("A")))).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(await guided.read(ana, id)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it("keeps a topic that looks like markup as text", async () => {
    await save(ana, 0, { ...sampleDocument("A"), topic: "<script>alert(1)</script>" });
    expect(await guided.read(ana, id)).toMatchObject({ ok: true, value: { document: { topic: "<script>alert(1)</script>" } } });
  });

  it("lists those to go on with, newest first, without the finished ones and the trash", async () => {
    const begun: EntryId[] = [];
    for (const finishedAt of [null, "2026-03-10T12:00:00.000Z", null, null]) {
      id = newId<EntryId>();
      begun.push(id);
      await save(ana, 0, { ...sampleDocument("A"), finishedAt });
      clock.advance(1_000);
    }
    await rig.journal.trash(ana, begun[2] ?? id);
    expect((await guided.unfinished(ana)).map((each) => each.id)).toEqual([begun[3], begun[0]]);
  });

  it("leaves journals open only where the store has a search and its person wants it, and seals them again", async () => {
    await save(ana, 0, sampleDocument("The jetty was wet"));
    const trashed = newId<EntryId>();
    await guided.save(ana, trashed, sampleDocument("Below the ice"), { base: 0 });
    await rig.journal.trash(ana, trashed);
    const lying = async () => {
      const objects = await Promise.all(
        [id, trashed].map((one) => bucket().get("guided-journals", objectKeyOf(ana.userId, one))),
      );
      return objects.map((object) => /jetty|ice/.test(Buffer.from(object?.bytes ?? []).toString("latin1")));
    };
    const want = async (open: boolean) => {
      await db.prisma.settings.update({ where: { userId: ana.userId }, data: { guidedOpen: open } });
      await guided.tidy();
    };
    expect(await lying()).toEqual([false, false]);
    await want(true);
    // What is in the trash is for nobody else to read.
    expect(await lying()).toEqual([name === "raindrop", false]);
    await rig.journal.restore(ana, trashed);
    await guided.tidy();
    expect(await lying()).toEqual(name === "raindrop" ? [true, true] : [false, false]);
    expect(await save(ana, 1, sampleDocument("The jetty was dry"))).toMatchObject({ ok: true, value: { revision: 2 } });
    await want(false);
    expect(await lying()).toEqual([false, false]);
    const read = await guided.read(ana, id);
    expect(read.ok && read.value.document.answers[0]?.response).toEqual({ kind: "text", text: "The jetty was dry" });
  });
});
