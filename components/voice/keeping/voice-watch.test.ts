import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sealedAccounts, wipeDrafts } from "@/components/editor/save/drafts-leaving";
import { tellRecording } from "./recording-news";
import { openRecordingStore, type Recording } from "./recording-store";
import { closedRecordings, wipeRecordings, wipeStrayRecordings } from "./recordings-leaving";
import type { VoiceNews } from "./voice-care";
import { watchVoice } from "./voice-watch";

const recording: Recording = {
  id: "r",
  entryId: "e",
  fresh: false,
  state: "running",
  startedAt: 1_000,
  zone: "UTC",
  milliseconds: 500,
  peaks: [],
  type: "audio/webm",
  ready: null,
};

let told: VoiceNews[];

beforeEach(() => {
  told = [];
  vi.stubGlobal("indexedDB", new IDBFactory());
  const held = [{ name: "pauz-page-open" }];
  const request = (_name: string, _how: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal("navigator", { locks: { request, query: async () => ({ held }) } });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function kept(pageId: string, more: Partial<Recording> = {}): Promise<void> {
  const store = await openRecordingStore({ userId: "alice", pageId });
  await store.keepPiece({ ...recording, id: pageId, ...more }, 0, new Uint8Array([1, 2, 3]));
}

it("leaves a browser alone in which nothing was ever recorded", async () => {
  const watch = watchVoice("alice", (news) => void told.push(news));
  await watch.look();
  expect(told).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
  watch.end();
});

it("makes no key for an account that has just signed out", async () => {
  await kept("gone");
  await wipeDrafts("alice");
  const watch = watchVoice("alice", (news) => void told.push(news));
  await watch.look();
  watch.end();
  expect(told).toEqual([]);
  expect(await sealedAccounts()).toEqual(new Set());
});

it("leaves no database behind where somebody signs out who never recorded", async () => {
  await Promise.all([wipeRecordings("alice"), wipeStrayRecordings()]);
  expect((await closedRecordings(() => Promise.resolve(false))).count).toBe(0);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("pauz-recordings");
});

it("finds what was cut off, leaves alone what is being recorded, and what waits it keeps for later", async () => {
  await kept("gone");
  await kept("open");
  await kept("waiting", { state: "kept" });
  const watch = watchVoice("alice", (news) => void told.push(news));
  await watch.look();
  expect(told).toMatchObject([{ delivered: [], found: [{ id: "gone" }], needed: [] }]);
  watch.end();
  const store = await openRecordingStore({ userId: "alice", pageId: "later" });
  expect((await store.all()).map(({ id }) => id).sort()).toEqual(["gone", "open", "waiting"]);
});

it("says that one has come into the journal that it couldn't send at first, and leaves the recorder's to the recorder", async () => {
  await kept("waiting", { state: "kept" });
  const watch = watchVoice("alice", (news) => void told.push(news));
  await watch.look();
  await kept("own", { state: "kept", entryId: "of-the-recorder" });
  tellRecording({ what: "waits", id: "own", entryId: "of-the-recorder" });
  const status = { status: "kept" };
  vi.stubGlobal("fetch", async (path: string) => Response.json(path.endsWith("/auth/me") ? { id: "alice" } : status));
  await watch.look();
  watch.end();
  expect(told.map(({ delivered }) => delivered)).toEqual([[], ["e"]]);
  expect(await (await openRecordingStore({ userId: "alice", pageId: "later" })).all()).toEqual([]);
});

it("looks again in a while when the browser couldn't open what it keeps", async () => {
  await kept("gone");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const watch = watchVoice("alice", (news) => void told.push(news));
  const open = vi.spyOn(IDBFactory.prototype, "open").mockImplementationOnce(() => {
    throw new DOMException("a passing trouble", "UnknownError");
  });
  await watch.look();
  expect([told, open.mock.calls.length]).toEqual([[], 1]);
  open.mockRestore();
  vi.advanceTimersByTime(20_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(told).toMatchObject([{ found: [{ id: "gone" }] }]));
  watch.end();
});
