import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Journal, recording, refuse } from "../keeping/journal-for-tests";
import { sendRecordings } from "../keeping/outbox";
import { onRecording } from "../keeping/recording-news";
import { type Bytes, openRecordingStore } from "../keeping/recording-store";
import { createDelivery } from "../recorder/delivery";
import { takeOut } from "./take-out";

const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const alices = { userId: "alice", entryId: "e" };
const recorded = { id: "r", origin: "recorded" } as const;

let journal: Journal;

beforeEach(() => {
  journal = new Journal();
  vi.stubGlobal("fetch", journal.fetch);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", { locks: { request: (_name: string, _how: object, work: (lock: object) => unknown) => work({}) } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A recording of which a part is in the journal and all on this device. */
async function half() {
  const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
  await store.keepPiece(recording, 0, bytes("my voice"));
  journal.instead.set("PUT /recordings/r/parts/0", () => refuse(503, "unavailable"));
  await sendRecordings("alice", store);
  expect(journal.recordings.has("r")).toBe(true);
  return store;
}

it("takes it from this device as well, or it would be sent again", async () => {
  const store = await half();
  const told: string[] = [];
  const end = onRecording(({ what, id }) => void told.push(`${what} ${id}`));
  expect(await takeOut(alices, recorded)).toBeNull();
  end();
  expect([await sendRecordings("alice", store), journal.recordings.size]).toEqual([{ sent: [], unsent: [] }, 0]);
  expect([await store.all(), told]).toEqual([[], ["gone r"]]);
});

it("says when the journal couldn't be asked, and then nobody sends it", async () => {
  const store = await half();
  journal.instead.set("DELETE /recordings/r", () => refuse(503, "unavailable"));
  expect(await takeOut(alices, recorded)).toMatchObject({ title: "It couldn’t be taken out of your journal" });
  expect(await sendRecordings("alice", store)).toEqual({ sent: [], unsent: [] });
  expect(await store.all()).toMatchObject([{ id: "r", state: "running", begun: true }]);
});

it("is told of in the journal's words where nothing lies here, and of what is gone already as of what goes", async () => {
  journal.instead.set("DELETE /recordings/r", () => refuse(403, "other_account", "Somebody else", "is here."));
  expect(await takeOut(alices, recorded)).toMatchObject({ title: "Somebody else", detail: "is here." });
  expect(await takeOut(alices, recorded)).toBeNull();
  expect(await takeOut(alices, { id: "r", origin: "uploaded" })).toBeNull();
});

it("takes it out of the recorder's hands on its way, which says nothing of its entry", async () => {
  const store = await openRecordingStore({ userId: "alice", pageId: "here" });
  await store.keepPiece(recording, 0, bytes("my voice"));
  let deleted: unknown = null;
  journal.instead.set("PUT /recordings/r/parts/0", async () => {
    deleted = await takeOut(alices, recorded);
    return refuse(404, "not_found");
  });
  const told: string[] = [];
  const onWhere = ({ kind }: { kind: string }) => void told.push(kind);
  const onGone = () => void told.push("gone");
  const sound = new Blob(["my voice"]);
  createDelivery({ userId: "alice", recording, store, sheltered: true, sound, onWhere, onGone });
  await vi.waitFor(() => expect(told.at(-1)).toBe("gone"));
  expect([deleted, await store.all(), journal.recordings.size]).toEqual([null, [], 0]);
  window.dispatchEvent(new Event("online"));
  expect(told).not.toContain("here");
  expect(journal.recordings.size).toBe(0);
});

it("is heard of by the recorder also once it is in the journal", async () => {
  const store = await openRecordingStore({ userId: "alice", pageId: "here" });
  await store.keepPiece(recording, 0, bytes("my voice"));
  const told: string[] = [];
  const onWhere = ({ kind }: { kind: string }) => void told.push(kind);
  const onGone = () => void told.push("gone");
  createDelivery({ userId: "alice", recording, store, sheltered: true, sound: new Blob(["my voice"]), onWhere, onGone });
  await vi.waitFor(() => expect(told.at(-1)).toBe("in_journal"));
  expect(await takeOut(alices, recorded)).toBeNull();
  expect(told.at(-1)).toBe("gone");
});
