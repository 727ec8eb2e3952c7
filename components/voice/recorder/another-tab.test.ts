import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Journal, recording, refuse } from "../keeping/journal-for-tests";
import { letGo } from "../keeping/let-go";
import { openRecordingStore } from "../keeping/recording-store";
import { createDelivery } from "./delivery";
import type { Whereabouts } from "./recorder-state";

// Two tabs of one browser have the same recording at hand: what one of them does with it is never misread by the other.

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

/** One that has just ended in this tab, and everything that was told of where it is. */
async function ended() {
  const store = await openRecordingStore({ userId: "alice", pageId: "here" });
  await store.keepPiece(recording, 0, new TextEncoder().encode("my voice"));
  const told: string[] = [];
  const whys: string[] = [];
  const onWhere = (where: Whereabouts) => {
    told.push(where.kind);
    if (where.kind === "here") whys.push(where.why.kind);
  };
  const sound = new Blob(["my voice"]);
  const delivery = createDelivery({
    userId: "alice",
    recording,
    store,
    sheltered: true,
    sound,
    onWhere,
    onGone: () => undefined,
  });
  return { store, delivery, told, whys, at: (kind: Whereabouts["kind"]) => vi.waitFor(() => expect(told.at(-1)).toBe(kind)) };
}
const network = () => window.dispatchEvent(new Event("online"));
/** Of another tab nothing is told in this one. */
async function sentByOtherTab(): Promise<void> {
  vi.resetModules();
  const { sendRecordings } = await import("../keeping/outbox");
  await sendRecordings("alice", await otherTab());
}
const otherTab = () => openRecordingStore({ userId: "alice", pageId: "other" });

it("is taken out of the journal where another tab has brought it there meanwhile, and this one knows of nothing", async () => {
  journal.me = "bob";
  const { store, delivery, at } = await ended();
  await at("here");
  journal.me = "alice";
  await sentByOtherTab();
  expect([await store.all(), journal.sound()]).toEqual([[], ["my voice"]]);
  expect(await delivery.discard()).toBe(true);
  expect(journal.recordings.size).toBe(0);
});

it("in another tab is not said to be in the journal, and goes from this one only when its writer says so", async () => {
  journal.instead.set("POST /recordings", () => refuse(422, "voice_space_full"));
  const { delivery, told, at, whys } = await ended();
  await at("here");
  expect(await letGo("alice", await otherTab(), "r", { begun: true })).toBe(true);
  told.length = 0;
  delivery.again();
  await vi.waitFor(() => expect(whys.at(-1)).toBe("lost"));
  network();
  await vi.waitFor(() => expect(told.filter((kind) => kind === "here")).toHaveLength(2));
  expect([told.includes("in_journal"), journal.recordings.size]).toEqual([false, 0]);
  delivery.again();
  await at("in_journal");
  expect(journal.sound()).toEqual(["my voice"]);
});

it("is said to be in the journal when another tab has brought it there", async () => {
  journal.me = "bob";
  const { delivery, at } = await ended();
  await at("here");
  journal.me = "alice";
  await sentByOtherTab();
  delivery.again();
  await at("in_journal");
});
