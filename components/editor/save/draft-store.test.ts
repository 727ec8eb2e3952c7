import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, digestOf, openDraftStore } from "./draft-store";
import { closedDrafts, wipeDrafts, wipeStrayDrafts } from "./drafts-leaving";

const draft = (body: string, entryId = "e"): Draft => ({
  entryId,
  text: { body, title: null },
  base: 4,
  pending: [],
  savedAt: 1_000,
});
const open = (userId: string, pageId: string, live: readonly string[] = []) =>
  openDraftStore({ userId, pageId, isOpen: (page) => Promise.resolve(live.includes(page)) });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("drafts on this device", () => {
  it("come back whole on the next visit", async () => {
    await (await open("alice", "page-1")).keep({ ...draft("Lena again 😀"), pending: ["abc"] });
    const [found, ...none] = await (await open("alice", "page-2")).left();
    expect(none).toEqual([]);
    expect(found).toEqual({ ...draft("Lena again 😀"), pending: ["abc"], pageId: "page-1" });
  });

  it("are never another account's", async () => {
    await (await open("alice", "page-1")).keep(draft("hers"));
    expect(await (await open("bob", "page-2")).left()).toEqual([]);
  });

  it("hold no word in the clear, and a key that can't be taken out", async () => {
    await (await open("alice", "page-1")).keep(draft("canary-sentence"));
    const db = await openDB("pauz-drafts");
    const rows: unknown = await db.getAll("drafts");
    const text = JSON.stringify(rows, (_name, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : value,
    );
    expect(text).not.toContain("canary");
    expect(await db.getAll("keys")).toMatchObject([{ extractable: false }]);
    db.close();
  });

  it("don't open when they were moved to another entry or account", async () => {
    await (await open("alice", "page-1")).keep(draft("hers"));
    const db = await openDB("pauz-drafts");
    const [row] = await db.getAll("drafts");
    await db.put("drafts", { ...row, entryId: "other" });
    db.close();
    const found = await (await open("alice", "page-2")).left();
    expect(found.map((each) => each.entryId)).toEqual(["e"]);
  });

  it("of a page that is still open are left to it", async () => {
    await (await open("alice", "page-1")).keep(draft("a"));
    await (await open("alice", "page-2")).keep(draft("b"));
    const found = await (await open("alice", "page-3", ["page-1"])).left();
    expect(found.map((each) => each.text.body)).toEqual(["b"]);
  });

  it("can be forgotten, and wiped with their key", async () => {
    const store = await open("alice", "page-1");
    await store.keep(draft("a"));
    await store.keep(draft("b", "f"));
    await store.forget("e");
    const next = await open("alice", "page-2");
    expect((await next.left()).map((each) => each.entryId)).toEqual(["f"]);
    await (await open("bob", "page-3")).keep(draft("his"));
    await wipeDrafts("alice");
    expect(await (await open("alice", "page-4")).left()).toEqual([]);
    expect(await (await open("bob", "page-5")).left()).toHaveLength(1);
  });

  it("that a tab kept after its account had signed out go, and only those", async () => {
    const late = await open("alice", "page-1");
    await (await open("bob", "page-2")).keep(draft("his"));
    await wipeDrafts("alice");
    await late.keep(draft("too late"));
    await wipeStrayDrafts();
    const db = await openDB("pauz-drafts");
    expect(await db.getAllKeys("drafts")).toEqual([["bob", "e", "page-2"]]);
    db.close();
  });

  it("of closed pages are counted unopened, whosever they are, and let go of together", async () => {
    await (await open("alice", "page-1")).keep(draft("hers"));
    await (await open("bob", "page-2")).keep(draft("his"));
    await (await open("bob", "page-3")).keep(draft("still being written"));
    const closed = await closedDrafts((page) => Promise.resolve(page === "page-3"));
    expect(closed.count).toBe(2);
    await closed.forget();
    expect(await (await open("alice", "page-4")).left()).toEqual([]);
    expect((await (await open("bob", "page-4")).left()).map((each) => each.text.body)).toEqual(["still being written"]);
  });

  it("are refused where the browser can't seal", async () => {
    vi.stubGlobal("crypto", {});
    await expect(open("alice", "page-1")).rejects.toThrow("secure context");
    vi.unstubAllGlobals();
  });
});

it("knows a text again by its digest", async () => {
  expect(await digestOf({ body: "a", title: null })).toBe(await digestOf({ body: "a", title: null }));
  expect(await digestOf({ body: "a", title: null })).not.toBe(await digestOf({ body: "a", title: "" }));
});
