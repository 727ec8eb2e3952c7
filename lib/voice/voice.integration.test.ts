import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { SealBroken } from "@/lib/crypto/seal";
import { vault } from "@/lib/crypto/process-vault";
import { type EntryId, newId, type RecordingId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { library } from "@/lib/library/wire";
import { createJournalHousekeeping } from "@/lib/journal/house-keeping";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { jobViewer } from "@/lib/queue/job-viewer";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { BucketUnavailable, type SmartBucket } from "@/lib/smartbucket/port";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson, type TestPerson } from "@/lib/testing/people";
import { raindropRig } from "@/lib/testing/raindrop-rig";
import { flac, inPieces, mp3, mp4, ogg, wav, webm } from "@/lib/testing/sounds";
import { createVoiceHousekeeping } from "./house-keeping";
import { sealTranscript } from "./sealing";
import { createRecordingsService } from "./service";
import { createSoundObjects } from "./sound-objects";
import { createRecordingStore } from "./store";
import { type AfterFinish, createUploadStore } from "./upload-store";
import { createUploads } from "./uploads";
import { mostBytes, partBytes } from "./view";

const { db } = await testDatabase();
const rig = raindropRig();
const folder = mkdtempSync(join(tmpdir(), "pauz-sounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clock = testClock("2026-11-22T10:00:00Z");
let alice: TestPerson;
let bob: TestPerson;
let entry: EntryId;
/** Whose words were asked for, in the transaction of whatever finished. */
let asked: RecordingId[];
let broken: string[];

const afterFinish: AfterFinish = async (_sql, { recordingId }) => {
  asked.push(recordingId);
  return "queued";
};

function voiceOn(bucket: SmartBucket, limit = 2_000_000_000) {
  const objects = createSoundObjects({ bucket, vault: vault() });
  const store = createRecordingStore({ db, vault: vault() });
  const shared = { store, objects, clock, afterFinish };
  return {
    ...createRecordingsService({
      ...shared,
      sealBroken: async (_userId, what) => void broken.push(what),
      pause: async () => undefined,
    }),
    ...createUploads({ ...shared, uploads: createUploadStore({ db, vault: vault() }), limit }),
    housekeeping: createVoiceHousekeeping({ pool: db.pool, bucket, objects, clock }),
  };
}

type Voice = ReturnType<typeof voiceOn>;

beforeEach(async () => {
  for (const name of ["store.journal", "service.journal", "service.library", "service.voice", "smartbucket"])
    clearSingleton(name);
  [asked, broken] = [[], []];
  clock.set("2026-11-22T10:00:00Z");
  alice = await createPerson(db, { name: "Alice" });
  bob = await createPerson(db, { name: "Bob" });
  entry = newId<EntryId>();
  await journal().save(alice.viewer, entry, { body: "By the river.", title: null }, { base: 0, device: "desk" });
});

/** Sends it in parts and says that it is whole. */
async function sent(voice: Voice, bytes: Buffer, size = partBytes, to: EntryId = entry) {
  const begun = await voice.begin(alice.viewer, { entryId: to, origin: "recorded" });
  if (!begun.ok) throw new Error(begun.error);
  const { id } = begun.value;
  const pieces = inPieces(bytes, size);
  for (const [number, piece] of pieces.entries()) {
    const put = await voice.putPart(alice.viewer, id, number, piece);
    if (!put.ok) return { id, outcome: put };
  }
  return { id, outcome: await voice.finish(alice.viewer, id, { parts: pieces.length }) };
}

async function kept(voice: Voice, bytes: Buffer, size?: number, to?: EntryId): Promise<RecordingId> {
  const { id, outcome } = await sent(voice, bytes, size, to);
  expect(outcome).toMatchObject({ ok: true });
  return id;
}

async function heard(voice: Voice, id: RecordingId): Promise<Buffer> {
  const found = await voice.hear(alice.viewer, id);
  if (!found.ok) throw new Error(found.error);
  return found.value.sound.read(0, found.value.sound.size);
}

const objectsOf = (bucket: SmartBucket, person: TestPerson) => bucket.list("audio-files", `${person.userId}/`);
const rowsOf = (person: TestPerson) =>
  db.prisma.recording.findMany({ where: { userId: person.userId }, orderBy: { createdAt: "asc" } });

const drivers: readonly (readonly [string, () => SmartBucket])[] = [
  ["local", () => createLocalSmartBucket({ folder: join(folder, randomBytes(6).toString("hex")), clock })],
  ["raindrop", () => rig.driver()],
];

describe.each(drivers)("a recording in the %s store", (_, make) => {
  it("comes in by parts, lies sealed, and is given out byte for byte", async () => {
    const bucket = make();
    const voice = voiceOn(bucket);
    const bytes = wav(330);
    const id = await kept(voice, bytes);
    const read = await voice.read(alice.viewer, id);
    expect(read).toMatchObject({
      ok: true,
      value: { status: "kept", container: "wav", bytes: bytes.length, milliseconds: 330_000, transcription: "queued" },
    });
    expect(asked).toEqual([id]);
    expect((await heard(voice, id)).equals(bytes)).toBe(true);
    const objects = await objectsOf(bucket, alice);
    expect(objects.map(({ key }) => key.split("/")[2]?.replace(/^[0-9a-f-]{36}/, "try")).sort()).toEqual([
      "manifest",
      "try-0",
      "try-1",
      "try-2",
    ]);
    for (const { key } of objects) {
      const object = await bucket.get("audio-files", key);
      expect(Buffer.from(object?.bytes ?? []).includes(bytes.subarray(5_000, 5_016))).toBe(false);
    }
    expect(await db.prisma.recordingPart.count({ where: { userId: alice.userId } })).toBe(0);
  });

  it("has a picture of how loud it is when none was sent with it and it isn't packed", async () => {
    const voice = voiceOn(make());
    const drawn = await voice.read(alice.viewer, await kept(voice, wav(2)));
    expect(drawn.ok && [drawn.value.peaks.length, Math.max(...drawn.value.peaks) > 70]).toEqual([400, true]);
    const packed = await voice.read(alice.viewer, await kept(voice, mp3(2)));
    expect(packed.ok && packed.value.peaks).toEqual([]);
  });

  it("goes on where it was cut, takes the same part twice, and refuses another in its place", async () => {
    const voice = voiceOn(make());
    const bytes = wav(300);
    const [one = bytes, two = bytes, three = bytes] = inPieces(bytes, partBytes);
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "uploaded", name: "Walk.wav" });
    const id = begun.ok ? begun.value.id : newId<RecordingId>();
    expect(await voice.putPart(alice.viewer, id, 2, three)).toEqual({ ok: true, value: null });
    expect(await voice.putPart(alice.viewer, id, 0, one)).toEqual({ ok: true, value: null });
    expect(await voice.putPart(alice.viewer, id, 0, one)).toEqual({ ok: true, value: null });
    expect(await voice.putPart(alice.viewer, id, 0, two)).toEqual({ ok: false, error: "part_differs" });
    const missing = { ok: false, error: { code: "parts_missing", missing: [1] } };
    expect(await voice.finish(alice.viewer, id, { parts: 3 })).toEqual(missing);
    expect(await voice.progress(alice.viewer, id)).toMatchObject({ ok: true, value: { parts: [0, 2] } });
    expect(await voice.putPart(alice.viewer, id, 1, two)).toEqual({ ok: true, value: null });
    expect(await voice.finish(alice.viewer, id, { parts: 2 })).toEqual({ ok: false, error: { code: "extra", there: 3 } });
    const whole = await voice.finish(alice.viewer, id, { parts: 3, peaks: [0, 9, 255] });
    expect(whole).toMatchObject({ ok: true, value: { status: "kept", name: "Walk.wav", peaks: [0, 9, 255] } });
    // Acknowledgements get lost: what was done already is answered as it was.
    expect(await voice.finish(alice.viewer, id, { parts: 3 })).toEqual(whole);
    expect(await voice.putPart(alice.viewer, id, 1, two)).toEqual({ ok: true, value: null });
    expect(await voice.putPart(alice.viewer, id, 1, one)).toEqual({ ok: false, error: "part_differs" });
    expect(await voice.begin(alice.viewer, { id, entryId: entry, origin: "recorded" })).toEqual(whole);
    expect(asked).toEqual([id]);
    expect((await heard(voice, id)).equals(bytes)).toBe(true);
  });

  it("is one when its parts and its end are delivered three times at once", async () => {
    const bucket = make();
    const voice = voiceOn(bucket);
    const bytes = wav(140);
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const id = begun.ok ? begun.value.id : newId<RecordingId>();
    const pieces = inPieces(bytes, partBytes);
    const puts = [0, 1, 2].flatMap(() => pieces.map((piece, number) => voice.putPart(alice.viewer, id, number, piece)));
    expect((await Promise.all(puts)).every(({ ok }) => ok)).toBe(true);
    const ends = await Promise.all([0, 1, 2].map(() => voice.finish(alice.viewer, id, { parts: pieces.length })));
    expect(ends.every((end) => end.ok && end.value.status === "kept")).toBe(true);
    expect(asked).toEqual([id]);
    expect(await objectsOf(bucket, alice)).toHaveLength(pieces.length + 1);
    expect((await heard(voice, id)).equals(bytes)).toBe(true);
  });

  it("is gone with its objects when it is deleted, and leaves its words when only the sound is", async () => {
    const bucket = make();
    const voice = voiceOn(bucket);
    const [first, second] = [await kept(voice, wav(2)), await kept(voice, mp3(2))];
    expect(await voice.forgetSound(alice.viewer, second)).toEqual({ ok: false, error: "no_words_yet" });
    const words = { text: "By the river.", words: [{ text: "By", from: 0, to: 200 }] };
    await db.prisma.recording.updateMany({
      where: { userId: alice.userId, id: second },
      data: { transcription: "done", sealedTranscript: sealTranscript(alice.vault, second, words) },
    });
    expect(await voice.forgetSound(alice.viewer, second)).toEqual({ ok: true, value: null });
    expect(await voice.forgetSound(alice.viewer, second)).toEqual({ ok: true, value: null });
    expect(await voice.hear(alice.viewer, second)).toEqual({ ok: false, error: "not_found" });
    expect(await voice.transcribe(alice.viewer, second)).toEqual({ ok: false, error: "audio_deleted" });
    expect(await voice.read(alice.viewer, second)).toMatchObject({
      ok: true,
      value: { status: "words_only", transcript: words },
    });
    expect(await objectsOf(bucket, alice)).toHaveLength(2);
    expect(await voice.remove(alice.viewer, first)).toEqual({ ok: true, value: null });
    expect(await voice.remove(alice.viewer, first)).toEqual({ ok: false, error: "not_found" });
    expect(await objectsOf(bucket, alice)).toEqual([]);
  });
});

describe("what isn't taken", () => {
  const archive = Buffer.from(`PK\x05\x06${"\0".repeat(18)}`, "latin1");
  const cases: readonly (readonly [string, () => Buffer | Promise<Buffer>, string])[] = [
    ["0.05 seconds", () => webm(0.05), "sound_too_short"],
    ["61 minutes", () => wav(61 * 60, 4_000), "sound_too_long"],
    ["a page named .mp3", () => Buffer.from("<!doctype html><title>Hi</title>"), "unknown_sound"],
    ["a drawing", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "unknown_sound"],
    ["noise", () => Buffer.alloc(9_000, "no sound at all "), "unknown_sound"],
    ["a sound that is an archive too", () => Buffer.concat([wav(1), archive]), "unknown_sound"],
    ["a webm without a sound", async () => (await webm(2)).subarray(0, 200), "sound_broken"],
    ["an mp4 without its table", async () => (await mp4(2)).subarray(0, 60), "sound_unfinished"],
    ["an mp4 cut before its table", async () => (await mp4(9, false)).subarray(0, 9_000), "sound_unfinished"],
    ["a tag without an mp3", () => Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\x01\0"), Buffer.alloc(9_000)]), "sound_broken"],
    ["a flac of one header", () => flac(1).subarray(0, 42), "sound_broken"],
    ["an ogg cut in its first page", async () => (await ogg(2)).subarray(0, 40), "sound_broken"],
  ];

  it.each(cases)("%s: nothing is kept of it", async (_, make, code) => {
    const bucket = createLocalSmartBucket({ folder: join(folder, randomBytes(6).toString("hex")), clock });
    const { outcome } = await sent(voiceOn(bucket), await make());
    expect(outcome).toEqual({ ok: false, error: code });
    expect(await objectsOf(bucket, alice)).toEqual([]);
    expect(await rowsOf(alice)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await journal().read(alice.viewer, entry)).toMatchObject({ ok: true, value: { sound: null } });
  });

  const local = (limit?: number) =>
    voiceOn(createLocalSmartBucket({ folder: join(folder, randomBytes(6).toString("hex")), clock }), limit);

  it("nothing at all", async () => {
    const voice = local();
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const id = begun.ok ? begun.value.id : newId<RecordingId>();
    expect(await voice.finish(alice.viewer, id, { parts: 0 })).toEqual({ ok: false, error: "sound_empty" });
    expect(await voice.read(alice.viewer, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("26 MB: refused when it is said, and when it is sent without being said", async () => {
    const voice = local();
    const said = { entryId: entry, origin: "uploaded", bytes: mostBytes + 1 } as const;
    expect(await voice.begin(alice.viewer, said)).toEqual({ ok: false, error: "recording_too_large" });
    const { outcome } = await sent(voice, Buffer.concat([wav(1), Buffer.alloc(mostBytes)]));
    expect(outcome).toEqual({ ok: false, error: "recording_too_large" });
  });

  it("more than a person's space, which deleting sounds makes free", async () => {
    const voice = local(1_000_000);
    const first = await kept(voice, wav(100));
    expect(await voice.space(alice.viewer)).toEqual({ used: wav(100).length, limit: 1_000_000 });
    expect(await voice.space(bob.viewer)).toEqual({ used: 0, limit: 1_000_000 });
    const full = { ok: false, error: "voice_space_full" };
    expect(await voice.begin(alice.viewer, { entryId: entry, origin: "recorded", bytes: 300_000 })).toEqual(full);
    expect((await sent(voice, wav(50))).outcome).toEqual(full);
    expect((await voice.begin(bob.viewer, { entryId: entry, origin: "recorded" })).ok).toBe(false);
    await voice.remove(alice.viewer, first);
    for (const row of await rowsOf(alice)) await voice.remove(alice.viewer, row.id as RecordingId);
    await kept(voice, wav(50));
  });

  it("more than the space, however many come at once", async () => {
    const voice = local(1_000_000);
    const begun = await Promise.all(
      Array.from({ length: 6 }, () => voice.begin(alice.viewer, { entryId: entry, origin: "recorded" })),
    );
    const puts = begun.map((one) => (one.ok ? voice.putPart(alice.viewer, one.value.id, 0, wav(40)) : undefined));
    const outcomes = await Promise.all(puts);
    expect(outcomes.filter((one) => one?.ok === true)).toHaveLength(3);
    expect(outcomes.filter((one) => one?.ok === false && one.error === "voice_space_full")).toHaveLength(3);
  });

  it("anything for an entry that is in the trash, was never begun, or is somebody else's", async () => {
    const voice = local();
    const none = { ok: false, error: "not_found" };
    const id = await kept(voice, wav(1));
    expect(await voice.begin(bob.viewer, { entryId: entry, origin: "recorded" })).toEqual(none);
    expect(await voice.begin(alice.viewer, { entryId: newId<EntryId>(), origin: "recorded" })).toEqual(none);
    await journal().trash(alice.viewer, entry);
    expect(await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" })).toEqual(none);
    expect(await voice.read(alice.viewer, id)).toEqual(none);
    expect(await voice.hear(alice.viewer, id)).toEqual(none);
    expect(await voice.ofEntry(alice.viewer, entry)).toEqual(none);
    expect(await voice.forgetSound(alice.viewer, id)).toEqual(none);
    await journal().restore(alice.viewer, entry);
    expect((await heard(voice, id)).equals(wav(1))).toBe(true);
  });
});

describe("a recording that its writer deleted", () => {
  const local = () => voiceOn(createLocalSmartBucket({ folder: join(folder, "deleted"), clock }));
  const gone = { ok: false, error: "recording_gone" };
  const into = (id: RecordingId, anew?: boolean) => ({ id, entryId: entry, origin: "recorded", anew }) as const;

  it("stays away where a device still has its sound, until they want it after all", async () => {
    const voice = local();
    const whole = await kept(voice, wav(1));
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const half = begun.ok ? begun.value.id : newId<RecordingId>();
    for (const id of [whole, half]) {
      expect(await voice.remove(bob.viewer, id)).toEqual({ ok: false, error: "not_found" });
      expect(await voice.begin(alice.viewer, into(id))).toMatchObject({ ok: true });
      expect(await voice.remove(alice.viewer, id)).toEqual({ ok: true, value: null });
      expect(await voice.begin(alice.viewer, into(id))).toEqual(gone);
    }
    // Whatever became of its entry, and whatever room is left.
    await journal().trash(alice.viewer, entry);
    expect(await voice.begin(alice.viewer, { ...into(whole), bytes: mostBytes + 1 })).toEqual(gone);
    await journal().restore(alice.viewer, entry);
    expect(await rowsOf(alice)).toEqual([]);
    expect(await voice.begin(alice.viewer, into(whole, true))).toMatchObject({ ok: true, value: { status: "uploading" } });
    expect(await voice.begin(alice.viewer, into(whole))).toMatchObject({ ok: true, value: { status: "uploading" } });
    await voice.remove(alice.viewer, whole);
    expect(await voice.begin(alice.viewer, into(whole))).toEqual(gone);
  });

  it("is one that was never there for anybody else", async () => {
    const voice = local();
    const id = await kept(voice, wav(1));
    await voice.remove(alice.viewer, id);
    const bobs = newId<EntryId>();
    await journal().reserve(bob.viewer, bobs);
    expect(await voice.begin(bob.viewer, { id, entryId: bobs, origin: "recorded" })).toMatchObject({ ok: true });
  });

  it("is another matter than one that was refused or given up, or whose sound alone was deleted", async () => {
    const voice = local();
    const { id: refused, outcome } = await sent(voice, Buffer.alloc(9_000, "no sound at all "));
    expect(outcome).toEqual({ ok: false, error: "unknown_sound" });
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const left = begun.ok ? begun.value.id : newId<RecordingId>();
    await db.pool.query("UPDATE recordings SET updated_at = $2 WHERE id = $1", [
      left,
      new Date(clock.now().getTime() - 8 * 86_400_000),
    ]);
    await voice.housekeeping.rows();
    expect(await rowsOf(alice)).toEqual([]);
    for (const id of [refused, left]) expect(await voice.begin(alice.viewer, into(id))).toMatchObject({ ok: true });
    const spoken = await kept(voice, wav(1));
    await db.prisma.recording.updateMany({
      where: { userId: alice.userId, id: spoken },
      data: { transcription: "done", sealedTranscript: sealTranscript(alice.vault, spoken, { text: "Hm.", words: [] }) },
    });
    await voice.forgetSound(alice.viewer, spoken);
    expect(await voice.begin(alice.viewer, into(spoken))).toMatchObject({ ok: true, value: { status: "words_only" } });
  });

  it("is forgotten after a year", async () => {
    const voice = local();
    clock.set("2026-11-22T10:00:00Z");
    const id = await kept(voice, wav(1));
    await voice.remove(alice.viewer, id);
    clock.set("2027-11-22T09:00:00Z");
    await voice.housekeeping.rows();
    expect(await voice.begin(alice.viewer, into(id))).toEqual(gone);
    clock.set("2027-11-22T11:00:00Z");
    await voice.housekeeping.rows();
    expect(await voice.begin(alice.viewer, into(id))).toMatchObject({ ok: true });
  });
});

describe("another person's recording", () => {
  it("is one that doesn't exist", async () => {
    const voice = voiceOn(createLocalSmartBucket({ folder: join(folder, "two"), clock }));
    const id = await kept(voice, wav(1));
    const none = { ok: false, error: "not_found" };
    const its = newId<EntryId>();
    await journal().save(bob.viewer, its, { body: "Mine.", title: null }, { base: 0, device: "desk" });
    expect(await voice.begin(bob.viewer, { id, entryId: its, origin: "recorded" })).toEqual(none);
    expect(await voice.putPart(bob.viewer, id, 0, wav(1))).toEqual(none);
    expect(await voice.progress(bob.viewer, id)).toEqual(none);
    expect(await voice.finish(bob.viewer, id, { parts: 1 })).toEqual(none);
    expect(await voice.read(bob.viewer, id)).toEqual(none);
    expect(await voice.hear(bob.viewer, id)).toEqual(none);
    expect(await voice.ofEntry(bob.viewer, entry)).toEqual(none);
    expect(await voice.soundsOf(bob.viewer, [entry])).toEqual(new Map());
    expect(await voice.settled(bob.viewer, id, 0)).toEqual(none);
    expect(await voice.transcribe(bob.viewer, id)).toEqual(none);
    expect(await voice.insert(bob.viewer, id)).toEqual(none);
    expect(await voice.forgetSound(bob.viewer, id)).toEqual(none);
    expect(await voice.remove(bob.viewer, id)).toEqual(none);
    expect((await heard(voice, id)).equals(wav(1))).toBe(true);
  });
});

describe("an entry with recordings", () => {
  const voice = () => voiceOn(createLocalSmartBucket({ folder: join(folder, "entries"), clock }));
  const facts = async () => {
    const page = await library().list(alice.viewer, { limit: 10 });
    return page.ok
      ? page.value.entries.map(({ id, heading, sound, transcription }) => ({ id, heading, sound, transcription }))
      : [];
  };

  it("says in lists and by itself whether it can be heard, and how far the words of the newest are", async () => {
    const here = voice();
    const first = await kept(here, wav(1));
    clock.set("2026-11-22T10:01:00Z");
    const second = await kept(here, await ogg(1));
    await db.prisma.recording.updateMany({ where: { userId: alice.userId, id: first }, data: { transcription: "failed" } });
    expect(await facts()).toEqual([{ id: entry, heading: "By the river.", sound: "audio", transcription: "queued" }]);
    await here.remove(alice.viewer, second);
    expect(await facts()).toEqual([{ id: entry, heading: "By the river.", sound: "audio", transcription: "failed" }]);
    const all = await here.ofEntry(alice.viewer, entry);
    expect(all.ok && all.value.map(({ id }) => id)).toEqual([first]);
    await here.remove(alice.viewer, first);
    expect(await facts()).toEqual([{ id: entry, heading: "By the river.", sound: null, transcription: null }]);
    expect(await journal().read(alice.viewer, entry)).toMatchObject({ ok: true, value: { sound: null } });
  });

  it("has its recordings in the order they were spoken, by the hour their device says, where that can be", async () => {
    const here = voice();
    clock.set("2026-11-22T10:00:00Z");
    const now = clock.now();
    const begun = async (recordedAt: string | undefined, origin: "recorded" | "uploaded" = "recorded") => {
      const said = recordedAt === undefined ? undefined : new Date(recordedAt);
      const made = await here.begin(alice.viewer, { entryId: entry, origin, recordedAt: said });
      if (!made.ok) throw new Error(made.error);
      return made.value;
    };
    const today = await begun(undefined);
    const late = await begun("2026-11-12T21:10:00Z");
    expect([today.createdAt, late.createdAt]).toEqual([now, new Date("2026-11-12T21:10:00Z")]);
    const others = [await begun("2026-11-22T10:00:01Z"), await begun("2025-11-22T09:00:00Z")];
    others.push(await begun("2026-11-12T21:10:00Z", "uploaded"));
    expect(others.map(({ createdAt }) => createdAt)).toEqual([now, now, now]);
    const all = await here.ofEntry(alice.viewer, entry);
    expect(all.ok && all.value[0]?.id).toBe(late.id);
    // However old it is, it came only now: nothing of it is given up.
    await here.housekeeping.rows();
    expect(await rowsOf(alice)).toHaveLength(5);
  });

  it("may be nothing but a recording: it is listed and counted, stays, and goes the way of every entry", async () => {
    const here = voice();
    const reserved = newId<EntryId>();
    await journal().reserve(alice.viewer, reserved);
    const upload = await here.begin(alice.viewer, { entryId: reserved, origin: "recorded" });
    expect((await facts()).map(({ id }) => id)).toEqual([entry]);
    const tidy = () => {
      const deps = { pool: db.pool, clock, viewerOf: jobViewer, noteTags: async () => undefined };
      const bucket = createLocalSmartBucket({ folder: join(folder, "entries"), clock });
      return createJournalHousekeeping({ ...deps, bucket, erase: (viewer, id) => journal().erase(viewer, id) }).sweep();
    };
    await db.pool.query("UPDATE entries SET created_at = now() - interval '3 days' WHERE id = $1", [reserved]);
    await tidy();
    if (upload.ok) await here.putPart(alice.viewer, upload.value.id, 0, wav(1));
    if (upload.ok) expect(await here.finish(alice.viewer, upload.value.id, { parts: 1 })).toMatchObject({ ok: true });
    await tidy();
    expect(await facts()).toContainEqual({ id: reserved, heading: "Recording", sound: "audio", transcription: "queued" });
    expect(await journal().count(alice.viewer)).toBe(2);
    const written = await journal().save(alice.viewer, reserved, { body: "Now in words.", title: null }, { base: 0 });
    expect(written).toMatchObject({ ok: true, value: { sound: "audio", heading: "Now in words.", revision: 1 } });
    expect(await journal().trash(alice.viewer, reserved)).toEqual({ ok: true, value: null });
  });

  it("in the trash gives a recording over to another entry of its writer's, whole or as far as it got", async () => {
    const bucket = createLocalSmartBucket({ folder: join(folder, "moved-out"), clock });
    const here = voiceOn(bucket, 4_000_000);
    const bytes = wav(150);
    const [first = bytes, second = bytes] = inPieces(bytes, partBytes);
    const whole = await kept(here, wav(1));
    const begun = await here.begin(alice.viewer, { entryId: entry, origin: "recorded", bytes: bytes.length });
    const half = begun.ok ? begun.value.id : newId<RecordingId>();
    await here.putPart(alice.viewer, half, 0, first);
    const [blank, bobs] = [newId<EntryId>(), newId<EntryId>()];
    await journal().reserve(alice.viewer, blank);
    await journal().reserve(bob.viewer, bobs);
    const into = (entryId: EntryId, id: RecordingId, person = alice) =>
      here.begin(person.viewer, { id, entryId, origin: "recorded", bytes: bytes.length });
    // Out of the trash it stays where it is.
    expect(await into(blank, half)).toMatchObject({ ok: true, value: { entryId: entry } });
    await journal().trash(alice.viewer, entry);
    const none = { ok: false, error: "not_found" };
    for (const id of [whole, half]) {
      expect(await into(bobs, id, bob)).toEqual(none);
      expect(await into(blank, id, bob)).toEqual(none);
      expect(await into(bobs, id)).toEqual(none);
      expect(await into(entry, id)).toEqual(none);
    }
    expect((await rowsOf(alice)).map(({ entryId }) => entryId)).toEqual([entry, entry]);
    expect(await into(blank, whole)).toMatchObject({ ok: true, value: { entryId: blank, status: "kept" } });
    expect(await into(blank, half)).toMatchObject({ ok: true, value: { entryId: blank, status: "uploading" } });
    expect(await here.progress(alice.viewer, half)).toMatchObject({ ok: true, value: { parts: [0] } });
    expect(await here.putPart(alice.viewer, half, 1, second)).toEqual({ ok: true, value: null });
    expect(await here.finish(alice.viewer, half, { parts: 2 })).toMatchObject({ ok: true, value: { entryId: blank } });
    expect((await heard(here, half)).equals(bytes)).toBe(true);
    expect((await heard(here, whole)).equals(wav(1))).toBe(true);
    expect(asked).toEqual([whole, half]);
    expect(await journal().read(alice.viewer, blank)).toMatchObject({ ok: true, value: { sound: "audio", aiExcluded: false } });
    await journal().restore(alice.viewer, entry);
    expect(await journal().read(alice.viewer, entry)).toMatchObject({ ok: true, value: { sound: null } });
  });

  it("kept away from AI keeps what comes out of it into a blank one away as well", async () => {
    const here = voice();
    const id = await kept(here, wav(1));
    await db.prisma.entry.updateMany({ where: { userId: alice.userId, id: entry }, data: { aiExcluded: true } });
    await journal().trash(alice.viewer, entry);
    const blank = newId<EntryId>();
    await journal().reserve(alice.viewer, blank);
    expect(await here.begin(alice.viewer, { id, entryId: blank, origin: "recorded" })).toMatchObject({ ok: true });
    expect(await journal().read(alice.viewer, blank)).toMatchObject({ ok: true, value: { aiExcluded: true } });
  });

  it.each([
    ["kept away from AI", true, async () => undefined],
    ["deleted for good", true, async () => void (await journal().erase(alice.viewer, entry))],
    ["that AI may read", false, async () => journal().change(alice.viewer, entry, { aiExcluded: false })],
  ])("%s: so is the blank one that a recording spoken there begins in, and none with words", async (_, away, become) => {
    const here = voice();
    await journal().change(alice.viewer, entry, { aiExcluded: true });
    await become();
    await journal().trash(alice.viewer, entry);
    const [blank, written] = [newId<EntryId>(), newId<EntryId>()];
    await journal().reserve(alice.viewer, blank);
    await journal().save(alice.viewer, written, { body: "Elsewhere.", title: null }, { base: 0, device: "desk" });
    for (const into of [blank, written]) {
      const begun = await here.begin(alice.viewer, { entryId: into, from: entry, origin: "recorded" });
      expect(begun).toMatchObject({ ok: true, value: { entryId: into } });
    }
    expect(await journal().read(alice.viewer, blank)).toMatchObject({ ok: true, value: { aiExcluded: away } });
    expect(await journal().read(alice.viewer, written)).toMatchObject({ ok: true, value: { aiExcluded: false } });
  });

  it("of somebody else's is as one that is gone, whatever holds for it: a blank one is kept away all the same", async () => {
    const here = voice();
    const [blank, alices] = [newId<EntryId>(), newId<EntryId>()];
    await journal().reserve(bob.viewer, blank);
    await journal().reserve(alice.viewer, alices);
    expect(await here.begin(bob.viewer, { entryId: blank, from: entry, origin: "recorded" })).toMatchObject({ ok: true });
    expect(await journal().read(bob.viewer, blank)).toMatchObject({ ok: true, value: { aiExcluded: true } });
    const into = await here.begin(bob.viewer, { entryId: alices, from: blank, origin: "recorded" });
    expect(into).toEqual({ ok: false, error: "not_found" });
    expect(await journal().read(alice.viewer, alices)).toMatchObject({ ok: true, value: { aiExcluded: false } });
  });

  it("in the trash lets a recording be taken away by its writer, and by nobody else", async () => {
    const bucket = createLocalSmartBucket({ folder: join(folder, "trash"), clock });
    const here = voiceOn(bucket);
    const whole = await kept(here, wav(1));
    const begun = await here.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const half = begun.ok ? begun.value.id : newId<RecordingId>();
    await here.putPart(alice.viewer, half, 0, wav(2));
    await journal().trash(alice.viewer, entry);
    for (const id of [whole, half]) {
      expect(await here.remove(bob.viewer, id)).toEqual({ ok: false, error: "not_found" });
    }
    expect([(await rowsOf(alice)).length, (await objectsOf(bucket, alice)).length]).toEqual([2, 3]);
    for (const id of [whole, half]) expect(await here.remove(alice.viewer, id)).toEqual({ ok: true, value: null });
    expect(await rowsOf(alice)).toEqual([]);
    expect(await objectsOf(bucket, alice)).toEqual([]);
    expect(await db.prisma.recordingPart.count({ where: { userId: alice.userId } })).toBe(0);
    await journal().restore(alice.viewer, entry);
    expect(await journal().read(alice.viewer, entry)).toMatchObject({ ok: true, value: { sound: null } });
  });

  it("in the trash keeps its sound, and erased for ever takes it along, at once", async () => {
    const bucket = createLocalSmartBucket({ folder: join(folder, "erased"), clock });
    setSingleton("smartbucket", bucket);
    const here = voiceOn(bucket);
    const id = await kept(here, wav(1));
    const open = await here.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    if (open.ok) await here.putPart(alice.viewer, open.value.id, 0, wav(2));
    await journal().trash(alice.viewer, entry);
    expect(await objectsOf(bucket, alice)).toHaveLength(3);
    expect(await journal().erase(alice.viewer, entry)).toEqual({ ok: true, value: null });
    expect(await objectsOf(bucket, alice)).toEqual([]);
    expect(await rowsOf(alice)).toEqual([]);
    expect(await db.prisma.recordingPart.count({ where: { userId: alice.userId } })).toBe(0);
    expect(await here.finish(alice.viewer, id, { parts: 1 })).toEqual({ ok: false, error: "not_found" });
  });
});

describe("words", () => {
  it("are asked for once more, but not while somebody is at it; they are put into the entry once", async () => {
    const voice = voiceOn(createLocalSmartBucket({ folder: join(folder, "words"), clock }));
    clock.set("2026-11-22T10:00:00Z");
    const id = await kept(voice, wav(1));
    await voice.transcribe(alice.viewer, id);
    expect(asked).toEqual([id]);
    clock.set("2026-11-22T10:11:00Z");
    await voice.transcribe(alice.viewer, id);
    expect(asked).toEqual([id, id]);
    await db.prisma.recording.updateMany({
      where: { userId: alice.userId, id },
      data: { transcription: "failed", failure: "timed_out" },
    });
    expect(await voice.read(alice.viewer, id)).toMatchObject({ ok: true, value: { failure: "timed_out", why: null } });
    expect(await voice.transcribe(alice.viewer, id)).toMatchObject({
      ok: true,
      value: { transcription: "queued", failure: null },
    });
    expect([await voice.insert(alice.viewer, id), await voice.insert(alice.viewer, id)]).toEqual([
      { ok: true, value: true },
      { ok: true, value: false },
    ]);
    const open = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    expect(open.ok && (await voice.transcribe(alice.viewer, open.value.id))).toEqual({ ok: false, error: "still_uploading" });
  });
});

describe("what lies in the store", () => {
  const bucketAt = (name: string) => createLocalSmartBucket({ folder: join(folder, name), clock });

  it("doesn't open in another place, and nothing of it is given out", async () => {
    const bucket = bucketAt("moved");
    const voice = voiceOn(bucket);
    const [one, other] = [await kept(voice, wav(300)), await kept(voice, wav(301))];
    const keys = async (id: RecordingId) => (await bucket.list("audio-files", `${alice.userId}/${id}/`)).map(({ key }) => key);
    const copy = async (from: string | undefined, to: string | undefined) => {
      const object = await bucket.get("audio-files", from ?? "");
      if (object === undefined || to === undefined) throw new Error("there is no such object");
      await bucket.put("audio-files", to, object);
    };
    const part = async (id: RecordingId, number: number) => (await keys(id)).find((key) => key.endsWith(`-${number}`));
    // A part of another recording, and a part in another's place, and the list of another.
    await copy(await part(other, 1), await part(one, 1));
    await expect(heard(voice, one)).rejects.toThrow(SealBroken);
    expect(broken).toEqual([`recording ${one}`]);
    await copy(await part(other, 0), await part(other, 2));
    await expect(heard(voice, other)).rejects.toThrow(SealBroken);
    await copy(`${alice.userId}/${one}/manifest`, `${alice.userId}/${other}/manifest`);
    expect(await voice.hear(alice.viewer, other)).toEqual({ ok: false, error: "unreadable" });
    await bucket.delete("audio-files", `${alice.userId}/${one}/manifest`);
    expect(await voice.hear(alice.viewer, one)).toEqual({ ok: false, error: "unreadable" });
  });

  it("isn't rolled back: an earlier try of the same part is not the one that was listed", async () => {
    const bucket = bucketAt("rolled");
    const voice = voiceOn(bucket);
    const id = await kept(voice, wav(2));
    const objects = createSoundObjects({ bucket, vault: vault() });
    const own = (await bucket.list("audio-files", `${alice.userId}/${id}/`)).find(({ key }) => key.endsWith("-0"));
    const other = await objects.putPart(alice.userId, id, 0, Buffer.concat([wav(1), Buffer.alloc(8_000)]));
    const object = await bucket.get("audio-files", other.key);
    if (object === undefined || own === undefined) throw new Error("it was just put there");
    await bucket.put("audio-files", own.key, object);
    await expect(heard(voice, id)).rejects.toThrow(SealBroken);
  });

  it("is read where a range is, and nowhere else", async () => {
    const bucket = bucketAt("ranges");
    const got: string[] = [];
    const voice = voiceOn({
      ...bucket,
      get: async (name, key, options) => (got.push(key.replace(/^.*-/, "")), bucket.get(name, key, options)),
    });
    const bytes = wav(500);
    const id = await kept(voice, bytes);
    got.length = 0;
    const found = await voice.hear(alice.viewer, id);
    if (!found.ok) throw new Error(found.error);
    got.length = 0;
    const { sound } = found.value;
    expect(
      (await sound.read(3 * partBytes + 5, 3 * partBytes + 9)).equals(bytes.subarray(3 * partBytes + 5, 3 * partBytes + 9)),
    ).toBe(true);
    expect(got).toEqual(["3"]);
    expect((await sound.read(partBytes - 1, partBytes + 1)).equals(bytes.subarray(partBytes - 1, partBytes + 1))).toBe(true);
    expect(got).toEqual(["3", "0", "1"]);
  });

  it("stays as it was when the store fails at any call of an upload, and the upload goes on afterwards", async () => {
    const bytes = wav(150);
    for (let failAt = 1; ; failAt += 1) {
      const bucket = bucketAt(`failing-${failAt}`);
      let calls = 0;
      const failing = async () => {
        calls += 1;
        if (calls === failAt) throw new BucketUnavailable("audio-files", "put", "timed_out");
      };
      const voice = voiceOn({
        ...bucket,
        put: async (...all) => (await failing(), bucket.put(...all)),
        get: async (...all) => (await failing(), bucket.get(...all)),
      });
      const id = newId<RecordingId>();
      const whole = async () => {
        await voice.begin(alice.viewer, { id, entryId: entry, origin: "recorded" });
        for (const [number, piece] of inPieces(bytes, partBytes).entries()) await voice.putPart(alice.viewer, id, number, piece);
        return voice.finish(alice.viewer, id, { parts: 2 });
      };
      const first = await whole().catch((error: unknown) => error);
      if (first instanceof BucketUnavailable) {
        expect(await voice.read(alice.viewer, id)).toMatchObject({ ok: true, value: { status: "uploading" } });
        expect(await whole()).toMatchObject({ ok: true, value: { status: "kept" } });
        expect((await heard(voice, id)).equals(bytes)).toBe(true);
      } else {
        expect(first).toMatchObject({ ok: true });
        expect(failAt).toBeGreaterThan(5);
        return;
      }
    }
  });

  it("is swept when nothing names it: lost tries, given-up uploads, and people who are gone; and nothing else is", async () => {
    const bucket = bucketAt("swept");
    const voice = voiceOn(bucket);
    clock.set("2026-11-22T10:00:00Z");
    const bytes = wav(150);
    const id = await kept(voice, bytes);
    const objects = createSoundObjects({ bucket, vault: vault() });
    const open = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const openId = open.ok ? open.value.id : id;
    await voice.putPart(alice.viewer, openId, 0, bytes.subarray(0, partBytes));
    // A try that lost beside a whole sound, one beside an upload, and one of a recording that never came to be.
    await objects.putPart(alice.userId, id, 0, Buffer.from("lost"));
    await objects.putPart(alice.userId, openId, 0, Buffer.from("lost"));
    await objects.putPart(alice.userId, newId<RecordingId>(), 0, Buffer.from("lost"));
    expect(await objectsOf(bucket, alice)).toHaveLength(7);
    clock.set(new Date());
    expect(await voice.housekeeping.sweep()).toBe(0);
    clock.set(new Date(Date.now() + 2 * 3_600_000));
    expect(await voice.housekeeping.sweep()).toBe(3);
    expect(await objectsOf(bucket, alice)).toHaveLength(4);
    await voice.housekeeping.rows();
    expect(await rowsOf(alice)).toHaveLength(2);
    await db.pool.query("UPDATE recordings SET updated_at = now() - interval '8 days' WHERE id = $1", [openId]);
    await voice.housekeeping.rows();
    expect(await rowsOf(alice)).toHaveLength(1);
    expect((await heard(voice, id)).equals(bytes)).toBe(true);
    await db.prisma.user.update({ where: { id: alice.userId }, data: { deletedAt: new Date() } });
    await voice.housekeeping.rows();
    expect(await rowsOf(alice)).toEqual([]);
    expect(await objectsOf(bucket, alice)).toEqual([]);
  });

  it("is not swept when its recording is finished while the sweep looks at it", async () => {
    const bucket = bucketAt("finished-meanwhile");
    const voice = voiceOn(bucket);
    const objects = createSoundObjects({ bucket, vault: vault() });
    const bytes = wav(150);
    const begun = await voice.begin(alice.viewer, { entryId: entry, origin: "recorded" });
    const id = begun.ok ? begun.value.id : newId<RecordingId>();
    for (const [number, piece] of inPieces(bytes, partBytes).entries()) await voice.putPart(alice.viewer, id, number, piece);
    // An earlier finish got as far as its list.
    await objects.putManifest(alice.userId, id, []);
    clock.set(new Date(Date.now() + 2 * 3_600_000));
    let finished: Promise<unknown> | undefined;
    const query = async (text: string, values: unknown[]) => {
      const answer = await db.pool.query(text, values);
      if (values.includes(id)) await (finished ??= voice.finish(alice.viewer, id, { parts: 2 }));
      return answer;
    };
    const pool = new Proxy(db.pool, { get: (from, name) => (name === "query" ? query : Reflect.get(from, name)) });
    expect(await createVoiceHousekeeping({ pool, bucket, objects, clock }).sweep()).toBe(0);
    expect(await finished).toMatchObject({ ok: true, value: { status: "kept" } });
    expect((await heard(voice, id)).equals(bytes)).toBe(true);
  });

  it("is taken by the sweep when the store was away as it was deleted", async () => {
    const bucket = bucketAt("away");
    let away = false;
    const voice = voiceOn({
      ...bucket,
      list: async (...all) =>
        away ? Promise.reject(new BucketUnavailable("audio-files", "list", "unreachable")) : bucket.list(...all),
    });
    const id = await kept(voice, wav(1));
    away = true;
    expect(await voice.remove(alice.viewer, id)).toEqual({ ok: true, value: null });
    expect(await voice.read(alice.viewer, id)).toEqual({ ok: false, error: "not_found" });
    away = false;
    expect(await objectsOf(bucket, alice)).toHaveLength(2);
    clock.set(new Date(Date.now() + 2 * 3_600_000));
    await voice.housekeeping.sweep();
    expect(await objectsOf(bucket, alice)).toEqual([]);
  });
});
