import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deviceKey } from "@/components/editor/save/draft-store";
import { wipeDrafts } from "@/components/editor/save/drafts-leaving";
import { cutOff, leftRecordings, soundHere, soundOf } from "./outbox";
import { type Bytes, openRecordingStore, type Recording } from "./recording-store";
import { closedRecordings, wipeRecordings, wipeStrayRecordings } from "./recordings-leaving";

const recording = (id = "r", more: Partial<Recording> = {}): Recording => ({
  id,
  entryId: "e",
  fresh: true,
  state: "running",
  startedAt: 1_000,
  zone: "Europe/Berlin",
  milliseconds: 500,
  peaks: [1, 2],
  type: "audio/webm;codecs=opus",
  ready: null,
  ...more,
});

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const open = (userId: string, pageId: string) => openRecordingStore({ userId, pageId });
const heard = async (blob: Blob | null) => (blob === null ? null : blob.text());

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("recordings on this device", () => {
  it("come back as far as they were kept, after the page that made them is gone", async () => {
    const first = await open("alice", "page-1");
    await first.keepPiece(recording(), 0, bytes("half a "));
    await first.keepPiece(recording("r", { milliseconds: 1_000, peaks: [1, 2, 3] }), 1, bytes("second"));
    const second = await open("alice", "page-2");
    const [found, ...none] = await second.all();
    expect(none).toEqual([]);
    expect(found).toEqual({ ...recording("r", { milliseconds: 1_000, peaks: [1, 2, 3] }), pageId: "page-1" });
    expect(await heard(found === undefined ? null : await soundOf(second, found))).toBe("half a second");
  });

  it("are cut off where a piece is missing or damaged: what follows can't be told from noise", async () => {
    const store = await open("alice", "page-1");
    for (const [number, text] of ["a", "b", "c", "d"].entries()) await store.keepPiece(recording(), number, bytes(text));
    const db = await openDB("pauz-recordings");
    await db.delete("pieces", ["alice", "r", 2]);
    expect(await heard(await soundOf(store, recording()))).toBe("ab");
    const [, second] = await db.getAll("pieces");
    await db.put("pieces", { ...second, number: 0 });
    db.close();
    // The second piece in the first one's place doesn't open there.
    expect(await soundOf(store, recording())).toBeNull();
  });

  it("hold no byte in the clear, are never another account's, and don't open under another entry's name", async () => {
    await (await open("alice", "page-1")).keepPiece(recording("r", { zone: "canary-zone" }), 0, bytes("canary-sound"));
    expect(await (await open("bob", "page-2")).all()).toEqual([]);
    expect(await (await open("bob", "page-2")).pieces("r")).toEqual([]);
    const db = await openDB("pauz-recordings");
    const [head] = await db.getAll("heads");
    const text = JSON.stringify([head, await db.getAll("pieces")], (_name, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
    );
    expect(text).not.toContain("canary");
    await db.put("heads", { ...head, id: "other" });
    db.close();
    expect((await (await open("alice", "page-3")).all()).map(({ id }) => id)).toEqual(["r"]);
  });

  it("lie in the parts they are sent in once they are whole, and in nothing else", async () => {
    const store = await open("alice", "page-1");
    await store.keepPiece(recording("r", { state: "kept" }), 0, bytes("as it came"));
    const ready = recording("r", { ready: { parts: 2, bytes: 4 } });
    await store.makeReady(ready, [bytes("on"), bytes("e!")]);
    expect(await store.pieces("r")).toEqual([]);
    expect(await heard(await soundOf(store, ready))).toBe("one!");
    expect(await store.part("r", 2)).toBeNull();
    expect((await store.find("r"))?.state).toBe("kept");
  });

  it("that were made ready stay so, whatever a page still knows of them from before", async () => {
    const store = await open("alice", "page-1");
    await store.keepPiece(recording(), 0, bytes("as it came"));
    const before = await store.find("r");
    await store.makeReady(recording("r", { state: "kept", ready: { parts: 1, bytes: 4 } }), [bytes("one!")]);
    await store.keep({ ...(before ?? recording()), state: "kept", entryId: "another" });
    expect(await store.find("r")).toMatchObject({ state: "kept", entryId: "another", ready: { parts: 1, bytes: 4 } });
    expect(await heard(await soundHere(store, "r"))).toBe("one!");
  });

  it("lie here as they came where there is no room for their parts", async () => {
    const store = await open("alice", "page-1");
    await store.keepPiece(recording(), 0, bytes("as it came"));
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, row: unknown) {
      // The first part still finds room.
      if (this.name === "parts" && full.mock.calls.length > 1) this.transaction.abort();
      return put.call(this, row);
    });
    const parts = [bytes("one"), bytes("two")];
    await expect(store.makeReady(recording("r", { ready: { parts: 2, bytes: 6 } }), parts)).rejects.toThrow();
    full.mockRestore();
    expect(await store.part("r", 0)).toBeNull();
    expect(await heard(await soundHere(store, "r"))).toBe("as it came");
  });

  it("that are made ready while another page keeps them can still be heard", async () => {
    const store = await open("alice", "page-1");
    await store.keepPiece(recording(), 0, bytes("as it came"));
    await Promise.all([
      store.makeReady(recording("r", { ready: { parts: 1, bytes: 4 } }), [bytes("one!")]),
      store.keep(recording("r", { state: "kept" })),
    ]);
    expect(await heard(await soundHere(store, "r"))).toBe("one!");
  });

  it("that were let go in another tab are not made again by what comes late", async () => {
    const store = await open("alice", "page-1");
    await store.keepPiece(recording(), 0, bytes("a"));
    await store.forget("r");
    await store.keep(recording("r", { state: "kept" }));
    await store.makeReady(recording("r", { ready: { parts: 1, bytes: 1 } }), [bytes("a")]);
    expect(await store.all()).toEqual([]);
    const db = await openDB("pauz-recordings");
    expect([await db.count("heads"), await db.count("pieces"), await db.count("parts")]).toEqual([0, 0, 0]);
    db.close();
  });

  it("are offered when they were cut off, and left alone while their page records", async () => {
    await (await open("alice", "gone")).keepPiece(recording("cut"), 0, bytes("a"));
    await (await open("alice", "open")).keepPiece(recording("live"), 0, bytes("b"));
    const kept = await open("alice", "gone");
    await kept.keepPiece(recording("kept", { state: "kept" }), 0, bytes("c"));
    const isOpen = (page: string) => Promise.resolve(page === "open");
    expect((await cutOff(kept, isOpen)).map(({ id }) => id)).toEqual(["cut"]);
    const left = await leftRecordings(kept, [], isOpen);
    expect(left.map((each) => [each.recording.id, each.why.kind]).sort()).toEqual([
      ["cut", "cut_off"],
      // Whatever nobody could send is still here, and would be lost.
      ["kept", "unreachable"],
      ["live", "live"],
    ]);
  });

  it("leave with their account, and only they; what came too late for that goes when the device is tidied", async () => {
    const late = await open("alice", "page-1");
    await late.keepPiece(recording(), 0, bytes("hers"));
    await (await open("bob", "page-2")).keepPiece(recording("b"), 0, bytes("his"));
    await Promise.all([wipeDrafts("alice"), wipeRecordings("alice")]);
    await late.keepPiece(recording(), 1, bytes("too late"));
    await wipeStrayRecordings();
    const db = await openDB("pauz-recordings");
    expect(await db.getAllKeys("heads")).toEqual([["bob", "b"]]);
    expect(await db.getAllKeys("pieces")).toEqual([["bob", "b", 0]]);
    db.close();
    expect(await deviceKey("bob")).toBeDefined();
  });

  it("of closed pages are counted unopened, and let go of together", async () => {
    await (await open("alice", "gone")).keepPiece(recording(), 0, bytes("a"));
    await (await open("bob", "open")).keepPiece(recording("b"), 0, bytes("b"));
    const closed = await closedRecordings((page) => Promise.resolve(page === "open"));
    expect(closed.count).toBe(1);
    await closed.forget();
    expect(await (await open("alice", "x")).all()).toEqual([]);
    expect(await (await open("bob", "x")).all()).toHaveLength(1);
  });
});
