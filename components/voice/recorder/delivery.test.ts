import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onRecording } from "../keeping/recording-news";
import { openRecordingStore, type Recording } from "../keeping/recording-store";
import { createDelivery } from "./delivery";
import type { Whereabouts } from "./recorder-state";

const recording: Recording = {
  id: "r",
  entryId: "e",
  fresh: false,
  state: "kept",
  startedAt: 1_000,
  zone: "UTC",
  milliseconds: 500,
  peaks: [],
  type: "",
  ready: null,
};

/** What a journal says that takes everything. */
async function take(path: string, { method = "GET" }: RequestInit = {}): Promise<Response> {
  if (path.endsWith("/auth/me")) return Response.json({ id: "alice" });
  if (method === "PUT") return new Response(null, { status: 204 });
  return Response.json(path.endsWith("/finish") ? { status: "kept" } : { status: "uploading", parts: [] });
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", new EventTarget());
  const request = (_name: string, _how: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal("navigator", { locks: { request } });
  vi.stubGlobal("fetch", take);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function kept() {
  const store = await openRecordingStore({ userId: "alice", pageId: "this" });
  await store.keepPiece(recording, 0, new TextEncoder().encode("what was said"));
  return store;
}

it("is this page's own from the first moment: nobody else says what became of it", async () => {
  const store = await kept();
  const told: string[] = [];
  const end = onRecording(({ what, id }) => void told.push(`${what} ${id}`));
  const sound = new Blob(["what was said"]);
  createDelivery({
    userId: "alice",
    recording,
    store,
    sheltered: true,
    sound,
    onWhere: () => undefined,
    onGone: () => undefined,
  });
  await vi.waitFor(() => expect(told).toEqual(["waits r", "kept r"]));
  end();
});

it("goes from the tab when this device can't get at what it keeps, and lies there no more", async () => {
  const store = await kept();
  const find = () => Promise.reject(new DOMException("a passing trouble", "UnknownError"));
  const told: Whereabouts["kind"][] = [];
  createDelivery({
    userId: "alice",
    recording,
    store: { ...store, find },
    sheltered: true,
    sound: new Blob(["what was said"]),
    onWhere: ({ kind }) => told.push(kind),
    onGone: () => undefined,
  });
  await vi.waitFor(() => expect(told.at(-1)).toBe("in_journal"));
  expect(told).not.toContain("here");
  expect(await store.all()).toEqual([]);
});
