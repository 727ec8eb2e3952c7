import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRecordingStore, type Recording } from "@/components/voice/keeping/recording-store";
import { sendVoice } from "./leave";

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

  it("are not known, and never taken for none, when the browser can't open what it keeps", async () => {
    await record("waits");
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("a passing trouble", "UnknownError");
    });
    expect(await left()).toBeNull();
  });
});
