import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { partBytes } from "@/lib/voice/view";
import { answer, Journal, recording, refuse } from "./journal-for-tests";
import { letGo } from "./let-go";
import { keepForJournal, sendRecordings, soundHere } from "./outbox";
import { type Bytes, openRecordingStore } from "./recording-store";
import { sendRecording, type WholeSound } from "./send-recording";

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const soundOf = (...parts: string[]): WholeSound => ({
  bytes: parts.join("").length,
  parts: parts.length,
  part: async (number) => (parts[number] === undefined ? null : bytes(parts[number])),
});
let journal: Journal;
const send = (...parts: string[]) => sendRecording("alice", recording, soundOf(...parts));

beforeEach(() => {
  journal = new Journal();
  vi.stubGlobal("fetch", journal.fetch);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", { locks: { request: (_name: string, _how: object, work: (lock: object) => unknown) => work({}) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a recording on its way", () => {
  it("arrives part by part, with its length and its picture", async () => {
    journal.entries.add("e");
    const told: string[] = [];
    const onPart = (sent: number, parts: number) => void told.push(`${sent}/${parts}`);
    const written = { ...recording, fresh: false };
    expect(await sendRecording("alice", written, soundOf("one", "two"), { onPart })).toEqual({ kind: "kept" });
    expect(journal.sound()).toEqual(["one", "two"]);
    expect(journal.recordings.get("r")?.kept).toEqual({ parts: 2, milliseconds: 1235, peaks: [3, 200] });
    expect(told).toEqual(["0/2", "1/2", "2/2"]);
    expect(journal.reserved).toEqual([]);
  });

  it("has a place in the journal kept for it, on its own day, where nothing was written beside it", async () => {
    expect(await send("one")).toEqual({ kind: "kept" });
    expect(journal.reserved).toEqual([{ id: "e", zone: "Europe/Berlin", written_at: "2026-11-20T21:10:00.000Z" }]);
  });

  it("says when it was spoken; a file says nothing of that", async () => {
    await send("one");
    await sendRecording("alice", { ...recording, id: "f", name: "Walk.wav" }, soundOf("one"));
    expect(journal.begun).toEqual([
      { id: "r", entry_id: "e", origin: "recorded", recorded_at: "2026-11-20T21:10:00.000Z", bytes: 3 },
      { id: "f", entry_id: "e", origin: "uploaded", name: "Walk.wav", bytes: 3 },
    ]);
  });

  it("never brings an entry back that was deleted", async () => {
    expect(await sendRecording("alice", { ...recording, fresh: false }, soundOf("one"))).toEqual({ kind: "missing" });
    journal.instead.set("POST /freejournal", () => refuse(404, "not_found"));
    expect(await send("one")).toEqual({ kind: "missing" });
    expect(journal.recordings.size).toBe(0);
  });

  it("goes on where it broke off", async () => {
    journal.entries.add("e");
    journal.instead.set("PUT /recordings/r/parts/1", () => answer(503));
    expect(await send("one", "two", "three")).toEqual({ kind: "unreachable" });
    journal.asked.length = 0;
    expect(await send("one", "two", "three")).toEqual({ kind: "kept" });
    expect(journal.asked.filter((line) => line.startsWith("PUT"))).toEqual([
      "PUT /recordings/r/parts/1",
      "PUT /recordings/r/parts/2",
    ]);
    expect(journal.sound()).toEqual(["one", "two", "three"]);
  });

  describe("of a file that is chosen anew", () => {
    const file = { ...recording, fresh: false, name: "walk.wav" };
    /** Of its three parts two are there. */
    async function broken() {
      journal.entries.add("e");
      journal.instead.set("PUT /recordings/r/parts/2", () => answer(503));
      expect(await sendRecording("alice", file, soundOf("one", "two", "three"))).toEqual({ kind: "unreachable" });
      journal.asked.length = 0;
    }
    const isOther = { kind: "refused", title: "That is another file" };

    it("goes on where it broke off once what is there was found to be the same", async () => {
      await broken();
      const told: string[] = [];
      const onPart = (sent: number, parts: number) => void told.push(`${sent}/${parts}`);
      expect(await sendRecording("alice", file, soundOf("one", "two", "three"), { onPart })).toEqual({ kind: "kept" });
      const put = journal.asked.filter((line) => line.startsWith("PUT"));
      expect(put).toEqual(["PUT /recordings/r/parts/0", "PUT /recordings/r/parts/2"]);
      expect(told).toEqual(["2/3", "3/3"]);
    });

    it("is no mixture of two files of the same name", async () => {
      await broken();
      expect(await sendRecording("alice", file, soundOf("ONE", "TWO", "THREE"))).toMatchObject(isOther);
      expect(journal.sound()).toEqual(["one", "two"]);
    });

    it("is another one where it has fewer parts than are there", async () => {
      await broken();
      expect(await sendRecording("alice", file, soundOf("one"))).toMatchObject(isOther);
      expect(journal.asked.some((line) => line.endsWith("/finish"))).toBe(false);
    });
  });

  it("is not sent on top of a longer one of which the beginning lies here, and its writer hears of that", async () => {
    journal.entries.add("e");
    journal.instead.set("POST /recordings/r/finish", () => answer(503));
    expect(await send("one", "two")).toEqual({ kind: "unreachable" });
    journal.asked.length = 0;
    expect(await send("o")).toMatchObject({ kind: "refused", title: "More of this recording has arrived than lies here" });
    expect(journal.asked.filter((line) => /PUT|finish/.test(line))).toEqual([]);
  });

  it("is sent no second time when only the last answer was lost", async () => {
    journal.entries.add("e");
    journal.instead.set("POST /recordings/r/finish", () => {
      throw new TypeError("cut");
    });
    expect(await send("one")).toEqual({ kind: "unreachable" });
    await send("one");
    journal.asked.length = 0;
    expect(await send("one")).toEqual({ kind: "kept" });
    expect(journal.asked).toEqual(["GET /auth/me", "POST /freejournal", "POST /recordings"]);
  });

  it("stops where somebody else signs in on its way", async () => {
    journal.entries.add("e");
    journal.instead.set("PUT /recordings/r/parts/0", () => {
      journal.me = "bob";
      return answer(204);
    });
    expect(await send("one", "two")).toEqual({ kind: "other_account" });
    expect(journal.asked.some((line) => line.startsWith("POST /recordings/r/finish"))).toBe(false);
  });

  it("sends again what the journal lacks at the end", async () => {
    journal.entries.add("e");
    journal.instead.set("POST /recordings/r/finish", () => {
      journal.recordings.get("r")?.parts.delete(0);
      return refuse(409, "parts_missing");
    });
    expect(await send("one", "two")).toEqual({ kind: "kept" });
    expect(journal.sound()).toEqual(["one", "two"]);
  });

  it("has minutes for a whole part, as a slow line needs, and one for every other request", async () => {
    const limits = new Map<AbortSignal, number>();
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
      const signal = timeout(milliseconds);
      limits.set(signal, milliseconds);
      return signal;
    });
    const allowed: (readonly [string | undefined, number | undefined])[] = [];
    vi.stubGlobal("fetch", (path: string, init: RequestInit = {}) => {
      if (path.startsWith("/api/v1/recordings"))
        allowed.push([init.method, init.signal == null ? undefined : limits.get(init.signal)]);
      return journal.fetch(path, init);
    });
    const parts: readonly Bytes[] = [new Uint8Array(partBytes), new Uint8Array(100)];
    const whole: WholeSound = { bytes: partBytes + 100, parts: 2, part: async (number) => parts[number] ?? null };
    expect(await sendRecording("alice", recording, whole)).toEqual({ kind: "kept" });
    vi.restoreAllMocks();
    expect(allowed).toEqual([
      ["POST", 60_000],
      ["GET", 60_000],
      ["PUT", 300_000],
      ["PUT", 60_000],
      ["POST", 60_000],
    ]);
  });

  it("never lands in another person's journal, and waits for its own", async () => {
    journal.me = "bob";
    expect(await send("one")).toEqual({ kind: "other_account" });
    expect(journal.asked).toEqual(["GET /auth/me"]);
  });

  it.each([
    [401, "signed_out", { kind: "signed_out" }],
    [429, "too_many_requests", { kind: "busy", afterMs: 2_000 }],
    [500, "internal", { kind: "unreachable" }],
    [413, "recording_too_large", { kind: "refused", title: "Too large", detail: "Words." }],
    [422, "voice_space_full", { kind: "refused", title: "Too large", detail: "Words." }],
    [422, "invalid_input", { kind: "other_version" }],
  ])("understands a %i of the kind %s", async (status, code, outcome) => {
    journal.entries.add("e");
    journal.instead.set("POST /recordings", () => refuse(status, code, "Too large", "Words."));
    expect(await send("one")).toEqual(outcome);
  });

  it("knows no answer of PAUZ in a page of HTML", async () => {
    journal.instead.set("POST /recordings", () => new Response("<html>", { status: 404 }));
    expect(await send("one")).toEqual({ kind: "other_version" });
  });

  it("stops when it is taken back", async () => {
    journal.entries.add("e");
    const taken = AbortSignal.abort();
    vi.stubGlobal("fetch", (path: string, init?: RequestInit) => (init?.signal?.throwIfAborted(), journal.fetch(path, init)));
    expect(await sendRecording("alice", recording, soundOf("one"), { signal: taken })).toEqual({ kind: "unreachable" });
    expect(journal.recordings.size).toBe(0);
  });
});

describe("recordings that wait on this device", () => {
  async function waiting(...ids: string[]) {
    const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
    for (const [at, id] of ids.entries()) await store.keepPiece({ ...recording, id, startedAt: at }, 0, bytes(`sound of ${id}`));
    return store;
  }

  it("are sent, the oldest first, and lie here no more", async () => {
    const store = await waiting("a", "b");
    const { sent, unsent } = await sendRecordings("alice", store);
    expect([sent.map(({ id }) => id), unsent]).toEqual([["a", "b"], []]);
    expect(journal.sound("a")).toEqual(["sound of a"]);
    expect(await store.all()).toEqual([]);
  });

  it("stay, in the same form, while the journal can't be reached, and nothing more is tried", async () => {
    const store = await waiting("a", "b");
    journal.instead.set("PUT /recordings/a", () => answer(502));
    const { sent, unsent } = await sendRecordings("alice", store);
    expect([sent, unsent.map(({ recording: { id }, why }) => [id, why.kind])]).toEqual([
      [],
      [
        ["a", "unreachable"],
        ["b", "unreachable"],
      ],
    ]);
    expect(journal.recordings.has("b")).toBe(false);
    expect((await store.find("a"))?.ready).toEqual({ parts: 1, bytes: 10 });
    await sendRecordings("alice", store);
    expect(journal.sound("a")).toEqual(["sound of a"]);
    expect(await store.all()).toEqual([]);
  });

  it("don't hold each other up when one is refused", async () => {
    const store = await waiting("a", "b");
    journal.instead.set("POST /recordings", () => refuse(422, "voice_space_full", "No room"));
    const { sent, unsent } = await sendRecordings("alice", store);
    expect([sent.map(({ id }) => id), unsent.map(({ why }) => why)]).toEqual([
      ["b"],
      [{ kind: "refused", title: "No room", detail: "" }],
    ]);
    expect((await store.all()).map(({ id }) => id)).toEqual(["a"]);
  });

  it("don't hold each other up when this browser can't get at one", async () => {
    const store = await waiting("a", "b");
    const find = (id: string) => (id === "a" ? Promise.reject(new DOMException("", "UnknownError")) : store.find(id));
    const { sent, unsent } = await sendRecordings("alice", { ...store, find });
    expect([sent.map(({ id }) => id), unsent.map(({ recording: { id }, why }) => [id, why.kind])]).toEqual([
      ["b"],
      [["a", "unread"]],
    ]);
    expect(await (await soundHere(store, "a"))?.text()).toBe("sound of a");
  });

  it("go from memory where there is no room for their parts, and stay as they are until they have arrived", async () => {
    const store = await waiting("a");
    const full = { ...store, makeReady: () => Promise.reject(new DOMException("", "QuotaExceededError")) };
    journal.instead.set("POST /recordings/a/finish", () => answer(503));
    expect((await sendRecordings("alice", full)).unsent.map(({ why }) => why.kind)).toEqual(["unreachable"]);
    expect(await (await soundHere(store, "a"))?.text()).toBe("sound of a");
    expect((await sendRecordings("alice", full)).unsent).toEqual([]);
    expect([journal.sound("a"), await store.all()]).toEqual([["sound of a"], []]);
  });

  it("can be heard and kept when they are refused, and go to the journal from a page that knows them from before", async () => {
    const store = await waiting("a");
    journal.instead.set("POST /recordings", () => refuse(422, "voice_space_full", "No room"));
    const { unsent } = await sendRecordings("alice", store);
    expect(unsent.map(({ recording: { id }, why }) => [id, why.kind])).toEqual([["a", "refused"]]);
    expect(await (await soundHere(store, "a"))?.text()).toBe("sound of a");
    await keepForJournal(store, "a");
    expect((await sendRecordings("alice", store)).unsent).toEqual([]);
    expect(journal.sound("a")).toEqual(["sound of a"]);
  });

  it("go into a new entry when theirs is gone", async () => {
    const store = await waiting("a");
    await store.keep({ ...recording, id: "a", fresh: false });
    expect((await sendRecordings("alice", store)).unsent.map(({ why }) => why.kind)).toEqual(["missing"]);
    await keepForJournal(store, "a", { entryId: "new", fresh: true });
    expect((await sendRecordings("alice", store)).unsent).toEqual([]);
    expect([journal.sound("a"), journal.reserved]).toMatchObject([["sound of a"], [{ id: "new" }]]);
    expect(journal.begun).toEqual([
      { id: "a", entry_id: "e", origin: "recorded", recorded_at: "2026-11-20T21:10:00.000Z", bytes: 10 },
      {
        id: "a",
        entry_id: "new",
        from_entry: "e",
        anew: true,
        origin: "recorded",
        recorded_at: "2026-11-20T21:10:00.000Z",
        bytes: 10,
      },
    ]);
  });

  it("name the entry they were spoken into, however often they are moved, and none where they are only tried again", async () => {
    const store = await waiting("a");
    await keepForJournal(store, "a");
    expect((await store.find("a"))?.from).toBeUndefined();
    await keepForJournal(store, "a", { entryId: "new", fresh: true });
    await keepForJournal(store, "a", { entryId: "newer", fresh: true });
    await sendRecordings("alice", store);
    expect(journal.begun).toMatchObject([{ entry_id: "newer", from_entry: "e" }]);
  });

  it("are forgotten where they were deleted on another device, and nobody is asked", async () => {
    const store = await waiting("a", "b");
    journal.gone.add("a");
    const { sent, unsent } = await sendRecordings("alice", store);
    expect([sent.map(({ id }) => id), unsent, await store.all()]).toEqual([["b"], [], []]);
    expect([...journal.recordings.keys()]).toEqual(["b"]);
  });

  it("come into the journal again when they are kept after only the answer that they are gone was lost", async () => {
    const store = await waiting("a");
    journal.instead.set("PUT /recordings/a", () => answer(503));
    await sendRecordings("alice", store);
    journal.instead.set("DELETE /recordings/a", () => {
      journal.letGo("a");
      throw new TypeError("cut");
    });
    expect(await letGo("alice", store, "a", { begun: true })).toBe(false);
    await keepForJournal(store, "a");
    expect((await sendRecordings("alice", store)).unsent).toEqual([]);
    expect([journal.sound("a"), await store.all()]).toEqual([["sound of a"], []]);
  });

  it("stay away when they are deleted after that", async () => {
    const store = await waiting("a");
    journal.gone.add("a");
    await keepForJournal(store, "a", { entryId: "new", fresh: true });
    journal.instead.set("PUT /recordings/a", () => answer(503));
    await sendRecordings("alice", store);
    expect(journal.recordings.has("a")).toBe(true);
    journal.letGo("a");
    expect(await sendRecordings("alice", store)).toEqual({ sent: [], unsent: [] });
    expect([journal.recordings.size, await store.all()]).toEqual([0, []]);
  });

  it("that another tab has sent or let go are not there to be kept", async () => {
    const store = await waiting("a");
    await sendRecordings("alice", store);
    await keepForJournal(store, "a");
    expect([await soundHere(store, "a"), await store.all()]).toEqual([null, []]);
  });

  it("that were cut off are not sent before their writer has said so", async () => {
    const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
    await store.keepPiece({ ...recording, state: "running" }, 0, bytes("a"));
    expect(await sendRecordings("alice", store)).toEqual({ sent: [], unsent: [] });
    expect(journal.asked).toEqual([]);
  });
});
