import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openUnsaidStore } from "@/components/companions/unsaid-store";
import { openDraftStore } from "@/components/editor/save/draft-store";
import { openRecordingStore } from "@/components/voice/keeping/recording-store";
import { createSignOut } from "./sign-out";
import type { SignOutStage } from "./sign-out-dialog";

let stages: (SignOutStage | null)[];
let away: number;
let signOut: ReturnType<typeof createSignOut>;

/** What the person has seen so far, in short. */
const seen = () => stages.map((stage) => (stage !== null && "again" in stage ? `${stage.kind}, ${stage.again}` : stage?.kind));

const storeSticks = () =>
  vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("a passing trouble", "UnknownError");
  });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const request = (_name: string, _how: object, work: (lock: object) => unknown) => work({});
  vi.stubGlobal("navigator", { onLine: true, locks: { request, query: async () => ({ held: [] }) } });
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  [stages, away] = [[], 0];
  signOut = createSignOut({
    userId: "alice",
    sessionId: null,
    onStage: (stage) => stages.push(stage),
    goAway: () => (away += 1),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function keepText(): Promise<void> {
  const drafts = await openDraftStore({ userId: "alice", pageId: "gone", isOpen: async () => false });
  await drafts.keep({ entryId: "e", text: { body: "Words.", title: null }, base: 0, pending: [], savedAt: 1 });
}

async function cutOff(): Promise<void> {
  const facts = { entryId: "e", fresh: false, startedAt: 1, zone: "UTC", milliseconds: 500, peaks: [], type: "audio/webm" };
  const store = await openRecordingStore({ userId: "alice", pageId: "gone" });
  await store.keepPiece({ ...facts, id: "cut", state: "running", ready: null }, 0, new Uint8Array([1]));
}

async function keys(): Promise<readonly unknown[]> {
  const db = await openDB("pauz-drafts");
  const found = await db.getAllKeys("keys");
  db.close();
  return found;
}

it("asks before it deletes what it can't look for, shows that it tries again, and what came of that", async () => {
  await keepText();
  storeSticks();
  await signOut.begin();
  await signOut.tryAgain();
  expect(seen()).toEqual(["left, not_yet", "left, now", "left, done"]);
  vi.restoreAllMocks();
  await signOut.tryAgain();
  expect(stages.at(-1)).toMatchObject({ kind: "left", again: "done", untold: false, unsent: [{ draft: { entryId: "e" } }] });
});

it("never goes on as if nothing were left while the browser can't let go of it", async () => {
  await keepText();
  storeSticks();
  await signOut.leave();
  await signOut.leave();
  expect(seen()).toEqual(["leaving", "not_gone, not_yet", "not_gone, now", "not_gone, done"]);
  expect(away).toBe(0);
  vi.restoreAllMocks();
  await signOut.leave();
  expect(away).toBe(1);
  expect(await keys()).toEqual([]);
});

it("says that nothing is left only once that is so, also without a network", async () => {
  vi.stubGlobal("navigator", { ...navigator, onLine: false });
  await keepText();
  storeSticks();
  await signOut.leave();
  vi.restoreAllMocks();
  await signOut.leave();
  expect(seen()).toEqual(["leaving", "not_gone, not_yet", "not_gone, now", "left_offline"]);
});

describe("a recording that is being kept after all", () => {
  beforeEach(async () => {
    await cutOff();
    await signOut.begin();
    expect(stages.at(-1)).toMatchObject({ kind: "left", voice: [{ why: { kind: "cut_off" } }] });
  });

  it("signs nobody out who has chosen to stay meanwhile", async () => {
    vi.stubGlobal("fetch", async () => Response.json({}));
    const keeping = signOut.keepVoice("cut");
    signOut.stay();
    await keeping;
    expect(seen()).toEqual(["left, not_yet", undefined]);
    expect(away).toBe(0);
  });

  it("isn't sent any more when the person keeps nothing, and nothing is made anew beside that", async () => {
    const keeping = signOut.keepVoice("cut");
    await Promise.all([signOut.leave(), keeping]);
    expect(seen()).toEqual(["left, not_yet", "leaving"]);
    expect(away).toBe(1);
    expect(await keys()).toEqual([]);
  });

  it("is sent with the rest otherwise", async () => {
    await signOut.keepVoice("cut");
    expect(stages.at(-1)).toMatchObject({ kind: "left", voice: [{ why: { kind: "unreachable" } }] });
  });
});

it("no longer names words that were kept as an entry while it was tried again", async () => {
  const store = await openUnsaidStore({ userId: "alice", pageId: "gone" });
  await store.keep("c", { draft: "Unsaid.", waiting: null });
  await signOut.begin();
  const [kept] = await store.all();
  await signOut.tryAgain();
  if (kept !== undefined) signOut.kept(kept);
  expect(stages.at(-1)).toMatchObject({ kind: "left", unsaid: [] });
  await vi.waitFor(async () => expect(await store.all()).toEqual([]));
});
