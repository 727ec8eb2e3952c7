import { createHash } from "node:crypto";
import { getDocumentProxy, extractText } from "unpdf";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startS3Double, type S3Double } from "@/e2e/doubles/s3";
import { type EntryId, type ExportId, newId } from "@/lib/ids/ids";
import { garden } from "@/lib/garden/wire";
import { guided } from "@/lib/guided/wire";
import { journal } from "@/lib/journal/wire";
import { createS3ObjectStore } from "@/lib/objectstore/s3";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";
import { smartbucket } from "@/lib/smartbucket/wire";
import { jobViewer } from "@/lib/queue/job-viewer";
import { createQueue, type Queue } from "@/lib/queue/queue";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { keepRecording, keepTranscript } from "@/lib/testing/recordings";
import { voice } from "@/lib/voice/wire";
import { createExportHousekeeping } from "./house-keeping";
import { exportJobs } from "./jobs";
import { makeEntryPdf } from "./make-entry-pdf";
import { drawEntry } from "./pdf/draw-entry";
import { drawGuided } from "./pdf/draw-guided";
import { createPress } from "./press";
import { recordingsOf } from "./said";
import { createExportsService } from "./service";
import { exports, exportStore } from "./wire";

const keys = { accessKeyId: "PAUZTESTKEY", secretAccessKey: "secret", region: "eu" };
const { db } = await testDatabase();
const guidedNames = ["smartbucket", "store.journal", "service.guided-parts", "service.guided"];
let s3: S3Double;
let queue: Queue;
let alice: TestPerson;
let bob: TestPerson;

beforeAll(async () => {
  s3 = await startS3Double({ ...keys, bucket: "pauz", pageSize: 1_000 });
  const patience = { attempts: 2, timeoutMs: 2_000, pauseMs: 5 };
  setSingleton("objectstore", createS3ObjectStore({ endpoint: s3.endpoint, bucket: "pauz", ...keys }, patience));
  queue = createQueue(db.pool, { leaseSeconds: 2, heartbeatMs: 500, sweepMs: 500, pollMs: 500 });
  setSingleton("queue", queue);
  for (const name of ["store.exports", "service.exports", "exports.press", "service.journal", "service.garden", ...guidedNames])
    clearSingleton(name);
  alice = await createPerson(db, { name: "Alice" });
  bob = await createPerson(db, { name: "Bob" });
});
afterEach(async () => {
  s3.heal();
  await queue.stop(5_000);
});
afterAll(() => s3.close());

async function write(person: TestPerson, body = "The lemon tree flowered **twice** this year."): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await journal().save(person.viewer, id, { body, title: "Lemon tree" }, { base: 0, device: "test" });
  expect(saved.ok).toBe(true);
  return id;
}

const work = () => queue.start(exportJobs.filter((job) => job.name === makeEntryPdf.name));

/** Asks for the PDF and waits until it is made. */
async function exported(person: TestPerson, entryId: EntryId): Promise<ExportId> {
  const asked = await exports().request(person.viewer, entryId);
  if (!asked.ok) throw new Error(asked.error);
  const settled = await exports().settled(person.viewer, asked.value.id, 15_000);
  expect(settled).toMatchObject({ ok: true, value: { status: "ready", failure: null } });
  return asked.value.id;
}

async function linkOf(person: TestPerson, id: ExportId): Promise<string> {
  const link = await exports().link(person.viewer, id);
  if (!link.ok) throw new Error(link.error);
  return link.value.url.replace(/^.*\/d\//, "");
}

/** What stands on its pages. */
async function textOf(person: TestPerson, id: ExportId): Promise<string> {
  const download = await exports().download(await linkOf(person, id));
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat([...(download?.segments ?? [])])));
  return (await extractText(pdf, { mergePages: true })).text;
}

const keysOf = (person: TestPerson) => [...s3.objects.keys()].filter((key) => key.startsWith(`pdf-exports/${person.userId}/`));

function pressWith(beforeEnd: () => Promise<void> = async () => undefined) {
  return createPress({
    store: {
      ...exportStore(),
      put: async (...args) =>
        exportStore()
          .put(...args)
          .finally(beforeEnd),
    },
    read: (viewer, id) => journal().read(viewer, id),
    readGuided: (viewer, id) => guided().read(viewer, id),
    flowerOf: (viewer, id) => garden().ofEntry(viewer, id),
    recordingsOf: (viewer, id) => recordingsOf(voice().ofEntry(viewer, id)),
    draw: drawEntry,
    drawGuided,
    viewerOf: jobViewer,
    clock: testClock(new Date()),
    linkMinutes: 15,
  });
}

describe("exporting an entry", () => {
  it("puts its words on paper, seals the file, and gives it to whoever holds the link", async () => {
    const entryId = await write(alice);
    await garden().confirm(alice.viewer, entryId, { mood: "calm", feeling: null, intensity: 3, note: null });
    await work();
    const id = await exported(alice, entryId);
    const download = await exports().download(await linkOf(alice, id));
    const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat([...(download?.segments ?? [])])));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain("The lemon tree flowered twice this year.");
    expect(text).toContain("Calm · lotus");

    const [key = ""] = keysOf(alice);
    const kept = s3.objects.get(key)?.body ?? Buffer.alloc(0);
    expect(kept.includes("%PDF")).toBe(false);
    const row = await db.prisma.export.findFirstOrThrow({ where: { userId: alice.userId, id } });
    expect(row).toMatchObject({ objectKey: key, pages: 1, checksum: createHash("sha256").update(kept).digest("hex") });
  });

  it("gives the same file again while nothing on its page has changed, each time by a link of its own", async () => {
    const entryId = await write(alice);
    await work();
    const first = await exported(alice, entryId);
    expect(await exported(alice, entryId)).toBe(first);
    expect(await linkOf(alice, first)).not.toBe(await linkOf(alice, first));
    await garden().confirm(alice.viewer, entryId, { mood: "happy", feeling: null, intensity: null, note: null });
    const second = await exported(alice, entryId);
    await journal().save(alice.viewer, entryId, { body: "Changed." }, { device: "test" });
    const third = await exported(alice, entryId);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it("puts on paper what was said and isn't in the text, as it was heard; also where nothing was written at all", async () => {
    const unwritten = newId<EntryId>();
    await journal().reserve(alice.viewer, unwritten);
    await work();
    expect(await exports().request(alice.viewer, unwritten)).toEqual({ ok: false, error: "not_found" });
    await keepRecording(alice.viewer, unwritten);
    const silent = await exported(alice, unwritten);
    expect(await textOf(alice, silent)).toMatch(/0:03 · not turned into words/);
    await keepTranscript(alice.viewer, unwritten, "the lake was um quite still");
    const heard = await exported(alice, unwritten);
    expect(await textOf(alice, heard)).toMatch(/0:03 · transcript, as it was heard\s+the lake was um quite still/);
    expect(await exports().request(bob.viewer, unwritten)).toEqual({ ok: false, error: "not_found" });

    const written = await write(alice);
    const inserted = await keepTranscript(alice.viewer, written, "words that went into it");
    await voice().insert(alice.viewer, inserted);
    await keepTranscript(alice.viewer, written, "words beside it");
    const text = await textOf(alice, await exported(alice, written));
    expect(text).toMatch(/twice this year\.\s+Recording\s.*words beside it/s);
    expect(text).not.toContain("words that went into it");
  });

  it("makes nothing of an entry one of whose transcripts was changed outside", async () => {
    const entryId = await write(alice);
    const changed = await keepTranscript(alice.viewer, entryId, "as it was");
    const other = await keepTranscript(alice.viewer, entryId, "of another");
    await db.pool.query(
      "UPDATE recordings SET sealed_transcript = (SELECT sealed_transcript FROM recordings WHERE id = $2) WHERE id = $1",
      [changed, other],
    );
    expect(await exports().request(alice.viewer, entryId)).toEqual({ ok: false, error: "unreadable" });
  });

  it("makes nothing of an unknown, reserved or trashed entry", async () => {
    const trashed = await write(alice);
    await journal().trash(alice.viewer, trashed);
    expect(await exports().request(alice.viewer, trashed)).toEqual({ ok: false, error: "not_found" });
    expect(await exports().request(alice.viewer, newId<EntryId>())).toEqual({ ok: false, error: "not_found" });
  });

  it("says so when the entry goes before its turn comes", async () => {
    const entryId = await write(alice);
    const asked = await exports().request(alice.viewer, entryId);
    if (!asked.ok) throw new Error(asked.error);
    await journal().trash(alice.viewer, entryId);
    await work();
    const settled = await exports().settled(alice.viewer, asked.value.id, 10_000);
    expect(settled).toMatchObject({ ok: true, value: { status: "failed", failure: "entry_gone" } });
  });
});

describe("exporting a guided journal", () => {
  async function answered(person: TestPerson, ...answers: readonly string[]): Promise<EntryId> {
    const id = newId<EntryId>();
    const saved = await guided().save(person.viewer, id, sampleDocument(...answers), { base: 0, device: "test" });
    expect(saved.ok).toBe(true);
    return id;
  }

  const objectOf = (person: TestPerson, id: EntryId) => `${person.userId}/journal-${id}`;

  it("puts questions and answers on paper, and other pages once an answer has changed", async () => {
    const id = await answered(alice, "The swim before work.", "Sleep, mostly.");
    await work();
    const first = await exported(alice, id);
    const download = await exports().download(await linkOf(alice, first));
    const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat([...(download?.segments ?? [])])));
    const text = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, " ");
    expect(text).toContain("The house by the lake");
    expect(text).toContain("What went well? The swim before work. What needs care? Sleep, mostly.");
    expect(text).not.toContain("What will you keep?");
    expect(await exported(alice, id)).toBe(first);
    expect((await exports().list(alice.viewer))[0]).toMatchObject({ id: first, entry: { heading: "The house by the lake" } });
    await guided().answer(alice.viewer, id, "sample.3", "The lamp.");
    expect(await exported(alice, id)).not.toBe(first);
    expect(await exports().request(bob.viewer, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("says that the store has lost it, or that what it has doesn't open, and makes nothing of either", async () => {
    const lost = await answered(alice, "Gone.");
    const broken = await answered(alice, "Changed.");
    await smartbucket().delete("guided-journals", objectOf(alice, lost));
    await smartbucket().put("guided-journals", objectOf(alice, broken), {
      bytes: Buffer.from("not what was sealed"),
      contentType: "application/octet-stream",
    });
    await work();
    for (const [id, failure] of [
      [lost, "journal_lost"],
      [broken, "unreadable"],
    ] as const) {
      const asked = await exports().request(alice.viewer, id);
      if (!asked.ok) throw new Error(asked.error);
      expect(await exports().settled(alice.viewer, asked.value.id, 15_000)).toMatchObject({
        value: { status: "failed", failure },
      });
    }
    await guided().bringBack(alice.viewer, lost);
    await exported(alice, lost);
  });

  it("tries again while the store of guided journals doesn't answer, and says which store it was in the end", async () => {
    const id = await answered(alice, "Still here.");
    const asked = await exports().request(alice.viewer, id);
    if (!asked.ok) throw new Error(asked.error);
    const order = { userId: alice.userId, exportId: asked.value.id, entryId: id };
    const silent: Pick<SmartBucket, "get"> = {
      get: async () => Promise.reject(new BucketUnavailable("guided-journals", "get", "timed_out")),
    };
    const whole = smartbucket();
    setSingleton("smartbucket", { ...whole, ...silent });
    for (const name of ["service.guided-parts", "service.guided"]) clearSingleton(name);
    const press = pressWith();
    await expect(press.run(order, { lastTry: false })).rejects.toThrow(BucketUnavailable);
    expect(await exports().status(alice.viewer, asked.value.id)).toMatchObject({ value: { status: "queued" } });
    await expect(press.run(order, { lastTry: true })).rejects.toThrow(BucketUnavailable);
    expect(await exports().status(alice.viewer, asked.value.id)).toMatchObject({
      value: { status: "failed", failure: "bucket_unavailable" },
    });
    setSingleton("smartbucket", whole);
    for (const name of ["service.guided-parts", "service.guided"]) clearSingleton(name);
    await work();
    await exported(alice, id);
  });
});

describe("a link", () => {
  it("ends after its minutes, and when it is revoked, deleted or its entry goes to the trash", async () => {
    await work();
    const clock = testClock(new Date());
    const service = createExportsService({
      store: exportStore(),
      read: (viewer, id) => journal().read(viewer, id),
      flowerOf: (viewer, id) => garden().ofEntry(viewer, id),
      recordingsOf: (viewer, id) => recordingsOf(voice().ofEntry(viewer, id)),
      clock,
      randomToken: () => Buffer.from(newId<ExportId>().replaceAll("-", "").repeat(2).slice(0, 64), "hex"),
      url: "http://pauz",
      linkMinutes: 15,
      sealBroken: async () => undefined,
      pause: async () => undefined,
    });
    const make = async () => {
      const entryId = await write(alice);
      const id = await exported(alice, entryId);
      const link = await service.link(alice.viewer, id);
      if (!link.ok) throw new Error(link.error);
      const token = link.value.url.slice("http://pauz/d/".length);
      expect(await service.download(token)).toBeDefined();
      return { entryId, id, token };
    };
    const [timed, revoked, removed, trashed] = [await make(), await make(), await make(), await make()];
    await service.revoke(alice.viewer, revoked.id);
    await service.remove(alice.viewer, removed.id);
    await journal().trash(alice.viewer, trashed.entryId);
    for (const { token } of [revoked, removed, trashed]) expect(await service.download(token)).toBeUndefined();
    expect(await service.link(alice.viewer, trashed.id)).toEqual({ ok: false, error: "not_found" });
    clock.advance(15 * 60_000 - 1);
    expect(await service.download(timed.token)).toBeDefined();
    clock.advance(1);
    expect(await service.download(timed.token)).toBeUndefined();
  });

  it("is kept as a hash only, and no other spelling of it works", async () => {
    await work();
    const token = await linkOf(alice, await exported(alice, await write(alice)));
    const { rows } = await db.pool.query("SELECT l::text AS line FROM export_links l");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).toContain(createHash("sha256").update(token).digest("hex"));
    const other = token.startsWith("A") ? "B" : "A";
    for (const wrong of ["", "x", `${token}=`, `${token} `, token.slice(1), other + token.slice(1), token.toUpperCase()]) {
      expect(await exports().download(wrong)).toBeUndefined();
    }
  });

  it("is made when it is asked for, works once there is a file, and is told again however often one looks", async () => {
    const entryId = await write(alice);
    const asked = await exports().request(alice.viewer, entryId);
    if (!asked.ok) throw new Error(asked.error);
    const { id } = asked.value;
    expect(await exports().openLink(alice.viewer, id)).toEqual({ ok: true, value: null });
    const token = await linkOf(alice, id);
    expect(await exports().download(token)).toBeUndefined();
    expect(await exports().status(alice.viewer, id)).toMatchObject({ value: { status: "queued", openLinks: 0 } });
    // Its turn comes so late that the time would have run out.
    await db.pool.query("UPDATE export_links SET expires_at = now() - interval '1 minute' WHERE export_id = $1", [id]);
    const before = new Date();
    await work();
    await exported(alice, entryId);
    for (let looks = 0; looks < 3; looks += 1) {
      const open = await exports().openLink(alice.viewer, id);
      expect(open).toMatchObject({ ok: true, value: { url: expect.stringMatching(new RegExp(`/d/${token}$`)) } });
      if (open.ok) expect(open.value?.expiresAt.getTime()).toBeGreaterThan(before.getTime() + 14 * 60_000);
    }
    expect(await exports().download(token)).toBeDefined();
    expect(await db.prisma.exportLink.count({ where: { userId: alice.userId, exportId: id } })).toBe(1);

    const second = await linkOf(alice, id);
    expect(await exports().openLink(alice.viewer, id)).toMatchObject({ value: { url: expect.stringContaining(second) } });
    await exports().revoke(alice.viewer, id);
    expect(await exports().openLink(alice.viewer, id)).toEqual({ ok: true, value: null });
    await linkOf(alice, id);
    await journal().trash(alice.viewer, entryId);
    expect(await exports().openLink(alice.viewer, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("gives nothing of a file that was exchanged, and notes it", async () => {
    await work();
    const [one, two] = [await exported(alice, await write(alice)), await exported(bob, await write(bob))];
    const token = await linkOf(alice, one);
    const rows = await db.pool.query<{ id: string; object_key: string }>(
      "SELECT id, object_key FROM exports WHERE id = ANY($1)",
      [[one, two]],
    );
    const keyOf = (id: string) => rows.rows.find((row) => row.id === id)?.object_key ?? "";
    const other = s3.objects.get(keyOf(two));
    if (other === undefined) throw new Error("no file");
    s3.objects.set(keyOf(one), other);
    expect(await exports().download(token)).toBeUndefined();
    expect(await exports().status(alice.viewer, one)).toMatchObject({ value: { status: "failed", failure: "lost" } });
    // Even where the checksum was made to fit, the seal doesn't open for another export.
    await db.pool.query("UPDATE exports SET status = 'ready', checksum = $2 WHERE id = $1", [
      one,
      createHash("sha256").update(other.body).digest("hex"),
    ]);
    expect(await exports().download(token)).toBeUndefined();
    const events = await db.prisma.auditEvent.findMany({ where: { userId: alice.userId, kind: "seal.broken" } });
    expect(events).toHaveLength(2);
  });
});

describe("when something fails", () => {
  it("makes a new file when the old one is gone from the store", async () => {
    await work();
    const entryId = await write(alice);
    const id = await exported(alice, entryId);
    const token = await linkOf(alice, id);
    const row = await db.prisma.export.findFirstOrThrow({ where: { userId: alice.userId, id } });
    s3.objects.delete(row.objectKey ?? "");
    expect(await exports().download(token)).toBeUndefined();
    const second = await exported(alice, entryId);
    expect(second).not.toBe(id);
    expect(await exports().download(await linkOf(alice, second))).toBeDefined();
  });

  it("tries a store that is down again, and says so in the end; asking again makes a new one", async () => {
    s3.fail({ kind: "status", status: 503 }, 1_000, "PUT");
    const entryId = await write(alice);
    const asked = await exports().request(alice.viewer, entryId);
    if (!asked.ok) throw new Error(asked.error);
    // One more try, soon: the ordinary pauses are longer than a test.
    await db.pool.query("UPDATE pgboss.job SET retry_limit = 1, retry_delay = 1 WHERE data->>'exportId' = $1", [asked.value.id]);
    await work();
    const settled = await exports().settled(alice.viewer, asked.value.id, 25_000);
    expect(settled).toMatchObject({ ok: true, value: { status: "failed", failure: "store_unavailable" } });
    expect(await exports().link(alice.viewer, asked.value.id)).toEqual({ ok: false, error: "failed" });
    s3.heal();
    expect(await exported(alice, entryId)).not.toBe(asked.value.id);
  });

  it("is never ready while the store holds other bytes than it was sent", async () => {
    s3.fail({ kind: "wrong-bytes" }, 1_000, "PUT");
    const press = pressWith();
    const order = await ordered(alice);
    await expect(press.run(order, { lastTry: false })).rejects.toMatchObject({ cause: { name: "ChecksumMismatch" } });
    expect(await exports().status(alice.viewer, order.exportId)).toMatchObject({ value: { status: "queued" } });
    await expect(press.run(order, { lastTry: true })).rejects.toThrow();
    expect(await exports().status(alice.viewer, order.exportId)).toMatchObject({ value: { status: "failed" } });
  });

  it("ends in one file when the same job is done twice at once, and in none when it was stopped meanwhile", async () => {
    const press = pressWith();
    const order = await ordered(bob);
    const before = keysOf(bob).length;
    await Promise.all([press.run(order, { lastTry: false }), press.run(order, { lastTry: false })]);
    await press.run(order, { lastTry: false });
    expect(keysOf(bob)).toHaveLength(before + 1);
    expect(await exports().download(await linkOf(bob, order.exportId))).toBeDefined();

    const stopped = await ordered(bob);
    const stopping = pressWith(async () => void (await exports().cancel(bob.viewer, stopped.exportId)));
    await stopping.run(stopped, { lastTry: false });
    expect(keysOf(bob)).toHaveLength(before + 1);
    expect(await exports().status(bob.viewer, stopped.exportId)).toMatchObject({
      value: { status: "failed", failure: "cancelled" },
    });
  });

  it("finishes an export whose worker was killed in the middle", async () => {
    const order = await ordered(alice);
    const { rows } = await db.pool.query<{ id: string }>("SELECT id FROM pgboss.job WHERE data->>'exportId' = $1", [
      order.exportId,
    ]);
    await db.pool.query("UPDATE pgboss.job SET state = 'active', started_on = now() WHERE id = $1", [rows[0]?.id]);
    await exportStore().enter(alice.userId, order.exportId, "drawing", new Date());
    await work();
    const settled = await exports().settled(alice.viewer, order.exportId, 20_000);
    expect(settled).toMatchObject({ value: { status: "ready" } });
  });

  /** A row with its job, and nobody to do it. */
  async function ordered(person: TestPerson) {
    const entryId = await write(person);
    const asked = await exports().request(person.viewer, entryId);
    if (!asked.ok) throw new Error(asked.error);
    return { userId: person.userId, exportId: asked.value.id, entryId };
  }
});

describe("another person", () => {
  it("finds nothing of it by any method, as if it did not exist", async () => {
    await work();
    const entryId = await write(alice);
    const id = await exported(alice, entryId);
    const token = await linkOf(alice, id);
    const gone = { ok: false, error: "not_found" };
    expect(await exports().request(bob.viewer, entryId)).toEqual(gone);
    expect(await exports().status(bob.viewer, id)).toEqual(gone);
    expect(await exports().settled(bob.viewer, id, 0)).toEqual(gone);
    expect(await exports().link(bob.viewer, id)).toEqual(gone);
    expect(await exports().openLink(bob.viewer, id)).toEqual(gone);
    expect(await exports().revoke(bob.viewer, id)).toEqual(gone);
    expect(await exports().cancel(bob.viewer, id)).toEqual(gone);
    expect(await exports().remove(bob.viewer, id)).toEqual(gone);
    expect((await exports().list(bob.viewer)).map((one) => one.id)).not.toContain(id);
    expect((await exports().history(bob.viewer)).map((one) => one.id)).not.toContain(id);
    expect(await exports().status(alice.viewer, id)).toMatchObject({ value: { status: "ready", openLinks: 1 } });
    expect(await exports().download(token)).toBeDefined();
  });
});

describe("the history", () => {
  it("shows what each was made of, as long as that is there", async () => {
    await work();
    const entryId = await write(alice);
    const id = await exported(alice, entryId);
    const [newest] = await exports().list(alice.viewer);
    expect(newest).toMatchObject({ id, entry: { heading: "Lemon tree" }, openLinks: 0 });
    await journal().trash(alice.viewer, entryId);
    expect((await exports().list(alice.viewer))[0]).toMatchObject({ id, entry: null });
  });

  it("is tidied: old links, workers that never came back, files that nothing names", async () => {
    await work();
    const id = await exported(alice, await write(alice));
    const token = await linkOf(alice, id);
    await queue.stop();
    const stuck = await exports().request(alice.viewer, await write(alice));
    if (!stuck.ok) throw new Error(stuck.error);
    s3.objects.set(`pdf-exports/${alice.userId}/lost/one`, { body: Buffer.from("x"), at: new Date() });
    const clock = testClock(new Date());
    const keeping = createExportHousekeeping({
      pool: db.pool,
      objects: createS3ObjectStore({ endpoint: s3.endpoint, bucket: "pauz", ...keys }),
      clock,
    });
    await keeping.rows();
    expect(await keeping.files()).toBe(0);
    clock.advance(16 * 60_000);
    await keeping.rows();
    expect(await exports().status(alice.viewer, stuck.value.id)).toMatchObject({
      value: { status: "failed", failure: "interrupted" },
    });
    expect(await exports().download(token)).toBeDefined();
    clock.advance(2 * 24 * 60 * 60_000);
    await keeping.rows();
    expect(await keeping.files()).toBeGreaterThan(0);
    const named = await db.pool.query<{ key: string }>("SELECT object_key AS key FROM exports WHERE object_key IS NOT NULL");
    // Every file that is left is named by an export. (The other way round need not hold: a file was lost above.)
    expect(named.rows.map((row) => row.key)).toEqual(expect.arrayContaining([...s3.objects.keys()]));
    expect([...s3.objects.keys()].join()).not.toContain("/lost/");
    expect(await exports().download(token)).toBeUndefined();
    expect(await exports().download(await linkOf(alice, id))).toBeDefined();
  });
});
