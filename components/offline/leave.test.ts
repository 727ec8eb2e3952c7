import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRecordingStore, type Recording } from "@/components/voice/keeping/recording-store";
import { openUnsaidStore } from "@/components/companions/unsaid-store";
import { openDraftStore } from "@/components/editor/save/draft-store";
import { sendAll, sendVoice, unsaidHere } from "./leave";

const recording: Recording = {
  id: "r",
  entryId: "e",
  fresh: false,
  state: "kept",
  startedAt: 1_000,
  zone: "UTC",
  milliseconds: 500,
  peaks: [],
  type: "audio/webm",
  ready: null,
};

const left = async () => sendVoice("alice", () => undefined);

async function record(id: string, more: Partial<Recording> = {}): Promise<void> {
  const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
  await store.keepPiece({ ...recording, id, ...more }, 0, new Uint8Array([1, 2, 3]));
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const request = (_name: string, _how: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal("navigator", { locks: { request, query: async () => ({ held: [] }) } });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("recordings of somebody who signs out", () => {
  it("are none where nothing was ever recorded, nor where a browser keeps nothing at all", async () => {
    expect(await left()).toEqual([]);
    vi.stubGlobal("indexedDB", undefined);
    expect(await left()).toEqual([]);
  });

  it("are named when they can't be sent, or were cut off", async () => {
    await record("waits");
    await record("cut", { state: "running" });
    expect((await left())?.map(({ recording: { id }, why }) => [id, why.kind])).toEqual([
      ["waits", "unreachable"],
      ["cut", "cut_off"],
    ]);
  });
});

/** Something of every kind that waits on this device. */
async function keepOfEach(): Promise<void> {
  const drafts = await openDraftStore({ userId: "alice", pageId: "gone", isOpen: async () => false });
  await drafts.keep({ entryId: "e", text: { body: "Words.", title: null }, base: 0, pending: [], savedAt: 1 });
  const unsaid = await openUnsaidStore({ userId: "alice", pageId: "gone" });
  await unsaid.keep("c", { draft: "Unsaid.", waiting: null });
  await record("waits");
}

const storeThrows = (name: string) => {
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("a passing trouble", name);
  });
};

describe.each([
  ["texts", () => sendAll("alice", () => undefined)],
  ["recordings", left],
  ["words of conversations", () => unsaidHere("alice")],
])("%s of somebody who signs out", (_what, look) => {
  it("are found where the browser kept some", async () => {
    await keepOfEach();
    expect(await look()).toHaveLength(1);
  });

  it("are not known, and never taken for none, when the browser can't open what it keeps", async () => {
    await keepOfEach();
    storeThrows("UnknownError");
    expect(await look()).toBeNull();
  });

  it.each([
    ["has no storage", () => vi.stubGlobal("indexedDB", undefined)],
    ["has no sealing", () => vi.stubGlobal("crypto", { ...crypto, subtle: undefined })],
    ["refuses storage to the page", () => storeThrows("SecurityError")],
  ])("are none where the browser %s", async (_why, lacks) => {
    await keepOfEach();
    lacks();
    expect(await look()).toEqual([]);
  });
});
